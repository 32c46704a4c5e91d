#pragma once
/// The papers around a verdict: 资格审查决定书 with 送达回证, 会议纪要摘录, 劝退谈话记录 and the statement
/// that is signed after such a talk. None of them is posted. The township's name stands on none of them as
/// the one who decides.
#include <QStringList>
#include <optional>
#include <vector>

#include "core/domain/verdict.h"
#include "core/report/builders/paper_head.h"

namespace election {

/// Whom a paper is about.
struct PaperNominee {
    int no = 0;
    QString name;
    Sex sex = Sex::Unknown;
    QString birthMonth;  ///< "1971.06"
    Body body = Body::VillagersCommittee;
    QString postTitle;
};

/// 四眼: who found what bars somebody, and the second person who confirmed it.
struct ConfirmedCheck {
    QString check, first, second;
};

struct DecisionPaperData {
    PaperHead head;
    bool isEmpty = false;  ///< nothing is known: lines and boxes to write in
    PaperNominee nominee;
    Decision decision;
    std::optional<ScreeningMeeting> meeting;  ///< empty: recorded without its meeting
    std::optional<Votes> votes;
    std::vector<Citation> basis;  ///< who decides
    std::vector<ConfirmedCheck> confirmed;
    std::optional<Delivery> delivery;  ///< as recorded; empty: a slip to be filled in
};
/// 资格审查决定书, and on a page of its own the delivery slip.
ReportDocument buildDecisionPaper(const DecisionPaperData& data);

struct MinutesLine {
    PaperNominee nominee;
    MeetingDecision decided;
};
struct MinutesData {
    PaperHead head;
    ScreeningMeeting meeting;
    std::vector<MinutesLine> lines;  ///< none: an empty form
    std::vector<Citation> basis;
    QStringList secondPersons;  ///< who confirmed what bars those taken off the list
};
/// 会议纪要摘录: the meeting and everybody whom it decided on.
ReportDocument buildMeetingMinutes(const MinutesData& data);

struct CounselPaperData {
    PaperHead head;
    bool filled = false;  ///< false: an empty form to be written by hand
    PaperNominee nominee;
    CounselTalk talk;
    QStringList clauses;  ///< of an empty form: what the program found, to be explained; may be empty
    QDate signedOn;       ///< invalid: a blank to fill in
    QString proof;        ///< "signed paper seen by 王 on …"; may be empty
    Citation basis;
    QDate lastDay;  ///< for a written withdrawal
};
/// 谈话记录.
ReportDocument buildTalkRecord(const CounselPaperData& data);
/// 退出声明（劝退谈话后）.
ReportDocument buildCounselledWithdrawal(const CounselPaperData& data);

}  // namespace election
