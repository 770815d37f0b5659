#include "TableFormFixture.h"

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace nianbao {

using namespace Qt::StringLiterals;
using test::TableFormTest;

namespace {

const QString issued = u"disclosure.regulations.issued"_s;
const QString repealed = u"disclosure.regulations.repealed"_s;
const QString whole = u"22（其中修订16件）"_s;
const QString remark = u"其中修订16件"_s;

/// Table 2, where a figure may carry a note in brackets.
class TableNotesTest : public TableFormTest {
protected:
    TableNotesTest() : TableFormTest(u"disclosure"_s) {}

    /// Types over what stands in the cell; the whole text at once, as an input method does.
    void typeInto(const QString& path, const QString& text) {
        goTo(path);
        press(Qt::Key_F2);
        ASSERT_NE(editor(), nullptr);
        editor()->setText(text);
        press(Qt::Key_Return);
    }
    void paste(const QString& path, const QString& text) {
        goTo(path);
        putOnClipboard(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QString note(const QString& path) const {
        return form->model()->session()->report().cellNote(session.cell(path));
    }
    [[nodiscard]] QVariant shown(const QString& path, int role) const {
        return form->model()->indexOf(session.cell(path)).data(role);
    }
    [[nodiscard]] const QLabel* line() const { return form->findChild<QLabel*>(u"comparison"_s); }
};

TEST_F(TableNotesTest, AFigureWithItsNoteIsOneStep) {
    typeInto(issued, whole);
    EXPECT_EQ(session.value(issued), CellValue(22));
    EXPECT_EQ(note(issued), remark);
    EXPECT_EQ(session.steps(), 1);
    EXPECT_TRUE(session->undoStack()->text(0).contains(whole));
    session->undoStack()->undo();
    EXPECT_TRUE(session.value(issued).isBlank());
    EXPECT_EQ(note(issued), QString());
    EXPECT_EQ(shown(issued, Qt::DisplayRole), u"empty"_s);
    session->undoStack()->redo();
    EXPECT_EQ(session.text(issued), u"22"_s);
    EXPECT_EQ(note(issued), remark);
    EXPECT_EQ(shown(issued, Qt::DisplayRole), whole);
}

TEST_F(TableNotesTest, ACellOpensAsItIsPrinted) {
    typeInto(issued, whole);
    goTo(issued);
    press(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), whole);
    press(Qt::Key_Return);
    EXPECT_EQ(session.steps(), 1) << "unchanged";
    EXPECT_EQ(current(), u"regulations.repealed"_s);
}

struct TypedRow {
    const char* name;
    QString text;
    QString figure; ///< afterwards; the cell held 22（其中修订16件） before
    QString note;
    int steps;
};

TEST_F(TableNotesTest, WhatIsTypedIsAllThatStandsThere) {
    const TypedRow rows[] = {
        {"the figure alone", u"22"_s, u"22"_s, {}, 1},
        {"another figure", u"23"_s, u"23"_s, {}, 1},
        {"another note", u"22（其中修订5件）"_s, u"22"_s, u"其中修订5件"_s, 1},
        {"both", u"7 (含网上)"_s, u"7"_s, u"含网上"_s, 1},
        {"brackets within the note", u"22（其中修订（部分）16件）"_s, u"22"_s, u"其中修订（部分）16件"_s, 1},
        {"the same otherwise written", u"２２件(其中修订16件)"_s, u"22"_s, remark, 0},
        {"nothing", u" "_s, {}, {}, 1},
    };
    for (const TypedRow& row : rows) {
        SCOPED_TRACE(row.name);
        typeInto(issued, whole);
        const int before = session.steps();
        typeInto(issued, row.text);
        EXPECT_EQ(session.text(issued), row.figure);
        EXPECT_EQ(note(issued), row.note);
        EXPECT_EQ(session.steps(), before + row.steps);
        session->undoStack()->setIndex(0);
        EXPECT_TRUE(session.get()->report().notes.isEmpty());
    }
}

TEST_F(TableNotesTest, WhatIsNoFigureWithANoteStaysOpen) {
    typeInto(issued, whole);
    for (const QString& bad : {u"若干（其中修订16件）"_s, u"（其中修订16件）"_s, u"22（其中修订16件"_s,
                               u"22其中修订16件"_s, u"2.5（其中修订16件）"_s}) {
        SCOPED_TRACE(bad.toStdString());
        typeInto(issued, bad);
        ASSERT_NE(editor(), nullptr);
        EXPECT_EQ(editor()->text(), bad);
        EXPECT_TRUE(refusal()->isVisible());
        EXPECT_EQ(session.steps(), 1);
        press(Qt::Key_Escape);
        EXPECT_EQ(session.text(issued), u"22"_s);
        EXPECT_EQ(note(issued), remark);
    }
}

TEST_F(TableNotesTest, DeleteTakesBoth) {
    typeInto(issued, whole);
    goTo(issued);
    press(Qt::Key_Delete);
    EXPECT_TRUE(session.value(issued).isBlank());
    EXPECT_EQ(note(issued), QString());
    EXPECT_EQ(session.steps(), 2);
    press(Qt::Key_Delete);
    EXPECT_EQ(session.steps(), 2);
    session->undoStack()->undo();
    EXPECT_EQ(session.text(issued), u"22"_s);
    EXPECT_EQ(note(issued), remark);
    form->fillSelectionWithZero();
    EXPECT_EQ(session.text(issued), u"0"_s);
    EXPECT_EQ(note(issued), QString());
}

TEST_F(TableNotesTest, APasteBringsAndTakesNotes) {
    paste(issued, u"22（其中修订16件）\t3\n"_s);
    EXPECT_EQ(session.steps(), 1);
    EXPECT_EQ(session.text(issued), u"22"_s);
    EXPECT_EQ(note(issued), remark);
    EXPECT_EQ(session.text(repealed), u"3"_s);
    EXPECT_EQ(note(repealed), QString());
    EXPECT_FALSE(form->message().contains(remark)) << "nothing was left out";
    paste(issued, u"\t3（含失效1件）\n"_s);
    EXPECT_EQ(note(issued), remark) << "a blank keeps what is there";
    EXPECT_EQ(note(repealed), u"含失效1件"_s);
    paste(issued, u"22\t3（含失效1件）\n"_s);
    EXPECT_EQ(note(issued), QString());
    EXPECT_EQ(note(repealed), u"含失效1件"_s);
    EXPECT_EQ(session.steps(), 3);
    paste(issued, u"22\t许多（含失效1件）\n"_s);
    EXPECT_EQ(session.steps(), 3) << "refused as a whole";
    session->undoStack()->setIndex(0);
    EXPECT_TRUE(session.get()->report().notes.isEmpty());
}

TEST_F(TableNotesTest, AFigureWithItsNoteFillsTheSelection) {
    select(issued, repealed);
    putOnClipboard(whole);
    form->paste();
    EXPECT_EQ(note(issued), remark);
    EXPECT_EQ(note(repealed), remark);
    EXPECT_EQ(session.steps(), 1);
}

TEST_F(TableNotesTest, CopyAndCutCarryTheNoteAlong) {
    typeInto(issued, whole);
    goTo(issued);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), whole + u'\n');
    EXPECT_EQ(note(issued), QString());
    paste(repealed, QApplication::clipboard()->text());
    EXPECT_EQ(session.text(repealed), u"22"_s);
    EXPECT_EQ(note(repealed), remark);
}

TEST_F(TableNotesTest, WhatAddsUpSeesTheNumberAlone) {
    show(u"requests"_s);
    typeInto(u"requests.received.naturalPerson"_s, u"5（含网上2件）"_s);
    typeInto(u"requests.received.enterprise"_s, u"1"_s);
    EXPECT_EQ(session.text(u"requests.received.total"_s), u"6"_s);
    const QString total = u"requests.received.total"_s;
    typeInto(total, u"6（含网上2件）"_s);
    EXPECT_TRUE(form->model()->look(session.cell(total)).bold);
    typeInto(u"requests.received.enterprise"_s, u"2"_s);
    EXPECT_EQ(session.text(total), u"7"_s);
    EXPECT_EQ(note(total), u"含网上2件"_s) << "a total that follows keeps what was written behind it";
    EXPECT_EQ(note(u"requests.received.naturalPerson"_s), u"含网上2件"_s);
}

TEST_F(TableNotesTest, TheNoteIsToldWhereItIsElided) {
    const QString longNote = u"22（其中修订16件、新制定6件，另有3件与市级部门联合印发，不重复计入）"_s;
    EXPECT_FALSE(line()->isVisibleTo(form.get()));
    typeInto(issued, longNote);
    EXPECT_EQ(shown(issued, Qt::DisplayRole), longNote);
    EXPECT_TRUE(shown(issued, Qt::ToolTipRole).toString().contains(longNote));
    EXPECT_TRUE(shown(issued, Qt::AccessibleTextRole).toString().contains(longNote));
    EXPECT_TRUE(shown(issued, Qt::AccessibleDescriptionRole).toString().contains(longNote));
    EXPECT_FALSE(shown(repealed, Qt::ToolTipRole).toString().contains(u"（"));
    ASSERT_TRUE(line()->isVisibleTo(form.get()));
    EXPECT_EQ(line()->toolTip(), QString()) << "of the next cell";
    const int top = form->view()->y();
    goTo(issued);
    EXPECT_TRUE(line()->toolTip().contains(u"不重复计入"));
    EXPECT_EQ(line()->accessibleName(), line()->toolTip());
    EXPECT_EQ(form->view()->y(), top);
}

TEST_F(TableNotesTest, ANoteWithoutAFigureIsShownAsMissingIt) {
    const int cell = session.cell(issued);
    session->perform({SetNote{cell, {}, remark}}, u"note"_s);
    EXPECT_EQ(shown(issued, Qt::DisplayRole), u"empty（其中修订16件）"_s);
    EXPECT_TRUE(form->model()->look(cell).blank);
    goTo(issued);
    press(Qt::Key_Delete);
    EXPECT_EQ(note(issued), QString());
}

TEST_F(TableNotesTest, OnlyTheCellsOfTheEditAreDrawnAnew) {
    const QSignalSpy changed(form->model(), &QAbstractItemModel::dataChanged);
    session->perform({SetNote{session.cell(issued), {}, remark}}, u"note"_s);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(form->model()->cellAt(changed[0][0].toModelIndex()), session.cell(issued));
    session->perform({SetNote{session.cell(u"requests.received.total"_s), {}, remark}}, u"elsewhere"_s);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(form->model()->text(session.cell(issued)).isEmpty());
}

/// Where a text is drawn in a cell: its leftmost inked column, -1 for a cell without ink.
int inkFrom(const QImage& picture) {
    const QColor paper = picture.pixelColor(picture.width() / 2, 3);
    for (int x = 4; x < picture.width() - 4; ++x) {
        for (int y = 4; y < picture.height() - 4; ++y) {
            if (std::abs(picture.pixelColor(x, y).lightness() - paper.lightness()) > 90)
                return x;
        }
    }
    return -1;
}

TEST_F(TableNotesTest, TheFigureIsNeverElidedForItsNote) {
    show(u"requests"_s);
    const QString path = u"requests.received.enterprise"_s;
    const auto pictureOf = [&] {
        goTo(u"requests.carriedForward.total"_s);
        goTo(u"requests.received.naturalPerson"_s);
        return form->view()
            ->viewport()
            ->grab(form->view()->visualRect(form->model()->indexOf(session.cell(path))))
            .toImage();
    };
    typeInto(path, u"22"_s);
    const int alone = inkFrom(pictureOf());
    typeInto(path, u"22（其中通过政府网站提出16件）"_s);
    const QImage picture = pictureOf();
    const int withNote = inkFrom(picture);
    EXPECT_GT(withNote, 0) << "not cut at the left";
    EXPECT_LT(withNote, alone) << "the note has its room behind the figure";
    // As much of the figure as there is: its last digit is drawn, whatever the note leaves.
    typeInto(path, u"1234（其中通过政府网站提出16件）"_s);
    const QImage four = pictureOf();
    typeInto(path, u"1235（其中通过政府网站提出16件）"_s);
    EXPECT_NE(pictureOf(), four);
    typeInto(path, u"123456789"_s);
    const QImage full = pictureOf();
    typeInto(path, u"123456789（其中通过政府网站提出16件）"_s);
    EXPECT_EQ(pictureOf(), full) << "digits are not cut for a note";
}

TEST_F(TableNotesTest, AnEditorIsAsWideAsItsText) {
    show(u"requests"_s);
    const QString path = u"requests.received.enterprise"_s;
    goTo(path);
    press(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    const QRect cell = form->view()->visualRect(form->model()->indexOf(session.cell(path)));
    EXPECT_TRUE(cell.contains(editor()->geometry()));
    for (const QString& text : {u"22（其中通过政府网站提出16件）"_s, QString(300, u'9')}) {
        editor()->setText(text);
        const QRect room = form->view()->viewport()->rect();
        EXPECT_TRUE(room.contains(editor()->geometry()));
        EXPECT_GE(editor()->width(), std::min(room.width(), editor()->fontMetrics().horizontalAdvance(text)));
    }
    editor()->setText(u"2"_s);
    EXPECT_TRUE(cell.contains(editor()->geometry()));
    press(Qt::Key_Escape);
}

TEST(TableNotesReadOnly, AreShownAndStay) {
    Report report = Report::forAgency(Agency(), 2024);
    const int cell = test::cellAt(report, issued);
    report.cells[static_cast<size_t>(cell)] = CellValue(22);
    report.setCellNote(cell, remark);
    const Report before = report;
    DraftSession session(report, 1, nullptr);
    TableForm form(&session, report.format->tableIndex(u"disclosure"_s));
    const QModelIndex place = form.model()->indexOf(cell);
    EXPECT_EQ(place.data().toString(), whole);
    EXPECT_FALSE(form.model()->setData(place, u"22"_s));
    form.goToCell(cell);
    form.clear();
    EXPECT_EQ(session.report(), before);
}

} // namespace
} // namespace nianbao
