#include "StoreTestSupport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

class KilledTest : public StoreFolder {};

/// The draft after `revision` of the child's steps.
Report stateAfter(Revision revision) {
    Report report = someReport();
    const auto cells = static_cast<Revision>(report.cells.size());
    for (Revision i = 1; i <= revision; ++i)
        report.cells[static_cast<size_t>(i % cells)] = CellValue(i);
    return report;
}

TEST_F(KilledTest, NothingOlderThanASecondIsLost) {
    const DraftId id = need(open()->create(someReport()));
    std::mt19937 random(20250131);
    const int rounds = qEnvironmentVariableIsSet("NIANBAO_LONG") ? 200 : 20;
    Revision revision = 0;
    for (int round = 0; round < rounds; ++round) {
        SCOPED_TRACE(round);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(NIANBAO_JOURNAL_CHILD), {u"edit"_s, storePath(), QString::number(id)});
        ASSERT_TRUE(child.waitForReadyRead(20000));
        QThread::msleep(std::uniform_int_distribution<unsigned long>(0, 2200)(random));
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        child.kill();
        ASSERT_TRUE(child.waitForFinished());
        ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << "it ended by itself";

        // Each line is a step: its number and when it was made.
        Revision last = revision;
        Revision due = revision;
        for (const QByteArray& line : child.readAll().split('\n')) {
            const QList<QByteArray> fields = line.split(' ');
            if (fields.size() != 3)
                continue; // the line that it was killed in
            ASSERT_EQ(fields[0].toLongLong(), last + 1);
            ++last;
            if (fields[1].toLongLong() < killed - 1000)
                due = last;
        }
        const auto store = open();
        EXPECT_TRUE(store->openingNotes().empty());
        const LoadedDraft loaded = need(store->load(id));
        EXPECT_GE(loaded.revision, due);
        EXPECT_LE(loaded.revision, last + 1);
        EXPECT_EQ(loaded.report, stateAfter(loaded.revision));
        EXPECT_FALSE(need(store->lock(id))) << "the dead child's lock";
        store->unlock(id);
        revision = loaded.revision;
    }
    EXPECT_GT(revision, 0);
}

} // namespace
