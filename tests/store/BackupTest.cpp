#include "StoreTestSupport.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

class BackupTest : public StoreFolder {
protected:
    QString folder = at(u"backups of '%'"_s);
};

TEST_F(BackupTest, ComesBackAsItWas) {
    Report report = someReport();
    auto store = open();
    const DraftId id = need(store->create(report));
    needDone(store->backUp(folder, Store::Backup::Now));
    const JournalStep later = setCellStep(report, 0, CellValue(1));
    need(store->append(id, 0, {later}, {}));
    const auto list = Store::backups(folder);
    ASSERT_EQ(list.size(), 1U);
    EXPECT_GT(list[0].size, 0);
    EXPECT_EQ(Store::restoreBackup(list[0].path, storePath()).code, Problem::Code::StoreBusy);

    store.reset();
    needDone(Store::restoreBackup(list[0].path, storePath()));
    EXPECT_EQ(need(open()->load(id)).revision, 0);
    const QStringList aside = QDir(at(u"."_s)).entryList({u"store.replaced-*.sqlite"_s});
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(need(need(Store::open(at(aside[0])))->load(id)).revision, 1);
}

TEST_F(BackupTest, RefusesWhatIsNoWholeBackup) {
    need(open()->create(someReport()));
    struct Row {
        const char* name;
        QByteArray content;
    };
    needDone(open()->backUp(folder, Store::Backup::Now));
    QFile good(Store::backups(folder)[0].path);
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    const QByteArray whole = good.readAll();
    QByteArray scribbled = whole;
    scribbled.replace(4096, 4096, QByteArray(4096, 'x'));
    for (const Row& row : {Row{"empty", {}}, Row{"a text", "some notes of mine"},
                           Row{"truncated", whole.left(whole.size() / 2)}, Row{"scribbled", scribbled}}) {
        SCOPED_TRACE(row.name);
        QFile bad(at(u"bad.sqlite"_s));
        ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
        bad.write(row.content);
        bad.close();
        EXPECT_NE(Store::restoreBackup(bad.fileName(), storePath()).code, Problem::Code::None);
        EXPECT_EQ(need(open()->drafts()).size(), 1U);
    }
    EXPECT_EQ(Store::restoreBackup(at(u"missing.sqlite"_s), storePath()).code, Problem::Code::CannotRead);
}

TEST_F(BackupTest, OneADayAndTheNewestThirty) {
    const auto store = open();
    QDir().mkpath(folder);
    for (int day = 1; day <= 31; ++day) {
        QFile old(folder + u"/nianbao-202401%1-120000.sqlite"_s.arg(day, 2, 10, QLatin1Char('0')));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    }
    QFile other(folder + u"/notes.sqlite"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    needDone(store->backUp(folder, Store::Backup::Daily));
    needDone(store->backUp(folder, Store::Backup::Daily));
    const auto list = Store::backups(folder);
    ASSERT_EQ(list.size(), 30U);
    EXPECT_GT(list[0].when, list[1].when);
    EXPECT_EQ(list[1].when.date(), QDate(2024, 1, 31));
    EXPECT_EQ(list.back().when.date(), QDate(2024, 1, 3));
    EXPECT_TRUE(QFile::exists(other.fileName()));
    needDone(store->backUp(folder, Store::Backup::Now));
    needDone(store->backUp(folder, Store::Backup::Now));
    EXPECT_EQ(Store::backups(folder).back().when.date(), QDate(2024, 1, 5));
    EXPECT_TRUE(QDir(folder).entryList({u"*.partial"_s}).empty());
}

TEST_F(BackupTest, IsMadeOnAnotherThreadWhileEditing) {
    Report report = someReport();
    const auto store = open();
    const DraftId id = need(store->create(report));
    Problem problem;
    std::thread thread([&] { problem = need(Store::open(storePath()))->backUp(folder, Store::Backup::Now); });
    for (Revision i = 0; i < 50; ++i)
        need(store->append(id, i, {setCellStep(report, 0, CellValue(i))}, {}));
    thread.join();
    needDone(problem);
    const auto copy = need(Store::open(Store::backups(folder)[0].path, Store::Access::ReadOnly));
    EXPECT_EQ(need(copy->drafts()).size(), 1U);
    EXPECT_TRUE(copy->load(id));
}

TEST_F(BackupTest, SaysWhereItCannotWrite) {
    QFile file(at(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const Problem problem = open()->backUp(at(u"file/backups"_s), Store::Backup::Now);
    EXPECT_EQ(problem.code, Problem::Code::CannotWrite);
    EXPECT_EQ(problem.file, at(u"file/backups"_s));
}

} // namespace
