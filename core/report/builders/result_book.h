#pragma once
/// 选举结果汇编: the elected of every village with their votes, and what is still open, for the township.
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/contest.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct BookMember {
    QString post, name;
    qint64 votes = 0;
};

struct BookVillage {
    int number = 0;
    QString village;
    QDate electionDay;
    qint64 registered = 0, voters = 0, collected = 0, valid = 0, needed = 0;
    std::optional<NextStep> next;  ///< empty: not counted yet
    bool validElection = false;
    std::vector<BookMember> elected;
    std::vector<std::pair<QString, int>> vacant;  ///< post, seats
};

struct ResultBookData {
    PaperHead head;
    std::vector<BookVillage> villages;
};

ReportDocument buildResultBook(const ResultBookData& data);

}  // namespace election
