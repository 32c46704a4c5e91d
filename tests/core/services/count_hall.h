#pragma once
/// A count that may begin: its way is chosen, its zero report made, small boxes mixed.
#include "core/services/counting_procedure_service.h"
#include "tests/core/services/small_election.h"

namespace election::test {

inline CountingStaff hallStaff() {
    return {u"唱票员甲"_s, {u"计票员甲"_s, u"计票员乙"_s}, {u"监票员甲"_s, u"监票员乙"_s}};
}

inline void beginCount(ElectionFile& file, VillageId village, CountingWay way, const QString& because = {}) {
    constexpr Body kBody = Body::VillagersCommittee;
    CountingProcedureService procedure(file);
    const auto chosen = procedure.chooseWay(village, kBody, way, because);
    INFO((chosen ? QString() : chosen.error().message + chosen.error().detail).toStdString());
    REQUIRE(chosen);
    if (way == CountingWay::Totals || way == CountingWay::Imported) return;
    const auto report = procedure.makeZeroReport(village, kBody, hallStaff());
    INFO((report ? QString() : report.error().message + report.error().detail).toStdString());
    REQUIRE(report);
}

}  // namespace election::test
