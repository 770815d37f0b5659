#include "StoreTestSupport.h"

#include <QDir>
#include <QFile>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int draftCount = 40;
constexpr int stepCount = 30;

class DamagedStoreTest : public StoreFolder {
protected:
    void SetUp() override {
        const auto store = open();
        for (int i = 0; i < draftCount; ++i) {
            Report report = someReport(u"机关%1"_s.arg(i));
            const DraftId id = need(store->create(report));
            std::vector<JournalStep> steps;
            for (int j = 1; j <= stepCount; ++j)
                steps.push_back(setCellStep(report, 0, CellValue(j)));
            need(store->append(id, 0, steps, {}));
        }
    }
    [[nodiscard]] QByteArray content(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const {
        QFile file(storePath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// As after a failed close: the file is looked through when it is opened next.
    void raiseDoubt() const {
        QFile marker(storePath() + u".doubt"_s);
        ASSERT_TRUE(marker.open(QIODevice::WriteOnly));
    }
    /// Opens the damaged file; what comes back is a whole store whose drafts are states that once were.
    [[nodiscard]] size_t rescuedDrafts(const QByteArray& damaged) const {
        const auto store = open();
        EXPECT_EQ(store->access(), Store::Access::ReadWrite);
        EXPECT_EQ(store->openingNotes().size(), 1U);
        const QStringList aside = QDir(at(u"."_s)).entryList({u"store.damaged-*.sqlite"_s});
        EXPECT_EQ(aside.size(), 1);
        for (const QString& name : aside) {
            EXPECT_TRUE(content(at(name)) == damaged) << "the damaged file was changed";
            EXPECT_TRUE(store->openingNotes().at(0).detail.contains(name));
        }
        EXPECT_EQ(QDir(at(u"."_s)).entryList({u"rescue-*"_s, u"*.rescued"_s}).size(), 0);
        const auto list = need(store->drafts());
        for (const DraftSummary& line : list) {
            const LoadedDraft loaded = need(store->load(line.id));
            Report expected = someReport(u"机关%1"_s.arg(line.id - 1));
            if (loaded.revision > 0)
                expected.cells[0] = CellValue(loaded.revision);
            EXPECT_EQ(loaded.report, expected);
            EXPECT_EQ(loaded.revision, line.revision);
            EXPECT_TRUE(store->append(line.id, line.revision, {{{SetYear{2024, 2025}}, {}, {}}}, {}));
        }
        return list.size();
    }
};

TEST_F(DamagedStoreTest, RescuesWhatATruncatedFileHolds) {
    const QByteArray damaged = content(storePath()).left(content(storePath()).size() * 7 / 10 + 100);
    write(damaged);
    EXPECT_GT(rescuedDrafts(damaged), 0U);
}

TEST_F(DamagedStoreTest, RescuesAroundAScribbledPage) {
    const QByteArray whole = content(storePath());
    const qsizetype pages = whole.size() / 4096;
    for (qsizetype page = 1; page < pages; page += 7) {
        SCOPED_TRACE(page);
        for (const QString& name : QDir(at(u"."_s)).entryList(QDir::Files))
            QFile::remove(at(name));
        QByteArray damaged = whole;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        write(damaged);
        raiseDoubt();
        EXPECT_GE(rescuedDrafts(damaged), draftCount / 4U);
    }
}

TEST_F(DamagedStoreTest, RescuesAFileWithoutItsFirstBytes) {
    QByteArray damaged = content(storePath());
    damaged.replace(0, 16, QByteArray(16, '#'));
    write(damaged);
    EXPECT_EQ(rescuedDrafts(damaged), static_cast<size_t>(draftCount));
}

TEST_F(DamagedStoreTest, StartsAnewWhenNothingCanBeRead) {
    QByteArray damaged = content(storePath());
    damaged.replace(100, damaged.size() - 100, QByteArray(damaged.size() - 100, '\x5a'));
    write(damaged);
    EXPECT_EQ(rescuedDrafts(damaged), 0U);
}

TEST_F(DamagedStoreTest, AWholeFileInDoubtStaysAsItIs) {
    raiseDoubt();
    const auto store = open();
    EXPECT_TRUE(store->openingNotes().empty());
    EXPECT_EQ(need(store->drafts()).size(), static_cast<size_t>(draftCount));
    EXPECT_FALSE(QFile::exists(storePath() + u".doubt"_s));
}

TEST_F(DamagedStoreTest, IsNotTouchedWhenOpenedToReadOnly) {
    const QByteArray damaged = content(storePath()).left(10000);
    write(damaged);
    EXPECT_EQ(Store::open(storePath(), Store::Access::ReadOnly).problem().code, Problem::Code::StoreDamaged);
    EXPECT_TRUE(content(storePath()) == damaged);
}

TEST_F(DamagedStoreTest, DamageThatShowsLateIsLookedIntoAtTheNextOpening) {
    QByteArray damaged = content(storePath());
    // All but the first pages: the schema can be read, the drafts cannot.
    damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, '\x5a'));
    write(damaged);
    {
        const auto store = open();
        EXPECT_EQ(store->drafts().problem().code, Problem::Code::StoreDamaged);
    }
    EXPECT_TRUE(QFile::exists(storePath() + u".doubt"_s));
    EXPECT_EQ(open()->openingNotes().size(), 1U);
    EXPECT_TRUE(open()->openingNotes().empty());
}

} // namespace
