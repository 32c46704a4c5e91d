#pragma once
/// For services only: every nomination with the row of the register that it belongs to. Nothing of this is
/// stored: it follows from the two files each time one of them changes.
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/nomination.h"
#include "core/domain/person.h"
#include "core/rules/person_match.h"

namespace election {

class ElectionFile;

class MatchedNominations {
  public:
    /// Kept until a register or the nominations change.
    static Result<std::shared_ptr<const MatchedNominations>> of(ElectionFile& file);

    /// By number. `person` is set where the match is certain: ID, repaired ID, name and birth date.
    [[nodiscard]] const std::vector<Nomination>& nominations() const { return m_nominations; }
    [[nodiscard]] const PersonMatch& match(size_t i) const { return m_matches[i]; }
    /// The matched row of the nomination's own village; null where there is none.
    [[nodiscard]] const Person* row(size_t i) const;
    /// The village whose register has him, where it isn't the nomination's own.
    [[nodiscard]] std::optional<VillageId> elsewhere(size_t i) const;
    [[nodiscard]] const std::vector<size_t>& others(size_t i) const { return m_others[i]; }
    [[nodiscard]] const QByteArray& strokes(size_t i) const { return m_side[i].strokes; }
    [[nodiscard]] const QString& searchKey(size_t i) const { return m_side[i].searchKey; }
    [[nodiscard]] bool isGone(size_t i) const { return m_side[i].gone; }
    [[nodiscard]] bool hasRegister(VillageId village) const { return m_registers.contains(village); }

    [[nodiscard]] std::optional<size_t> find(NominationId id) const;
    [[nodiscard]] std::vector<size_t> ofPerson(PersonId person) const;
    /// REG-03: the whole number that a nomination gives for a row whose number a spreadsheet damaged: name
    /// and birth date agree, the numbers differ by less than 1,000, and no other number is offered.
    [[nodiscard]] std::optional<QString> proposedId(const Person& damaged) const;

  private:
    struct Side {
        QByteArray strokes;
        QString searchKey;
        bool gone = false;
    };
    static Result<MatchedNominations> load(ElectionFile& file);

    std::vector<Person> m_people;  // whom the nominations can mean; matches are positions in it
    std::vector<Nomination> m_nominations;
    std::vector<PersonMatch> m_matches;
    std::vector<std::vector<size_t>> m_others;
    std::vector<Side> m_side;
    QHash<NominationId, size_t> m_places;
    QSet<VillageId> m_registers;
};

}  // namespace election
