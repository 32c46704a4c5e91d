#pragma once
/// 参选证: a card for each voter, two beside each other, to be cut along the lines. It is shown to draw a
/// ballot and holds no ID number.
#include <QString>
#include <vector>

#include "core/domain/national_id.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct CardVoter {
    int number = 0;  ///< running number of the register; 0: to be written in
    QString name;
    Sex sex = Sex::Unknown;
    QString group, household;
};

struct VoterCardsData {
    PaperHead head;
    std::vector<CardVoter> voters;  ///< by group and household; empty: a page of empty cards
};

ReportDocument buildVoterCards(const VoterCardsData& data);

}  // namespace election
