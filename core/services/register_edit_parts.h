#pragma once
/// For the sources of RegisterEditService only: what they share.
#include <QCoreApplication>

#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "core/store/person_repository.h"

namespace election::register_edit {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegisterEditService)
};

inline Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

inline Result<QString> villageName(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == id) return village.name;
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

inline Result<store::StoredPerson> storedPerson(ElectionFile& file, PersonId id) {
    ELECTION_ASSIGN(auto found, store::PersonRepository(file.database()).find(id));
    if (!found) return Error{ErrorCode::NotFound, Text::tr("This person is no longer in the register."), {}};
    return std::move(*found);
}

}  // namespace election::register_edit
