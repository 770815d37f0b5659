#pragma once

#include <report/Problem.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace nianbao {

/// One SQLite connection, used on the thread that made it; closed with the object.
class Database {
public:
    enum class Mode {
        ReadWrite,         ///< creates the file when it is missing
        ReadWriteExisting, ///< fails when it is missing
        ReadOnly,
        Immutable, ///< read only, and nobody else writes: needs no file beside it
    };
    enum class Doing { Reading, Writing };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode,
                                                                int busyMilliseconds = 3000);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Whether SQLite has called the file damaged since it was opened.
    [[nodiscard]] bool sawDamage() const { return m_sawDamage; }

    /// Carries one statement out with its values bound. Code::None when done.
    [[nodiscard]] Problem execute(const QString& sql, const QVariantList& values = {});
    /// A forward-only query that has been executed. Ask readingProblem() once next() is false.
    [[nodiscard]] Result<QSqlQuery> select(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; an invalid variant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {});
    /// What ended a query; Code::None when it was its last row.
    [[nodiscard]] Problem readingProblem(const QSqlQuery& query) const;
    /// The number that the last insertion gave its row.
    [[nodiscard]] Result<qint64> lastId();

private:
    Database(QString name, QString path);
    [[nodiscard]] Problem problemOf(const QSqlError& error, Doing doing) const;

    QString m_name;
    QString m_path;
    QSqlDatabase m_connection;
    mutable bool m_sawDamage = false;
};

/// A transaction that takes the write lock at its start and is rolled back unless it is committed.
class Transaction {
public:
    explicit Transaction(Database& database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Problem begin();
    [[nodiscard]] Problem commit();

private:
    Database& m_database;
    bool m_open = false;
};

/// An identifier as SQL wants it: "na""me".
[[nodiscard]] QString quotedIdentifier(const QString& name);

} // namespace nianbao
