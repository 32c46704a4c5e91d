#pragma once
/// Naming a person or a nomination on the command line.
#include <string>

#include "core/base/result.h"
#include "core/domain/nomination.h"
#include "core/services/register_service.h"

namespace CLI {
class App;
}

namespace election {

class ElectionFile;

/// The person of the village's register whom the text means: an ID number, a name, or a name and the last
/// digits of the ID ("张三 1234"). NotFound; InvalidInput where several are meant: it tells them apart
/// without any ID number.
Result<Person> personNamed(ElectionFile& file, VillageId village, const QString& text);

/// --no NUMBER, or --village, --person and, where he has several, --body and --post.
struct NominationArgument {
    int no = 0;
    std::string village, person, post, body;

    void addTo(CLI::App& command);
    [[nodiscard]] Result<Nomination> find(ElectionFile& file) const;
};

}  // namespace election
