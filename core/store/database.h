#pragma once
/// A connection to an election file, and the only way to run SQL.
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "core/base/result.h"

namespace election::store {

/// PRAGMA application_id of our files: "CXVE" (村选 Village Election).
inline constexpr int kApplicationId = 0x43585645;

/// Maps SQLite's native code to an ErrorCode and a sentence for the user.
Error storageError(const QSqlError& error, const QString& sql);

/// A value as it is bound: a null text becomes an empty one, since no column of ours takes NULL for a text.
/// Where NULL is meant, bind QVariant().
QVariant bindable(const QVariant& value);
/// Binds values by position.
void bindAll(QSqlQuery& query, const QVariantList& values);

/// Whether Qt can open SQLite files here at all.
Result<> checkDriver();

class Database {
  public:
    enum class Mode { Create, Write, Read };

    /// Opens the file, sets every pragma and reads it back. Does not look at the schema.
    static Result<Database> open(const QString& path, Mode mode);

    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;

    /// Runs one statement with its values bound by position.
    template <class... Args>
    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const Args&... args) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) return storageError(query.lastError(), sql);
        (query.addBindValue(bindable(QVariant::fromValue(args))), ...);
        if (!query.exec()) return storageError(query.lastError(), sql);
        return query;
    }

    /// A statement to be executed many times: bind with addBindValue, then execute().
    [[nodiscard]] Result<QSqlQuery> prepare(const QString& sql);

    /// The single value of a statement; an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// Moves the write-ahead log into the file, so that the one file can be carried away.
    Result<> checkpoint();

  private:
    Database(QSqlDatabase database, QString connection, QString path, Mode mode);
    void removeSidecars();

    QSqlDatabase m_database;
    QString m_connection;
    QString m_path;
    Mode m_mode = Mode::Read;
    bool m_removeSidecars = false;
};

/// Executes a prepared query; the error names the statement.
Result<> execute(QSqlQuery& query);

/// BEGIN IMMEDIATE … COMMIT. Services own transactions; the destructor only rolls back.
class Transaction {
  public:
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;

    Result<> commit() &&;

  private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

/// A part of a transaction that can be taken back alone. The destructor takes back what was not kept.
class Savepoint {
  public:
    static Result<Savepoint> set(Database& database);
    ~Savepoint();
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    Savepoint(const Savepoint&) = delete;

    Result<> keep() &&;

  private:
    explicit Savepoint(Database& database) : m_database(&database) {}
    Database* m_database;
};

}  // namespace election::store
