#include "StoreTestFolder.h"
#include "TableFormFixture.h"
#include "WindowTest.h"

#include "previous/LastYearPanel.h"
#include "previous/LastYearTable.h"
#include "previous/TakeOver.h"
#include "start/ChooseDraftDialog.h"

#include <work/CellComparison.h>

#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeWidgetItemIterator>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

CellValue figure(const QString& text) {
    const auto decimal = Decimal::parse(text);
    if (!decimal)
        return {};
    return decimal->places() == 0 ? CellValue(text.toLongLong()) : CellValue(*decimal);
}

void set(Report& report, const QString& path, const CellValue& value) {
    report.cells[static_cast<size_t>(cellAt(report, path))] = value;
}

/// A report of 2023 with one application and two headed parts in section 一.
Report lastYear(int year = 2023) {
    Report report = Report::forAgency(StoreTestFolder::agency(u"甲局"_s), year);
    set(report, u"requests.received.naturalPerson"_s, CellValue(1));
    set(report, u"requests.received.total"_s, CellValue(1));
    const int overview = report.format->sectionIndex(u"overview"_s);
    report.narrative[static_cast<size_t>(overview)] = {
        {1, u"（一）主动公开"_s, u"全年公开信息二十条。"_s, {}},
        {2, u"（二）依申请公开"_s, u"全年收到申请一件。"_s, {}},
    };
    return report;
}

TEST(CellComparisonTest, ShowsBothFiguresAndTheChange) {
    const struct {
        const char* name;
        QString last, now;
        QString shown; ///< last year, this year, change, percent
    } rows[] = {
        {"more", u"1"_s, u"3"_s, u"1|3|+2|+200.0%"_s},
        {"fewer", u"3"_s, u"1"_s, u"3|1|−2|−66.7%"_s},
        {"the same", u"3"_s, u"3"_s, u"3|3|0|0.0%"_s},
        {"from none", u"0"_s, u"3"_s, u"0|3|+3|"_s},
        {"blank now", u"3"_s, {}, u"3|empty||"_s},
        {"blank then", {}, u"3"_s, u"empty|3||"_s},
        {"blank both", {}, {}, u"empty|empty||"_s},
        {"the same money", u"7.948"_s, u"7.948"_s, u"7.948|7.948|0|0.0%"_s},
        {"a slight change", u"100000"_s, u"99999"_s, u"100000|99999|−1|0.0%"_s},
        {"money", u"7.948"_s, u"8.05"_s, u"7.948|8.05|+0.102|+1.3%"_s},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Report last(ReportFormat::forYear(2023), 2023);
        Report now(ReportFormat::forYear(2024), 2024);
        set(last, u"disclosure.fees.amount"_s, figure(row.last));
        set(now, u"disclosure.fees.amount"_s, figure(row.now));
        const CellComparison both = compareCell(now, last, cellAt(now, u"disclosure.fees.amount"_s));
        EXPECT_EQ(QStringList({both.last, both.now, both.change, both.percent}).join(u'|'), row.shown);
        EXPECT_EQ(both.hasLast, !row.last.isEmpty());
        EXPECT_EQ(both.hasNow, !row.now.isEmpty());
    }
}

TEST(CellComparisonTest, AFigureThatTheOldFormatDidNotAskForIsADash) {
    const Report last(ReportFormat::forYear(2020), 2020);
    Report now(ReportFormat::forYear(2021), 2021);
    set(now, u"disclosure.regulations.repealed"_s, CellValue(2));
    const int cell = cellAt(now, u"disclosure.regulations.repealed"_s);
    EXPECT_EQ(compareCell(now, last, cell), (CellComparison{u"–"_s, u"2"_s, {}, {}, false, true}));
    EXPECT_TRUE(comparisonLine(now, last, cell).contains(u"format"_s));
}

TEST(TakeOverTest, GoesIntoAnEmptyPartOfTheSameHeadingElseBecomesAPart) {
    const struct {
        const char* name;
        std::vector<Part> present;
        size_t index;
        int place; ///< where the text stands afterwards
        size_t parts;
    } rows[] = {
        {"an empty part", {{1, u"（一）主动公开"_s, {}, {}}, {2, u"（二）依申请公开"_s, {}, {}}}, 1, 1, 2},
        {"white space apart", {{1, u"（二） 依申请公开 "_s, {}, {}}}, 1, 0, 1},
        {"a part that is written",
         {{1, u"（二）依申请公开"_s, u"有。"_s, {}}, {2, u"尾"_s, {}, {}}},
         1,
         1,
         3},
        {"behind what stood before it", {{1, u"（一）主动公开"_s, {}, {}}, {2, u"尾"_s, {}, {}}}, 1, 1, 3},
        {"another heading", {{1, u"（三）依申请公开"_s, {}, {}}}, 1, 1, 2},
        {"the first of none", {{1, u"尾"_s, {}, {}}}, 0, 0, 2},
        {"an empty section", {}, 1, 0, 1},
    };
    const Report last = lastYear();
    const int section = last.format->sectionIndex(u"overview"_s);
    const auto at = static_cast<size_t>(section);
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Report now(*last.format, 2024);
        now.narrative[at] = row.present;
        ASSERT_FALSE(isTakenOver(now, section, last.narrative[at][row.index]));
        const Edits edits = takeOver(now, section, last.narrative[at], row.index);
        ASSERT_TRUE(applyEdits(now, edits));
        ASSERT_EQ(now.narrative[at].size(), row.parts);
        EXPECT_EQ(now.narrative[at][static_cast<size_t>(row.place)].text, last.narrative[at][row.index].text);
        EXPECT_TRUE(isTakenOver(now, section, last.narrative[at][row.index]));
    }
}

TEST(TakeOverTest, APartWithoutTextGivesNothing) {
    Report last = lastYear();
    const int section = last.format->sectionIndex(u"overview"_s);
    auto& parts = last.narrative[static_cast<size_t>(section)];
    parts[0].text.clear();
    EXPECT_TRUE(takeOver(Report(*last.format, 2024), section, parts, 0).empty());
}

/// The shown buttons that take a passage over.
std::vector<QPushButton*> takersIn(const QWidget& panel) {
    std::vector<QPushButton*> found;
    for (QPushButton* button : panel.findChildren<QPushButton*>(u"takeOver"_s)) {
        if (button->isVisible())
            found.push_back(button);
    }
    return found;
}

class LastYearPanelTest : public testing::Test {
protected:
    LastYearPanelTest() {
        panel.resize(330, 560);
        panel.show();
        panel.setSession(session.get());
    }
    void showSection(const QString& id) { panel.showSection(session.format().sectionIndex(id)); }
    void compare(Report last) { session->setPrevious(PreviousReport{std::move(last), u"2023 甲局"_s}); }
    QString which() const { return panel.findChild<QLabel*>(u"which"_s)->text(); }
    std::vector<QPushButton*> takers() const { return takersIn(panel); }
    /// The texts of a cell's line behind its name, joined by a stroke.
    QString line(const QString& path) const {
        auto* table = panel.findChild<LastYearTable*>();
        for (QTreeWidgetItemIterator item(table); *item; ++item) {
            if ((*item)->data(LastYearTable::Name, Qt::UserRole).toInt() != session.cell(path))
                continue;
            QStringList texts;
            for (int column = LastYearTable::Last; column < LastYearTable::ColumnCount; ++column)
                texts.append((*item)->text(column));
            return texts.join(u'|');
        }
        return u"no such line"_s;
    }

    TableTestSession session;
    LastYearPanel panel;
};

TEST_F(LastYearPanelTest, WithoutAReportItSaysSoAndOffersToChooseOne) {
    showSection(u"overview"_s);
    EXPECT_TRUE(which().contains(u"2023"_s)) << which().toStdString();
    EXPECT_TRUE(takers().empty());
    QSignalSpy file(&panel, &LastYearPanel::fileRequested);
    QSignalSpy draft(&panel, &LastYearPanel::draftRequested);
    panel.findChild<QPushButton*>(u"chooseFile"_s)->click();
    panel.findChild<QPushButton*>(u"chooseDraft"_s)->click();
    EXPECT_EQ(file.size(), 1);
    EXPECT_EQ(draft.size(), 1);
    compare(lastYear());
    EXPECT_TRUE(which().contains(u"2023 甲局"_s)) << which().toStdString();
    EXPECT_EQ(takers().size(), 2U);
    session->setPrevious(std::nullopt);
    EXPECT_TRUE(takers().empty());
}

TEST_F(LastYearPanelTest, TakesAPassageOverAsOneStep) {
    compare(lastYear());
    showSection(u"overview"_s);
    const Report before = session->report();
    ASSERT_EQ(takers().size(), 2U);
    takers()[1]->click();
    EXPECT_EQ(session.steps(), 1);
    const int section = session.format().sectionIndex(u"overview"_s);
    const Part taken = lastYear().narrative[static_cast<size_t>(section)][1];
    EXPECT_TRUE(isTakenOver(session->report(), section, taken));
    EXPECT_FALSE(takers()[1]->isEnabled());
    EXPECT_FALSE(takers()[1]->toolTip().isEmpty());
    EXPECT_TRUE(takers()[0]->isEnabled());
    session->undoStack()->undo();
    EXPECT_EQ(session->report(), before);
    EXPECT_TRUE(takers()[1]->isEnabled());
}

TEST_F(LastYearPanelTest, AReadOnlyDraftTakesNothing) {
    DraftSession reader(session->report(), session->draft(), nullptr);
    reader.setPrevious(PreviousReport{lastYear(), u"2023 甲局"_s});
    panel.setSession(&reader);
    showSection(u"overview"_s);
    ASSERT_EQ(takers().size(), 2U);
    EXPECT_FALSE(takers()[0]->isEnabled());
    EXPECT_TRUE(takers()[0]->toolTip().contains(u"read only"_s));
    panel.setSession(nullptr);
}

TEST_F(LastYearPanelTest, FiguresFollowEachEditAndUndo) {
    compare(lastYear());
    showSection(u"requests"_s);
    EXPECT_EQ(line(u"requests.received.naturalPerson"_s), u"1|empty||"_s);
    EXPECT_EQ(line(u"requests.granted.total"_s), u"empty|empty||"_s);
    session.set(u"requests.received.naturalPerson"_s, CellValue(3));
    EXPECT_EQ(line(u"requests.received.naturalPerson"_s), u"1|3|+2|+200.0%"_s);
    EXPECT_EQ(line(u"requests.received.total"_s), u"1|3|+2|+200.0%"_s);
    session->undoStack()->undo();
    EXPECT_EQ(line(u"requests.received.total"_s), u"1|empty||"_s);
}

TEST_F(LastYearPanelTest, EachCellOfATableHasALineThatLeadsToIt) {
    compare(lastYear());
    auto* table = panel.findChild<LastYearTable*>();
    for (const TableSpec& spec : session.format().tables()) {
        panel.showSection(spec.section);
        std::vector<int> lines;
        for (QTreeWidgetItemIterator item(table); *item; ++item) {
            if (const int cell = (*item)->data(LastYearTable::Name, Qt::UserRole).toInt(); cell >= 0)
                lines.push_back(cell);
        }
        std::sort(lines.begin(), lines.end());
        std::vector<int> cells = spec.cells;
        std::sort(cells.begin(), cells.end());
        EXPECT_EQ(lines, cells) << spec.id.toStdString();
    }
    QSignalSpy activated(&panel, &LastYearPanel::cellActivated);
    emit table->itemActivated(table->topLevelItem(0), 0);
    ASSERT_EQ(activated.size(), 1);
}

TEST_F(LastYearPanelTest, WhatChangedWhileItWasHiddenIsThereWhenItIsShown) {
    compare(lastYear());
    showSection(u"requests"_s);
    panel.hide();
    session.set(u"requests.received.naturalPerson"_s, CellValue(2));
    panel.show();
    EXPECT_EQ(line(u"requests.received.naturalPerson"_s), u"1|2|+1|+100.0%"_s);
}

TEST_F(TableFormTest, TheLineBelowComparesTheCurrentCellWithLastYear) {
    auto* line = form->findChild<QLabel*>(u"comparison"_s);
    goTo(u"requests.received.naturalPerson"_s);
    EXPECT_FALSE(line->isVisible());
    EXPECT_TRUE(form->comparison().isEmpty());
    session->setPrevious(PreviousReport{lastYear(), u"2023 甲局"_s});
    session.set(u"requests.received.naturalPerson"_s, CellValue(3));
    EXPECT_TRUE(line->isVisible());
    const QString sentence = form->comparison();
    EXPECT_TRUE(sentence.endsWith(u"+2 (1 → 3), +200.0%"_s)) << sentence.toStdString();
    EXPECT_EQ(line->accessibleName(), sentence);
    const QModelIndex index = form->model()->indexOf(session.cell(u"requests.received.naturalPerson"_s));
    EXPECT_TRUE(index.data(Qt::ToolTipRole).toString().endsWith(sentence));
    EXPECT_TRUE(index.data(Qt::AccessibleDescriptionRole).toString().endsWith(sentence));
    goTo(u"requests.received.enterprise"_s);
    EXPECT_NE(line->accessibleName(), sentence);
    goTo(u"requests.received.naturalPerson"_s);
    session.set(u"requests.received.naturalPerson"_s, CellValue(1));
    EXPECT_TRUE(form->comparison().endsWith(u"unchanged (1)"_s)) << form->comparison().toStdString();
}

class LastYearDockTest : public WindowTest {
protected:
    static LastYearPanel* raised(const MainWindow& window) {
        auto* dock = window.findChild<QDockWidget*>(u"lastYearDock"_s);
        dock->show();
        dock->raise();
        QCoreApplication::processEvents();
        return window.findChild<LastYearPanel*>();
    }
};

TEST_F(LastYearDockTest, ADraftOfAnotherNameCanBeChosen) {
    const auto window = open();
    window->createDraft(lastYear(2024));
    window->createDraft(lastYear(2023)); // not last year's
    window->createDraft(someReport());
    auto* panel = raised(*window);
    ASSERT_EQ(window->session()->previous(), nullptr);
    const NextDialog<ChooseDraftDialog> next([](ChooseDraftDialog& dialog) { dialog.accept(); });
    panel->findChild<QPushButton*>(u"chooseDraft"_s)->click();
    ASSERT_NE(window->session()->previous(), nullptr);
    EXPECT_EQ(window->session()->previous()->report.year, 2024);
    EXPECT_EQ(window->session()->previous()->name, u"2024 甲局"_s);
}

TEST_F(LastYearDockTest, WithoutADraftOfLastYearItSaysSo) {
    const auto window = open();
    window->createDraft(lastYear(2023));
    window->createDraft(someReport());
    auto* panel = raised(*window);
    const NextDialog<QMessageBox> next([](QMessageBox& box) {
        EXPECT_TRUE(box.text().contains(u"2024"_s)) << box.text().toStdString();
        box.accept();
    });
    panel->findChild<QPushButton*>(u"chooseDraft"_s)->click();
    EXPECT_EQ(window->session()->previous(), nullptr);
}

TEST_F(LastYearDockTest, FollowsTheSectionOnTheScreen) {
    const auto window = open();
    Report last = lastYear(2024);
    last.agency = someReport().agency;
    window->createDraft(last);
    window->createDraft(someReport());
    ASSERT_NE(window->session()->previous(), nullptr);
    auto* panel = raised(*window);
    auto* table = panel->findChild<LastYearTable*>();
    EXPECT_FALSE(table->isVisible());
    actionFor(*window, QKeySequence(u"Ctrl+4"_s))->trigger();
    EXPECT_TRUE(table->isVisible());
    actionFor(*window, QKeySequence(u"Ctrl+2"_s))->trigger();
    EXPECT_FALSE(table->isVisible());
    EXPECT_EQ(takersIn(*panel).size(), 2U);
    ASSERT_TRUE(window->closeDraft());
}

} // namespace

} // namespace nianbao::test
