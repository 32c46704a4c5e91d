#include "core/services/screening_board_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <algorithm>

#include "core/domain/check_names.h"
#include "core/rules/check_template.h"
#include "core/rules/on_the_list.h"
#include "core/services/counsel_service.h"
#include "core/services/decision_record_service.h"
#include "core/services/joint_review_service.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScreeningBoardService)
};

/// Everything that was recorded about nominees besides the screening itself.
struct Recorded {
    QHash<NominationId, DecisionRecord> decisions;
    QHash<NominationId, ProvenWithdrawal> withdrawals;
};

class BoardMaker {
  public:
    BoardMaker(ScreeningBoard& board, const Recorded& recorded, const CheckTemplate& checks)
        : m_board(board), m_recorded(recorded) {
        for (const CheckDescription& check : checks.checks) {
            m_board.checks.push_back({});
            m_board.checks.back().title = check.title.text();
        }
    }

    void add(const ScreenedNomination& row, BoardVillage& village) {
        ++village.nominees;
        const NominationId id = row.dossier.nomination.id;
        const auto decided = m_recorded.decisions.constFind(id);
        const auto withdrawn = m_recorded.withdrawals.constFind(id);
        const bool stays = isOnTheList(row.dossier);
        QStringList todo;
        if (withdrawn != m_recorded.withdrawals.cend() && stays &&
            withdrawn->proof == WithdrawalProof::NotProven) {
            ++village.notProven;
            todo << Text::tr("withdrawal: %1").arg(withdrawn->text());
        }
        if (!stays && row.result.verdict == Verdict::Withdrawn)
            ++(row.dossier.withdrawal->kind == WithdrawalKind::OwnWish ? village.ownWish
                                                                       : village.counselled);
        else if (!stays)
            ++village.decidedOut;
        else
            standing(row, village, todo);
        if (decided != m_recorded.decisions.cend()) afterDecision(*decided, row, village, todo);
        countReason(row, stays);
        if (row.result.verdict != Verdict::Withdrawn) countChecks(row);
        if (!todo.isEmpty())
            m_board.blockers.push_back({id, row.dossier.nomination.village, row.dossier.nomination.no,
                                        row.dossier.villageName, row.dossier.nomination.name,
                                        row.dossier.nomination.postTitle, todo.join(u" · "_s)});
        countDepartments(row);
    }

    void finish() {
        for (auto it = m_reasons.cbegin(); it != m_reasons.cend(); ++it) m_board.reasons.push_back(*it);
        std::stable_sort(m_board.reasons.begin(), m_board.reasons.end(),
                         [](const BoardReason& a, const BoardReason& b) {
                             return std::pair(a.out(), a.proposed) > std::pair(b.out(), b.proposed);
                         });
        for (const BoardDepartment& one : std::as_const(m_departments)) m_board.departments.push_back(one);
    }

  private:
    void standing(const ScreenedNomination& row, BoardVillage& village, QStringList& todo) const {
        if (row.dossier.decision) {
            ++village.decidedIn;
            return;
        }
        switch (row.result.verdict) {
            case Verdict::Qualified:
                ++village.proposedIn;
                return;
            case Verdict::NotQualified:
                ++village.proposedOut;
                todo << Text::tr("proposed “not qualified”: the deciding body has to decide");
                return;
            case Verdict::Pending:
            case Verdict::Withdrawn:
                break;
        }
        ++village.open;
        for (size_t i = 0; i < row.result.checks.size() && i < m_board.checks.size(); ++i) {
            const Check& check = row.result.checks[i];
            if (check.state != CheckState::NotBegun && check.state != CheckState::LookAgain) continue;
            todo << u"%1 %2"_s.arg(m_board.checks[i].title, checkStateName(check));
        }
        for (const Reason& reason : row.result.reasons)
            if (!reason.informative) todo << reason.text;
        todo.removeDuplicates();
        if (todo.isEmpty()) todo << Text::tr("something is missing");
    }

    static void afterDecision(const DecisionRecord& record, const ScreenedNomination& row,
                              BoardVillage& village, QStringList& todo) {
        if (!record.decision.qualified && row.result.verdict != Verdict::Withdrawn && !record.delivery()) {
            ++village.undelivered;
            todo << Text::tr("decision %1 is not delivered").arg(record.decision.documentNumber);
        }
        if (const Appeal* appeal = record.openAppeal()) {
            ++village.openAppeals;
            todo << Text::tr("objection of %1 waits for an answer")
                        .arg(appeal->receivedOn.toString(Qt::ISODate));
        }
    }

    void countReason(const ScreenedNomination& row, bool stays) {
        const bool proposed = stays && !row.dossier.decision && row.result.verdict == Verdict::NotQualified;
        if (stays && !proposed) return;
        // The first reason that counts. Who is too young is no voter either: that counts as the latter.
        QString code;
        for (const Reason& reason : row.result.reasons) {
            if (reason.informative) continue;
            if (code.isEmpty() || reason.code == u"notreg"_s) code = reason.code;
        }
        if (code.isEmpty()) code = row.dossier.withdrawal && !row.dossier.decision ? u"own"_s : u"other"_s;
        BoardReason& line = m_reasons[code];
        line.code = code;
        line.title = reasonTitle(code);
        if (proposed)
            ++line.proposed;
        else if (row.result.verdict != Verdict::Withdrawn)
            ++line.decided;
        else
            ++(row.dossier.withdrawal->kind == WithdrawalKind::OwnWish ? line.ownWish : line.counselled);
    }

    void countChecks(const ScreenedNomination& row) {
        for (size_t i = 0; i < m_board.checks.size() && i < row.result.checks.size(); ++i) {
            BoardCheck& line = m_board.checks[i];
            switch (row.result.checks[i].state) {
                case CheckState::Passed:
                    ++line.passed;
                    break;
                case CheckState::Failed:
                    ++line.failed;
                    break;
                case CheckState::LookAgain:
                    ++line.lookAgain;
                    break;
                case CheckState::NotBegun:
                    ++line.notBegun;
                    break;
                case CheckState::NotApplicable:
                    ++line.notApplicable;
                    break;
            }
        }
    }

    void countDepartments(const ScreenedNomination& row) {
        for (const QString& name : row.dossier.departmentsAsked) {
            BoardDepartment& line = m_departments[name];
            line.name = name;
            ++line.asked;
        }
        for (const DepartmentOpinion& opinion : row.dossier.opinions) {
            if (!opinion.answered) continue;
            BoardDepartment& line = m_departments[opinion.department];
            line.name = opinion.department;
            ++line.answered;
            line.objections += opinion.objection;
            if (!opinion.date.isValid()) continue;
            if (!line.firstAnswer.isValid() || opinion.date < line.firstAnswer)
                line.firstAnswer = opinion.date;
            if (!line.lastAnswer.isValid() || opinion.date > line.lastAnswer) line.lastAnswer = opinion.date;
        }
    }

    ScreeningBoard& m_board;
    const Recorded& m_recorded;
    QMap<QString, BoardReason> m_reasons;
    QMap<QString, BoardDepartment> m_departments;
};

void addUp(BoardVillage& total, const BoardVillage& village) {
    total.nominees += village.nominees, total.decidedIn += village.decidedIn;
    total.proposedIn += village.proposedIn, total.proposedOut += village.proposedOut;
    total.open += village.open, total.decidedOut += village.decidedOut;
    total.counselled += village.counselled, total.ownWish += village.ownWish;
    total.notProven += village.notProven, total.undelivered += village.undelivered;
    total.openAppeals += village.openAppeals;
}

/// How long each department took: what the joint review itself says of the newest round in which it was
/// asked.
Result<> addTurnAround(ElectionFile& file, std::optional<VillageId> village,
                       std::vector<BoardDepartment>& lines) {
    const JointReviewService review(file);
    for (int round = 1; round <= kReviewRounds; ++round) {
        ELECTION_ASSIGN(const ReviewBoard board, review.board(round, village));
        for (const DepartmentRow& row : board.departments) {
            const auto line = std::find_if(lines.begin(), lines.end(), [&row](const BoardDepartment& one) {
                return one.name == row.department.name;
            });
            if (line == lines.end() || !row.progress.sentOn.isValid()) continue;
            line->round = round;
            line->sentOn = row.progress.sentOn;
            line->days = row.progress.turnaround();
        }
    }
    return Ok{};
}

}  // namespace

QString reasonTitle(const QString& code) {
    static const QHash<QString, const char*> titles{
        {u"notreg"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "no registered voter of the village")},
        {u"underage"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "too young on election day")},
        {u"late"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "registered too late")},
        {u"proxyreg"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "did not register in person")},
        {u"twoposts"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "stood for two posts")},
        {u"missing"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "a form is missing")},
        {u"dept"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "a department objects")},
        {u"refuse"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "a question was refused")},
        {u"bar"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "a bar of the list applies")},
        {u"discipline"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "breach of election discipline")},
        {u"byhand"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "found by hand")},
        {u"own"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "own wish, nothing stood against it")},
        {u"other"_s, QT_TRANSLATE_NOOP("ScreeningBoardService", "as the decision says")}};
    const auto it = titles.constFind(code);
    return it == titles.cend() ? code : Text::tr(*it);
}

Result<ScreeningBoard> ScreeningBoardService::board(std::optional<VillageId> village) const {
    ScreeningBoard board;
    Recorded recorded;
    ELECTION_ASSIGN(const auto decisions, DecisionRecordService(m_file).inForce());
    for (const DecisionRecord& record : decisions)
        recorded.decisions.insert(record.decision.nomination, record);
    ELECTION_ASSIGN(recorded.withdrawals, CounselService(m_file).proofs());
    ELECTION_ASSIGN(const CheckTemplate checks, shippedCheckTemplate());
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    QHash<VillageId, size_t> places;
    for (const Village& one : villages) {
        if (village && one.id != *village) continue;
        places.insert(one.id, board.villages.size());
        board.villages.push_back({});
        board.villages.back().village = one.id;
        board.villages.back().name = one.name;
    }
    BoardMaker maker(board, recorded, checks);
    ELECTION_ASSIGN(const auto list, screened(m_file, village));
    for (const ScreenedNomination& row : list->rows) {
        const auto place = places.constFind(row.dossier.nomination.village);
        if (place != places.cend()) maker.add(row, board.villages[*place]);
    }
    maker.finish();
    ELECTION_TRY(addTurnAround(m_file, village, board.departments));
    for (const BoardVillage& one : board.villages) addUp(board.total, one);
    return board;
}

}  // namespace election
