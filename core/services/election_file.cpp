#include "core/services/election_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <optional>

#include "core/base/name_order.h"
#include "core/rules/rule_set.h"
#include "core/rules/village_rules.h"
#include "core/services/file_cache.h"
#include "core/store/audit_repository.h"
#include "core/store/database.h"
#include "core/store/election_repository.h"
#include "core/store/file_lock.h"
#include "core/store/name_key_repository.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ElectionFile)
};

QString utcStamp(const Clock& clock) {
    return clock.now().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// What the operating system says about a path, before SQLite would say it less plainly.
Result<> checkReadable(const QString& path) {
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound,
                     Text::tr("There is no file “%1”. Check the name and the folder.").arg(shown),
                     {}};
    if (info.isDir())
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("“%1” is a folder. Choose an election file (its name ends in .election).").arg(shown),
            {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Permission, Text::tr("“%1” can't be read. Check its permissions.").arg(shown),
                     file.errorString()};
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("“%1” is not an election file. Choose a file that this program made (its name ends in "
                     ".election).")
                .arg(shown),
            {}};
    return Ok{};
}

/// Takes a half-made file away again when making it failed.
class NewFileGuard {
  public:
    explicit NewFileGuard(QString path) : m_path(std::move(path)) {}
    NewFileGuard(const NewFileGuard&) = delete;
    NewFileGuard& operator=(const NewFileGuard&) = delete;
    ~NewFileGuard() {
        if (m_keep) return;
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + suffix);
    }
    void keep() { m_keep = true; }

  private:
    QString m_path;
    bool m_keep = false;
};

}  // namespace

struct ElectionFile::State {
    QString path, actor;
    const Clock* clock = nullptr;
    std::shared_ptr<QLockFile> lock;  // shared with the connections of background threads
    std::optional<store::Database> database;
    std::optional<FileCache> cache;
    Election election;
    std::optional<RuleSet> rules;
    int schema = 0;
    Mode mode = Mode::Read;

    Result<> load() {
        cache.emplace(*database);
        ELECTION_ASSIGN(schema, store::checkSchema(*database));
        return loadElection();
    }
    /// Keys of name order that an earlier program made from another stroke table would stand among newer
    /// ones.
    Result<> orderNames() {
        store::NameKeyRepository keys(*database);
        ELECTION_ASSIGN(const QString was, keys.fingerprint());
        const QString now = strokeTableFingerprint();
        if (was == now) return Ok{};
        ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(*database));
        ELECTION_ASSIGN(const int changed, keys.makeAnew(now));
        ELECTION_TRY(store::AuditRepository(*database).append(
            clock->now(), actor, u"names.ordered"_s, election.township,
            {{u"stroke_table"_s, now}, {u"was"_s, was}, {u"changed"_s, changed}}));
        return std::move(transaction).commit();
    }
    Result<> loadElection() {
        ELECTION_ASSIGN(const store::StoredElection stored, store::ElectionRepository(*database).load());
        election = stored.election;
        ELECTION_ASSIGN(rules, loadFrozenRuleSet(stored.rules, election.ruleSetId));
        return Ok{};
    }
};

ElectionFile::ElectionFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ElectionFile::~ElectionFile() = default;

Result<std::unique_ptr<ElectionFile>> ElectionFile::create(const QString& path, const NewElection& election,
                                                           const Clock& clock, const QString& actor) {
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::Conflict,
                     Text::tr("“%1” exists already. Choose another name, or open it.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    if (election.township.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("The township has no name. Give its full name."), {}};
    if (!election.electionDay.isValid())
        return Error{
            ErrorCode::InvalidInput, Text::tr("The election day is no date. Write it as 2026-12-19."), {}};
    ELECTION_ASSIGN(RuleSet rules, shippedRuleSet(election.ruleSetId));
    ELECTION_TRY(checkElectionKind(rules, election.kind, election.approval));

    auto state = std::make_unique<State>();
    state->path = path;
    state->actor = actor;
    state->clock = &clock;
    state->mode = Mode::Write;
    ELECTION_ASSIGN(state->lock, store::lockForWriting(path));
    NewFileGuard guard(path);
    {
        ELECTION_ASSIGN(store::Database database, store::Database::open(path, store::Database::Mode::Create));
        state->database.emplace(std::move(database));
    }
    const auto make = [&]() -> Result<> {
        ELECTION_TRY(store::migrate(*state->database, utcStamp(clock)));
        store::StoredElection stored;
        const QString township = election.township.trimmed();
        stored.election = {township,
                           election.ruleSetId,
                           election.electionDay,
                           clock.now(),
                           election.kind,
                           election.townshipKind.value_or(townshipKindOf(township)),
                           election.approval.trimmed()};
        stored.rules = rules.json();
        ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(*state->database));
        ELECTION_TRY(store::ElectionRepository(*state->database).insert(stored));
        ELECTION_TRY(store::AuditRepository(*state->database)
                         .append(clock.now(), actor, u"election.created"_s, stored.election.township,
                                 {{u"rule_set"_s, election.ruleSetId},
                                  {u"election_kind"_s, electionKindName(election.kind)},
                                  {u"approval"_s, stored.election.approval},
                                  {u"election_day"_s, election.electionDay.toString(Qt::ISODate)}}));
        ELECTION_TRY(std::move(transaction).commit());
        return state->load();
    };
    if (const auto made = make(); !made) {
        state->database.reset();  // before the guard deletes the file under it
        return made.error();
    }
    guard.keep();
    return std::unique_ptr<ElectionFile>(new ElectionFile(std::move(state)));
}

Result<std::unique_ptr<ElectionFile>> ElectionFile::open(const QString& path, Mode mode, const Clock& clock,
                                                         const QString& actor) {
    ELECTION_TRY(checkReadable(path));
    auto state = std::make_unique<State>();
    state->path = path;
    state->actor = actor;
    state->clock = &clock;
    state->mode = mode;
    {
        // A first look without writing: a newer or foreign file stays as it is, byte for byte.
        ELECTION_ASSIGN(store::Database look, store::Database::open(path, store::Database::Mode::Read));
        ELECTION_ASSIGN(const int version, store::checkSchema(look));
        if (version < store::migrations().back().version) {
            mode = Mode::Write;
        } else {
            ELECTION_ASSIGN(const QString fingerprint, store::NameKeyRepository(look).fingerprint());
            if (fingerprint != strokeTableFingerprint()) mode = Mode::Write;
        }
    }
    if (mode == Mode::Write) {
        ELECTION_ASSIGN(state->lock, store::lockForWriting(path));
        if (!QFileInfo(path).isWritable()) {
            return Error{
                ErrorCode::Permission,
                Text::tr("“%1” is write-protected. Check its permissions, or copy it to another folder.")
                    .arg(QDir::toNativeSeparators(path)),
                {}};
        }
    }
    {
        ELECTION_ASSIGN(store::Database database,
                        store::Database::open(path, mode == Mode::Write ? store::Database::Mode::Write
                                                                        : store::Database::Mode::Read));
        state->database.emplace(std::move(database));
    }
    if (mode == Mode::Write) ELECTION_TRY(store::migrate(*state->database, utcStamp(clock)));
    ELECTION_TRY(state->load());
    if (mode == Mode::Write) ELECTION_TRY(state->orderNames());
    return std::unique_ptr<ElectionFile>(new ElectionFile(std::move(state)));
}

Result<std::unique_ptr<ElectionFile>> ElectionFile::openForWorker() const {
    auto state = std::make_unique<State>();
    state->path = m_state->path;
    state->actor = m_state->actor;
    state->clock = m_state->clock;
    state->mode = m_state->mode;
    state->lock = m_state->lock;
    ELECTION_ASSIGN(
        store::Database database,
        store::Database::open(state->path, state->mode == Mode::Write ? store::Database::Mode::Write
                                                                      : store::Database::Mode::Read));
    state->database.emplace(std::move(database));
    ELECTION_TRY(state->load());
    return std::unique_ptr<ElectionFile>(new ElectionFile(std::move(state)));
}

const QString& ElectionFile::path() const {
    return m_state->path;
}
const Election& ElectionFile::election() const {
    return m_state->election;
}
const RuleSet& ElectionFile::ruleSet() const {
    return *m_state->rules;
}
const Clock& ElectionFile::clock() const {
    return *m_state->clock;
}
const QString& ElectionFile::actor() const {
    return m_state->actor;
}
Result<> ElectionFile::reload() {
    return m_state->loadElection();
}
int ElectionFile::schemaVersion() const {
    return m_state->schema;
}
store::Database& ElectionFile::database() const {
    return *m_state->database;
}
FileCache& ElectionFile::cache() const {
    return *m_state->cache;
}

Result<> checkDatabaseDriver() {
    return store::checkDriver();
}

QString operatingSystemUser() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) return name;
    return Text::tr("unknown");
}

}  // namespace election
