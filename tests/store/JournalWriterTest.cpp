#include "StoreTestSupport.h"

#include <store/JournalWriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

class JournalWriterTest : public StoreFolder {
protected:
    Report report = someReport();
    DraftId id = need(open()->create(report));

    /// Lets signals arrive until `done`; false after a time that no working machine needs.
    template<typename Condition>
    static bool wait(Condition done) {
        QElapsedTimer timer;
        timer.start();
        while (!done() && timer.elapsed() < 30000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return done();
    }
    void expectSaved(Revision revision) {
        const LoadedDraft loaded = need(open()->load(id));
        EXPECT_EQ(loaded.revision, revision);
        EXPECT_EQ(loaded.report, report);
    }
    static QByteArray runChild(const QStringList& arguments, const QStringList& before = {}) {
        QProcess child;
        const QStringList all = before + QStringList(QStringLiteral(NIANBAO_JOURNAL_CHILD)) + arguments;
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(all.first(), all.mid(1));
        EXPECT_TRUE(child.waitForFinished(120'000));
        return child.readAll();
    }
};

TEST_F(JournalWriterTest, WritesByItself) {
    JournalWriter writer(storePath(), id, 0);
    std::vector<Revision> saved;
    QObject::connect(&writer, &JournalWriter::saved, &writer, [&](Revision revision, const QDateTime& when) {
        saved.push_back(revision);
        EXPECT_TRUE(when.isValid());
    });
    for (int i = 1; i <= 10; ++i)
        writer.append(setCellStep(report, 0, CellValue(i)), {i, 0, 0});
    EXPECT_TRUE(writer.hasUnsaved());
    ASSERT_TRUE(wait([&] { return !saved.empty() && saved.back() == 10; }));
    EXPECT_FALSE(writer.hasUnsaved());
    expectSaved(10);
    EXPECT_EQ(need(open()->drafts())[0].errors, 10);
}

TEST_F(JournalWriterTest, WritesWhileTypingGoesOn) {
    JournalWriter writer(storePath(), id, 0);
    Revision saved = 0;
    QObject::connect(&writer, &JournalWriter::saved, &writer, [&](Revision revision) { saved = revision; });
    int typed = 0;
    // A step every few milliseconds: there is never a quiet time, only the longest wait can bring a save.
    ASSERT_TRUE(wait([&] {
        QThread::msleep(5);
        writer.append(setCellStep(report, 0, CellValue(++typed)), {});
        return saved > 0;
    }));
    EXPECT_LT(saved, typed);
}

TEST_F(JournalWriterTest, WaitsForAPauseButNotForLong) {
    const struct {
        const char* name;
        int pause; ///< ms between two steps
        qint64 earliest;
        qint64 latest;
    } rows[] = {
        {"one step", 5000, 300, 450},
        {"never a pause", 50, 650, 850},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        // A busy machine is late now and then; a wrong rule is late each time.
        qint64 fastest = 30000;
        for (int attempt = 0; attempt < 8 && fastest > row.latest; ++attempt) {
            const Revision base = need(open()->load(id)).revision;
            JournalWriter writer(storePath(), id, base);
            bool saved = false;
            QObject::connect(&writer, &JournalWriter::saved, &writer, [&] { saved = true; });
            QElapsedTimer since;
            QElapsedTimer last;
            const auto type = [&] {
                writer.append(
                    setCellStep(report, 0, CellValue(QRandomGenerator::global()->bounded(1'000'000))), {});
                last.start();
            };
            since.start();
            type();
            ASSERT_TRUE(wait([&] {
                QThread::msleep(2);
                if (!saved && last.elapsed() >= row.pause)
                    type();
                return saved;
            }));
            fastest = std::min(fastest, since.elapsed());
        }
        EXPECT_GE(fastest, row.earliest - 5);
        EXPECT_LE(fastest, row.latest);
    }
}

TEST_F(JournalWriterTest, ALockedStoreIsToldAndWrittenOnceItIsFree) {
    JournalWriter writer(storePath(), id, 0);
    Problem problem;
    Revision saved = 0;
    QObject::connect(&writer, &JournalWriter::failed, &writer,
                     [&](const Problem& found) { problem = found; });
    QObject::connect(&writer, &JournalWriter::saved, &writer, [&](Revision revision) { saved = revision; });
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(storePath());
        ASSERT_TRUE(other.open());
        ASSERT_TRUE(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        writer.append(setCellStep(report, 0, CellValue(1)), {});
        EXPECT_LT(timer.elapsed(), 200) << "the window had to wait";
        ASSERT_TRUE(wait([&] { return problem.code != Problem::Code::None; }));
        EXPECT_EQ(problem.code, Problem::Code::StoreBusy);
        EXPECT_TRUE(writer.hasUnsaved());
        EXPECT_EQ(need(open()->load(id)).revision, 0) << "what is there cannot be read";
        ASSERT_TRUE(QSqlQuery(other).exec(u"ROLLBACK"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    ASSERT_TRUE(wait([&] { return saved == 1; }));
    expectSaved(1);
}

TEST_F(JournalWriterTest, KeepsTheLockAliveWithoutAnEdit) {
    ASSERT_FALSE(need(open()->lock(id)));
    runSql(storePath(), {u"UPDATE locks SET heartbeat = 5"_s});
    const JournalWriter writer(storePath(), id, 0);
    const auto heartbeat = [&] {
        qint64 found = 0;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(storePath());
            if (other.open()) {
                QSqlQuery query(u"SELECT heartbeat FROM locks"_s, other);
                found = query.next() ? query.value(0).toLongLong() : 0;
            }
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        return found;
    };
    EXPECT_TRUE(wait([&] { return heartbeat() > 5; }));
}

TEST_F(JournalWriterTest, FlushAndTheEndWriteWhatIsLeft) {
    {
        JournalWriter writer(storePath(), id, 0);
        EXPECT_TRUE(writer.flush());
        writer.append(setCellStep(report, 0, CellValue(1)), {});
        EXPECT_TRUE(writer.flush());
        EXPECT_FALSE(writer.hasUnsaved());
        expectSaved(1);
        writer.append(setCellStep(report, 0, CellValue(2)), {});
    }
    expectSaved(2);
}

TEST_F(JournalWriterTest, KeepsStepsAndTriesAgain) {
    JournalWriter writer(storePath(), id, 0);
    std::vector<Problem> problems;
    Revision saved = 0;
    QObject::connect(&writer, &JournalWriter::failed, &writer,
                     [&](const Problem& problem) { problems.push_back(problem); });
    QObject::connect(&writer, &JournalWriter::saved, &writer, [&](Revision revision) { saved = revision; });
    ASSERT_TRUE(QFile::rename(storePath(), at(u"away.sqlite"_s)));
    ASSERT_TRUE(QDir().mkdir(storePath()));
    writer.append(setCellStep(report, 0, CellValue(1)), {});
    EXPECT_FALSE(writer.flush());
    ASSERT_TRUE(wait([&] { return problems.size() >= 2; })) << "no second attempt";
    EXPECT_EQ(problems[0].file, storePath());
    EXPECT_TRUE(writer.hasUnsaved());
    writer.append(setCellStep(report, 0, CellValue(2)), {});
    ASSERT_TRUE(QDir().rmdir(storePath()));
    ASSERT_TRUE(QFile::rename(at(u"away.sqlite"_s), storePath()));
    ASSERT_TRUE(wait([&] { return saved == 2; }));
    expectSaved(2);
}

TEST_F(JournalWriterTest, NoticesThatItsFileWasMovedAway) {
    JournalWriter writer(storePath(), id, 0);
    writer.append(setCellStep(report, 0, CellValue(1)), {});
    ASSERT_TRUE(writer.flush());
    ASSERT_TRUE(QFile::rename(storePath(), at(u"away.sqlite"_s)));
    writer.append(setCellStep(report, 0, CellValue(2)), {});
    EXPECT_FALSE(writer.flush());
    EXPECT_FALSE(writer.flush());
    EXPECT_FALSE(QFile::exists(storePath())) << "a new store was made in its place";
    ASSERT_TRUE(QFile::rename(at(u"away.sqlite"_s), storePath()));
    EXPECT_TRUE(writer.flush());
    expectSaved(2);
}

TEST_F(JournalWriterTest, SaysAtItsEndWhatItCouldNotWrite) {
    int failures = 0;
    {
        JournalWriter writer(storePath(), id, 7); // a revision that the draft never had
        QObject::connect(&writer, &JournalWriter::failed, [&](const Problem& problem) {
            EXPECT_EQ(problem.code, Problem::Code::CannotWrite);
            ++failures;
        });
        writer.append(setCellStep(report, 0, CellValue(1)), {});
    }
    EXPECT_EQ(failures, 1);
}

TEST_F(JournalWriterTest, AFullFileIsToldAndWrittenOnceThereIsRoom) {
    EXPECT_EQ(runChild({u"limit"_s, at(u"full.sqlite"_s)}), "ok\n");
}

TEST_F(JournalWriterTest, AFullDiskIsToldAndWrittenOnceThereIsRoom) {
    const QStringList room = {u"unshare"_s,
                              u"-Urm"_s,
                              u"sh"_s,
                              u"-c"_s,
                              u"mount -t tmpfs -o size=64m tmpfs \"$0\" && exec \"$@\""_s,
                              at(u"disk"_s)};
    ASSERT_TRUE(QDir().mkdir(at(u"disk"_s)));
    QProcess probe;
    probe.start(room.first(), room.mid(1) << u"true"_s);
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        GTEST_SKIP() << "no small disk can be mounted here";
    EXPECT_EQ(runChild({u"disk"_s, at(u"disk/full.sqlite"_s)}, room), "ok\n");
}

} // namespace
