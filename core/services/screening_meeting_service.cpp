#include "core/services/screening_meeting_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/nominating.h"
#include "core/rules/verdict_rules.h"
#include "core/services/check_templates.h"
#include "core/services/committee_service.h"
#include "core/services/filing_checks.h"
#include "core/services/loose_checks.h"
#include "core/services/matched_nominations.h"
#include "core/services/nominating_rules.h"
#include "core/services/nomination_subject.h"
#include "core/services/record.h"
#include "core/services/screened.h"
#include "core/store/verdict_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScreeningMeetingService)
};

/// The last figure of a number: what counts up.
const QRegularExpression& lastFigure() {
    static const QRegularExpression figure(u"(\\d{1,9})(?=\\D*$)"_s);
    return figure;
}

struct Numbering {
    QString style;
    int last = 0;
};

Result<Numbering> numberingOf(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const Village village, villageById(file, id));
    QString name = village.name;
    if (name.size() > 2 && name.endsWith(u'村')) name.chop(1);
    Numbering numbering{name + u"选审字第1号"_s, 0};
    ELECTION_ASSIGN(const auto meetings, store::VerdictRepository(file.database()).meetings(id));
    for (const ScreeningMeeting& meeting : meetings) {
        const int figure = lastFigure().match(meeting.documentNumber).captured(1).toInt();
        if (figure == 0) continue;
        numbering.style = meeting.documentNumber;
        numbering.last = std::max(numbering.last, figure);
    }
    return numbering;
}

QString withFigure(QString number, int figure) {
    return number.replace(lastFigure(), QString::number(figure));
}

Result<QString> printedNumber(ElectionFile& file, const ScreeningMeeting& meeting) {
    QString number = meeting.documentNumber.simplified();
    static const QRegularExpression figureAlone(u"^\\d{1,9}$"_s);
    if (figureAlone.match(number).hasMatch()) {
        ELECTION_ASSIGN(const Numbering numbering, numberingOf(file, meeting.village));
        number = withFigure(numbering.style, number.toInt());
    }
    return number;
}

/// What the log keeps of one decision.
QJsonObject logged(const MeetingDecision& decided, const Nomination& nomination, const LooseChecks& loose) {
    QJsonObject line{{u"nomination"_s, decided.decision.nomination.v},
                     {u"no"_s, nomination.no},
                     {u"name"_s, nomination.name},
                     {u"qualified"_s, decided.decision.qualified},
                     {u"reason"_s, decided.decision.reason},
                     {u"in_favour"_s, decided.votes.inFavour},
                     {u"against"_s, decided.votes.against},
                     {u"abstained"_s, decided.votes.abstained}};
    if (!loose.open.empty()) line.insert(u"open"_s, LooseChecks::keys(loose.open));
    if (!decided.decision.qualified && !loose.unconfirmed.empty())
        line.insert(u"confirmed"_s, LooseChecks::keys(loose.unconfirmed));
    return line;
}

const ScreenedNomination* rowOf(const ScreenedList& list, NominationId id) {
    const auto row = std::find_if(list.rows.begin(), list.rows.end(), [id](const ScreenedNomination& one) {
        return one.dossier.nomination.id == id;
    });
    return row == list.rows.end() ? nullptr : &*row;
}

}  // namespace

Result<QString> ScreeningMeetingService::proposedNumber(VillageId village) const {
    ELECTION_ASSIGN(const Numbering numbering, numberingOf(m_file, village));
    return withFigure(numbering.style, numbering.last + 1);
}

Result<MeetingForm> ScreeningMeetingService::form(VillageId village, Body body) const {
    MeetingForm form;
    form.meeting.village = village;
    form.meeting.body = body;
    form.meeting.decidedBy = decidingBodyName(body);
    form.meeting.heldOn = m_file.clock().today();
    form.meeting.recorder = m_file.actor();
    ELECTION_ASSIGN(form.meeting.documentNumber, proposedNumber(village));
    if (body == Body::VillagersCommittee) {
        ELECTION_ASSIGN(const auto committee, CommitteeService(m_file).view(village));
        if (committee) {
            form.meeting.members = int(committee->seated.size());
            form.meeting.present = form.meeting.members;
            for (const SeatedMember& member : committee->seated)
                if (member.role == CommitteeRole::Chair) form.meeting.chair = member.line.name;
        }
    }
    ELECTION_ASSIGN(const auto list, screened(m_file, village));
    ELECTION_ASSIGN(const CheckTemplates templates, CheckTemplates::load(m_file));
    for (const ScreenedNomination& row : list->rows) {
        const Nomination& nomination = row.dossier.nomination;
        if (nomination.body != body || row.dossier.decision || row.result.verdict == Verdict::Withdrawn)
            continue;
        MeetingCandidate candidate{row, {}, row.result.verdict != Verdict::Pending, {}, {}};
        const LooseChecks loose = LooseChecks::of(row, templates);
        candidate.open = loose.openTitles;
        candidate.unconfirmed = loose.unconfirmedTitles;
        candidate.decision.nomination = nomination.id;
        candidate.decision.qualified = row.result.verdict != Verdict::NotQualified;
        if (!candidate.decision.qualified) candidate.decision.reason = proposedReason(row.result.reasons);
        form.waiting += !candidate.proposed;
        form.candidates.push_back(std::move(candidate));
    }
    return form;
}

Result<RuleNotes> ScreeningMeetingService::judge(const ScreeningMeeting& meeting,
                                                 const std::vector<MeetingDecision>& decisions,
                                                 const QString& secondPerson) const {
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(m_file, meeting.village));
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(m_file));
    MeetingFacts facts;
    facts.meeting = meeting;
    facts.decisions = decisions;
    facts.township = m_file.election().township;
    facts.today = m_file.clock().today();
    facts.secondPerson = secondPerson;
    ELECTION_ASSIGN(const auto list, screened(m_file, meeting.village));
    ELECTION_ASSIGN(const CheckTemplates templates, CheckTemplates::load(m_file));
    for (const MeetingDecision& decided : decisions) {
        const auto place = all->find(decided.decision.nomination);
        facts.names << (place ? all->nominations()[*place].name : QString());
        const ScreenedNomination* row = rowOf(*list, decided.decision.nomination);
        const LooseChecks loose = row ? LooseChecks::of(*row, templates) : LooseChecks();
        facts.open.push_back(loose.openTitles);
        facts.unconfirmed.push_back(loose.unconfirmedTitles);
    }
    if (in.mode == BallotMode::SelfNomination && isChosenByBallot(meeting.body))
        facts.lastFilingDay = selfNominationEnd(in.electionDay, in.rules).date().addDays(-1);
    return judgeMeeting(facts, in.rules);
}

Result<ScreeningMeetingId> ScreeningMeetingService::record(const ScreeningMeeting& meeting,
                                                           const std::vector<MeetingDecision>& decisions,
                                                           const QString& secondPerson) {
    ELECTION_ASSIGN(const Village village, villageById(m_file, meeting.village));
    ScreeningMeeting stored = meeting;
    if (stored.decidedBy.trimmed().isEmpty()) stored.decidedBy = decidingBodyName(stored.body);
    ELECTION_ASSIGN(stored.documentNumber, printedNumber(m_file, meeting));
    for (QString* text : {&stored.decidedBy, &stored.place, &stored.chair, &stored.recorder, &stored.note})
        *text = text->trimmed();
    const QString second = normaliseText(secondPerson);
    ELECTION_ASSIGN(const RuleNotes notes, judge(stored, decisions, second));
    if (const QString refusal = refusals(notes); !refusal.isEmpty())
        return Error{ErrorCode::RuleViolation, refusal, {}};
    store::VerdictRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.meetings(stored.village));
    for (const ScreeningMeeting& other : known)
        if (other.documentNumber == stored.documentNumber)
            return Error{ErrorCode::Conflict,
                         Text::tr("The number %1 is taken by an earlier decision of this village. Give the "
                                  "next one.")
                             .arg(stored.documentNumber),
                         {}};
    ELECTION_ASSIGN(const auto list, screened(m_file, stored.village));
    std::vector<MeetingDecision> taken;
    std::vector<Nomination> nominations;
    std::vector<LooseChecks> loose;
    ELECTION_ASSIGN(const CheckTemplates templates, CheckTemplates::load(m_file));
    for (const MeetingDecision& decided : decisions) {
        const ScreenedNomination* row = rowOf(*list, decided.decision.nomination);
        if (!row || row->dossier.nomination.body != stored.body)
            return Error{
                ErrorCode::NotFound,
                Text::tr("A nominee is none of %1's for %2.").arg(village.name, bodyName(stored.body)),
                {}};
        if (row->result.verdict == Verdict::Withdrawn)
            return Error{
                ErrorCode::RuleViolation,
                Text::tr("%1 has withdrawn; there is nothing to decide.").arg(row->dossier.nomination.name),
                {}};
        MeetingDecision one = decided;
        one.decision.date = stored.heldOn;
        one.decision.documentNumber = stored.documentNumber;
        one.decision.decidedBy = stored.decidedBy;
        one.decision.reason = one.decision.reason.trimmed();
        taken.push_back(std::move(one));
        nominations.push_back(row->dossier.nomination);
        loose.push_back(LooseChecks::of(*row, templates));
    }
    const QString subject = u"%1 %2 %3"_s.arg(village.name, bodyName(stored.body), stored.documentNumber);
    const auto write = [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(stored.id, repository.insert(stored));
        QJsonArray lines;
        int looks = 0;
        for (size_t i = 0; i < taken.size(); ++i) {
            ELECTION_ASSIGN(taken[i].id, repository.insert(taken[i].decision));
            ELECTION_TRY(repository.insert(stored.id, taken[i]));
            lines.append(logged(taken[i], nominations[i], loose[i]));
            if (taken[i].decision.qualified) continue;
            ELECTION_TRY(loose[i].confirm(m_file, nominations[i].id, second));
            looks += int(loose[i].unconfirmed.size());
        }
        QJsonObject added{{u"screening_meeting"_s, 1},
                          {u"decision"_s, int(taken.size())},
                          {u"meeting_decision"_s, int(taken.size())}};
        if (looks > 0) added.insert(u"second_look"_s, looks);
        QJsonObject details{{u"date"_s, stored.heldOn.toString(Qt::ISODate)},
                            {u"document_number"_s, stored.documentNumber},
                            {u"decided_by"_s, stored.decidedBy},
                            {u"members"_s, stored.members},
                            {u"present"_s, stored.present},
                            {u"chair"_s, stored.chair},
                            {u"recorder"_s, stored.recorder},
                            {u"place"_s, stored.place},
                            {u"note"_s, stored.note},
                            {u"decisions"_s, lines},
                            {u"added"_s, added}};
        if (looks > 0) details.insert(u"confirmed_by"_s, second);
        return details;
    };
    ELECTION_TRY(recordAfter(m_file, u"screening.meeting"_s, subject, write));
    return stored.id;
}

Result<std::vector<RecordedMeeting>> ScreeningMeetingService::meetings(
    std::optional<VillageId> village) const {
    store::VerdictRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto rows, repository.meetings(village));
    std::vector<RecordedMeeting> recorded;
    QHash<ScreeningMeetingId, size_t> places;
    for (const ScreeningMeeting& row : rows) {
        places.insert(row.id, recorded.size());
        ELECTION_ASSIGN(const Village place, villageById(m_file, row.village));
        recorded.push_back({row, place.name, {}, {}});
    }
    if (recorded.empty()) return recorded;
    ELECTION_ASSIGN(const auto decisions, repository.meetingDecisions());
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(m_file));
    for (const auto& row : decisions) {
        const auto place = places.constFind(row.meeting);
        const auto nomination = all->find(row.decision.decision.nomination);
        if (place == places.cend() || !nomination) continue;
        recorded[*place].decisions.push_back(row.decision);
        recorded[*place].nominations.push_back(all->nominations()[*nomination]);
    }
    return recorded;
}

}  // namespace election
