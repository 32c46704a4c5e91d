#pragma once
/// One `.election` file that is open: its database, who may write it, which rules it froze.
/// Programs and pages get one and hand it to services; nobody outside core sees what is inside.
#include <QString>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/election.h"

namespace election {

class FileCache;
class RuleSet;
namespace store {
class Database;
}

class ElectionFile {
  public:
    enum class Mode {
        Write,  ///< takes the lock; a second writer is told who has the file (ErrorCode::Busy)
        Read    ///< looks only; works beside a writer
    };
    struct NewElection {
        QString township;
        QString ruleSetId;  ///< "zj-2026" ...; copied into the file
        QDate electionDay;
        ElectionKind kind = ElectionKind::Term;
        std::optional<TownshipKind> townshipKind{};  ///< empty: what the name says
        QString approval{};                          ///< of an early or late election
    };

    /// Makes a new file. Refuses an existing one (Conflict), an unknown rule set (NotFound), an impossible
    /// day, a kind of election that the rule set doesn't know or that lacks its approval (RuleViolation).
    static Result<std::unique_ptr<ElectionFile>> create(const QString& path, const NewElection& election,
                                                        const Clock& clock, const QString& actor);

    /// Opens a file: checks that it is ours, that no newer version wrote it (NewerSchema), backs up and
    /// migrates an older one. The clock must outlive the file.
    static Result<std::unique_ptr<ElectionFile>> open(const QString& path, Mode mode, const Clock& clock,
                                                      const QString& actor);

    /// A connection of its own for one background thread, under this file's lock. Use and destroy it on that
    /// thread.
    [[nodiscard]] Result<std::unique_ptr<ElectionFile>> openForWorker() const;

    ~ElectionFile();
    ElectionFile(const ElectionFile&) = delete;
    ElectionFile& operator=(const ElectionFile&) = delete;

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] const Election& election() const;
    [[nodiscard]] const RuleSet& ruleSet() const;  ///< the frozen copy
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] const QString& actor() const;  ///< the clerk's name, written into every audit row
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] store::Database& database() const;  ///< for services only
    [[nodiscard]] FileCache& cache() const;           ///< for services only
    /// For SetupService only: reads township, day and rule set again after they were changed.
    Result<> reload();

  private:
    struct State;
    explicit ElectionFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Whether this machine can open election files at all: the SQLite driver of Qt may be missing.
Result<> checkDatabaseDriver();

/// The name of the person at the machine, as the operating system knows it; the default actor.
QString operatingSystemUser();

}  // namespace election
