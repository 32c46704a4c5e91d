#include "core/services/check_templates.h"

#include <QCoreApplication>

#include "core/services/election_file.h"
#include "core/store/template_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CheckTemplates)
};

}  // namespace

Result<CheckTemplates> CheckTemplates::load(ElectionFile& file) {
    CheckTemplates all;
    ELECTION_ASSIGN(CheckTemplate shipped, shippedCheckTemplate());
    all.m_versions.insert(0, std::move(shipped));
    store::TemplateRepository repository(file.database());
    ELECTION_ASSIGN(const auto rows, repository.versions());
    for (const store::TemplateRow& row : rows) {
        if (row.frozenAt.isEmpty()) continue;
        ELECTION_ASSIGN(CheckTemplate own, loadCheckTemplate(row.json, checkTemplateName(row.number)));
        all.m_versions.insert(row.number, std::move(own));
        all.m_inForce = row.number;  // by number: the last one
    }
    if (rows.empty()) return all;
    ELECTION_ASSIGN(all.m_bound, repository.dossiers());
    return all;
}

const CheckTemplate& CheckTemplates::at(int version) const {
    const auto it = m_versions.constFind(version);
    return it == m_versions.cend() ? *m_versions.constFind(m_inForce) : *it;
}

QString checkTemplateName(int version) {
    return version == 0 ? Text::tr("the program's own template")
                        : Text::tr("version %1 of the township").arg(version);
}

}  // namespace election
