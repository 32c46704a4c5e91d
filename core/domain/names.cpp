/// The words and keys of the domain's enumerations. Chinese words are those printed on the office's papers;
/// they are data, not interface texts, and are never translated.
#include <QHash>
#include <array>

#include "core/domain/candidacy.h"
#include "core/domain/contest.h"
#include "core/domain/finding.h"
#include "core/domain/polling.h"
#include "core/domain/post.h"
#include "core/domain/screening.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct BodyWords {
    Body body;
    QString key, name, decidedBy;
};

const std::array<BodyWords, 5>& bodies() {
    static const std::array<BodyWords, 5> words{{
        {Body::VillagersCommittee, u"villagers_committee"_s, u"村民委员会"_s, u"村民选举委员会"_s},
        {Body::SupervisionCommittee, u"supervision_committee"_s, u"村务监督委员会"_s,
         u"村民会议或村民代表会议"_s},
        {Body::CoopBoard, u"coop_board"_s, u"股份经济合作社董事会"_s, u"合作社选举委员会"_s},
        {Body::CoopSupervisors, u"coop_supervisors"_s, u"股份经济合作社监事会"_s, u"合作社选举委员会"_s},
        {Body::PartyBranch, u"party_branch"_s, u"村党组织"_s, u"党员大会"_s},
    }};
    return words;
}

}  // namespace

QString bodyName(Body body) {
    for (const auto& words : bodies())
        if (words.body == body) return words.name;
    return {};
}

QString bodyKey(Body body) {
    for (const auto& words : bodies())
        if (words.body == body) return words.key;
    return {};
}

QString decidingBodyName(Body body) {
    for (const auto& words : bodies())
        if (words.body == body) return words.decidedBy;
    return {};
}

std::optional<Body> bodyFromKey(const QString& key) {
    for (const auto& words : bodies())
        if (words.key == key) return words.body;
    return std::nullopt;
}

std::optional<Body> bodyFromName(const QString& name) {
    for (const auto& words : bodies())
        if (words.name == name) return words.body;
    static const QHash<QString, Body> shortForms{
        {u"村委会"_s, Body::VillagersCommittee},
        {u"村委"_s, Body::VillagersCommittee},
        {u"村监会"_s, Body::SupervisionCommittee},
        {u"村务监督委员会"_s, Body::SupervisionCommittee},
        {u"监督委员会"_s, Body::SupervisionCommittee},
        {u"董事会"_s, Body::CoopBoard},
        {u"合作社董事会"_s, Body::CoopBoard},
        {u"社管会"_s, Body::CoopBoard},
        {u"监事会"_s, Body::CoopSupervisors},
        {u"合作社监事会"_s, Body::CoopSupervisors},
        {u"社监会"_s, Body::CoopSupervisors},
        {u"党支部"_s, Body::PartyBranch},
        {u"村党支部"_s, Body::PartyBranch},
        {u"党组织"_s, Body::PartyBranch},
    };
    if (const auto it = shortForms.constFind(name); it != shortForms.cend()) return *it;
    return std::nullopt;
}

bool isChosenByBallot(Body body) {
    return body == Body::VillagersCommittee;
}

QString postCode(const QString& title, int rank) {
    if (title == u"主任"_s) return u"chair"_s;
    if (title == u"副主任"_s) return u"deputy"_s;
    if (title == u"委员"_s) return u"member"_s;
    if (title == u"妇女委员"_s) return u"women"_s;
    return u"p%1"_s.arg(rank);
}

QString sexName(Sex sex) {
    switch (sex) {
        case Sex::Male:
            return u"男"_s;
        case Sex::Female:
            return u"女"_s;
        case Sex::Unknown:
            break;
    }
    return {};
}

Sex sexFromName(const QString& name) {
    if (name == u"男"_s || name == u"男性"_s) return Sex::Male;
    if (name == u"女"_s || name == u"女性"_s) return Sex::Female;
    return Sex::Unknown;
}

QString registrationStatusCode(RegistrationStatus status) {
    switch (status) {
        case RegistrationStatus::UnderAge:
            return u"REG-09"_s;
        case RegistrationStatus::Deprived:
            return u"REG-10"_s;
        case RegistrationStatus::Deceased:
            return u"REG-11"_s;
        case RegistrationStatus::AwayNotDeclared:
            return u"REG-12"_s;
        case RegistrationStatus::OutsideNoConsent:
            return u"REG-13"_s;
        case RegistrationStatus::Removed:
            return u"removed"_s;
        case RegistrationStatus::Registered:
        case RegistrationStatus::Duplicate:
            break;
    }
    return u"ok"_s;
}

QDate Person::legalBirthDate() const {
    if (idState == IdState::Good || idState == IdState::Repaired) {
        if (const auto number = NationalId::parse(nationalId)) {
            if (const auto date = number->birthDate()) return *date;
        }
    }
    return birthDate;
}

QString matchKindKey(MatchKind kind) {
    switch (kind) {
        case MatchKind::None:
            return u"none"_s;
        case MatchKind::Id:
            return u"id"_s;
        case MatchKind::RepairedId:
            return u"repaired_id"_s;
        case MatchKind::NameBirth:
            return u"name_birth"_s;
        case MatchKind::NameOnly:
            return u"name_only"_s;
        case MatchKind::Chosen:
            return u"chosen"_s;
        case MatchKind::OtherVillage:
            break;
    }
    return u"other_village"_s;
}

QString nominationSourceKey(NominationSource source) {
    switch (source) {
        case NominationSource::Typed:
            return u"typed"_s;
        case NominationSource::Nominated:
            return u"nominated"_s;
        case NominationSource::Imported:
            break;
    }
    return u"imported"_s;
}

NominationSource nominationSourceFromKey(const QString& key) {
    if (key == u"typed"_s) return NominationSource::Typed;
    return key == u"nominated"_s ? NominationSource::Nominated : NominationSource::Imported;
}

QString withdrawalKindKey(WithdrawalKind kind) {
    return kind == WithdrawalKind::OwnWish ? u"own"_s : u"counselled"_s;
}

WithdrawalKind withdrawalKindFromKey(const QString& key) {
    return key == u"own"_s ? WithdrawalKind::OwnWish : WithdrawalKind::Counselled;
}

QString nominationStageKey(NominationStage stage) {
    switch (stage) {
        case NominationStage::Primary:
            return u"primary"_s;
        case NominationStage::Tie:
            return u"tie"_s;
        case NominationStage::Nomination:
            break;
    }
    return u"nomination"_s;
}

std::optional<NominationStage> nominationStageFromKey(const QString& key) {
    for (const auto stage : {NominationStage::Nomination, NominationStage::Primary, NominationStage::Tie})
        if (key == nominationStageKey(stage)) return stage;
    return std::nullopt;
}

QString candidateStateKey(CandidateLine::State state) {
    using State = CandidateLine::State;
    switch (state) {
        case State::Candidate:
            return u"candidate"_s;
        case State::Tied:
            return u"tied"_s;
        case State::MustChoose:
            return u"must_choose"_s;
        case State::ChoseOther:
            return u"chose_other"_s;
        case State::Withdrawn:
            return u"withdrawn"_s;
        case State::NotQualified:
            return u"not_qualified"_s;
        case State::NotVoter:
            return u"not_voter"_s;
        case State::WrongSex:
            return u"wrong_sex"_s;
        case State::Behind:
            break;
    }
    return u"behind"_s;
}

QString severityKey(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return u"info"_s;
        case Severity::Warning:
            return u"warning"_s;
        case Severity::Error:
            break;
    }
    return u"error"_s;
}

QString checkKey(int index) {
    static const std::array<QString, 3> groups{u"asks"_s, u"forms"_s, u"stricts"_s};
    return u"%1.%2"_s.arg(groups.at(static_cast<size_t>(index / 3))).arg(index % 3 + 1);
}

namespace {
const std::array<std::pair<CheckState, QString>, 5>& checkStates() {
    static const std::array<std::pair<CheckState, QString>, 5> states{{
        {CheckState::NotBegun, u"not_begun"_s},
        {CheckState::Passed, u"passed"_s},
        {CheckState::Failed, u"failed"_s},
        {CheckState::NotApplicable, u"not_applicable"_s},
        {CheckState::LookAgain, u"look_again"_s},
    }};
    return states;
}
}  // namespace

QString checkStateKey(CheckState state) {
    for (const auto& [value, key] : checkStates())
        if (value == state) return key;
    return {};
}

std::optional<CheckState> checkStateFromKey(const QString& key) {
    for (const auto& [value, name] : checkStates())
        if (name == key) return value;
    return std::nullopt;
}

QString loggedCheckState(const Check& check) {
    return check.waitsForSecond && check.state == CheckState::LookAgain ? u"waits_for_second"_s
                                                                        : checkStateKey(check.state);
}

QString weightKey(Weight weight) {
    switch (weight) {
        case Weight::Law:
            return u"law"_s;
        case Weight::List:
            return u"list"_s;
        case Weight::Advice:
            return u"advice"_s;
        case Weight::Local:
            break;
    }
    return u"local"_s;
}

QString verdictKey(Verdict verdict) {
    switch (verdict) {
        case Verdict::Qualified:
            return u"qualified"_s;
        case Verdict::NotQualified:
            return u"not_qualified"_s;
        case Verdict::Pending:
            return u"pending"_s;
        case Verdict::Withdrawn:
            break;
    }
    return u"withdrawn"_s;
}

QString boxKindName(BoxKind kind) {
    switch (kind) {
        case BoxKind::MainVenue:
            return u"中心会场"_s;
        case BoxKind::PollingStation:
            return u"投票站"_s;
        case BoxKind::RovingBox:
            break;
    }
    return u"流动票箱"_s;
}

BoxKind boxKindFromName(const QString& name) {
    if (name.contains(u"流动"_s)) return BoxKind::RovingBox;
    if (name.contains(u"站"_s) || name.contains(u"分会场"_s)) return BoxKind::PollingStation;
    return BoxKind::MainVenue;
}

int turnoutPerMille(qint64 voters, qint64 registered) {
    if (registered <= 0) return 0;
    return static_cast<int>((voters * 2000 + registered) / (2 * registered));
}

QString turnoutText(qint64 voters, qint64 registered) {
    if (registered <= 0) return u"—"_s;
    const int tenths = turnoutPerMille(voters, registered);
    return u"%1.%2 %"_s.arg(tenths / 10).arg(tenths % 10);
}

QString nextStepKey(NextStep step) {
    switch (step) {
        case NextStep::Complete:
            return u"complete"_s;
        case NextStep::Runoff:
            return u"runoff"_s;
        case NextStep::Revote:
            return u"revote"_s;
        case NextStep::Rerun:
            return u"rerun"_s;
        case NextStep::MayStop:
            return u"may_stop"_s;
        case NextStep::Township:
            break;
    }
    return u"township"_s;
}

}  // namespace election
