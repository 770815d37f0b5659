#include "TableFormFixture.h"

#include <QPushButton>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace nianbao {

using namespace Qt::StringLiterals;
using test::TableFormTest;

namespace {

class DisclosureFormTest : public TableFormTest {
protected:
    DisclosureFormTest() : TableFormTest(u"disclosure"_s) {}
};

TEST_F(TableFormTest, TypingReplacesAndEnterGoesOn) {
    session.set(u"requests.received.naturalPerson"_s, CellValue(77));
    goTo(u"requests.received.naturalPerson"_s);
    type(u"12"_s);
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"77"_s) << "not before it is confirmed";
    press(Qt::Key_Return);
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"12"_s);
    EXPECT_EQ(current(), u"received.enterprise"_s);
    EXPECT_EQ(editor(), nullptr);
}

TEST_F(TableFormTest, AStepIsOneCellWithItsTotals) {
    goTo(u"requests.received.naturalPerson"_s);
    for (const QString& figure : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}) {
        type(figure);
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(session.text(u"requests.received.total"_s), u"21"_s);
    EXPECT_EQ(session.steps(), 6);
    session->undoStack()->undo();
    EXPECT_EQ(session.text(u"requests.received.otherOrganization"_s), QString());
    EXPECT_EQ(session.text(u"requests.received.total"_s), u"15"_s);
    session->undoStack()->redo();
    EXPECT_EQ(session.text(u"requests.received.total"_s), u"21"_s);
}

struct MoveRow {
    const char* name;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    int step;
};

TEST_F(TableFormTest, TabAndEnterReadTheWholeTableBothWays) {
    const MoveRow rows[] = {
        {"Tab", Qt::Key_Tab, Qt::NoModifier, 1},
        {"Shift+Tab", Qt::Key_Backtab, Qt::ShiftModifier, -1},
        {"Enter", Qt::Key_Return, Qt::NoModifier, 1},
        {"Shift+Enter", Qt::Key_Return, Qt::ShiftModifier, -1},
        {"keypad's Enter", Qt::Key_Enter, Qt::KeypadModifier, 1},
    };
    for (const QString& table : {u"disclosure"_s, u"requests"_s, u"disputes"_s}) {
        show(table);
        const std::vector<int>& order = form->model()->spec().cells;
        for (const MoveRow& row : rows) {
            SCOPED_TRACE(table.toStdString() + ' ' + row.name);
            std::vector<int> visited;
            form->goToCell(row.step > 0 ? order.front() : order.back());
            for (size_t i = 0; i < order.size(); ++i) {
                visited.push_back(form->view()->currentCell());
                if (i + 1 < order.size())
                    press(row.key, row.modifiers);
            }
            if (row.step < 0)
                std::reverse(visited.begin(), visited.end());
            EXPECT_EQ(visited, order);
        }
    }
}

TEST_F(TableFormTest, TabLeavesTheTableAtItsEnds) {
    form->goToCell(form->model()->spec().cells.back());
    press(Qt::Key_Tab);
    EXPECT_FALSE(form->view()->hasFocus());
    form->view()->setFocus();
    form->goToCell(form->model()->spec().cells.front());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_FALSE(form->view()->hasFocus());
}

TEST_F(TableFormTest, ArrowsGoToTheNeighbour) {
    goTo(u"requests.received.enterprise"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"carriedIn.enterprise"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(current(), u"carriedIn.researchInstitution"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(current(), u"received.researchInstitution"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(current(), u"received.researchInstitution"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(current(), u"received.enterprise"_s);
    press(Qt::Key_Home);
    EXPECT_EQ(current(), u"received.naturalPerson"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(current(), u"received.naturalPerson"_s);
    press(Qt::Key_End);
    EXPECT_EQ(current(), u"received.total"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(current(), u"carriedForward.total"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"carriedForward.total"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(current(), u"received.naturalPerson"_s);
}

TEST_F(DisclosureFormTest, ArrowsStepOverHeadsInsideTheTable) {
    goTo(u"disclosure.normativeDocuments.inForce"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"licensing.decisions"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"penalties.decisions"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(current(), u"penalties.decisions"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(current().section(u'.', 0, 0), u"normativeDocuments"_s);
}

TEST_F(TableFormTest, ArrowsInATypedCellGoOn) {
    goTo(u"requests.received.naturalPerson"_s);
    type(u"3"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(current(), u"received.enterprise"_s);
    type(u"4"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"carriedIn.enterprise"_s);
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"3"_s);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"4"_s);
}

TEST_F(TableFormTest, F2EditsTheFigureAndArrowsMoveInsideIt) {
    session.set(u"requests.received.enterprise"_s, CellValue(12));
    goTo(u"requests.received.enterprise"_s);
    press(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"12"_s);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    type(u"9"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"192"_s);
}

TEST_F(TableFormTest, EscapeKeepsTheOldFigure) {
    session.set(u"requests.received.enterprise"_s, CellValue(12));
    goTo(u"requests.received.enterprise"_s);
    type(u"99"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"12"_s);
    EXPECT_EQ(session.steps(), 1);
    EXPECT_EQ(current(), u"received.enterprise"_s);
}

TEST_F(TableFormTest, ABadTextStaysOpenWithItsReasonUntilEscape) {
    session.set(u"requests.received.enterprise"_s, CellValue(12));
    goTo(u"requests.received.enterprise"_s);
    type(u"3x"_s);
    press(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"3x"_s);
    EXPECT_TRUE(refusal()->isVisible());
    EXPECT_TRUE(refusal()->text().contains(u"3x"));
    EXPECT_EQ(refusal()->accessibleName(), editor()->accessibleDescription());
    EXPECT_TRUE(form->view()->viewport()->rect().contains(refusal()->geometry()));
    EXPECT_FALSE(refusal()->geometry().intersects(editor()->geometry()));
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"12"_s);

    type(u"4"_s);
    EXPECT_FALSE(refusal()->isVisible()) << "the text is another one now";
    press(Qt::Key_Tab);
    EXPECT_TRUE(refusal()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(refusal()->isVisible());
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"12"_s);
    EXPECT_EQ(session.steps(), 1);
}

TEST_F(TableFormTest, ABadTextIsNotLostByLeavingItsCell) {
    goTo(u"requests.received.enterprise"_s);
    type(u"3x"_s);
    const QRect other =
        form->view()->visualRect(form->model()->indexOf(session.cell(u"requests.carriedIn.naturalPerson"_s)));
    QTest::mouseClick(form->view()->viewport(), Qt::LeftButton, {}, other.center());
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(current(), u"received.enterprise"_s);
    goTo(u"requests.carriedForward.total"_s);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"3x"_s);
    EXPECT_EQ(current(), u"received.enterprise"_s);
    form->findChild<QPushButton*>(u"fillBlanks"_s)->setFocus();
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"3x"_s);
    EXPECT_TRUE(refusal()->isVisible());
    form->view()->setFocus();
    ASSERT_NE(editor(), nullptr);
    editor()->setText(u"3"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"3"_s);
}

TEST_F(TableFormTest, AGoodTextIsTakenWhenTheCellIsLeft) {
    goTo(u"requests.received.enterprise"_s);
    type(u"5"_s);
    const QRect other =
        form->view()->visualRect(form->model()->indexOf(session.cell(u"requests.carriedIn.naturalPerson"_s)));
    QTest::mouseClick(form->view()->viewport(), Qt::LeftButton, {}, other.center());
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"5"_s);
    EXPECT_EQ(current(), u"carriedIn.naturalPerson"_s);
    EXPECT_EQ(editor(), nullptr);
    type(u"6"_s);
    form->findChild<QPushButton*>(u"fillBlanks"_s)->setFocus();
    EXPECT_EQ(session.text(u"requests.carriedIn.naturalPerson"_s), u"6"_s);
}

TEST_F(TableFormTest, WhatIsBeingTypedSurvivesAnEditFromElsewhere) {
    goTo(u"requests.received.enterprise"_s);
    type(u"5"_s);
    session.set(u"requests.received.enterprise"_s, CellValue(8));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"5"_s);
}

TEST_F(TableFormTest, CompositionIsNotTypedYet) {
    goTo(u"requests.received.enterprise"_s);
    QInputMethodEvent composing(u"１"_s, {});
    QApplication::sendEvent(form->view(), &composing);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QString());
    QInputMethodEvent committing;
    committing.setCommitString(u"１２"_s);
    QApplication::sendEvent(editor(), &committing);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), QString());
    press(Qt::Key_Return);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"12"_s);
}

TEST_F(TableFormTest, SaysWhichColumnDoesNotBalanceAndByHowMuch) {
    form->fillBlanksWithZero();
    const auto* strip = form->findChild<BalanceStrip*>(u"balanceStrip"_s);
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->sentences().isEmpty());
    const int height = strip->height();
    session.set(u"requests.received.enterprise"_s, CellValue(3));
    session.set(u"requests.granted.enterprise"_s, CellValue(2));
    ASSERT_EQ(strip->sentences().size(), 2);
    EXPECT_EQ(strip->sentences().front(),
              u"商业企业: 本年新收＋上年结转 3 ≠ 办理结果总计＋结转下年度 2, off by 1"_s);
    EXPECT_EQ(strip->accessibleName(), strip->sentences().join(u'\n'));
    EXPECT_TRUE(form->findChild<QLabel*>(u"tableMessage"_s)->text().contains(u"off by 1"));
    EXPECT_EQ(strip->height(), height) << "nothing moves";
    session.set(u"requests.carriedForward.enterprise"_s, CellValue(1));
    EXPECT_TRUE(strip->sentences().isEmpty());
}

TEST_F(TableFormTest, NeedsNoHorizontalScrollBarBetweenTheDocks) {
    for (const QString& table : {u"disclosure"_s, u"requests"_s, u"disputes"_s}) {
        SCOPED_TRACE(table.toStdString());
        show(table);
        EXPECT_EQ(form->view()->horizontalScrollBar()->maximum(), 0);
        const auto [left, width] = form->view()->columnPlace(form->model()->columnCount() - 1);
        EXPECT_LE(left + width, form->view()->width());
    }
    show(u"requests"_s);
    form->setZoom(3.0);
    EXPECT_GT(form->view()->horizontalScrollBar()->maximum(), 0) << "figures are not squeezed instead";
}

TEST_F(TableFormTest, HeadsAndLabelsAreMergedAsPrintedAndStayInSight) {
    const TableSpec& spec = form->model()->spec();
    for (const GridHeaderView* header : {form->view()->heads(), form->view()->labels()}) {
        int area = 0;
        const std::vector<const GridItem*> items = header->items();
        for (size_t i = 0; i < items.size(); ++i) {
            area += header->boxOf(*items[i]).width() * header->boxOf(*items[i]).height();
            for (size_t k = 0; k < i; ++k)
                EXPECT_FALSE(header->boxOf(*items[i]).intersects(header->boxOf(*items[k])))
                    << items[i]->text.toStdString() << " and " << items[k]->text.toStdString();
        }
        const QSize whole = header->sizeHint();
        EXPECT_EQ(area, whole.width() * whole.height()) << "no gap";
    }
    for (const GridItem* item : form->view()->heads()->items()) {
        const QRect box = form->view()->heads()->boxOf(*item);
        const int first = form->view()->columnViewportPosition(item->column - spec.labelColumns);
        EXPECT_EQ(box.left(), first) << item->text.toStdString();
    }
    for (const GridItem* item : form->view()->labels()->items()) {
        const QRect box = form->view()->labels()->boxOf(*item);
        EXPECT_EQ(box.top(), form->view()->rowViewportPosition(item->row - spec.headRows))
            << item->text.toStdString();
        EXPECT_GE(box.height(), GridItemPainter::heightFor(*item, box.width(), form->view()->font()) - 1)
            << item->text.toStdString() << " is cut";
    }
    const int labelWidth = form->view()->labels()->width();
    const int headHeight = form->view()->heads()->height();
    goTo(u"requests.carriedForward.total"_s);
    EXPECT_GT(form->view()->verticalScrollBar()->value(), 0);
    EXPECT_EQ(form->view()->labels()->width(), labelWidth);
    EXPECT_EQ(form->view()->heads()->height(), headHeight);
}

TEST_F(TableFormTest, ZoomScalesTextAndRows) {
    const int height = form->view()->tableHeight();
    const double size = form->view()->font().pointSizeF();
    form->setZoom(1.5);
    EXPECT_NEAR(form->view()->font().pointSizeF(), size * 1.5, 0.01);
    EXPECT_GT(form->view()->tableHeight(), height);
    form->setZoom(1.0);
    EXPECT_EQ(form->view()->tableHeight(), height);
}

TEST_F(TableFormTest, GoesToACellAndShowsIt) {
    const int cell = session.cell(u"requests.otherHandling.other.total"_s);
    form->goToCell(cell);
    EXPECT_EQ(form->view()->currentCell(), cell);
    EXPECT_TRUE(form->view()->hasFocus());
    const QRect box = form->view()->visualRect(form->model()->indexOf(cell));
    EXPECT_TRUE(form->view()->viewport()->rect().contains(box));
    form->goToCell(session.cell(u"disclosure.fees.amount"_s));
    EXPECT_EQ(form->view()->currentCell(), cell) << "a cell of another table is not here";
}

TEST_F(TableFormTest, ABlankTableIsNamedForAScreenReader) {
    EXPECT_EQ(form->view()->accessibleName(), u"三、收到和处理政府信息公开申请情况"_s);
    goTo(u"requests.received.enterprise"_s);
    const QString spoken = form->view()->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"本年新收") && spoken.contains(u"商业企业") && spoken.contains(u"empty"))
        << spoken.toStdString();
    press(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_FALSE(editor()->accessibleName().isEmpty());
}

TEST(TableFormReadOnly, ShowsAndCopiesButChangesNothing) {
    Report report = Report::forAgency(Agency(), 2024);
    const int cell = test::cellAt(report, u"requests.received.naturalPerson"_s);
    report.cells[static_cast<size_t>(cell)] = CellValue(4);
    const Report before = report;
    DraftSession session(report, 1, nullptr);
    ASSERT_TRUE(session.isReadOnly());
    TableForm form(&session, report.format->tableIndex(u"requests"_s));
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&form));
    form.goToCell(cell);
    QTest::keyClicks(form.view(), u"9"_s);
    QTest::keyClick(form.view(), Qt::Key_F2);
    EXPECT_EQ(form.findChild<QLineEdit*>(u"cellEditor"_s), nullptr);
    EXPECT_EQ(form.view()->currentCell(), cell);
    QApplication::clipboard()->setText(u"8"_s);
    form.paste();
    form.clear();
    form.fillSelectionWithZero();
    form.fillBlanksWithZero();
    EXPECT_EQ(session.report(), before);
    form.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), u"4\n"_s);
    EXPECT_FALSE(form.findChild<QPushButton*>(u"fillBlanks"_s)->isEnabled());
}

} // namespace
} // namespace nianbao
