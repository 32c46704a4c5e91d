#include "core/services/loose_checks.h"

#include "core/services/check_templates.h"
#include "core/services/election_file.h"
#include "core/store/dossier_repository.h"

namespace election {

LooseChecks LooseChecks::of(const ScreenedNomination& row, const CheckTemplates& templates) {
    const CheckTemplate& checks = templates.at(row.templateVersion);
    LooseChecks loose;
    for (int i = 0; i < kCheckCount; ++i) {
        const Check& check = row.result.checks.at(size_t(i));
        const CheckDescription& words = checks.checks.at(size_t(i));
        if (check.state == CheckState::NotBegun || check.state == CheckState::LookAgain) {
            loose.open.push_back(i);
            loose.openTitles << words.title.text();
        } else if (check.state == CheckState::Failed && words.bars && check.secondBy.isEmpty()) {
            loose.unconfirmed.push_back(i);
            loose.unconfirmedTitles << words.title.text();
        }
    }
    return loose;
}

QJsonArray LooseChecks::keys(const std::vector<int>& checks) {
    QJsonArray keys;
    for (const int check : checks) keys.append(checkKey(check));
    return keys;
}

Result<> LooseChecks::confirm(ElectionFile& file, NominationId nomination,
                              const QString& secondPerson) const {
    store::DossierRepository repository(file.database());
    const QString now = file.clock().now().toUTC().toString(Qt::ISODateWithMs);
    for (const int check : unconfirmed)
        ELECTION_TRY(repository.insert(
            {nomination, store::LookSubject::Computed, check, true, secondPerson, now, {}}));
    return Ok{};
}

}  // namespace election
