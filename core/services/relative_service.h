#pragma once
/// 近亲属: recorded once, used by the count's avoidance, the election committee, the staff and the proxies.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/kinship.h"
#include "core/domain/person.h"
#include "core/rules/rule_note.h"

namespace election {

class ElectionFile;

/// One relative of a person, or what the register's columns propose.
struct KnownRelative {
    enum class State { Accepted, Proposed, Declined, Removed };
    Person other;
    Kinship kinship = Kinship::OtherRelative;  ///< what the other is to the person asked about
    State state = State::Accepted;
    Relative::Source source = Relative::Source::Entered;
    QString evidence;
};

/// Two people of whom both matter for the election, and whom the register's columns make relatives.
struct ProposedPair {
    Person a, b;
    Kinship bToA = Kinship::OtherRelative;
    QString evidence;  ///< "户号 080011：户主—子女"
};

class RelativeService {
  public:
    explicit RelativeService(ElectionFile& file) : m_file(file) {}

    /// Accepted ones first, then proposals of his household, then declined and removed ones.
    [[nodiscard]] Result<std::vector<KnownRelative>> of(PersonId person) const;
    [[nodiscard]] Result<std::vector<RelativePair>> accepted(VillageId village) const;
    /// Open proposals among those who stand for the villagers' committee and those on the election
    /// committee's list.
    [[nodiscard]] Result<std::vector<ProposedPair>> proposals(VillageId village) const;
    /// What the proxy is to the principal, or any two: recorded, else proposed by the register; empty:
    /// nothing is known. `recordedOnly`: proposals don't count.
    [[nodiscard]] Result<std::optional<Kinship>> between(PersonId one, PersonId other,
                                                         bool recordedOnly) const;

    /// `kinship`: what `other` is to `person`. Needs what it rests on (evidence). Adds the pair, or changes a
    /// recorded one.
    Result<> save(PersonId person, PersonId other, Kinship kinship, const QString& evidence);
    /// Takes over what the register's columns say; NotFound where they no longer do.
    Result<> accept(PersonId person, PersonId other);
    /// "Not so, because …": the proposal isn't made again.
    Result<> decline(PersonId person, PersonId other, const QString& because);
    Result<> remove(PersonId person, PersonId other, const QString& because);

    /// What follows from who stands and from the record of relatives for this person: he must leave the
    /// election committee, he may not call, scrutinise or tally.
    [[nodiscard]] Result<RuleNotes> consequences(PersonId person) const;

  private:
    Result<> write(const QString& action, const Relative& relative, const QString& because);
    ElectionFile& m_file;
};

}  // namespace election
