#include "core/services/village_days.h"

#include "core/services/election_file.h"
#include "core/services/rules_in_force.h"
#include "core/store/objection_repository.h"

using namespace Qt::StringLiterals;

namespace election {

Result<VillageDays> villageDays(ElectionFile& file, const Village& village) {
    VillageDays days = townshipDays(file);
    days.village = village.id;
    ELECTION_ASSIGN(days.inForce, rulesInForce(file, village.id));
    days.electionDay = days.inForce->electionDay;
    days.mode = days.inForce->mode;
    const VillageMeasures& measures = days.inForce->village.measures;
    if (measures.adopted.isValid()) {
        if (measures.adoptedBy == u"村民会议"_s) days.villagersMeeting = measures.adopted;
        if (measures.adoptedBy == u"村民代表会议"_s) days.representativesMeeting = measures.adopted;
    }
    ELECTION_ASSIGN(const auto objections, store::ObjectionRepository(file.database()).all(village.id));
    for (const Objection& objection : objections) {
        const QDate received = objection.receivedAt.date();
        if (!days.objectionReceived || received > *days.objectionReceived) days.objectionReceived = received;
    }
    return days;
}

VillageDays townshipDays(const ElectionFile& file) {
    VillageDays days;
    days.electionDay = file.election().electionDay;
    return days;
}

}  // namespace election
