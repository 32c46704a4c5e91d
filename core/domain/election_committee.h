#pragma once
/// 村民选举委员会 (浙选2020 8–9): the original result list, and everything that happened since.
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/national_id.h"

namespace election {

using CommitteeId = Id<struct CommitteeTag>;
using CommitteePersonId = Id<struct CommitteePersonTag>;
using CommitteeEventId = Id<struct CommitteeEventTag>;

enum class CommitteeRole { None, Chair, Deputy, Member };
QString committeeRoleName(CommitteeRole role);  ///< 主任, 副主任, 委员; None: 候补
QString committeeRoleKey(CommitteeRole role);   ///< "", "chair", "deputy", "member"
CommitteeRole committeeRoleFromKey(const QString& key);

/// 推选方式
enum class CommitteeChosenBy { VillagersMeeting, RepresentativesMeeting, Groups };
QString committeeChosenByName(CommitteeChosenBy by);  ///< 村民会议, 村民代表会议, 各村民小组会议
QString committeeChosenByKey(CommitteeChosenBy by);
CommitteeChosenBy committeeChosenByFromKey(const QString& key);

/// One line of the original result list; it is never changed. `role` as it was chosen, None = next in line.
struct CommitteePerson {
    CommitteePersonId id;
    std::optional<PersonId>
        person;  ///< his row of the register; the committee may be older than the register
    QString name;
    Sex sex = Sex::Unknown;
    int votes = 0;
    CommitteeRole role = CommitteeRole::None;
};

struct CommitteeEvent {
    enum class Kind {
        Exit,     ///< a member leaves
        Entry,    ///< the next in line enters as a member
        Role,     ///< the committee chooses one of its members to be chair or deputy chair
        Meeting,  ///< the committee met
        Absence   ///< a member missed the meeting of that day, or was there and did not vote
    };
    enum class Reason { None, Nominated, RelativeNominated, Absent, Resigned, Other };

    CommitteeEventId id;
    Kind kind = Kind::Exit;
    CommitteePersonId who;  ///< not stored for a Meeting
    QDate on;
    Reason reason = Reason::None;              ///< of an Exit
    std::optional<NominationId> nomination;    ///< whose nomination made him leave
    CommitteeRole role = CommitteeRole::None;  ///< of a Role
    QString because;                           ///< evidence, circumstances
    bool cancelled = false;                    ///< recorded by mistake; stays with its reason
};
QString exitReasonKey(CommitteeEvent::Reason reason);
CommitteeEvent::Reason exitReasonFromKey(const QString& key);

struct ElectionCommittee {
    CommitteeId id;
    VillageId village;
    QDate chosenOn;
    CommitteeChosenBy chosenBy = CommitteeChosenBy::RepresentativesMeeting;
    int entitled = 0;  ///< 应到
    int attended = 0;  ///< 实到
    QString note;
    std::vector<CommitteePerson> list;   ///< by votes, as on the paper
    std::vector<CommitteeEvent> events;  ///< in the order in which they were recorded

    [[nodiscard]] const CommitteePerson* find(CommitteePersonId who) const;
};

/// A member in office.
struct SeatedMember {
    CommitteePerson line;
    CommitteeRole role = CommitteeRole::Member;
    QDate since;
};

}  // namespace election
