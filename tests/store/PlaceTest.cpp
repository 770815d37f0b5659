#include "OpenFiles.h"
#include "Process.h"
#include "StoreTestSupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

TEST(Place, tellsFileSystemsThatMachinesShare) {
    for (const char* shared : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse", "9p", "afs",
                               "vboxsf", "fuse.vmhgfs-fuse", "fuse.unheardof", "CIFS", "virtiofs", "ceph"})
        EXPECT_TRUE(isNetworkFileSystem(shared)) << shared;
    for (const char* local : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuseblk", "f2fs", "vfat", "zfs",
                              "ntfs3", "fuse.gocryptfs", ""})
        EXPECT_FALSE(isNetworkFileSystem(local)) << local;
}

TEST(Place, tellsWhetherAHolderLives) {
    const qint64 self = QCoreApplication::applicationPid();
    const QString start = processStart(self);
    ASSERT_TRUE(start.contains(u':'));
    const QString ticks = start.section(u':', 1);
    const qint64 nobody = 0x3fffffff;
    const qint64 now = 10'000'000;
    const qint64 fresh = now - 60'000;
    const qint64 old = now - 180'000;
    const struct {
        const char* name;
        HolderMark mark;
        Reach reach;
        bool lives;
    } rows[] = {
        {"runs here", {hostName(), self, start, old}, Reach::ThisMachine, true},
        {"runs here, its folder is shared", {hostName(), self, start, old}, Reach::Network, true},
        {"ended here", {hostName(), nobody, start, fresh}, Reach::ThisMachine, false},
        {"ended here, its folder is shared", {hostName(), nobody, start, fresh}, Reach::Network, false},
        {"its number went to another", {hostName(), self, start + u'0', fresh}, Reach::ThisMachine, false},
        {"before the last boot", {hostName(), self, u"x:"_s + ticks, fresh}, Reach::ThisMachine, false},
        {"a clone of this machine, heard of",
         {hostName(), self, u"x:"_s + ticks, fresh},
         Reach::Network,
         true},
        {"a clone of this machine, silent", {hostName(), self, u"x:"_s + ticks, old}, Reach::Network, false},
        {"elsewhere, heard of", {u"elsewhere"_s, self, start, fresh}, Reach::Network, true},
        {"elsewhere, silent", {u"elsewhere"_s, self, start, old}, Reach::Network, false},
        {"no number", {hostName(), 0, start, fresh}, Reach::ThisMachine, false},
    };
    for (const auto& row : rows)
        EXPECT_EQ(holderLives(row.mark, row.reach, now), row.lives) << row.name;
}

class ReplacementTest : public StoreFolder {
protected:
    DraftId id = need(open()->create(someReport()));

    [[nodiscard]] QStringList files(const QString& pattern) const {
        return QDir(at(u"."_s)).entryList({pattern}, QDir::Files);
    }
};

TEST_F(ReplacementTest, PutsTheStoreBackWhenTheNewOneCannotTakeItsPlace) {
    QFile log(storePath() + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("log");
    log.close();
    EXPECT_EQ(replaceStore(storePath(), at(u"not there"_s), u"damaged"_s).problem().code,
              Problem::Code::CannotWrite);
    EXPECT_EQ(files(u"*"_s), (QStringList{u"store.sqlite"_s, u"store.sqlite-wal"_s}));
}

TEST_F(ReplacementTest, ThatWasCutOffIsBroughtToItsEnd) {
    for (const QString& suffix : {u".rescued"_s, u".restoring"_s}) {
        SCOPED_TRACE(suffix.toStdString());
        // As it is between the two renames.
        ASSERT_TRUE(QFile::copy(storePath(), at(u"store.damaged-1.sqlite"_s)));
        ASSERT_TRUE(QFile::rename(storePath(), storePath() + suffix));
        const auto store = open();
        EXPECT_EQ(store->openingNotes().size(), 1U);
        EXPECT_EQ(need(store->load(id)).report, someReport());
        EXPECT_FALSE(QFile::exists(storePath() + suffix));
        QFile::remove(at(u"store.damaged-1.sqlite"_s));
    }
}

TEST_F(ReplacementTest, ABackupThatWasHalfCopiedDoesNotBecomeTheStore) {
    QFile whole(storePath());
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    QFile half(storePath() + u".restoring"_s);
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    ASSERT_TRUE(whole.remove());
    const auto store = open();
    EXPECT_TRUE(need(store->drafts()).empty());
    EXPECT_TRUE(store->openingNotes().empty());
}

TEST_F(ReplacementTest, KeepsALogThatLostItsStore) {
    ASSERT_TRUE(QFile::remove(storePath()));
    QFile log(storePath() + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("changes");
    log.close();
    EXPECT_EQ(open()->openingNotes().size(), 1U);
    const QStringList kept = files(u"store.damaged-*-wal"_s);
    ASSERT_EQ(kept.size(), 1);
    QFile file(at(kept[0]));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "changes");
}

} // namespace
