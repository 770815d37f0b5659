#include "OpenFiles.h"
#include "Process.h"
#include "StorePrivate.h"

#include <QCoreApplication>
#include <QFile>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct LockWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString who(const QString& user, const QString& host) { return tr("%1 on %2").arg(user, host); }
};

struct StoredLock {
    DraftHolder holder;
    QString started; ///< see processStart()
    qint64 heartbeat = 0;
};

bool isAlive(const StoredLock& lock, const QString& storePath) {
    return holderLives({lock.holder.host, lock.holder.process, lock.started, lock.heartbeat},
                       isOnNetwork(storePath) ? Reach::Network : Reach::ThisMachine,
                       QDateTime::currentMSecsSinceEpoch());
}

bool isOurs(const StoredLock& lock) {
    const qint64 process = QCoreApplication::applicationPid();
    return lock.holder.host == hostName() && lock.holder.process == process &&
           (lock.started.isEmpty() || lock.started == processStart(process));
}

Result<std::optional<StoredLock>> storedLock(Database& database, DraftId draft) {
    auto query = database.select(
        u"SELECT user, host, process, since, started, heartbeat FROM locks WHERE draft = ?"_s, {draft});
    if (!query)
        return query.problem();
    if (!query->next()) {
        const Problem problem = database.readingProblem(*query);
        return isProblem(problem) ? Result<std::optional<StoredLock>>(problem)
                                  : Result<std::optional<StoredLock>>(std::optional<StoredLock>());
    }
    return std::optional(
        StoredLock{{query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(),
                    QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong())},
                   query->value(4).toString(),
                   query->value(5).toLongLong()});
}

} // namespace

QString holderText(const DraftHolder& holder) {
    return LockWords::who(holder.user, holder.host);
}

Result<std::optional<DraftHolder>> holderElsewhere(Database& database, DraftId draft) {
    const auto found = storedLock(database, draft);
    if (!found)
        return found.problem();
    if (!*found || isOurs(**found) || !isAlive(**found, database.path()))
        return std::optional<DraftHolder>();
    return std::optional((*found)->holder);
}

Problem nobodyHolds(const QString& path) {
    if (!QFile::exists(path))
        return {};
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    auto drafts =
        database ? (*database)->select(u"SELECT draft FROM locks"_s) : Result<QSqlQuery>(database.problem());
    while (drafts && drafts->next()) {
        const auto holder = holderElsewhere(**database, drafts->value(0).toLongLong());
        if (holder && *holder)
            return {Problem::Code::StoreBusy, path, {}, holderText(**holder)};
    }
    return {};
}

Result<std::optional<DraftHolder>> Store::lock(DraftId draft) {
    if (Problem problem = d->writable(); isProblem(problem))
        return problem;
    Transaction transaction(*d->database);
    if (Problem problem = transaction.begin(); isProblem(problem))
        return problem;
    const auto known = d->database->value(u"SELECT id FROM drafts WHERE id = ?"_s, {draft});
    if (!known)
        return known.problem();
    if (!known->isValid())
        return d->notInStore(draft);
    auto holder = holderElsewhere(*d->database, draft);
    if (!holder || *holder)
        return holder;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 process = QCoreApplication::applicationPid();
    if (Problem problem = d->database->execute(
            u"INSERT OR REPLACE INTO locks (draft, user, host, process, since, started, heartbeat)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {draft, userName(), hostName(), process, now, processStart(process), now});
        isProblem(problem))
        return problem;
    if (Problem problem = transaction.commit(); isProblem(problem))
        return problem;
    return std::optional<DraftHolder>();
}

void Store::unlock(DraftId draft) {
    if (isProblem(d->writable()))
        return;
    const qint64 process = QCoreApplication::applicationPid();
    // A lock that stays behind is taken over as soon as this process has ended.
    (void)d->database->execute(
        u"DELETE FROM locks WHERE draft = ? AND host = ? AND process = ? AND started = ?"_s,
        {draft, hostName(), process, processStart(process)});
}

Problem Store::refreshLock(DraftId draft) {
    if (Problem problem = d->writable(); isProblem(problem))
        return problem;
    const qint64 process = QCoreApplication::applicationPid();
    return d->database->execute(
        u"UPDATE locks SET heartbeat = ? WHERE draft = ? AND host = ? AND process = ? AND started = ?"_s,
        {QDateTime::currentMSecsSinceEpoch(), draft, hostName(), process, processStart(process)});
}

} // namespace nianbao
