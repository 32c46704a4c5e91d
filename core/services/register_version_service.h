#pragma once
/// 选民登记册定稿: closing a village's register freezes a numbered version; what changes later is a
/// supplement (补充公告) that makes the next one. Turnout is taken of the version in force.
#include <QDateTime>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/register_record.h"
#include "core/rules/register_versions.h"

namespace election {

class ElectionFile;

struct RegisterVersion {
    VillageId village;
    int number = 0;
    QDateTime closedAt;  ///< UTC
    QString closedBy;
    int registered = 0;
    QString previousHash;           ///< empty for version 1
    QString hash;                   ///< BLAKE2b-256 of canonicalText(), hexadecimal
    QString township, villageName;  ///< as they were called then
    QDate electionDay;              ///< as it was then
};

/// An entry that has to be decided about before the register can be closed.
struct BlockingEntry {
    QString code;  ///< REG-06 or REG-07
    Person person;
};

/// What closing a register would do now.
struct ClosingState {
    std::optional<RegisterVersion> inForce;
    int registered = 0;                   ///< voters on the register as it stands now
    int duplicates = 0;                   ///< REG-06 that wait for a choice
    int elsewhere = 0;                    ///< REG-07 that wait for a choice
    std::vector<BlockingEntry> blocking;  ///< both, one by one
    std::vector<VersionChange> changes;   ///< against the version in force; empty before the first
    QString whyNot;                       ///< one sentence where it can't be closed now
    [[nodiscard]] bool allowed() const { return whyNot.isEmpty(); }
};

/// One version with everything that its papers print.
struct RegisterVersionContent {
    RegisterVersion version;
    std::vector<Person> rows;            ///< who was on it, as the rows stood
    std::vector<VersionChange> changes;  ///< against the version before
};

class RegisterVersionService {
  public:
    explicit RegisterVersionService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<RegisterVersion>> versions(std::optional<VillageId> village) const;
    [[nodiscard]] Result<std::optional<RegisterVersion>> inForce(VillageId village) const;
    /// NotFound where the village has no such version.
    [[nodiscard]] Result<RegisterVersionContent> content(VillageId village, int number) const;
    /// How `to` differs from `from`.
    [[nodiscard]] Result<std::vector<VersionChange>> between(VillageId village, int from, int to) const;

    [[nodiscard]] Result<ClosingState> state(VillageId village) const;
    /// Of every closed village: how many rows differ from its version in force.
    [[nodiscard]] Result<QHash<VillageId, int>> pending() const;
    /// Registered voters by the version in force, of the villages whose register is closed.
    [[nodiscard]] Result<QHash<VillageId, int>> registeredInForce() const;

    /// Closes the register, or makes the next version of what changed since. RuleViolation with the sentence
    /// of state().whyNot.
    Result<RegisterVersion> close(VillageId village);

    /// Every stored version whose rows no longer give its hash, as one sentence each.
    [[nodiscard]] Result<QStringList> problems() const;

  private:
    ElectionFile& m_file;
};

/// Registered voters of every village by the version in force; before a register is closed, as it stands now.
Result<QHash<VillageId, int>> registeredVoters(ElectionFile& file);
/// The voters of a village by the version in force; before the register is closed, as it stands now.
Result<std::vector<Person>> votersInForce(ElectionFile& file, VillageId village);

}  // namespace election
