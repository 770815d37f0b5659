#include "start/StartPage.h"

#include "StoreTestFolder.h"
#include "start/DraftListModel.h"
#include "start/WayButton.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

DraftSummary summary(DraftId id, int year, const QString& agency, int errors = 0, int warnings = 0) {
    DraftSummary draft;
    draft.id = id;
    draft.year = year;
    draft.agency = agency;
    draft.state = u"draft"_s;
    draft.errors = errors;
    draft.warnings = warnings;
    draft.hints = 0;
    draft.changed = QDateTime(QDate(2025, 1, static_cast<int>(id % 28) + 1), QTime(9, 0));
    draft.changedBy = u"zhang"_s;
    return draft;
}

QList<DraftId> shown(const DraftListModel& model) {
    QList<DraftId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.draft(row).id);
    return ids;
}

TEST(DraftListModelTest, TimesAreInAFewWords) {
    const QDateTime now(QDate(2025, 1, 20), QTime(12, 0));
    const struct {
        const char* name;
        QDateTime when;
        QString text;
    } rows[] = {
        {"null", {}, {}},
        {"this morning", QDateTime(QDate(2025, 1, 20), QTime(8, 5)), u"Today 08:05"_s},
        {"last night", QDateTime(QDate(2025, 1, 19), QTime(23, 59)), u"Yesterday 23:59"_s},
        {"before that", QDateTime(QDate(2025, 1, 18), QTime(0, 0)), u"2025-01-18 00:00"_s},
        {"a clock that was put back", QDateTime(QDate(2025, 1, 21), QTime(1, 0)), u"2025-01-21 01:00"_s},
        {"the store's own time", QDateTime(QDate(2025, 1, 20), QTime(8, 5)).toUTC(), u"Today 08:05"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(whenText(row.when, now), row.text) << row.name;
}

TEST(DraftListModelTest, StateAndFindingsAreWords) {
    EXPECT_EQ(draftStateText(u"draft"_s), u"Draft"_s);
    EXPECT_EQ(draftStateText(u"approved"_s), u"Approved"_s);
    EXPECT_EQ(draftStateText(u"of a later program"_s), u"of a later program"_s);
    EXPECT_EQ(draftFindingsText(summary(1, 2024, {})), u"no errors"_s);
    EXPECT_EQ(draftFindingsText(summary(1, 2024, {}, -1)), u"not checked yet"_s);
    const QString both = draftFindingsText(summary(1, 2024, {}, 2, 3));
    EXPECT_TRUE(both.contains(u"2 error"_s) && both.contains(u"3 warning"_s)) << both.toStdString();
    EXPECT_FALSE(draftFindingsText(summary(1, 2024, {}, 0, 3)).contains(u"error"_s));
}

TEST(DraftListModelTest, FiltersByEveryWordInWhateverWidthAndCase) {
    DraftListModel model(DraftListModel::Kind::Kept);
    model.setDrafts({summary(1, 2024, u"清江市外事办公室"_s), summary(2, 2024, u"清江市教育局"_s),
                     summary(3, 2023, u"清江市教育局"_s), summary(4, 2024, u"ABC管委会"_s, 4)});
    const struct {
        const char* name;
        QString filter;
        QList<DraftId> ids;
    } rows[] = {
        {"nothing", {}, {4, 2, 1, 3}},
        {"spaces", u"   "_s, {4, 2, 1, 3}},
        {"a year", u"2023"_s, {3}},
        {"full width", u"２０２３"_s, {3}},
        {"two words", u"教育 2024"_s, {2}},
        {"lower case", u"abc"_s, {4}},
        {"a state", u"draft"_s, {4, 2, 1, 3}},
        {"findings", u"error(s)"_s, {4}},
        {"one word of two is nowhere", u"教育 财政"_s, {}},
        {"nowhere", u"水利局"_s, {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        model.setFilter(row.filter);
        auto expected = row.ids;
        auto found = shown(model);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        EXPECT_EQ(found, expected);
        EXPECT_EQ(model.draftCount(), 4);
    }
}

TEST(DraftListModelTest, SortsByEachColumnAndKeepsTiesNewestFirst) {
    DraftListModel model(DraftListModel::Kind::Kept);
    model.setDrafts({summary(1, 2023, u"乙局"_s, 1), summary(2, 2024, u"甲局"_s, 0),
                     summary(3, 2024, u"乙局"_s, 5), summary(4, 2022, u"甲局"_s, 1)});
    EXPECT_EQ(shown(model), (QList<DraftId>{3, 2, 1, 4}));
    model.sort(DraftListModel::Year, Qt::AscendingOrder);
    EXPECT_EQ(shown(model), (QList<DraftId>{4, 1, 3, 2}));
    model.sort(DraftListModel::Findings, Qt::DescendingOrder);
    EXPECT_EQ(shown(model), (QList<DraftId>{3, 1, 4, 2}));
    model.sort(DraftListModel::Agency, Qt::AscendingOrder);
    const auto byAgency = shown(model);
    EXPECT_EQ(model.draft(0).agency, model.draft(1).agency);
    EXPECT_EQ(model.draft(2).agency, model.draft(3).agency);
    EXPECT_GT(model.draft(0).year, model.draft(1).year);
    model.sort(99, Qt::AscendingOrder);
    EXPECT_EQ(shown(model), byAgency);
}

TEST(DraftListModelTest, ARowFollowsItsDraftWhenSorted) {
    DraftListModel model(DraftListModel::Kind::Kept);
    model.setDrafts({summary(1, 2023, u"乙局"_s), summary(2, 2024, u"甲局"_s)});
    const QPersistentModelIndex oldest(model.index(*model.rowOf(1), 0));
    model.sort(DraftListModel::Year, Qt::AscendingOrder);
    EXPECT_EQ(model.draft(oldest.row()).id, 1);
    EXPECT_EQ(model.rowOf(77), std::nullopt);
}

class StartPageTest : public testing::Test {
protected:
    void show() {
        page = std::make_unique<StartPage>();
        page->setStore(folder.store.get());
        page->refresh();
        page->resize(1100, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
    }
    QTableView* table() const { return childOf<QTableView>(*page, u"drafts"_s); }
    QPushButton* button(const QString& name) const { return childOf<QPushButton>(*page, name); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rows() const { return table()->model()->rowCount(); }

    StoreTestFolder folder;
    std::unique_ptr<StartPage> page;
};

TEST_F(StartPageTest, SaysWhatToDoWhenThereIsNoDraft) {
    show();
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(childOf<QLabel>(*page, u"empty"_s)->isVisible());
    EXPECT_TRUE(childOf<WayButton>(*page, u"blank"_s)->isEnabled());
    EXPECT_TRUE(childOf<WayButton>(*page, u"fromFile"_s)->isEnabled());
    const auto* lastYear = childOf<WayButton>(*page, u"fromLastYear"_s);
    EXPECT_TRUE(lastYear->isEnabled()) << "last year's report can be a file";
    EXPECT_FALSE(lastYear->accessibleDescription().isEmpty());
    EXPECT_FALSE(button(u"open"_s)->isEnabled());
    EXPECT_FALSE(button(u"open"_s)->toolTip().isEmpty());
}

TEST_F(StartPageTest, ListsEachDraftWithItsYearAgencyAndStateInWords) {
    folder.add(2023, u"乙局"_s);
    folder.add(2024, u"甲局"_s);
    show();
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, DraftListModel::Year), u"2024"_s);
    EXPECT_EQ(cell(0, DraftListModel::Agency), u"甲局"_s);
    EXPECT_EQ(cell(0, DraftListModel::State), u"Draft"_s);
    EXPECT_EQ(cell(0, DraftListModel::Findings), u"not checked yet"_s);
    EXPECT_TRUE(cell(0, DraftListModel::Changed).startsWith(u"Today"_s));
    EXPECT_FALSE(cell(0, DraftListModel::ChangedBy).isEmpty());
    EXPECT_EQ(table()->model()->index(0, DraftListModel::State).data(Qt::AccessibleTextRole).toString(),
              u"State: Draft"_s);
    EXPECT_TRUE(childOf<WayButton>(*page, u"fromLastYear"_s)->isEnabled());
}

TEST_F(StartPageTest, EnterOpensAndDeleteTrashesTheChosenOne) {
    const DraftId older = folder.add(2023, u"乙局"_s);
    const DraftId newer = folder.add(2024, u"甲局"_s);
    show();
    QSignalSpy opened(page.get(), &StartPage::openRequested);
    QSignalSpy trashed(page.get(), &StartPage::trashRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<DraftId>(), newer);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Enter);
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened[1][0].value<DraftId>(), older);
    QTest::keyClick(table(), Qt::Key_Delete);
    ASSERT_EQ(trashed.size(), 1);
    EXPECT_EQ(trashed[0][0].value<DraftId>(), older);
}

TEST_F(StartPageTest, TheFilterIsWorkedByTheKeyboard) {
    folder.add(2023, u"乙局"_s);
    const DraftId wanted = folder.add(2022, u"丙局"_s);
    show();
    auto* filter = childOf<QLineEdit>(*page, u"filter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"2022"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(childOf<QLabel>(*page, u"count"_s)->text().contains(u"1 of 2"_s));
    QSignalSpy opened(page.get(), &StartPage::openRequested);
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<DraftId>(), wanted);
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(table()->hasFocus());
    filter->setFocus();
    QTest::keyClicks(filter, u"x"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(button(u"showAll"_s)->isVisible());
    EXPECT_TRUE(childOf<QLabel>(*page, u"empty"_s)->text().contains(u"2022x"_s));
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_EQ(rows(), 2);
}

TEST_F(StartPageTest, SelectionOrderAndFilterSurviveARefresh) {
    folder.add(2023, u"乙局"_s);
    const DraftId chosen = folder.add(2021, u"丙局"_s);
    folder.add(2022, u"丁局"_s);
    show();
    childOf<QLineEdit>(*page, u"filter"_s)->setText(u"局"_s);
    table()->sortByColumn(DraftListModel::Year, Qt::AscendingOrder);
    auto* model = qobject_cast<DraftListModel*>(table()->model());
    table()->selectRow(*model->rowOf(chosen));
    folder.add(2019, u"戊局"_s);
    page->refresh();
    EXPECT_EQ(cell(0, DraftListModel::Year), u"2019"_s);
    EXPECT_EQ(model->draft(table()->currentIndex().row()).id, chosen);
}

TEST_F(StartPageTest, AStoreToReadOnlySaysSo) {
    folder.add(2023, u"乙局"_s);
    folder.reopen(Store::Access::ReadOnly);
    show();
    EXPECT_FALSE(button(u"trash"_s)->isEnabled());
    EXPECT_FALSE(button(u"trash"_s)->toolTip().isEmpty());
    EXPECT_TRUE(button(u"open"_s)->isEnabled());
    const auto* blank = childOf<WayButton>(*page, u"blank"_s);
    EXPECT_FALSE(blank->isEnabled());
    EXPECT_TRUE(blank->accessibleDescription().contains(u"read"_s));
    QSignalSpy trashed(page.get(), &StartPage::trashRequested);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(trashed.size(), 0);
}

TEST_F(StartPageTest, WithoutAStoreABackupCanBeRestored) {
    show();
    page->setStore(nullptr);
    QSignalSpy restore(page.get(), &StartPage::restoreBackupRequested);
    EXPECT_TRUE(button(u"restoreBackup"_s)->isVisible());
    button(u"restoreBackup"_s)->click();
    EXPECT_EQ(restore.size(), 1);
    EXPECT_FALSE(childOf<WayButton>(*page, u"fromFile"_s)->isEnabled());
}

TEST_F(StartPageTest, TheWaysAreAskedForByKeyToo) {
    folder.add(2023, u"乙局"_s);
    show();
    const struct {
        QString name;
        void (StartPage::*signal)();
    } rows[] = {
        {u"fromLastYear"_s, &StartPage::newFromLastYearRequested},
        {u"fromFile"_s, &StartPage::newFromFileRequested},
        {u"blank"_s, &StartPage::newBlankRequested},
    };
    for (const auto& row : rows) {
        auto* way = childOf<WayButton>(*page, row.name);
        EXPECT_FALSE(way->accessibleName().isEmpty());
        EXPECT_EQ(way->focusPolicy(), Qt::StrongFocus);
        QSignalSpy asked(page.get(), row.signal);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Space);
        EXPECT_EQ(asked.size(), 1) << row.name.toStdString();
    }
}

TEST_F(StartPageTest, AWayIsAsTallAsItsWordsNeed) {
    WayButton way(WayButton::Drawing::Blank, u"Blank"_s);
    way.setSentence(u"short"_s);
    const int small = way.heightForWidth(300);
    way.setSentence(QString(200, u'长'));
    EXPECT_GT(way.heightForWidth(300), small);
    EXPECT_GT(way.heightForWidth(250), way.heightForWidth(600));
}

} // namespace

} // namespace nianbao::test
