#include "StoreTestSupport.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

class LockTest : public StoreFolder {
protected:
    std::shared_ptr<Store> store = open();
    DraftId id = need(store->create(someReport()));

    void writeLock(const QString& host, qint64 process, const QString& started, qint64 heartbeat) {
        store.reset();
        runSql(storePath(), {u"DELETE FROM locks"_s,
                             u"INSERT INTO locks (draft, user, host, process, since, started, heartbeat)"
                             " VALUES (%1, 'clerk', '%2', %3, 5, '%4', %5)"_s.arg(id)
                                 .arg(host)
                                 .arg(process)
                                 .arg(started)
                                 .arg(heartbeat)});
        store = open();
    }
};

TEST_F(LockTest, IsOursAgainAndAgain) {
    EXPECT_FALSE(need(store->lock(id)));
    EXPECT_FALSE(need(store->lock(id)));
    EXPECT_FALSE(need(open()->lock(id)));
    store->unlock(id);
    EXPECT_FALSE(need(store->lock(id)));
}

TEST_F(LockTest, IsHeldByAnotherProcessUntilItDies) {
    QProcess child;
    child.start(QStringLiteral(NIANBAO_JOURNAL_CHILD), {u"lock"_s, storePath(), QString::number(id)});
    ASSERT_TRUE(child.waitForReadyRead(20000));
    EXPECT_EQ(child.readAll(), "locked\n");
    const auto holder = need(store->lock(id));
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process, child.processId());
    EXPECT_EQ(holder->host, QSysInfo::machineHostName());
    EXPECT_FALSE(holder->user.isEmpty());
    EXPECT_TRUE(holder->since.isValid());
    store->unlock(id); // not ours: stays
    EXPECT_TRUE(need(store->lock(id)));
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    EXPECT_FALSE(need(store->lock(id)));
}

TEST_F(LockTest, OfAProcessThatIsNoMoreIsTakenOver) {
    const QString here = QSysInfo::machineHostName();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 parent = 1;
    writeLock(here, 0x3fffffff, u"x:1"_s, now);
    EXPECT_FALSE(need(store->lock(id)));
    writeLock(here, parent, u"another boot:1"_s, now);
    EXPECT_FALSE(need(store->lock(id))) << "its number was given to another process";
    writeLock(here, parent, {}, now);
    EXPECT_TRUE(need(store->lock(id))) << "lives, as far as can be told";
    writeLock(here, QCoreApplication::applicationPid(), u"x:1"_s, now);
    EXPECT_FALSE(need(store->lock(id))) << "an earlier process had our number";
}

TEST_F(LockTest, ADraftThatIsOpenElsewhereIsNotThrownAway) {
    QProcess child;
    child.start(QStringLiteral(NIANBAO_JOURNAL_CHILD), {u"lock"_s, storePath(), QString::number(id)});
    ASSERT_TRUE(child.waitForReadyRead(20000));
    const QString user = need(store->lock(id)).value_or(DraftHolder()).user;
    for (const Problem& refused : {store->moveToTrash(id), store->deleteForever(id)}) {
        EXPECT_EQ(refused.code, Problem::Code::StoreBusy);
        EXPECT_TRUE(refused.detail.contains(user)) << refused.detail.toStdString();
    }
    EXPECT_EQ(need(store->drafts()).size(), 1U);
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    needDone(store->moveToTrash(id));
    needDone(store->deleteForever(id));
}

TEST_F(LockTest, NoBackupTakesThePlaceOfAStoreWhoseDraftIsOpen) {
    needDone(store->backUp(at(u"backups"_s), Store::Backup::Now));
    const QString backup = Store::backups(at(u"backups"_s)).at(0).path;
    // On a network folder nothing but the lock tells that somebody is at work.
    writeLock(u"elsewhere"_s, 1, u"x:1"_s, QDateTime::currentMSecsSinceEpoch());
    store.reset();
    const Problem refused = Store::restoreBackup(backup, storePath());
    EXPECT_EQ(refused.code, Problem::Code::StoreBusy);
    EXPECT_TRUE(refused.detail.contains(u"clerk"_s) && refused.detail.contains(u"elsewhere"_s));
    writeLock(u"elsewhere"_s, 1, u"x:1"_s, 5);
    store.reset();
    needDone(Store::restoreBackup(backup, storePath()));
}

TEST_F(LockTest, OfAnotherHostLivesWithItsHeartbeat) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    writeLock(u"elsewhere"_s, 1, u"x:1"_s, now - 60'000);
    const auto holder = need(store->lock(id));
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->host, u"elsewhere"_s);
    EXPECT_EQ(holder->user, u"clerk"_s);
    writeLock(u"elsewhere"_s, 1, u"x:1"_s, now - 180'000);
    EXPECT_FALSE(need(store->lock(id)));
    needDone(store->refreshLock(id));
}

} // namespace
