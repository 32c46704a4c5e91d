#pragma once
/// Setting the election up: township, kind, day, rule set; villages, posts, and what each village's own
/// 选举办法 sets. Everything can be changed until the step that freezes it (core/rules/setup_freeze.h); later
/// only with a reason, as a recorded correction. Every change leaves what was and what is in the log.
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/post.h"
#include "core/rules/day_move.h"
#include "core/rules/rule_differences.h"
#include "core/rules/setup_freeze.h"
#include "core/rules/village_rules.h"
#include "core/services/election_file.h"

namespace election {

struct RulesInForce;

/// What is written down of a village before or after the file exists.
struct VillagePlan {
    Village village;          ///< without id; number 0: the next one
    std::vector<Post> posts;  ///< without ids, village and code; rank 0: in this order
    std::vector<VillageSwitch> switches;
    std::vector<VillageCondition> conditions;
};

/// What moving the election day would do; nothing is written yet.
struct DayMove {
    QDate from, to;
    struct Group {
        std::vector<Village> villages;  ///< whose dates are the same
        std::vector<MovedDate> dates;
    };
    std::vector<Group> groups;
    int comeOfAge = 0, notOfAge = 0;  ///< persons who are of age by one of the two days only
    QString frozen;                   ///< why a reason is needed; empty: it isn't
    QStringList frozenVillages;
    QStringList closedRegisters;            ///< whose changes of age have to be entered as supplements
    bool inForceOnDay = true;               ///< the rule set holds on the new day
    [[nodiscard]] int newlyBroken() const;  ///< dates that the old day kept and the new one doesn't
};

/// What another rule set would change.
struct RuleSetChange {
    RuleDifferences differences;
    std::vector<std::pair<QString, QString>> lost;  ///< village, switch (or "modes") that it doesn't allow
    bool inForceOnDay = true;
    QString frozen;  ///< why a reason is needed; empty: it isn't
};

class SetupService {
  public:
    explicit SetupService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<Village>> villages() const;  ///< by number
    [[nodiscard]] Result<Village> village(VillageId id) const;
    [[nodiscard]] Result<Village> villageNamed(const QString& name) const;  ///< NotFound lists the names
    [[nodiscard]] Result<std::vector<Post>> posts() const;                  ///< by village, body, rank
    [[nodiscard]] Result<std::vector<Post>> posts(VillageId village) const;
    [[nodiscard]] Result<std::vector<Post>> posts(VillageId village, Body body) const;  ///< by rank

    /// What the village's own measures set; rulesInForce() puts it together with the rule set.
    [[nodiscard]] Result<VillageRules> villageRules(VillageId village) const;
    [[nodiscard]] Result<std::shared_ptr<const RulesInForce>> rulesInForce(VillageId village) const;
    /// True where some village votes on that day.
    [[nodiscard]] Result<bool> isElectionDay(const QDate& day) const;

    /// Why this part needs a reason to be changed now; empty: it can be changed freely. An id that isn't
    /// stored asks for the whole township.
    [[nodiscard]] Result<QString> frozen(SetupPart part, VillageId village = {}) const;

    /// A village as a plan, and what makes it so: only what differs is changed, each with its own row of the
    /// log; posts are not looked at.
    [[nodiscard]] Result<VillagePlan> plan(VillageId village) const;
    Result<> apply(VillageId village, const VillagePlan& wanted, const QString& because = {});

    // Villages and posts (setup_villages.cpp)
    /// Several villages at once: all or none, one row of the log.
    Result<std::vector<Village>> addVillages(const std::vector<VillagePlan>& plans);
    Result<> renameVillage(VillageId village, const QString& name, const QString& because = {});
    /// RuleViolation while anything but its own posts and switches depends on it.
    Result<> removeVillage(VillageId village);
    /// Code and, where it is 0, rank are given by the service.
    Result<Post> addPost(const Post& post, const QString& because = {});
    /// Title, seats, rank, women only, note; by id. A title that nominations name stays.
    Result<> changePost(const Post& post, const QString& because = {});
    /// RuleViolation while nominations or ballots depend on it.
    Result<> removePost(PostId post, const QString& because = {});

    // What a village sets (setup_measures.cpp)
    /// RuleViolation where the rule set does not know the mode.
    Result<> setMode(VillageId village, BallotMode mode, const QString& because = {});
    Result<> setMeasures(VillageId village, const VillageMeasures& measures, const QString& because = {});
    /// InvalidInput, RuleViolation: what villageSwitchValue() says; also where the village's measures have no
    /// number or date yet. The value of the rule set itself takes the switch back.
    Result<> setSwitch(VillageId village, const VillageSwitch& wanted, const QString& because = {});
    Result<> clearSwitch(VillageId village, const QString& key, const QString& because = {});
    /// A stored id changes that condition, else one is added. Its clause is given by the service.
    Result<ConditionId> saveCondition(VillageId village, const VillageCondition& condition,
                                      const QString& because = {});
    Result<> removeCondition(VillageId village, ConditionId condition, const QString& because = {});

    // The whole township (setup_election.cpp)
    Result<> setTownship(const QString& name, TownshipKind kind, const QString& because = {});
    Result<> setKind(ElectionKind kind, const QString& approval, const QString& because = {});
    [[nodiscard]] Result<RuleSetChange> previewRuleSet(const QString& id) const;
    /// The election gets its own copy of that shipped set. A switch that it doesn't allow has no effect.
    Result<> setRuleSet(const QString& id, const QString& because = {});
    /// Of the township with all villages that have no day of their own, or of one village; an invalid day
    /// lets a village vote on the township's day again.
    [[nodiscard]] Result<DayMove> previewElectionDay(const QDate& day,
                                                     std::optional<VillageId> only = {}) const;
    /// Who is of age is judged again in the registers that aren't closed.
    Result<> moveElectionDay(const QDate& day, std::optional<VillageId> only = {},
                             const QString& because = {});

  private:
    Result<> changeElection(SetupPart part, const Election& changed, const QByteArray& rules,
                            const QString& action, const QString& because, const QString& was,
                            const QString& now);
    Result<> changeVillage(SetupPart part, const Village& changed, const QString& action,
                           const QString& because, const QString& was, const QString& now);
    Result<Post> post(PostId id) const;

    ElectionFile& m_file;
};

/// The office's list of posts (职数表) as villages to be set up; its refusal where it can't be read.
Result<std::vector<VillagePlan>> plansFromList(const QString& path, BallotMode mode);

/// Makes a file with its villages: all of it, or no file.
Result<std::unique_ptr<ElectionFile>> makeElection(const QString& path,
                                                   const ElectionFile::NewElection& election,
                                                   const std::vector<VillagePlan>& villages,
                                                   const Clock& clock, const QString& actor);

/// The posts that a village usually fills, as a proposal to begin with: none in a by-election, whose vacant
/// seats only the clerk knows.
std::vector<Post> usualPosts(ElectionKind kind);

}  // namespace election
