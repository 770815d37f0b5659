#include "Database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <atomic>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString anotherProgram() { return tr("another program"); }
    static QString withFreeSpace(const QString& reason, qint64 bytes) {
        return tr("%1 (%2 kB free)").arg(reason).arg(bytes / 1024);
    }
};

// Primary result codes of sqlite3.h.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26,
};

QString connectOptions(Database::Mode mode, int busyMilliseconds) {
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    if (mode == Database::Mode::ReadOnly || mode == Database::Mode::Immutable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Database::Mode::ReadWriteExisting || mode == Database::Mode::Immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    return options;
}

/// The path, or the URI that carries what no connect option can say.
QString databaseName(const QString& path, Database::Mode mode) {
    const bool existing = mode == Database::Mode::ReadWriteExisting;
    if (!existing && mode != Database::Mode::Immutable)
        return path;
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/"))) +
           (existing ? u"?mode=rw"_s : u"?immutable=1"_s);
}

} // namespace

QString quotedIdentifier(const QString& name) {
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

Database::Database(QString name, QString path)
    : m_name(std::move(name)), m_path(std::move(path)),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name)) {}

Database::~Database() {
    m_connection.close();
    m_connection = QSqlDatabase(); // a connection in use cannot be removed
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode, int busyMilliseconds) {
    static std::atomic<int> count = 0;
    std::unique_ptr<Database> database(new Database(u"nianbao-store-%1"_s.arg(++count), path));
    QSqlDatabase& connection = database->m_connection;
    connection.setConnectOptions(connectOptions(mode, busyMilliseconds));
    connection.setDatabaseName(databaseName(path, mode));
    if (!connection.open()) {
        const bool writes = mode == Mode::ReadWrite || mode == Mode::ReadWriteExisting;
        return database->problemOf(connection.lastError(), writes ? Doing::Writing : Doing::Reading);
    }
    return database;
}

Problem Database::problemOf(const QSqlError& error, Doing doing) const {
    QString reason = error.databaseText();
    if (reason.isEmpty())
        reason = error.driverText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {Problem::Code::StoreBusy, m_path, {}, DatabaseWords::anotherProgram()};
    case Corrupt:
    case NotADatabase:
        m_sawDamage = true;
        return {Problem::Code::StoreDamaged, m_path, {}, reason};
    case Full:
        return {Problem::Code::CannotWrite,
                m_path,
                {},
                DatabaseWords::withFreeSpace(reason, QStorageInfo(m_path).bytesAvailable())};
    default:
        return {doing == Doing::Writing ? Problem::Code::CannotWrite : Problem::Code::CannotRead,
                m_path,
                {},
                reason};
    }
}

Problem Database::execute(const QString& sql, const QVariantList& values) {
    QSqlQuery query(m_connection);
    if (!query.prepare(sql))
        return problemOf(query.lastError(), Doing::Writing);
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec() ? Problem() : problemOf(query.lastError(), Doing::Writing);
}

Result<QSqlQuery> Database::select(const QString& sql, const QVariantList& values) {
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return problemOf(query.lastError(), Doing::Reading);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return problemOf(query.lastError(), Doing::Reading);
    return query;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) {
    auto query = select(sql, values);
    if (!query)
        return query.problem();
    if (query->next())
        return query->value(0);
    if (const Problem problem = readingProblem(*query); isProblem(problem))
        return problem;
    return QVariant();
}

Problem Database::readingProblem(const QSqlQuery& query) const {
    const QSqlError error = query.lastError();
    return error.isValid() ? problemOf(error, Doing::Reading) : Problem();
}

Result<qint64> Database::lastId() {
    const auto id = value(u"SELECT last_insert_rowid()"_s);
    if (!id)
        return id.problem();
    return id->toLongLong();
}

Transaction::~Transaction() {
    // After a full disk SQLite may have rolled back by itself; there is nothing left to tell then.
    if (m_open)
        (void)m_database.execute(u"ROLLBACK"_s);
}

Problem Transaction::begin() {
    Problem problem = m_database.execute(u"BEGIN IMMEDIATE"_s);
    m_open = !isProblem(problem);
    return problem;
}

Problem Transaction::commit() {
    Problem problem = m_database.execute(u"COMMIT"_s);
    if (!isProblem(problem))
        m_open = false;
    return problem;
}

} // namespace nianbao
