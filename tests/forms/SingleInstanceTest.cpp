#include "window/SingleInstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// A later start, which waits for the first one's answer.
bool startLater(const QString& store, const QString& file) {
    bool taken = false;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { taken = SingleInstance(store).handOver(file); }));
    other->start();
    other->wait();
    return taken;
}

TEST(SingleInstanceTest, ALaterStartHandsItsFileOver) {
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store.sqlite"_s);
    EXPECT_FALSE(startLater(store, u"/reports/a.json"_s));
    SingleInstance first(store);
    first.listen();
    QSignalSpy received(&first, &SingleInstance::fileReceived);
    for (const QString& file : {u"/reports/某局.json"_s, QString()}) {
        received.clear();
        EXPECT_TRUE(startLater(store, file));
        ASSERT_TRUE(received.count() > 0 || received.wait());
        EXPECT_EQ(received[0][0].toString(), file);
    }
}

TEST(SingleInstanceTest, AnotherStoreIsAnotherWindow) {
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(u"store.sqlite"_s));
    first.listen();
    EXPECT_FALSE(startLater(folder.filePath(u"other.sqlite"_s), {}));
}

} // namespace

} // namespace nianbao::test
