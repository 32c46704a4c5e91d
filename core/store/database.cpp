#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

Q_LOGGING_CATEGORY(lcStore, "election.store")

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Sets a pragma and reads it back: SQLite ignores what it doesn't know or can't do.
Result<> setPragma(Database& database, const QString& name, const QString& value, const QString& expected) {
    ELECTION_TRY(database.run(u"PRAGMA %1 = %2"_s.arg(name, value)));
    ELECTION_ASSIGN(const QVariant got, database.value(u"PRAGMA %1"_s.arg(name)));
    if (got.toString().compare(expected, Qt::CaseInsensitive) != 0) {
        return Error{
            ErrorCode::Storage,
            Text::tr("The election file can't be opened safely on this disk. Copy it to a local disk "
                     "of this computer and open it there."),
            u"pragma %1 is %2, wanted %3"_s.arg(name, got.toString(), expected)};
    }
    return Ok{};
}

/// A read-only connection that closes last leaves an empty -wal and -shm behind, where there was none before.
bool wouldLeaveSidecars(const QString& path) {
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable() &&
           !QFileInfo::exists(path + u"-wal"_s);
}

}  // namespace

Error storageError(const QSqlError& error, const QString& sql) {
    const int native = error.nativeErrorCode().toInt();
    const QString detail = u"%1 | %2 | %3"_s.arg(error.nativeErrorCode(), error.text(), sql.simplified());
    switch (native & 0xff) {
        case 5:  // SQLITE_BUSY
        case 6:  // SQLITE_LOCKED
            return {ErrorCode::Busy,
                    Text::tr("Another program is writing to the election file. Wait a moment and try again."),
                    detail};
        case 8:  // SQLITE_READONLY
        case 3:  // SQLITE_PERM
            return {
                ErrorCode::Permission,
                Text::tr(
                    "The election file can't be written. Check the permissions of the file and its folder."),
                detail};
        case 10:  // SQLITE_IOERR: what SQLite says when a file may not grow
        case 13:  // SQLITE_FULL
            return {
                ErrorCode::Storage,
                Text::tr("The disk is full or failed while writing; nothing was changed. Free some space and "
                         "try again."),
                detail};
        case 11:  // SQLITE_CORRUPT
        case 26:  // SQLITE_NOTADB
            return {
                ErrorCode::InvalidInput,
                Text::tr("This is not an election file, or it is damaged. Open another file, or restore a "
                         "backup."),
                detail};
        case 14:  // SQLITE_CANTOPEN
            return {ErrorCode::Io,
                    Text::tr("The election file can't be opened. Check its name, folder and permissions."),
                    detail};
        case 19:  // SQLITE_CONSTRAINT
            return {ErrorCode::Conflict,
                    Text::tr("The entry contradicts what is recorded already; nothing was changed."), detail};
        default:
            return {ErrorCode::Storage, Text::tr("The election file could not be read or written."), detail};
    }
}

QVariant bindable(const QVariant& value) {
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) return u""_s;
    return value;
}

void bindAll(QSqlQuery& query, const QVariantList& values) {
    for (const QVariant& value : values) query.addBindValue(bindable(value));
}

Database::Database(QSqlDatabase database, QString connection, QString path, Mode mode)
    : m_database(std::move(database)),
      m_connection(std::move(connection)),
      m_path(std::move(path)),
      m_mode(mode) {}

Database::Database(Database&& other) noexcept
    : m_database(std::exchange(other.m_database, QSqlDatabase())),
      m_connection(std::exchange(other.m_connection, {})),
      m_path(std::move(other.m_path)),
      m_mode(other.m_mode),
      m_removeSidecars(other.m_removeSidecars) {}

Database::~Database() {
    if (m_connection.isEmpty()) return;
    if (m_mode != Mode::Read && m_database.isOpen()) {
        if (const auto done = checkpoint(); !done) qCWarning(lcStore) << "checkpoint:" << done.error().detail;
    }
    m_database.close();
    if (m_removeSidecars) removeSidecars();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

/// Only SQLite knows whether somebody else has the file by now: a connection that could write takes them away
/// when it closes last.
void Database::removeSidecars() {
    m_database.setConnectOptions();
    if (!m_database.open()) return;
    QSqlQuery(m_database).exec(u"SELECT count(*) FROM sqlite_master"_s);
    m_database.close();
}

Result<> checkDriver() {
    if (QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) return Ok{};
    return Error{ErrorCode::Storage,
                 Text::tr("The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite."),
                 {}};
}

Result<Database> Database::open(const QString& path, Mode mode) {
    ELECTION_TRY(checkDriver());
    const QString connection = u"election-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    handle.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    const bool sidecars = mode == Mode::Read && wouldLeaveSidecars(path);
    if (mode == Mode::Read) options += u";QSQLITE_OPEN_READONLY"_s;
    handle.setConnectOptions(options);
    const bool opened = handle.open();
    Database database(handle, connection, path, mode);
    if (!opened) return storageError(database.m_database.lastError(), u"open "_s + path);
    handle = QSqlDatabase();

    ELECTION_TRY(setPragma(database, u"foreign_keys"_s, u"ON"_s, u"1"_s));
    database.m_removeSidecars = sidecars;
    if (mode == Mode::Read) return database;
    // WAL needs a local disk with shared memory; where it isn't to be had, the rollback journal is as safe.
    ELECTION_ASSIGN(const QVariant journal, database.value(u"PRAGMA journal_mode = WAL"_s));
    if (journal.toString() != u"wal"_s) ELECTION_TRY(database.value(u"PRAGMA journal_mode = DELETE"_s));
    ELECTION_TRY(setPragma(database, u"synchronous"_s, u"FULL"_s, u"2"_s));
    return database;
}

Result<QSqlQuery> Database::prepare(const QString& sql) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return storageError(query.lastError(), sql);
    return query;
}

Result<QVariant> Database::value(const QString& sql) {
    ELECTION_ASSIGN(QSqlQuery query, run(sql));
    if (!query.next()) return QVariant();
    return query.value(0);
}

Result<> Database::checkpoint() {
    ELECTION_TRY(run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return Ok{};
}

Result<> execute(QSqlQuery& query) {
    if (!query.exec()) return storageError(query.lastError(), query.lastQuery());
    return Ok{};
}

Result<Transaction> Transaction::begin(Database& database) {
    ELECTION_TRY(database.run(u"BEGIN IMMEDIATE"_s));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database == nullptr) return;
    if (const auto done = m_database->run(u"ROLLBACK"_s); !done)
        qCCritical(lcStore) << "rollback failed:" << done.error().detail;
}

Result<> Transaction::commit() && {
    ELECTION_TRY(m_database->run(u"COMMIT"_s));
    m_database = nullptr;
    return Ok{};
}

Result<Savepoint> Savepoint::set(Database& database) {
    ELECTION_TRY(database.run(u"SAVEPOINT part"_s));
    return Savepoint(database);
}

Savepoint::Savepoint(Savepoint&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Savepoint::~Savepoint() {
    if (m_database == nullptr) return;
    auto done = m_database->run(u"ROLLBACK TO part"_s);
    if (done) done = m_database->run(u"RELEASE part"_s);
    if (!done) qCCritical(lcStore) << "rollback of a part failed:" << done.error().detail;
}

Result<> Savepoint::keep() && {
    ELECTION_TRY(m_database->run(u"RELEASE part"_s));
    m_database = nullptr;
    return Ok{};
}

}  // namespace election::store
