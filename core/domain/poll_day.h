#pragma once
/// 投票日: boxes before they have a ledger, the people who work at them, who took a ballot, how a box was
/// closed.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/polling.h"

namespace election {

using PlannedBoxId = Id<struct PlannedBoxTag>;
using PollStaffId = Id<struct PollStaffTag>;
using CheckInId = Id<struct CheckInTag>;
using IncidentId = Id<struct IncidentTag>;
using BallotLedgerId = Id<struct BallotLedgerTag>;

/// 票箱: where and when it stands. 流动票箱 needs what its article asks for (浙选2020 24).
struct PlannedBox {
    PlannedBoxId id;
    VillageId village;
    int round = 1;
    QString name;
    BoxKind kind = BoxKind::MainVenue;
    QString place;           ///< 地点, of a roving box its route
    QTime opens, closes;     ///< invalid: not set
    QString whyRoving;       ///< of a roving box: scattered, remote, ill …
    QDate appliedOn;         ///< the committee applied to the township
    QString approvalNumber;  ///< 批准文号
    QDate approvedOn;        ///< the township approved; invalid: not yet
    QDate listPostedOn;      ///< the list of its voters was put up; invalid: not yet
};

/// One voter to whom a roving box goes.
struct RovingVoter {
    PersonId person;
    QString reason;  ///< ill, disabled, lives far away
};

/// 工作人员, as announced (浙选2020 22, 24, 26; 规程).
enum class StaffRole {
    ChiefScrutineer,  ///< 总监票人
    Scrutineer,       ///< 监票人
    Caller,           ///< 唱票人
    Teller,           ///< 计票人
    Issuer,           ///< 验证发票人
    Writer,           ///< 代写人
    Steward           ///< 秩序员
};
const std::vector<StaffRole>& staffRoles();
QString staffRoleKey(StaffRole role);   ///< "chief_scrutineer", "scrutineer", "caller" …
QString staffRoleName(StaffRole role);  ///< 总监票人, 监票人 …
StaffRole staffRoleFromKey(const QString& key);

struct PollStaff {
    PollStaffId id;
    VillageId village;
    int round = 1;
    StaffRole role = StaffRole::Scrutineer;
    std::optional<PersonId> person;  ///< his row of the register; empty: from elsewhere
    QString name;
    std::optional<PlannedBoxId> box;  ///< empty: at all boxes
};

/// 领票: one ballot issued. Never stored with a ballot; `at` is told nowhere else.
struct CheckIn {
    CheckInId id;
    VillageId village;
    int round = 1;
    QString box;
    PersonId person;   ///< whose ballot
    PersonId takenBy;  ///< the same, or his proxy
    bool assisted = false;
    QDateTime at;  ///< UTC
    [[nodiscard]] bool isProxy() const { return person != takenBy; }
};

/// How many ballots a box issued, by check-in or by counting.
struct IssuedTotals {
    int issued = 0, proxy = 0, assisted = 0;
    [[nodiscard]] int own() const { return issued - proxy; }
    bool operator==(const IssuedTotals&) const = default;
};

/// Check-ins of one box up to the end of ten minutes.
struct CheckInSlot {
    QString box;
    QTime until;
    IssuedTotals totals;  ///< in these ten minutes only
};

/// Ballots issued up to a time of the day, typed or counted by the button. `box` is empty for the whole
/// village.
struct IssueReading {
    VillageId village;
    int round = 1;
    QString box;
    QTime at;
    IssuedTotals totals;
};

/// 封箱: the box is closed and sealed in front of two people.
struct BoxClosing {
    VillageId village;
    int round = 1;
    QString box;
    QTime closedAt;
    QString sealNumber;
    QString firstName, secondName;  ///< who sealed it
    IssuedTotals totals;
};

/// 突发情况. `what` empty: it is stated that there was none.
struct PollIncident {
    IncidentId id;
    VillageId village;
    int round = 1;
    QDateTime happenedAt;  ///< as the clerk's clock shows it
    QString place, what, witnesses, measures;
    QString box;       ///< which box it concerns; empty: none
    QString effect;    ///< what it did to the vote or to that box
    QString statedBy;  ///< who reported it, or who states that there was none
    [[nodiscard]] bool isNone() const { return what.isEmpty(); }
};

/// 选票台账: one entry. printed = issued + replaced + destroyed.
struct BallotLedgerEntry {
    enum class Kind {
        Printed,   ///< 印制: delivered by the printer, counted and sealed
        Replaced,  ///< 损坏更换: spoilt by the voter, taken back, another one issued
        Destroyed  ///< 剩余销毁: spare ballots, destroyed before the count
    };
    BallotLedgerId id;
    Kind kind = Kind::Printed;
    int amount = 0;
    int bundleSize = 0;  ///< of Printed: ballots in a bundle; 0: not bundled
    QDate on;
    QString byWhom;   ///< who printed, replaced or destroyed
    QString witness;  ///< who looked on
    QString note;
};

struct BallotLedgerSums {
    int printed = 0, replaced = 0, destroyed = 0;
    int issued = 0;  ///< by the boxes
    bool boxesClosed = false;
    /// False: nobody wrote down how many were printed, so nothing can be said about what is left.
    [[nodiscard]] bool isPrintingKnown() const { return printed > 0; }
    /// What is left to be destroyed or explained; negative: more went out than was printed.
    [[nodiscard]] int left() const { return printed - issued - replaced - destroyed; }
};

}  // namespace election
