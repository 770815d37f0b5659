#include "TableFormFixture.h"

#include <QMimeData>
#include <QPushButton>

#include <gtest/gtest.h>

namespace nianbao {

using namespace Qt::StringLiterals;
using test::TableFormTest;

namespace {

TEST_F(TableFormTest, DeleteClearsTheSelectionInOneStep) {
    session.set(u"requests.received.naturalPerson"_s, CellValue(1));
    session.set(u"requests.received.enterprise"_s, CellValue(2));
    session.set(u"requests.carriedIn.naturalPerson"_s, CellValue(3));
    select(u"requests.received.naturalPerson"_s, u"requests.carriedIn.enterprise"_s);
    press(Qt::Key_Delete);
    EXPECT_EQ(session.steps(), 4);
    EXPECT_TRUE(session.value(u"requests.received.naturalPerson"_s).isBlank());
    EXPECT_TRUE(session.value(u"requests.received.enterprise"_s).isBlank());
    EXPECT_TRUE(session.value(u"requests.carriedIn.naturalPerson"_s).isBlank());
    press(Qt::Key_Delete);
    EXPECT_EQ(session.steps(), 4) << "nothing to clear is no step";
    session->undoStack()->undo();
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"2"_s);
}

TEST_F(TableFormTest, CopyWritesTextAndAnHtmlTable) {
    session.set(u"requests.received.naturalPerson"_s, CellValue(1));
    session.set(u"requests.carriedIn.enterprise"_s, CellValue(0));
    select(u"requests.received.naturalPerson"_s, u"requests.carriedIn.enterprise"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"1\t\n\t0\n"_s);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(
        u"<tr><td>1</td><td></td></tr><tr><td></td><td>0</td></tr>"));
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_TRUE(session.value(u"requests.received.naturalPerson"_s).isBlank());
    EXPECT_TRUE(session.value(u"requests.carriedIn.enterprise"_s).isBlank());
    EXPECT_EQ(QApplication::clipboard()->text(), u"1\t\n\t0\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"1"_s);
    EXPECT_EQ(session.text(u"requests.carriedIn.enterprise"_s), u"0"_s);
}

TEST_F(TableFormTest, PasteIsOneStepAndTotalsFollow) {
    goTo(u"requests.received.naturalPerson"_s);
    putOnClipboard(u"新收\t1\t2\t0\t0\t0\t1,000\r\n结转\t１\t0\t0\t0\t0\t0\r\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(session.steps(), 1);
    EXPECT_EQ(session.text(u"requests.received.total"_s), u"1003"_s);
    EXPECT_EQ(session.text(u"requests.carriedIn.total"_s), u"1"_s);
    EXPECT_TRUE(form->message().contains(u"12")) << form->message().toStdString();
    session->undoStack()->undo();
    EXPECT_TRUE(session.value(u"requests.received.total"_s).isBlank());
}

TEST_F(TableFormTest, APastedTotalStaysAsPasted) {
    goTo(u"requests.received.naturalPerson"_s);
    putOnClipboard(u"1\t2\t0\t0\t0\t0\t4\n"_s);
    form->paste();
    EXPECT_EQ(session.text(u"requests.received.total"_s), u"4"_s);
    EXPECT_EQ(form->model()->look(session.cell(u"requests.received.total"_s)).remark, u"should be 3"_s);
}

TEST_F(TableFormTest, BlanksOfABlockKeepWhatStands) {
    session.set(u"requests.received.enterprise"_s, CellValue(5));
    goTo(u"requests.received.naturalPerson"_s);
    putOnClipboard(u"1\t\t3\n"_s);
    form->paste();
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"5"_s);
    EXPECT_EQ(session.text(u"requests.received.researchInstitution"_s), u"3"_s);
}

TEST_F(TableFormTest, OneFigureFillsTheSelection) {
    select(u"requests.received.naturalPerson"_s, u"requests.carriedIn.enterprise"_s);
    putOnClipboard(u"7"_s);
    form->paste();
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"7"_s);
    EXPECT_EQ(session.text(u"requests.carriedIn.enterprise"_s), u"7"_s);
    EXPECT_EQ(session.steps(), 1);
}

TEST_F(TableFormTest, ABlockThatDoesNotFitChangesNothingAndSaysSo) {
    struct Row {
        const char* name;
        QString start;
        QString text;
        QString said;
    };
    const Row rows[] = {
        {"too wide", u"requests.received.total"_s, u"1\t2\n"_s, u"room for 25 × 1"_s},
        {"too high", u"requests.carriedForward.naturalPerson"_s, u"1\n2\n"_s, u"room for 1 × 7"_s},
        {"a bad figure", u"requests.received.naturalPerson"_s, u"1\t1.5\n"_s, u"Line 1, column 2"_s},
        {"no text", u"requests.received.naturalPerson"_s, QString(), u"no text"_s},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        goTo(row.start);
        putOnClipboard(row.text);
        form->paste();
        EXPECT_EQ(session.steps(), 0);
        EXPECT_TRUE(form->message().contains(u"Nothing was pasted")) << form->message().toStdString();
        EXPECT_TRUE(form->message().contains(row.said)) << form->message().toStdString();
    }
}

TEST_F(TableFormTest, FillsBlanksWithZeroInOneStep) {
    session.set(u"requests.received.naturalPerson"_s, CellValue(3));
    session.set(u"requests.received.total"_s, CellValue());
    form->fillBlanksWithZero();
    EXPECT_EQ(session.steps(), 3);
    EXPECT_EQ(form->model()->blankCount(), 0);
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"3"_s);
    EXPECT_EQ(session.text(u"requests.received.total"_s), u"3"_s) << "a total is the sum, not 0";
    EXPECT_EQ(session.text(u"requests.concluded.total"_s), u"0"_s);
    form->fillBlanksWithZero();
    EXPECT_EQ(session.steps(), 3);
    EXPECT_FALSE(form->findChild<QPushButton*>(u"fillBlanks"_s)->isEnabled());
}

TEST_F(TableFormTest, ABlankTotalOfWholeAddendsIsFilledWithTheirSum) {
    form->fillBlanksWithZero();
    session.set(u"requests.granted.enterprise"_s, CellValue(2));
    for (const QString& path :
         {u"requests.granted.total"_s, u"requests.concluded.enterprise"_s, u"requests.concluded.total"_s})
        session.set(path, CellValue());
    form->fillBlanksWithZero();
    EXPECT_EQ(session.text(u"requests.granted.total"_s), u"2"_s);
    EXPECT_EQ(session.text(u"requests.concluded.enterprise"_s), u"2"_s);
    EXPECT_EQ(session.text(u"requests.concluded.total"_s), u"2"_s);
}

TEST_F(TableFormTest, FillsTheSelectionWithZero) {
    session.set(u"requests.received.enterprise"_s, CellValue(5));
    select(u"requests.received.naturalPerson"_s, u"requests.carriedIn.enterprise"_s);
    form->fillSelectionWithZero();
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"0"_s);
    EXPECT_EQ(session.text(u"requests.received.enterprise"_s), u"0"_s);
    EXPECT_TRUE(session.value(u"requests.granted.naturalPerson"_s).isBlank());
    EXPECT_EQ(session.steps(), 2);
}

} // namespace
} // namespace nianbao
