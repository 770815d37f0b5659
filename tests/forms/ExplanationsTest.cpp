#include "StoreTestFolder.h"
#include "TableTestSession.h"
#include "findings/FindingsDelegate.h"
#include "findings/FindingsModel.h"
#include "findings/FindingsPanel.h"
#include "findings/FindingsTree.h"
#include "history/HistoryText.h"
#include "window/DraftPage.h"
#include "window/SectionList.h"

#include <QInputDialog>
#include <QLabel>
#include <QTest>
#include <QToolButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// A draft with a warning about table 2: more documents issued than there are.
class ExplanationsTest : public testing::Test {
protected:
    ExplanationsTest() {
        session.set(issued, CellValue(5));
        session.set(u"disclosure.normativeDocuments.repealed"_s, CellValue(0));
        session.set(u"disclosure.normativeDocuments.inForce"_s, CellValue(1));
        panel.setSession(session.get());
        panel.resize(330, 600);
        panel.show();
        QApplication::setActiveWindow(&panel);
        tree().setFocus();
    }
    FindingsTree& tree() const { return *panel.findChild<FindingsTree*>(); }
    FindingsModel& model() const { return *panel.findChild<FindingsModel*>(); }
    /// The row of a rule's first finding; invalid when there is none.
    QModelIndex rowOf(const QString& rule) const {
        QCoreApplication::processEvents();
        for (QModelIndex row = model().nextFinding({}); row.isValid(); row = model().nextFinding(row)) {
            if (model().finding(row)->rule == rule)
                return row;
        }
        return {};
    }
    void pressF2On(const QString& rule) const {
        const QModelIndex row = rowOf(rule);
        ASSERT_TRUE(row.isValid()) << rule.toStdString();
        tree().setCurrentIndex(row);
        QTest::keyClick(&tree(), Qt::Key_F2);
    }
    void explain(const QString& sentence) const {
        const NextDialog<QInputDialog> next([&](QInputDialog& dialog) {
            dialog.setTextValue(sentence);
            dialog.accept();
        });
        pressF2On(u"A06"_s);
    }
    const Report& report() { return session->report(); }

    const QString issued = u"disclosure.normativeDocuments.issued"_s;
    StoreTestFolder folder;
    TableTestSession session;
    FindingsPanel panel;
};

TEST_F(ExplanationsTest, AnExplainedWarningIsOpenNoLonger) {
    SectionList sections;
    sections.setSession(session.get());
    const int section = session.format().sectionIndex(u"disclosure"_s);
    const int before = session->openCounts().warnings;
    ASSERT_GE(before, 1);
    ASSERT_TRUE(sections.item(section)->text().contains(u"warning"_s));
    explain(u"四件明年起施行。"_s);
    EXPECT_EQ(report().explanations.size(), 1U);
    EXPECT_EQ(session->openCounts().warnings, before - 1);
    EXPECT_FALSE(sections.item(section)->text().contains(u"warning"_s));
    const QModelIndex row = rowOf(u"A06"_s);
    EXPECT_EQ(model().count(Severity::Warning), before - 1);
    EXPECT_EQ(model().explainedCount(), 1);
    EXPECT_TRUE(row.data(FindingsModel::MarkRole).toString().contains(u"Explained"_s));
    EXPECT_TRUE(row.data(FindingsModel::SentenceRole).toString().endsWith(u"Explained: 四件明年起施行。"_s));
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Explained"_s));
}

TEST_F(ExplanationsTest, UndoTakesTheExplanationBackAndStaysWhereItWas) {
    DraftPage page(session.get());
    QObject::connect(session.get(), &DraftSession::undoneOrRedone, &page, &DraftPage::showEdits);
    const int section = session.format().sectionIndex(u"disclosure"_s);
    page.showSection(section);
    const int before = session->openCounts().warnings;
    explain(u"四件明年起施行。"_s);
    session->undoStack()->undo();
    EXPECT_TRUE(report().explanations.empty());
    EXPECT_EQ(session->openCounts().warnings, before);
    EXPECT_EQ(page.currentSection(), section);
    session->undoStack()->redo();
    EXPECT_EQ(session->openCounts().warnings, before - 1);
}

TEST_F(ExplanationsTest, LapsesWhenTheFiguresChange) {
    explain(u"四件明年起施行。"_s);
    const int explained = session->openCounts().warnings;
    session.set(issued, CellValue(6));
    EXPECT_EQ(session->openCounts().warnings, explained + 1);
    session.set(issued, CellValue(5));
    EXPECT_EQ(session->openCounts().warnings, explained);
}

TEST_F(ExplanationsTest, TheInputHoldsWhatWasSaidAndAnEmptyOneRemovesIt) {
    explain(u"四件明年起施行。"_s);
    {
        const NextDialog<QInputDialog> next([](QInputDialog& dialog) {
            EXPECT_EQ(dialog.textValue(), u"四件明年起施行。"_s);
            dialog.reject();
        });
        pressF2On(u"A06"_s);
    }
    EXPECT_EQ(report().explanations.size(), 1U);
    explain(u"  "_s);
    EXPECT_TRUE(report().explanations.empty());
}

TEST_F(ExplanationsTest, NothingIsPerformedWhenTheSentenceIsTheSame) {
    explain(u"四件明年起施行。"_s);
    const int steps = session.steps();
    explain(u"四件明年起施行。 "_s);
    EXPECT_EQ(session.steps(), steps);
}

TEST_F(ExplanationsTest, ErrorsAndHintsCannotBeExplained) {
    session.set(u"disputes.reconsideration.upheld"_s, CellValue(5));
    session.set(u"disputes.reconsideration.total"_s, CellValue(1));
    const int steps = session.steps();
    for (const QString& rule : {u"A04"_s, u"S05"_s})
        pressF2On(rule); // a dialog would not come back
    EXPECT_EQ(session.steps(), steps);
}

TEST_F(ExplanationsTest, NextAndPreviousPassOverWhatIsExplained) {
    const auto visited = [this](bool (FindingsPanel::*go)()) {
        QStringList rules;
        for (int step = 0; step <= model().total(); ++step) {
            EXPECT_TRUE((panel.*go)());
            rules.append(model().finding(tree().currentIndex())->rule);
        }
        return rules;
    };
    QCoreApplication::processEvents();
    EXPECT_TRUE(visited(&FindingsPanel::goToNext).contains(u"A06"_s));
    EXPECT_TRUE(visited(&FindingsPanel::goToPrevious).contains(u"A06"_s));
    explain(u"四件明年起施行。"_s);
    EXPECT_FALSE(visited(&FindingsPanel::goToNext).contains(u"A06"_s));
    EXPECT_FALSE(visited(&FindingsPanel::goToPrevious).contains(u"A06"_s));
}

TEST_F(ExplanationsTest, ThereIsNowhereToGoWhenAllIsExplained) {
    explain(u"四件明年起施行。"_s);
    for (const Severity severity : {Severity::Error, Severity::Hint})
        panel.findChild<QToolButton*>(u"filter-"_s + severityId(severity))->setChecked(false);
    ASSERT_TRUE(rowOf(u"A06"_s).isValid());
    EXPECT_FALSE(panel.goToNext());
    EXPECT_FALSE(panel.goToPrevious());
}

TEST_F(ExplanationsTest, TheHistoryShowsAnExplanationThatIsAnotherNow) {
    const Report before = report();
    explain(u"四件<明年>起施行。"_s);
    const QString html = historyText(before, report(), Qt::gray);
    EXPECT_TRUE(html.contains(u"A06"_s));
    EXPECT_TRUE(html.contains(u"四件&lt;明年&gt;起施行。"_s));
    EXPECT_FALSE(historyText(report(), report(), Qt::gray).contains(u"A06"_s));
}

/// A draft whose text and table give two figures for one thing.
class TwoFixesTest : public ExplanationsTest {
protected:
    TwoFixesTest() {
        session.set(u"disclosure.normativeDocuments.inForce"_s, CellValue(5));
        session.set(issued, CellValue(3));
        const int section = session.format().sectionIndex(u"overview"_s);
        const Part& part = report().narrative[static_cast<size_t>(section)].front();
        session->perform({Splice{section, part.id, 0, {}, u"本年制发行政规范性文件4件。"_s}}, u"write"_s);
    }
    QString text() {
        const int section = session.format().sectionIndex(u"overview"_s);
        return report().narrative[static_cast<size_t>(section)].front().text;
    }
    void click(Offer offer) const {
        const QRect button = tree().delegate()->fixRect(rowOf(u"T07"_s), offer);
        ASSERT_FALSE(button.isNull());
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, button.center());
    }
};

TEST_F(TwoFixesTest, EachButtonSaysWhichPlaceItChanges) {
    const QModelIndex row = rowOf(u"T07"_s);
    ASSERT_TRUE(row.isValid());
    EXPECT_EQ(row.data(FindingsModel::FixRole).toString(), u"Text: Change to “3”"_s);
    EXPECT_EQ(row.data(FindingsModel::OtherFixRole).toString(), u"Table: Change to 4"_s);
    const QRect first = tree().delegate()->fixRect(row, Offer::Fix);
    const QRect second = tree().delegate()->fixRect(row, Offer::OtherFix);
    EXPECT_FALSE(first.intersects(second));
    EXPECT_TRUE(tree().visualRect(row).contains(first));
    EXPECT_TRUE(tree().visualRect(row).contains(second));
}

TEST_F(TwoFixesTest, TheButtonsStandBelowEachOtherInANarrowPanel) {
    panel.resize(160, 900);
    QCoreApplication::processEvents();
    const QModelIndex row = rowOf(u"T07"_s);
    const QRect first = tree().delegate()->fixRect(row, Offer::Fix);
    const QRect second = tree().delegate()->fixRect(row, Offer::OtherFix);
    EXPECT_LT(first.bottom(), second.top());
    EXPECT_TRUE(tree().visualRect(row).contains(first));
}

TEST_F(TwoFixesTest, TheFirstTakesTheTablesFigureIntoTheText) {
    click(Offer::Fix);
    EXPECT_EQ(text(), u"本年制发行政规范性文件3件。"_s);
    EXPECT_EQ(session.text(issued), u"3"_s);
    EXPECT_FALSE(rowOf(u"T07"_s).isValid());
    session->undoStack()->undo();
    EXPECT_EQ(text(), u"本年制发行政规范性文件4件。"_s);
}

TEST_F(TwoFixesTest, TheSecondTakesTheTextsFigureIntoTheTable) {
    click(Offer::OtherFix);
    EXPECT_EQ(text(), u"本年制发行政规范性文件4件。"_s);
    EXPECT_EQ(session.text(issued), u"4"_s);
    EXPECT_FALSE(rowOf(u"T07"_s).isValid());
    session->undoStack()->undo();
    EXPECT_EQ(session.text(issued), u"3"_s);
}

TEST_F(TwoFixesTest, TheKeyboardOffersBoth) {
    tree().setCurrentIndex(rowOf(u"T07"_s));
    QTest::keyClick(&tree(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session.text(issued), u"4"_s);
    session->undoStack()->undo();
    tree().setCurrentIndex(rowOf(u"T07"_s));
    QTest::keyClick(&tree(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(text(), u"本年制发行政规范性文件3件。"_s);
}

} // namespace

} // namespace nianbao::test
