#pragma once
/// 审查标准: the nine checks and the lists of bars as this township has them: drafted, frozen as a numbered
/// version, in force from then on. Dossiers that were judged before stay with their version.
#include <QDateTime>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/rules/check_template.h"

namespace election {

class ElectionFile;

struct TemplateVersion {
    int number = 0;  ///< 0: the program's own
    CheckTemplate checks;
    QString sha256;  ///< of its text, hexadecimal; on its paper
    QString madeBy, frozenBy;
    QDateTime madeAt, frozenAt;  ///< UTC; frozenAt invalid: the draft
    QString because;             ///< the township's document that it rests on
    int dossiers = 0;            ///< that stay with it
    [[nodiscard]] bool isDraft() const { return number > 0 && !frozenAt.isValid(); }
};

class ScreeningTemplateService {
  public:
    explicit ScreeningTemplateService(ElectionFile& file) : m_file(file) {}

    /// The program's own first, then by number; the draft, if there is one, last.
    [[nodiscard]] Result<std::vector<TemplateVersion>> versions() const;
    [[nodiscard]] Result<TemplateVersion> inForce() const;
    [[nodiscard]] Result<std::optional<TemplateVersion>> draft() const;
    /// What an editor begins with: the draft, else the version in force.
    [[nodiscard]] Result<TemplateVersion> toEdit() const;

    /// Writes the draft, or changes it; nothing is in force yet. InvalidInput: what loadCheckTemplate()
    /// refuses; also where it is the same as the version in force.
    Result<> saveDraft(const CheckTemplate& checks);
    /// The same from a file's bytes; `name` for the message.
    Result<> saveDraft(const QByteArray& json, const QString& name);
    /// The draft becomes the version in force and never changes again. `because`: the township's document
    /// with its number. RuleViolation without a draft. Returns its number.
    Result<int> freeze(const QString& because);

    /// One sentence for each version that was changed after it was frozen.
    [[nodiscard]] Result<QStringList> problems() const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
