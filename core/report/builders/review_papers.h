#pragma once
/// 联审: the letter to a department, its reminder, and how far all departments are.
#include <QDate>
#include <QString>
#include <vector>

#include "core/report/builders/paper_head.h"

namespace election {

/// Who answers whom about what; both letters have it.
struct ReviewLetterData {
    PaperHead head;
    QString department;
    int number = 0;        ///< of the request
    QString round;         ///< "第一轮：报名之后"
    bool winners = false;  ///< round 3: about people who won
    int people = 0;
    QDate sentOn, dueOn;
    QString sentBy;
    QString fileName;  ///< of the spreadsheet
    QDate listDay;     ///< the day by which the list has to be posted; invalid in round 3
    Citation listBasis;
};
ReportDocument buildReviewLetter(const ReviewLetterData& data);

struct ReviewReminderData {
    ReviewLetterData letter;
    QDate today;
    int answered = 0;
    int overdueDays = 0;  ///< 0: not late yet
    int reminders = 0;    ///< recorded so far, this one included
    struct VillageLine {
        QString village;
        int asked = 0, answered = 0;
    };
    std::vector<VillageLine> villages;  ///< with open lines
};
ReportDocument buildReviewReminder(const ReviewReminderData& data);

struct ReviewSummaryData {
    PaperHead head;
    QString round;
    QDate today;
    struct Department {
        QString name, state;
        QDate sentOn, dueOn, lastReadOn;
        int asked = 0, answered = 0, objections = 0, overdueDays = 0, reminders = 0;
        int days = -1;  ///< from the request to the last answer; -1: not known
    };
    std::vector<Department> departments;
    struct Objection {
        QString village, name, post, department, clause, matter;
        QDate on;
    };
    std::vector<Objection> objections;  ///< by village
    int people = 0;
};
ReportDocument buildReviewSummary(const ReviewSummaryData& data);

}  // namespace election
