#include "NarrativeTestForm.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QShortcut>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

void pasteText(PartText* editor, const QString& text) {
    QApplication::clipboard()->setText(text);
    editor->paste();
}

TEST(NarrativeTyping, EachKeyBecomesTextAndAWordOneStep) {
    NarrativeTestForm test;
    test.caret(1, 0);
    test.type(1, u"abc"_s);
    EXPECT_EQ(test.parts()[1].text, u"abc"_s);
    EXPECT_EQ(test.undo()->count(), 1);
    test.undo()->undo();
    EXPECT_EQ(test.parts()[1].text, u""_s);
    EXPECT_EQ(test.shown(1), u""_s);
    test.undo()->redo();
    EXPECT_EQ(test.shown(1), u"abc"_s);
    EXPECT_EQ(test.undo()->count(), 1) << "what undo shows must not be taken for typing";
}

TEST(NarrativeTyping, WordsAreUndoneOneByOne) {
    NarrativeTestForm test;
    test.caret(1, 0);
    test.type(1, u"one two"_s);
    test.undo()->undo();
    EXPECT_EQ(test.shown(1), u"one "_s);
}

TEST(NarrativeTyping, AParagraphEndIsAStepOfItsOwn) {
    NarrativeTestForm test;
    test.caret(1, 0);
    test.type(1, u"a"_s);
    QTest::keyClick(test.text(1), Qt::Key_Return);
    test.type(1, u"b"_s);
    EXPECT_EQ(test.parts()[1].text, u"a\nb"_s);
    QTest::keyClick(test.text(1), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(test.parts()[1].text, u"a\nb\n"_s) << "Shift+Enter makes a paragraph too";
    test.undo()->undo();
    test.undo()->undo();
    EXPECT_EQ(test.parts()[1].text, u"a\n"_s);
}

TEST(NarrativeTyping, ErasingAndOverwriting) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"公开信息三条"_s);
    QTest::keyClick(test.text(1), Qt::Key_Backspace);
    EXPECT_EQ(test.parts()[1].text, u"公开信息三"_s);
    test.caret(1, 0, 2);
    test.type(1, u"x"_s);
    EXPECT_EQ(test.parts()[1].text, u"x信息三"_s);
    test.undo()->undo();
    EXPECT_EQ(test.parts()[1].text, u"公开信息三"_s);
}

TEST(NarrativeTyping, RepeatedCharactersKeepTheirPlaces) {
    NarrativeTestForm test;
    test.caret(1, 0);
    test.type(1, u"aa"_s);
    test.caret(1, 0);
    test.type(1, u"ab"_s);
    EXPECT_EQ(test.parts()[1].text, u"abaa"_s);
    test.undo()->undo();
    EXPECT_EQ(test.parts()[1].text, u"aa"_s) << "both characters belong to one word";
}

TEST(NarrativeTyping, ComposingIsNotTyping) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::compose(test.text(1), u"gong'kai"_s);
    NarrativeTestForm::compose(test.text(1), u"gong'kai'xin"_s);
    EXPECT_EQ(test.parts()[1].text, u""_s);
    EXPECT_EQ(test.undo()->count(), 0);
    NarrativeTestForm::commit(test.text(1), u"公开信息"_s);
    EXPECT_EQ(test.parts()[1].text, u"公开信息"_s);
    EXPECT_EQ(test.undo()->count(), 1);
}

TEST(NarrativeTyping, ComposingThatIsGivenUpLeavesNothing) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"信息"_s);
    NarrativeTestForm::compose(test.text(1), u"gong"_s);
    NarrativeTestForm::compose(test.text(1), u""_s);
    EXPECT_EQ(test.parts()[1].text, u"信息"_s);
    EXPECT_EQ(test.undo()->count(), 1);
}

TEST(NarrativeTyping, ChangesElsewhereWhileComposing) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"信息"_s);
    NarrativeTestForm::compose(test.text(1), u"gong"_s);
    test.session->perform({Splice{test.section(), test.id(1), 0, {}, u"全年"_s}}, u"fix"_s);
    EXPECT_EQ(test.parts()[1].text, u"全年信息"_s);
    NarrativeTestForm::commit(test.text(1), u"公"_s);
    EXPECT_EQ(test.parts()[1].text, u"全年信息公"_s);
}

TEST(NarrativeTyping, CharactersOutsideTheBasicPlane) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"𠮷"_s);
    NarrativeTestForm::commit(test.text(1), u"𠮶"_s);
    EXPECT_EQ(test.parts()[1].text, u"𠮷𠮶"_s);
    // The two share their first half: a splice must not cut them in two.
    test.caret(1, 2, 2);
    NarrativeTestForm::commit(test.text(1), u"𠮷"_s);
    EXPECT_EQ(test.parts()[1].text, u"𠮷𠮷"_s);
    test.undo()->undo();
    EXPECT_EQ(test.shown(1), u"𠮷𠮶"_s);
    EXPECT_TRUE(test.editor(1)->findChild<QLabel*>(u"count"_s)->text().startsWith(u'2'))
        << "counted in characters, not in UTF-16 units";
}

TEST(NarrativeTyping, UndoAndRedoAreTheWindows) {
    NarrativeTestForm test;
    int undone = 0;
    QShortcut shortcut(QKeySequence::Undo, test.form.get());
    QObject::connect(&shortcut, &QShortcut::activated, [&] {
        ++undone;
        test.undo()->undo();
    });
    test.caret(1, 0);
    test.type(1, u"abc"_s);
    QTest::keyClick(test.text(1), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 1);
    EXPECT_EQ(test.parts()[1].text, u""_s);
    EXPECT_FALSE(test.text(1)->document()->isUndoRedoEnabled());
}

TEST(NarrativeTyping, TabLeavesTheText) {
    NarrativeTestForm test;
    test.caret(1, 0);
    QTest::keyClick(test.text(1), Qt::Key_Tab);
    EXPECT_FALSE(test.text(1)->hasFocus());
    EXPECT_EQ(test.parts()[1].text, u""_s);
}

TEST(NarrativeTyping, UndoAcrossParts) {
    NarrativeTestForm test;
    test.caret(1, 0);
    test.type(1, u"one"_s);
    test.caret(2, 0);
    test.type(2, u"two"_s);
    test.undo()->undo();
    EXPECT_EQ(test.shown(2), u""_s);
    EXPECT_EQ(test.shown(1), u"one"_s);
    test.undo()->undo();
    EXPECT_EQ(test.shown(1), u""_s);
    test.undo()->redo();
    test.undo()->redo();
    EXPECT_EQ(test.shown(1), u"one"_s);
    EXPECT_EQ(test.shown(2), u"two"_s);
}

TEST(NarrativeTyping, AChangeElsewhereKeepsTheCaret) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"主动公开信息十二条"_s);
    test.caret(1, 6);
    test.session->perform({Splice{test.section(), test.id(1), 0, u"主动"_s, u"本年主动"_s}}, u"fix"_s);
    EXPECT_EQ(test.shown(1), u"本年主动公开信息十二条"_s);
    EXPECT_EQ(test.text(1)->textCursor().position(), 8);
    test.session->perform({Splice{test.section(), test.id(1), 9, u"二"_s, u"三"_s}}, u"fix"_s);
    EXPECT_EQ(test.text(1)->textCursor().position(), 8);
}

TEST(NarrativeTyping, ReadOnlyCanBeReadAndCopiedOnly) {
    Report report = Report::forAgency(inventedAgency(), 2024);
    report.narrative[1][1].text = u"全年公开信息五条。"_s;
    NarrativeTestForm test(u"overview"_s, report, NarrativeTestForm::Writing::Forbidden);
    test.caret(1, 2, 4);
    test.type(1, u"abc"_s);
    QTest::keyClick(test.text(1), Qt::Key_Delete);
    NarrativeTestForm::commit(test.text(1), u"字"_s);
    pasteText(test.text(1), u"字"_s);
    EXPECT_EQ(test.report(), report);
    EXPECT_EQ(test.shown(1), report.narrative[1][1].text);
    test.caret(1, 2, 4);
    test.text(1)->copy();
    EXPECT_EQ(QApplication::clipboard()->text(), u"公开信息"_s);
    EXPECT_FALSE(test.child<QWidget>(u"addPart"_s)->isVisible());
    EXPECT_FALSE(test.editor(1)->findChild<QWidget*>(u"remove"_s)->isVisible());
}

struct PasteRow {
    const char* name;
    QString pasted;
    bool atStart;
    QString text;
};

TEST(NarrativePaste, IsCleanedUp) {
    const PasteRow rows[] = {
        {"plain", u"公开信息"_s, true, u"公开信息"_s},
        {"Windows line ends", u"一\r\n二\r\n"_s, true, u"一\n二\n"_s},
        {"old Mac line ends", u"一\r二"_s, true, u"一\n二"_s},
        {"line and paragraph separators", u"一\u2028二\u2029三"_s, true, u"一\n二\n三"_s},
        {"Word's line break", u"一\v二"_s, true, u"一\n二"_s},
        {"page break", u"一\f二"_s, true, u"一\n二"_s},
        {"NUL", u"一"_s + QChar(0) + u"二"_s, true, u"一二"_s},
        {"control characters", u"一\u0007\u001b二"_s, true, u"一二"_s},
        {"C1 control", u"一\u0092二"_s, true, u"一二"_s},
        {"tab indent", u"\t一\n\t\t二"_s, true, u"一\n二"_s},
        {"full-width indent", u"\u3000\u3000一\n\u3000\u3000二"_s, true, u"一\n二"_s},
        {"half-width indent", u"    一\n  二"_s, true, u"一\n二"_s},
        {"no-break indent", u"\u00a0\u00a0一"_s, true, u"一"_s},
        {"space within", u"一 二\u3000三"_s, true, u"一 二\u3000三"_s},
        {"tab within", u"一\t二"_s, true, u"一 二"_s},
        {"within a paragraph the first space stays", u" 一\n 二"_s, false, u" 一\n二"_s},
        {"empty paragraph", u"一\n\n二"_s, true, u"一\n\n二"_s},
        {"outside the basic plane", u"𠮷"_s, true, u"𠮷"_s},
        {"half a pair", u"一"_s + QChar(0xd842) + u"二"_s + QChar(0xdfb7), true, u"一二"_s},
        {"a picture's place", u"一\ufffc二"_s, true, u"一二"_s},
        {"empty", u""_s, true, u""_s},
    };
    for (const PasteRow& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(cleanPaste(row.pasted, row.atStart), row.text);
    }
}

TEST(NarrativePaste, FromAWordProcessorComesPlainAndIsOneStep) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"前言"_s);
    auto* mime = new QMimeData;
    mime->setHtml(u"<p style='font-size:40pt'><b>一</b></p><p>二</p>"_s);
    mime->setText(u"\u3000\u3000一\r\n\u3000\u3000二"_s);
    QApplication::clipboard()->setMimeData(mime);
    test.text(1)->paste();
    EXPECT_EQ(test.parts()[1].text, u"前言\u3000\u3000一\n二"_s);
    EXPECT_FALSE(test.text(1)->toHtml().contains(u"40pt"_s));
    EXPECT_EQ(test.undo()->count(), 2);
    test.undo()->undo();
    EXPECT_EQ(test.shown(1), u"前言"_s);
}

TEST(NarrativePaste, OverASelection) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"甲乙丙"_s);
    test.caret(1, 0, 2);
    pasteText(test.text(1), u"  丁"_s);
    EXPECT_EQ(test.parts()[1].text, u"丁丙"_s);
}

TEST(NarrativePaste, FarTooMuchIsRefusedWithANotice) {
    NarrativeTestForm test;
    QString notice;
    QObject::connect(test.form.get(), &NarrativeForm::notice, [&](const QString& text) { notice = text; });
    test.caret(1, 0);
    pasteText(test.text(1), QString(600'000, u'字'));
    EXPECT_EQ(test.parts()[1].text, u""_s);
    EXPECT_FALSE(notice.isEmpty());
}

TEST(NarrativePaste, CopyGivesPlainTextWithLineEnds) {
    NarrativeTestForm test;
    test.caret(1, 0);
    pasteText(test.text(1), u"甲\n乙"_s);
    test.text(1)->selectAll();
    test.text(1)->copy();
    EXPECT_EQ(QApplication::clipboard()->text(), u"甲\n乙"_s);
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
}

TEST(NarrativePaste, IntoAHeadingStaysOneLine) {
    NarrativeTestForm test;
    test.form->goTo(Where::partHeading(test.section(), test.id(1)));
    HeadingText* heading = test.editor(1)->heading();
    heading->selectAll();
    pasteText(heading, u"（一）公开\r\n情况\n"_s);
    heading->commit();
    EXPECT_EQ(test.parts()[1].heading, u"（一）公开 情况"_s);
}

/// One random act of a user on one of the first parts.
void act(NarrativeTestForm& test, QRandomGenerator& random) {
    const auto part = static_cast<size_t>(random.bounded(3));
    PartText* editor = test.text(part);
    const int size = static_cast<int>(test.parts()[part].text.size());
    const QString pieces[] = {u"公开"_s, u"𠮷"_s, u"a"_s, u"，"_s, u"甲\n乙"_s, u"\n"_s};
    const QString& piece = pieces[random.bounded(6)];
    const int start = random.bounded(size + 1);
    const auto place = [&](bool select) {
        test.caret(part, start, select ? random.bounded(size - start + 1) : 0);
    };
    switch (random.bounded(10)) {
    case 0:
        test.undo()->undo();
        break;
    case 1:
        test.undo()->redo();
        break;
    case 2:
        place(false);
        QTest::keyClick(editor, random.bounded(2) ? Qt::Key_Backspace : Qt::Key_Delete);
        break;
    case 3:
        place(true);
        QTest::keyClick(editor, Qt::Key_Backspace);
        break;
    case 4:
        place(true);
        pasteText(editor, piece);
        break;
    case 5:
        place(true);
        NarrativeTestForm::compose(editor, u"gong"_s);
        NarrativeTestForm::commit(editor, piece);
        break;
    case 6:
        NarrativeTestForm::compose(editor, u"kai"_s);
        NarrativeTestForm::compose(editor, u""_s);
        break;
    case 7:
        test.session->perform({Splice{test.section(), test.id(part), 0, {}, piece}}, u"elsewhere"_s);
        break;
    case 8:
        place(false);
        QTest::keyClick(editor, Qt::Key_Return);
        break;
    default:
        place(random.bounded(2) == 1);
        test.type(part, u"xy z"_s);
    }
}

TEST(NarrativeTyping, WhateverIsDoneTheTextShownIsTheReports) {
    for (const quint32 seed : {1U, 7U, 2024U}) {
        SCOPED_TRACE(seed);
        NarrativeTestForm test;
        QRandomGenerator random(seed);
        const Report start = test.report();
        for (int step = 0; step < 300; ++step) {
            act(test, random);
            for (size_t part = 0; part < 3; ++part)
                ASSERT_EQ(test.shown(part), test.parts()[part].text) << "step " << step << ", part " << part;
        }
        while (test.undo()->canUndo())
            test.undo()->undo();
        EXPECT_EQ(test.report(), start);
    }
}

TEST(NarrativeTyping, AVeryLongText) {
    Report report = Report::forAgency(inventedAgency(), 2024);
    QString text;
    while (text.size() < 50'000)
        text += u"持续做好信息公开各项工作，"_s + (text.size() % 400 < 13 ? u"\n"_s : u""_s);
    report.narrative[1][1].text = text;
    NarrativeTestForm test(u"overview"_s, report);
    const int middle = static_cast<int>(text.size() / 2);
    test.caret(1, middle);
    test.type(1, u"abc"_s);
    EXPECT_EQ(test.parts()[1].text, QString(text).insert(middle, u"abc"_s));
    EXPECT_EQ(test.shown(1), test.parts()[1].text);
    QTest::qWait(20);
    EXPECT_GE(test.text(1)->height(), static_cast<int>(test.text(1)->document()->size().height()));
    EXPECT_EQ(test.text(1)->verticalScrollBar()->maximum(), 0) << "it is as high as its text";
    const QPoint caret =
        test.text(1)->viewport()->mapTo(test.form.get(), test.text(1)->cursorRect().center());
    EXPECT_TRUE(test.form->rect().contains(caret)) << "the caret is in sight";
    test.undo()->undo();
    EXPECT_EQ(test.shown(1), text);
}

} // namespace

} // namespace nianbao::test
