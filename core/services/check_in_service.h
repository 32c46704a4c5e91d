#pragma once
/// 领票: a voter of the register in force takes his own ballot and those of at most so many principals whose
/// proxy he is by the posted list; nobody's ballot is issued twice. What is recorded here is never joined
/// with a ballot, and the time of a check-in is told nowhere else.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/domain/poll_day.h"
#include "core/domain/proxy.h"

namespace election {

class ElectionFile;

/// One principal whose ballot this voter may take.
struct ProxyTick {
    Person principal;
    bool taken = false;  ///< his ballot was issued, to whomever
    QString box;         ///< where
    QString whyNot;      ///< why this proxy may not take it; empty: he may
};

/// What the table sees of one voter.
struct CheckInVoter {
    Person person;
    int cardNumber = 0;          ///< place on the register in force, from 1: the number on the voter's card
    std::optional<CheckIn> own;  ///< his ballot was issued, to him or his proxy
    QString takenByName;         ///< who took it
    QString whyNot;              ///< why he can't take his own ballot; empty: he can
    QStringList remarks;         ///< he is on the list of a roving box, his proxy is in force …
    std::vector<ProxyTick> proxies;
};

struct CheckInRequest {
    QString box;
    PersonId person;                   ///< who stands at the table
    bool own = true;                   ///< takes his own ballot
    bool assisted = false;             ///< his own is written by a writer
    std::vector<PersonId> principals;  ///< whose ballots he takes as their proxy
};

/// One villagers' group: who came, who hasn't.
struct GroupTurnout {
    QString group;
    int registered = 0, own = 0, proxy = 0;
    [[nodiscard]] int missing() const { return registered - own - proxy; }
};

struct CheckInBook {
    std::vector<GroupTurnout> groups;  ///< in the order of their numbers
    int registered = 0, issued = 0, proxy = 0, assisted = 0;
    bool begun = false;  ///< somebody was checked in
};

/// A line of the printed list: by group, in the order of the register.
struct CheckInLine {
    int cardNumber = 0;
    Person person;
    bool taken = false, byProxy = false;
    QString proxyName;  ///< who may take it, by the posted list; who took it
};

class CheckInService {
  public:
    explicit CheckInService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<CheckInVoter> voter(VillageId village, PersonId person) const;
    /// The voter with this card number; NotFound where there is none.
    [[nodiscard]] Result<PersonId> byCardNumber(VillageId village, int number) const;
    /// Voters of the register in force that match what is typed: initials, name, last four, or a card number.
    [[nodiscard]] Result<std::vector<Person>> find(VillageId village, const QString& typed, int most) const;
    /// RuleViolation with the first reason; either all ballots asked for are issued or none.
    Result<int> checkIn(VillageId village, const CheckInRequest& request);
    /// The ballot was handed back before it was cast.
    Result<> takeBack(VillageId village, PersonId whose, const QString& because);

    [[nodiscard]] Result<CheckInBook> book(VillageId village) const;
    [[nodiscard]] Result<std::vector<CheckInLine>> lines(VillageId village, const QString& group = {}) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
