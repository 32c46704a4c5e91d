#pragma once
/// Finds the person of one office file in another: by ID number, else by name and birth date within the
/// village. A match by name alone is never made silently: it comes back without a row, with the rows that a
/// person has to look at.
#include <QDate>
#include <QHash>
#include <QString>
#include <optional>
#include <span>
#include <vector>

#include "core/domain/nomination.h"
#include "core/domain/person.h"

namespace election {

/// The register row that an office file speaks of.
struct PersonMatch {
    MatchKind how = MatchKind::None;
    std::optional<size_t> row;  ///< index in the rows of the index; empty for None and NameOnly
    bool nameDiffers = false;   ///< same ID number, another name: to be looked at
    std::vector<size_t>
        candidates;  ///< NameOnly: the rows with that name (and, where several, that birth date)
};

/// The registers of all villages, ready to be searched. The rows must outlive the index.
class PersonIndex {
  public:
    explicit PersonIndex(std::span<const Person> rows);

    /// `nationalId` and `birthMonth` ("1991.06", also "1991-06-25", "199106", "1991年6月") as the office file
    /// has them; either may be empty. In this order: ID number in the village; a damaged number of the
    /// village with the same name that differs by less than 1,000; name and birth date; ID number on another
    /// village's register; name alone.
    [[nodiscard]] PersonMatch find(VillageId village, const QString& name, const QString& nationalId,
                                   const QString& birthMonth = {}) const;
    [[nodiscard]] PersonMatch find(const Nomination& nomination) const;

  private:
    struct NameKey {
        VillageId village;
        QString name;
        bool operator==(const NameKey&) const = default;
        friend size_t qHash(const NameKey& key, size_t seed = 0) {
            return qHashMulti(seed, key.village, key.name);
        }
    };

    [[nodiscard]] size_t best(const std::vector<size_t>& rows, const QString& name) const;

    std::span<const Person> m_rows;
    QHash<QString, std::vector<size_t>> m_byId;
    QHash<NameKey, std::vector<size_t>> m_byName;
};

/// True where `damaged` (as a spreadsheet left it: "3.30799198207216E+017", cut or rounded) can have been
/// `whole`: the numbers differ by less than 1,000, a last X read as 0 (REG-03).
bool canBeDamagedFrom(const QString& damaged, const QString& whole);

/// By what an answer, a talk or a withdrawal names a nomination.
struct NominationKey {
    VillageId village;
    QString name;
    QString nationalId;
    QString postTitle;         ///< may be empty where the person has one nomination only
    std::optional<Body> body;  ///< where the file says it
};

struct NominationMatch {
    MatchKind how = MatchKind::None;  ///< Id, RepairedId; NameOnly where only the name agrees; None
    std::vector<size_t>
        rows;  ///< indexes of the nominations; several: the file doesn't say which of them it means
    /// The one nomination that is meant without any doubt.
    [[nodiscard]] std::optional<size_t> certain() const {
        const bool found = how != MatchKind::None && how != MatchKind::NameOnly && rows.size() == 1;
        return found ? std::optional(rows.front()) : std::nullopt;
    }
};

/// All nominations of the election, ready to be searched for the rows of the other files.
class NominationIndex {
  public:
    explicit NominationIndex(std::span<const Nomination> nominations);

    [[nodiscard]] NominationMatch find(const NominationKey& key) const;
    /// The other nominations of the same person: the same ID number anywhere; without a good ID the same
    /// name, birth month and village.
    [[nodiscard]] std::vector<size_t> others(size_t nomination) const;

  private:
    std::span<const Nomination> m_nominations;
    QHash<QString, std::vector<size_t>> m_byId;                      ///< normalised ID number
    QHash<VillageId, QHash<QString, std::vector<size_t>>> m_byName;  ///< village, name
};

}  // namespace election
