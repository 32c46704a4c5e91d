#pragma once
/// 村民代表 and 村民小组长 (浙实施2020 18–20, 25–26): the lists with votes, as they stand on the paper.
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/national_id.h"

namespace election {

using UnitId = Id<struct UnitTag>;

/// What the number of representatives is measured by.
struct RepresentativePlan {
    int population = 0;         ///< 村民人数
    bool fromRegister = false;  ///< counted from the register, not written down by the clerk
    int otherMembers =
        0;  ///< of the meeting of representatives: committee members who aren't representatives
};

/// One line of a unit's result list.
struct RepresentativeLine {
    std::optional<PersonId> person;
    QString name;
    Sex sex = Sex::Unknown;
    QString household;  ///< of his row of the register; empty where he isn't matched
    int votes = 0;
    bool elected = false;
    bool womenSeat = false;  ///< elected by 单列名额
};

/// 推选单位: a villagers' group, or five to fifteen households.
struct RepresentativeUnit {
    enum class Basis { Voters, Households };
    UnitId id;
    QString name;
    Basis basis = Basis::Voters;
    int seats = 0;
    int womenSeats = 0;  ///< of them, 妇女单列名额
    QDate heldOn;
    int entitled = 0;  ///< voters, or households
    int attended = 0;
    std::vector<RepresentativeLine> lines;  ///< by votes

    [[nodiscard]] int electedCount() const;
};

struct GroupLeader {
    QString group;
    std::optional<PersonId> person;
    QString name;
    Sex sex = Sex::Unknown;
    QDate heldOn;
    int entitled = 0;
    int attended = 0;
    int votes = 0;
};

struct RepresentativeBook {
    VillageId village;
    RepresentativePlan plan;
    std::vector<RepresentativeUnit> units;
    std::vector<GroupLeader> leaders;
};

}  // namespace election
