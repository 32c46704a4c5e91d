#pragma once
/// For services only: the versions of the nine checks, and by which of them a dossier is judged.
#include <QHash>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/rules/check_template.h"

namespace election {

class ElectionFile;

class CheckTemplates {
  public:
    static Result<CheckTemplates> load(ElectionFile& file);

    [[nodiscard]] int inForce() const { return m_inForce; }  ///< 0: the program's own
    [[nodiscard]] int versionOf(NominationId nomination) const {
        return m_bound.value(nomination, m_inForce);
    }
    /// A version that doesn't exist is the one in force.
    [[nodiscard]] const CheckTemplate& at(int version) const;

  private:
    QHash<int, CheckTemplate> m_versions;  ///< frozen ones
    QHash<NominationId, int> m_bound;
    int m_inForce = 0;
};

/// "version 2 of the township (3f2a…)", "the program's own"
QString checkTemplateName(int version);

}  // namespace election
