#include "StoreTestSupport.h"

#include <QFileInfo>

#include <gmock/gmock.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

class StoreTest : public StoreFolder {
protected:
    std::shared_ptr<Store> store = open();
    Report report = someReport();
};

TEST_F(StoreTest, MakesItsFolderOnFirstUse) {
    const QString path = at(u"a/b 100%?/store.sqlite"_s);
    const auto made = need(Store::open(path));
    EXPECT_EQ(made->access(), Store::Access::ReadWrite);
    EXPECT_TRUE(made->openingNotes().empty());
    EXPECT_TRUE(QFileInfo::exists(path));
}

TEST_F(StoreTest, GivesADraftBackAsItWasCreated) {
    report.cells[0] = CellValue(0);
    report.cells[1] = CellValue::unreadable(u"12.5"_s);
    report.cells[2] = CellValue(*Decimal::parse(u"7.950"_s));
    report.headings[u"overview"_s] = u"一、总的情况"_s;
    report.signature = {u"某市某局"_s, QDate(2025, 1, 20)};
    report.unknown = QJsonObject{{u"later"_s, 1}};
    const DraftId id = need(store->create(report));
    const LoadedDraft loaded = need(store->load(id));
    EXPECT_TRUE(sameDraft(loaded.report, report));
    EXPECT_TRUE(loaded.report.cells[1].isUnreadable());
    EXPECT_EQ(loaded.revision, 0);
}

TEST_F(StoreTest, KeepsADraftWithoutAnAgency) {
    const DraftId id = need(store->create(Report()));
    EXPECT_EQ(need(store->load(id)).report, Report());
    EXPECT_EQ(need(store->drafts()).front().agency, QString());
}

TEST_F(StoreTest, KeepsA2019Draft) {
    const Report old = someReport(u"某县某局"_s, 2020);
    const DraftId id = need(store->create(old));
    EXPECT_EQ(need(store->load(id)).report.format, &ReportFormat::forYear(2020));
}

TEST_F(StoreTest, ListsADraftAsItWasLastSaved) {
    const DraftId id = need(store->create(report));
    Agency renamed = report.agency;
    renamed.name = u"某市新局"_s;
    const JournalStep step{{SetAgency{report.agency, renamed}, SetYear{2024, 2025}},
                           u"rename"_s,
                           QDateTime::fromMSecsSinceEpoch(1'700'000'000'123)};
    EXPECT_EQ(need(store->append(id, 0, {step}, {1, 2, 3})), 1);
    const auto list = need(store->drafts());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].id, id);
    EXPECT_EQ(list[0].agency, renamed.name);
    EXPECT_EQ(list[0].year, 2025);
    EXPECT_EQ(list[0].state, u"draft"_s);
    EXPECT_EQ(list[0].errors, 1);
    EXPECT_EQ(list[0].warnings, 2);
    EXPECT_EQ(list[0].hints, 3);
    EXPECT_EQ(list[0].revision, 1);
    EXPECT_EQ(list[0].changed, step.when);
    EXPECT_FALSE(list[0].changedBy.isEmpty());
    EXPECT_TRUE(list[0].trashed.isNull());
}

TEST_F(StoreTest, TellsTheHistoryNewestFirst) {
    const DraftId id = need(store->create(report));
    JournalStep first = setCellStep(report, 0, CellValue(1));
    JournalStep second = setCellStep(report, 1, CellValue(2));
    second.edits.push_back(SetCell{2, {}, CellValue(3)});
    second.what = u"'); DROP TABLE steps; --"_s;
    need(store->append(id, 0, {first, second}, {}));
    const auto entries = need(store->history(id));
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].revision, 2);
    EXPECT_EQ(entries[0].what, second.what);
    EXPECT_EQ(entries[0].edits, 2);
    EXPECT_EQ(entries[1].revision, 1);
    EXPECT_EQ(entries[1].edits, 1);
}

TEST_F(StoreTest, RefusesStepsThatFollowAnotherRevision) {
    const DraftId id = need(store->create(report));
    const auto other = open();
    const JournalStep step = setCellStep(report, 0, CellValue(1));
    EXPECT_EQ(need(store->append(id, 0, {step}, {})), 1);
    for (const Revision base : {0, 2, -1}) {
        SCOPED_TRACE(base);
        const auto refused = other->append(id, base, {{{SetCell{1, {}, CellValue(9)}}, {}, {}}}, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.problem().code, Problem::Code::CannotWrite);
    }
    EXPECT_EQ(need(store->load(id)).report, report);
    EXPECT_EQ(need(store->history(id)).size(), 1U);
}

TEST_F(StoreTest, RefusesAStepThatDoesNotFit) {
    const DraftId id = need(store->create(report));
    const JournalStep good{{SetCell{0, {}, CellValue(1)}}, u"good"_s, {}};
    const JournalStep bad{{SetCell{0, CellValue(7), CellValue(8)}}, u"bad"_s, {}};
    const auto refused = store->append(id, 0, {good, bad}, {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.problem().detail.contains(u"bad"_s));
    EXPECT_EQ(need(store->load(id)).revision, 0);
    EXPECT_EQ(need(store->append(id, 0, {good}, {})), 1);
}

TEST_F(StoreTest, KnowsNoDraftOfAnotherNumber) {
    const DraftId id = need(store->create(report)) + 1;
    EXPECT_EQ(store->load(id).problem().code, Problem::Code::NotInStore);
    EXPECT_EQ(store->rescue(id).problem().code, Problem::Code::NotInStore);
    EXPECT_EQ(store->append(id, 0, {}, {}).problem().code, Problem::Code::NotInStore);
    EXPECT_EQ(store->history(id).problem().code, Problem::Code::NotInStore);
    EXPECT_EQ(store->moveToTrash(id).code, Problem::Code::NotInStore);
    EXPECT_EQ(store->restoreFromTrash(id).code, Problem::Code::NotInStore);
    EXPECT_EQ(store->deleteForever(id).code, Problem::Code::NotInStore);
    EXPECT_EQ(store->lock(id).problem().code, Problem::Code::NotInStore);
    EXPECT_EQ(store->load(id - 1, 1).problem().code, Problem::Code::NotInStore);
}

TEST_F(StoreTest, TrashGivesBackAndForgets) {
    const DraftId kept = need(store->create(report));
    const DraftId thrown = need(store->create(report));
    needDone(store->moveToTrash(thrown));
    ASSERT_EQ(need(store->drafts()).size(), 1U);
    EXPECT_EQ(need(store->drafts())[0].id, kept);
    const auto trash = need(store->drafts(Store::Which::Trashed));
    ASSERT_EQ(trash.size(), 1U);
    EXPECT_EQ(trash[0].id, thrown);
    EXPECT_TRUE(trash[0].trashed.isValid());
    needDone(store->restoreFromTrash(thrown));
    EXPECT_EQ(need(store->drafts()).size(), 2U);
    needDone(store->moveToTrash(thrown));
    needDone(store->deleteForever(thrown));
    EXPECT_TRUE(need(store->drafts(Store::Which::Trashed)).empty());
    EXPECT_EQ(store->load(thrown).problem().code, Problem::Code::NotInStore);
    EXPECT_GT(need(store->create(report)), thrown) << "a number came back";
}

TEST_F(StoreTest, KeepsProfiles) {
    Agency agency = report.agency;
    agency.websites = {u"http://example.gov.cn/信息公开"_s};
    const qint64 id = need(store->saveProfile({0, agency}));
    agency.phone = u"0631-0000000"_s;
    EXPECT_EQ(need(store->saveProfile({id, agency})), id);
    const auto list = need(store->profiles());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].id, id);
    EXPECT_EQ(list[0].agency, agency);
    EXPECT_EQ(store->saveProfile({id + 1, agency}).problem().code, Problem::Code::NotInStore);
    needDone(store->removeProfile(id));
    EXPECT_EQ(store->removeProfile(id).code, Problem::Code::NotInStore);
    EXPECT_TRUE(need(store->profiles()).empty());
}

TEST_F(StoreTest, ListsTenThousandDraftsInOrder) {
    store.reset();
    runSql(storePath(),
           {u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
            " INSERT INTO drafts (year, agency, state, template, created, changed, changedBy, trashed)"
            " SELECT 2016 + i % 10, '机关' || i, 'draft', '2021', i, (i * 7919) % 10007, 'a',"
            " CASE WHEN i % 100 = 0 THEN i END FROM n"_s});
    store = open();
    const auto list = need(store->drafts());
    EXPECT_EQ(list.size(), 9900U);
    EXPECT_EQ(need(store->drafts(Store::Which::Trashed)).size(), 100U);
    for (size_t i = 1; i < list.size(); ++i) {
        ASSERT_GE(list[i - 1].year, list[i].year);
        ASSERT_TRUE(list[i - 1].year > list[i].year || list[i - 1].changed >= list[i].changed);
    }
    for (const DraftSummary& line : list)
        ASSERT_EQ(line.agency, u"机关%1"_s.arg(line.id));
}

} // namespace
