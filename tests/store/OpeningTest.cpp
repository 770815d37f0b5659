#include "OpenFiles.h"
#include "StorePrivate.h"
#include "StoreTestSupport.h"

#include <store/Reviews.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>

#include <array>
#include <unistd.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x4e625374;

/// The first schema, as files in the field have it.
const QStringList versionOne = {
    u"CREATE TABLE drafts (id INTEGER PRIMARY KEY AUTOINCREMENT, year INTEGER NOT NULL, agency TEXT NOT NULL,"
    " state TEXT NOT NULL, template TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL,"
    " changedBy TEXT NOT NULL, trashed INTEGER, revision INTEGER NOT NULL DEFAULT 0,"
    " errors INTEGER NOT NULL DEFAULT -1, warnings INTEGER NOT NULL DEFAULT -1,"
    " hints INTEGER NOT NULL DEFAULT -1)"_s,
    u"CREATE TABLE snapshots (id INTEGER PRIMARY KEY, draft INTEGER NOT NULL REFERENCES drafts (id)"
    " ON DELETE CASCADE, revision INTEGER NOT NULL, report TEXT NOT NULL, UNIQUE (draft, revision))"_s,
    u"CREATE TABLE steps (id INTEGER PRIMARY KEY, draft INTEGER NOT NULL REFERENCES drafts (id)"
    " ON DELETE CASCADE, revision INTEGER NOT NULL, made INTEGER NOT NULL, who TEXT NOT NULL,"
    " what TEXT NOT NULL, edits TEXT NOT NULL, UNIQUE (draft, revision))"_s,
    u"CREATE TABLE profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
    " agency TEXT NOT NULL)"_s,
    u"CREATE TABLE locks (draft INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,"
    " user TEXT NOT NULL, host TEXT NOT NULL, process INTEGER NOT NULL, since INTEGER NOT NULL)"_s,
    u"INSERT INTO drafts VALUES (1, 2023, '某局', 'draft', '2021', 1, 2, 'a', NULL, 1, -1, -1, -1)"_s,
    u"INSERT INTO snapshots VALUES (1, 1, 0, '{\"template\": \"2021\", \"year\": 2023}')"_s,
    u"INSERT INTO steps VALUES (1, 1, 1, 2, 'a', 'title',"
    " '[{\"edit\": \"setTitle\", \"before\": \"\", \"after\": \"标题\"}]')"_s,
    u"INSERT INTO locks VALUES (1, 'a', 'elsewhere', 1, 2)"_s,
    u"PRAGMA application_id = %1"_s.arg(applicationId),
    u"PRAGMA user_version = 1"_s,
};

class OpeningTest : public StoreFolder {
protected:
    void write(const QByteArray& content) const {
        QFile file(storePath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content() const {
        QFile file(storePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList filesLike(const QString& pattern) const {
        return QDir(at(u"."_s)).entryList({pattern}, QDir::Files);
    }
};

TEST_F(OpeningTest, MigratesAnOlderStoreAfterABackup) {
    runSql(storePath(), versionOne);
    const auto store = open();
    EXPECT_TRUE(store->openingNotes().empty());
    EXPECT_EQ(need(store->load(1)).report.title, u"标题"_s);
    EXPECT_EQ(need(store->history(1))[0].edits, 1);
    EXPECT_FALSE(need(store->lock(1))) << "a lock without a heartbeat is stale";
    EXPECT_EQ(need(store->append(1, 1, {{{SetYear{2023, 2024}}, u"year"_s, {}}}, {})), 2);

    const auto copies = Store::backups(Store::usualBackupFolder(storePath()));
    ASSERT_EQ(copies.size(), 1U);
    const auto old = need(Store::open(copies[0].path, Store::Access::ReadOnly));
    EXPECT_EQ(need(old->load(1)).revision, 1);
    EXPECT_EQ(need(old->history(1)).size(), 1U);
    EXPECT_TRUE(open()->openingNotes().empty());
    EXPECT_EQ(Store::backups(Store::usualBackupFolder(storePath())).size(), 1U) << "migrated once more";
}

TEST_F(OpeningTest, BacksUpBeforeAMigrationWhereTheUserWants) {
    QFile blocked(at(u"blocked"_s));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    const struct {
        const char* name;
        QString wanted;
        QString expected;
    } rows[] = {
        {"his folder", at(u"mine"_s), at(u"mine"_s)},
        {"his folder is away", at(u"blocked/mine"_s), Store::usualBackupFolder(storePath())},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        QFile::remove(storePath());
        runSql(storePath(), versionOne);
        const auto store = need(Store::open(storePath(), Store::Access::ReadWrite, row.wanted));
        EXPECT_EQ(store->access(), Store::Access::ReadWrite);
        EXPECT_EQ(Store::backups(row.expected).size(), 1U);
    }
}

TEST_F(OpeningTest, DoesNotMigrateWithoutABackup) {
    runSql(storePath(), versionOne);
    const QByteArray before = content();
    QFile blocked(Store::usualBackupFolder(storePath()));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    {
        const auto store = open();
        EXPECT_EQ(store->access(), Store::Access::ReadOnly);
        ASSERT_EQ(store->openingNotes().size(), 1U);
        EXPECT_EQ(store->openingNotes()[0].code, Problem::Code::CannotWrite);
        EXPECT_EQ(need(store->load(1)).report.title, u"标题"_s);
        EXPECT_EQ(store->create(someReport()).problem().code, Problem::Code::CannotWrite);
        // What it does not keep yet is empty, and no mistake.
        Reviews reviews(*store);
        EXPECT_EQ(need(reviews.standing(1)).state, ReviewState::Draft);
        EXPECT_EQ(reviews.standing(99).problem().code, Problem::Code::NotInStore);
        EXPECT_TRUE(need(reviews.steps()).empty() && need(reviews.users()).empty() &&
                    need(reviews.keys()).empty());
        EXPECT_TRUE(need(reviews.events(1)).empty() && need(reviews.log()).empty());
        EXPECT_TRUE(need(reviews.comments(1, need(store->load(1)).report)).empty());
        EXPECT_FALSE(need(reviews.approvedCopy(1)) || need(reviews.publication(1)));
        EXPECT_EQ(reviews.verifyLog().code, Problem::Code::None);
    }
    EXPECT_TRUE(content() == before);
    ASSERT_TRUE(blocked.remove());
    EXPECT_EQ(open()->access(), Store::Access::ReadWrite);
}

/// Looks at a store's own connection.
class Peek : public Store {
public:
    static QString pragma(Store& store, const QString& name) {
        return need((store.*(&Peek::d))->database->value(u"PRAGMA "_s + name)).toString();
    }
};

TEST_F(OpeningTest, WritesThroughToTheDisk) {
    const auto store = open();
    EXPECT_EQ(Peek::pragma(*store, u"journal_mode"_s), u"wal"_s);
    EXPECT_EQ(Peek::pragma(*store, u"synchronous"_s), u"2"_s); // FULL
    EXPECT_EQ(Peek::pragma(*store, u"foreign_keys"_s), u"1"_s);
}

TEST_F(OpeningTest, SeveralProcessesMayBeTheFirst) {
    for (int round = 0; round < 10; ++round) {
        const QString path = at(u"first%1/store.sqlite"_s.arg(round));
        std::array<QProcess, 4> children;
        for (QProcess& child : children) {
            child.setProcessChannelMode(QProcess::MergedChannels);
            child.start(QStringLiteral(NIANBAO_JOURNAL_CHILD), {u"create"_s, path});
        }
        for (QProcess& child : children) {
            ASSERT_TRUE(child.waitForFinished(60000));
            EXPECT_EQ(child.readAll().toStdString(), "ok\n");
        }
        EXPECT_EQ(need(need(Store::open(path))->drafts()).size(), children.size());
    }
}

TEST_F(OpeningTest, OpensNothingThatIsNotThere) {
    EXPECT_EQ(Store::openExisting(storePath()).problem().code, Problem::Code::CannotWrite);
    EXPECT_FALSE(QFile::exists(storePath()));
}

TEST_F(OpeningTest, IsNotInDoubtWhileAnotherProcessHasItOpen) {
    const DraftId id = need(open()->create(someReport()));
    QProcess child;
    child.start(QStringLiteral(NIANBAO_JOURNAL_CHILD), {u"lock"_s, storePath(), QString::number(id)});
    ASSERT_TRUE(child.waitForReadyRead(20000));
    ASSERT_GT(QFileInfo(storePath() + u"-wal"_s).size(), 0);
    EXPECT_TRUE(isOpenElsewhere(storePath()));
    EXPECT_EQ(need(open(Store::Access::ReadOnly)->drafts()).size(), 1U);
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    EXPECT_FALSE(isOpenElsewhere(storePath()));
    EXPECT_TRUE(open()->openingNotes().empty());
}

TEST_F(OpeningTest, OpensANewerStoreReadOnly) {
    const DraftId id = need(open()->create(someReport()));
    runSql(storePath(), {u"PRAGMA user_version = 99"_s, u"ALTER TABLE drafts ADD COLUMN later TEXT"_s});
    const auto store = open();
    EXPECT_EQ(store->access(), Store::Access::ReadOnly);
    ASSERT_EQ(store->openingNotes().size(), 1U);
    EXPECT_EQ(store->openingNotes()[0].code, Problem::Code::StoreNewer);
    EXPECT_EQ(store->openingNotes()[0].detail, u"99"_s);
    EXPECT_EQ(need(store->load(id)).report, someReport());
    EXPECT_EQ(store->create(someReport()).problem().code, Problem::Code::CannotWrite);
    EXPECT_EQ(store->append(id, 0, {}, {}).problem().code, Problem::Code::CannotWrite);
    EXPECT_EQ(store->moveToTrash(id).code, Problem::Code::CannotWrite);
    EXPECT_EQ(store->lock(id).problem().code, Problem::Code::CannotWrite);
    EXPECT_EQ(store->saveProfile({}).problem().code, Problem::Code::CannotWrite);
}

TEST_F(OpeningTest, ReadsWithoutWritingWhenAsked) {
    EXPECT_EQ(Store::open(storePath(), Store::Access::ReadOnly).problem().code, Problem::Code::CannotRead);
    EXPECT_FALSE(QFile::exists(storePath()));
    need(open()->create(someReport()));
    const QByteArray before = content();
    const auto store = open(Store::Access::ReadOnly);
    EXPECT_EQ(need(store->drafts()).size(), 1U);
    EXPECT_EQ(store->create(someReport()).problem().code, Problem::Code::CannotWrite);
    EXPECT_TRUE(content() == before);
}

TEST_F(OpeningTest, LeavesForeignFilesAlone) {
    for (const QByteArray& foreign :
         {QByteArray("a letter, renamed\n"), QByteArray(5000, '\0'), QByteArray("SQLite format 2")}) {
        SCOPED_TRACE(foreign.left(20).toStdString());
        write(foreign);
        for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly})
            EXPECT_EQ(Store::open(storePath(), access).problem().code, Problem::Code::CannotRead);
        EXPECT_TRUE(content() == foreign);
    }
    QFile::remove(storePath());
    runSql(storePath(), {u"CREATE TABLE recipes (name TEXT)"_s});
    const QByteArray before = content();
    EXPECT_EQ(Store::open(storePath()).problem().code, Problem::Code::CannotRead);
    EXPECT_TRUE(content() == before);
    EXPECT_TRUE(filesLike(u"store.damaged*"_s).empty());
}

TEST_F(OpeningTest, SetsUpAnEmptyFileAndSaysSo) {
    write({});
    const auto store = open();
    ASSERT_EQ(store->openingNotes().size(), 1U);
    EXPECT_TRUE(store->create(someReport()));
}

TEST_F(OpeningTest, ReadsFromAFolderThatCannotBeWritten) {
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    const DraftId id = need(open()->create(someReport()));
    ASSERT_TRUE(QFile::setPermissions(storePath(), QFile::ReadOwner));
    ASSERT_TRUE(QFile::setPermissions(at(u"."_s), QFile::ReadOwner | QFile::ExeOwner));
    const auto restore = qScopeGuard(
        [&] { QFile::setPermissions(at(u"."_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    const auto store = open();
    EXPECT_EQ(store->access(), Store::Access::ReadOnly);
    ASSERT_EQ(store->openingNotes().size(), 1U);
    EXPECT_EQ(store->openingNotes()[0].code, Problem::Code::CannotWrite);
    EXPECT_EQ(need(store->load(id)).report, someReport());
    EXPECT_EQ(store->create(someReport()).problem().code, Problem::Code::CannotWrite);
    EXPECT_EQ(Store::open(at(u"new.sqlite"_s)).problem().code, Problem::Code::CannotWrite);
    EXPECT_EQ(Store::open(at(u"new/store.sqlite"_s)).problem().code, Problem::Code::CannotWrite);
}

} // namespace
