#pragma once
/// For services only: what the record says for the marks of a notice or form. What isn't known is empty: the
/// paper gets a line, or a table with rows to write in.
#include <optional>

#include "core/domain/nomination.h"
#include "core/report/wording.h"
#include "core/rules/rule_set.h"
#include "core/services/papers/paper_kind.h"

namespace election {

/// Whom a form is about: one nominee, or one of the elected.
struct PaperSubject {
    Nomination nomination;  ///< for an elected write-in only name, sex, body and post are set
    QString group;
    QString birth;
    std::optional<qint64> votes;
};

class PaperFacts final : public WordingValues {
  public:
    /// `blank`: an empty form, only township and village are filled in.
    PaperFacts(const PaperRequest& request, QStringList basis, bool blank)
        : m_request(request), m_basis(std::move(basis)), m_blank(blank) {}
    void setSubject(const PaperSubject* subject) { m_subject = subject; }

    [[nodiscard]] Result<QString> text(const QString& key) const override;
    [[nodiscard]] Result<std::vector<report::Section>> block(const QString& key) const override;

  private:
    [[nodiscard]] Result<QString> place(const QString& key, bool& known) const;
    [[nodiscard]] Result<QString> rule(const QString& key, bool& known) const;
    [[nodiscard]] Result<QString> day(const QString& key, bool& known) const;
    [[nodiscard]] Result<QString> count(const QString& key, bool& known) const;
    [[nodiscard]] QString subject(const QString& key) const;
    [[nodiscard]] Result<RuleSet> rules() const;
    [[nodiscard]] QDate electionDay() const;

    const PaperRequest& m_request;
    QStringList m_basis;
    bool m_blank;
    const PaperSubject* m_subject = nullptr;
};

/// The nominees that stand for the villagers' committee, by rank and name strokes.
Result<std::vector<PaperSubject>> nomineeSubjects(const PaperRequest& request);
/// The elected of the count, by rank; those whose win was declared invalid are left out.
Result<std::vector<PaperSubject>> electedSubjects(const PaperRequest& request);

/// A table that the record makes, or one with rows to write in.
Result<std::vector<report::Section>> paperBlock(const PaperRequest& request, const QString& key, bool blank);

}  // namespace election
