#include "core/services/village_days.h"

#include "core/services/election_file.h"

namespace election {

Result<VillageDays> villageDays(ElectionFile& file, const Village& village) {
    VillageDays days = townshipDays(file);
    days.village = village.id;
    return days;
}

VillageDays townshipDays(const ElectionFile& file) {
    VillageDays days;
    days.electionDay = file.election().electionDay;
    return days;
}

}  // namespace election
