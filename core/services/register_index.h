#pragma once
/// For services only: all registers in memory, ready to be searched while the clerk types (29,000 rows in
/// less than a millisecond or two; a LIKE over the table takes several times that).
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/services/register_service.h"

namespace election {

namespace store {
class Database;
}

class RegisterIndex {
  public:
    struct Entry {
        PersonId id;
        VillageId village;
        Sex sex = Sex::Unknown;
        VoterCategory category = VoterCategory::Unknown;
        RegistrationStatus status = RegistrationStatus::Registered;
        int group = 0;       ///< number of the group's name; 0 = none
        int grid = 0;        ///< number of the grid's name; 0 = none
        int household = 0;   ///< number of (village, household); 0 = none
        qsizetype text = 0;  ///< where the row's search text begins
    };

    static Result<RegisterIndex> load(store::Database& database);
    /// The index of the file, kept until a register changes.
    static Result<std::shared_ptr<const RegisterIndex>> of(ElectionFile& file);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }  ///< in file order

    /// Ids that match, in file order; `allowed` (where given) are the only ids that may.
    [[nodiscard]] std::vector<PersonId> matching(const RegisterQuery& query,
                                                 const QSet<PersonId>* allowed) const;
    [[nodiscard]] QStringList groups(VillageId village) const { return m_groups.of(village, m_entries); }
    [[nodiscard]] QStringList grids(VillageId village) const { return m_grids.of(village, m_entries); }

  private:
    /// Names that many rows share, kept once.
    struct Names {
        int Entry::*number;
        QStringList names{QString()};
        QHash<QString, int> numbers{};

        int add(const QString& name);
        [[nodiscard]] int find(const QString& name) const { return numbers.value(name, -1); }
        [[nodiscard]] QStringList of(VillageId village, const std::vector<Entry>& entries) const;
    };

    /// Where the term stands next in the text, -1 = nowhere; `rarest` is the place of its rarest byte.
    [[nodiscard]] qsizetype find(const QByteArray& term, qsizetype rarest, qsizetype from) const;
    /// Marks the entries whose text holds the term.
    void mark(const QByteArray& term, std::vector<char>& hits) const;

    std::vector<Entry> m_entries;
    QByteArray m_text;  ///< UTF-8; each row's words with a space before, after and between, then a new line
    std::array<int, 256> m_frequency{};  ///< of every byte in the text
    Names m_groups{&Entry::group}, m_grids{&Entry::grid};
};

}  // namespace election
