#include "NarrativeTestForm.h"

#include "narrative/SignatureForm.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

void click(const NarrativeTestForm& test, size_t part, const QString& button) {
    QTest::mouseClick(test.editor(part)->findChild<QToolButton*>(button), Qt::LeftButton);
}

QStringList headings(const NarrativeTestForm& test) {
    QStringList all;
    for (const Part& part : test.parts())
        all.append(part.heading);
    return all;
}

/// Headings of the visible cards from top to bottom.
QStringList shownHeadings(const NarrativeTestForm& test) {
    QTest::qWait(1);
    std::vector<std::pair<int, QString>> cards;
    for (const auto* card : test.form->findChildren<PartEditor*>()) {
        if (!card->isHidden())
            cards.emplace_back(card->y(), card->heading()->text());
    }
    std::sort(cards.begin(), cards.end());
    QStringList all;
    for (const auto& [y, heading] : cards)
        all.append(heading);
    return all;
}

TEST(NarrativeParts, ShowsWhatTheFormatAsksFor) {
    NarrativeTestForm test;
    EXPECT_EQ(shownHeadings(test), headings(test));
    EXPECT_GE(test.parts().size(), 6U);
    EXPECT_EQ(test.text(1)->accessibleDescription(),
              test.report().format->sections()[static_cast<size_t>(test.section())].parts[1].hint);
    EXPECT_TRUE(test.text(1)->accessibleName().contains(test.parts()[1].heading));
    EXPECT_FALSE(test.text(0)->accessibleName().isEmpty());
}

TEST(NarrativeParts, AddedAndUndone) {
    NarrativeTestForm test;
    const size_t before = test.parts().size();
    QTest::mouseClick(test.child<QPushButton>(u"addPart"_s), Qt::LeftButton);
    ASSERT_EQ(test.parts().size(), before + 1);
    HeadingText* heading = test.editor(before)->heading();
    EXPECT_TRUE(heading->hasFocus());
    NarrativeTestForm::commit(heading, u"（六）标准建设"_s);
    QTest::keyClick(heading, Qt::Key_Return);
    EXPECT_EQ(test.parts().back().heading, u"（六）标准建设"_s);
    EXPECT_TRUE(test.text(before)->hasFocus()) << "Enter goes on to the text";
    test.undo()->undo();
    test.undo()->undo();
    EXPECT_EQ(test.parts().size(), before);
    EXPECT_EQ(shownHeadings(test), headings(test));
}

TEST(NarrativeParts, RenamedOnLeavingAsOneStep) {
    NarrativeTestForm test;
    test.form->goTo(Where::partHeading(test.section(), test.id(1)));
    HeadingText* heading = test.editor(1)->heading();
    const QString before = heading->text();
    heading->moveCursor(QTextCursor::End);
    QTest::keyClicks(heading, u"xyz"_s);
    EXPECT_EQ(test.undo()->count(), 0);
    test.caret(1, 0);
    EXPECT_EQ(test.parts()[1].heading, before + u"xyz"_s);
    EXPECT_EQ(test.undo()->count(), 1);
    test.undo()->undo();
    EXPECT_EQ(heading->text(), before);
}

TEST(NarrativeParts, AHeadingBeingTypedIsToldBeforeSaving) {
    NarrativeTestForm test;
    test.form->goTo(Where::partHeading(test.section(), test.id(1)));
    QTest::keyClicks(test.editor(1)->heading(), u"x"_s);
    test.form->commitPending();
    EXPECT_TRUE(test.parts()[1].heading.contains(u'x'));
}

TEST(NarrativeParts, MovedByButtonAndKey) {
    NarrativeTestForm test;
    const QStringList before = headings(test);
    click(test, 1, u"moveDown"_s);
    EXPECT_EQ(headings(test)[2], before[1]);
    EXPECT_EQ(shownHeadings(test), headings(test));
    test.caret(2, 0);
    QTest::keyClick(test.text(2), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(headings(test), before);
    EXPECT_TRUE(test.text(1)->hasFocus()) << "the caret goes along";
    test.undo()->undo();
    test.undo()->undo();
    EXPECT_EQ(headings(test), before);
    EXPECT_EQ(shownHeadings(test), before);
}

TEST(NarrativeParts, FirstCannotGoUpNorLastDown) {
    NarrativeTestForm test;
    const QStringList before = headings(test);
    EXPECT_FALSE(test.editor(0)->findChild<QToolButton*>(u"moveUp"_s)->isEnabled());
    EXPECT_FALSE(test.editor(test.parts().size() - 1)->findChild<QToolButton*>(u"moveDown"_s)->isEnabled());
    test.caret(0, 0);
    QTest::keyClick(test.text(0), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(headings(test), before);
    EXPECT_EQ(test.undo()->count(), 0);
}

TEST(NarrativeParts, RemovedWithItsTextAndBroughtBack) {
    NarrativeTestForm test;
    test.caret(2, 0);
    NarrativeTestForm::commit(test.text(2), u"收到申请三件"_s);
    const Report before = test.report();
    click(test, 2, u"remove"_s);
    EXPECT_EQ(test.parts().size(), before.narrative[static_cast<size_t>(test.section())].size() - 1);
    EXPECT_TRUE(test.text(2)->hasFocus()) << "the focus stays in the form";
    test.undo()->undo();
    EXPECT_EQ(test.report(), before);
    EXPECT_EQ(test.shown(2), u"收到申请三件"_s);
    EXPECT_EQ(shownHeadings(test), headings(test));
}

TEST(NarrativeParts, AllCanBeRemoved) {
    NarrativeTestForm test(u"problems"_s);
    click(test, 0, u"remove"_s);
    EXPECT_TRUE(test.parts().empty());
    EXPECT_TRUE(test.child<QPushButton>(u"addPart"_s)->hasFocus());
    test.form->goTo(Where::inSection(test.section()));
    test.undo()->undo();
    EXPECT_EQ(test.parts().size(), 1U);
}

TEST(NarrativeParts, SectionHeading) {
    NarrativeTestForm test;
    auto* heading = test.child<HeadingText>(u"sectionHeading"_s);
    const QString official = test.report().format->sections()[static_cast<size_t>(test.section())].heading;
    EXPECT_EQ(heading->text(), official);
    test.form->goTo(Where::heading(test.section(), 0, 2));
    EXPECT_EQ(heading->textCursor().selectedText(), official.first(2));
    heading->moveCursor(QTextCursor::End);
    QTest::keyClicks(heading, u"x"_s);
    QTest::keyClick(heading, Qt::Key_Return);
    EXPECT_EQ(test.report().headingText(test.section()), official + u"x"_s);
    heading->selectAll();
    QTest::keyClick(heading, Qt::Key_Delete);
    QTest::keyClick(heading, Qt::Key_Return);
    EXPECT_TRUE(test.report().headings.empty());
    EXPECT_EQ(heading->text(), official) << "cleared, the official wording comes back";
    test.undo()->undo();
    EXPECT_EQ(heading->text(), official + u"x"_s);
}

TEST(NarrativeParts, GoToSelectsExactlyTheseCharacters) {
    Report report = Report::forAgency(inventedAgency(), 2024);
    report.narrative[1][5].text = u"第一段。\n第二段有𠮷字，共三件。"_s;
    NarrativeTestForm test(u"overview"_s, report);
    const qsizetype at = report.narrative[1][5].text.indexOf(u"三件"_s);
    test.caret(5, static_cast<int>(at), 2);
    QTest::qWait(20);
    EXPECT_TRUE(test.text(5)->hasFocus());
    EXPECT_EQ(test.text(5)->textCursor().selectedText(), u"三件"_s);
    EXPECT_EQ(test.form->caretPlace(), Where::inPart(1, test.id(5), static_cast<int>(at), 2));
    const QPoint caret =
        test.text(5)->viewport()->mapTo(test.form.get(), test.text(5)->cursorRect().center());
    EXPECT_TRUE(test.form->rect().contains(caret));
}

TEST(NarrativeParts, GoToElsewhereOrNowhereIsHarmless) {
    NarrativeTestForm test;
    test.caret(1, 0);
    test.form->goTo(Where::inPart(0, 1, 0, 3));
    EXPECT_TRUE(test.text(1)->hasFocus());
    test.form->goTo(Where::inPart(test.section(), test.id(1), 500, 500));
    EXPECT_EQ(test.form->caretPlace(), Where::inPart(test.section(), test.id(1), 0, 0));
    test.form->goTo(Where::inPart(test.section(), 9999));
    test.form->goTo(Where::title());
    EXPECT_EQ(test.undo()->count(), 0);
}

TEST(NarrativeParts, FindingsAreUnderlinedCountedAndSaid) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"全年公开信息五条"_s);
    Finding finding;
    finding.rule = u"L04"_s;
    finding.severity = Severity::Warning;
    finding.where = Where::inPart(test.section(), test.id(1), 2, 2);
    Finding whole = finding;
    whole.severity = Severity::Error;
    whole.where = Where::inPart(test.section(), test.id(1));
    test.editor(1)->setFindings({finding, whole}, test.report());
    const auto underlines = test.text(1)->extraSelections();
    ASSERT_EQ(underlines.size(), 1);
    EXPECT_EQ(underlines[0].cursor.selectedText(), u"公开"_s);
    EXPECT_EQ(underlines[0].format.underlineStyle(), QTextCharFormat::DashUnderline);
    const auto* summary = test.editor(1)->findChild<QLabel*>(u"summary"_s);
    EXPECT_TRUE(summary->text().contains(u"✖"_s));
    EXPECT_TRUE(summary->text().contains(u"▲"_s));
    test.editor(1)->setFindings({}, test.report());
    EXPECT_TRUE(test.text(1)->extraSelections().isEmpty());
    EXPECT_TRUE(summary->text().isEmpty());
}

TEST(NarrativeParts, MarksOutsideTheTextAreLeftOut) {
    NarrativeTestForm test;
    test.caret(1, 0);
    NarrativeTestForm::commit(test.text(1), u"公开"_s);
    test.text(1)->setMarks({{-1, 2, Severity::Error}, {5, 2, Severity::Error}, {1, 90, Severity::Error}});
    ASSERT_EQ(test.text(1)->extraSelections().size(), 1);
    EXPECT_EQ(test.text(1)->extraSelections()[0].cursor.selectedText(), u"开"_s);
}

TEST(NarrativeParts, TheRequirementFoldsOut) {
    NarrativeTestForm test;
    std::vector<bool> told;
    QObject::connect(test.form.get(), &NarrativeForm::requirementShownChanged,
                     [&](bool shown) { told.push_back(shown); });
    EXPECT_FALSE(test.child<QLabel>(u"requirement"_s)->isVisible());
    QTest::mouseClick(test.child<QToolButton>(u"requirementToggle"_s), Qt::LeftButton);
    EXPECT_TRUE(test.child<QLabel>(u"requirement"_s)->isVisible());
    test.form->setRequirementShown(false);
    EXPECT_EQ(told, (std::vector<bool>{true, false}));
}

TEST(NarrativeParts, ZoomEnlargesTextAndIndent) {
    NarrativeTestForm test;
    const double size = test.text(1)->font().pointSizeF();
    const double indent = test.text(1)->document()->firstBlock().blockFormat().textIndent();
    test.form->setZoom(1.5);
    EXPECT_NEAR(test.text(1)->font().pointSizeF(), size * 1.5, 0.1);
    EXPECT_NEAR(test.text(1)->document()->firstBlock().blockFormat().textIndent(), indent * 1.5, 3);
    EXPECT_EQ(test.undo()->count(), 0);
}

TEST(NarrativeParts, EveryEditorAndButtonHasAName) {
    for (const auto& section : {u"preface"_s, u"overview"_s, u"other"_s}) {
        NarrativeTestForm test(section);
        for (const QWidget* widget : test.form->findChildren<QWidget*>()) {
            // What Qt builds a date field of is named by the field.
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST(NarrativeParts, FormOutlivesItsSession) {
    NarrativeTestForm test;
    test.caret(1, 0);
    test.session.reset();
    QTest::keyClicks(test.form->findChildren<PartText*>().last(), u"x"_s);
    test.form->commitPending();
    test.form->goTo(Where::report());
    SUCCEED();
}

TEST(NarrativeSignature, SetChangedAndTakenBack) {
    NarrativeTestForm test(u"other"_s);
    auto* signedBox = test.child<QCheckBox>(u"signed"_s);
    signedBox->click();
    EXPECT_EQ(test.report().signature.agency, test.report().agency.name);
    EXPECT_TRUE(test.report().signature.date.isValid());
    test.child<QDateEdit>(u"signatureDate"_s)->setDate(QDate(2025, 1, 20));
    EXPECT_EQ(test.report().signature.date, QDate(2025, 1, 20));
    auto* agency = test.child<QLineEdit>(u"signatureAgency"_s);
    agency->setFocus();
    agency->selectAll();
    QTest::keyClicks(agency, u"Office"_s);
    QTest::keyClick(agency, Qt::Key_Return);
    EXPECT_EQ(test.report().signature.agency, u"Office"_s);
    while (test.undo()->canUndo())
        test.undo()->undo();
    EXPECT_EQ(test.report().signature, Signature());
    EXPECT_FALSE(signedBox->isChecked());
}

TEST(NarrativeSignature, StandsInTheLastSectionOnly) {
    EXPECT_TRUE(NarrativeTestForm(u"preface"_s).form->findChildren<SignatureForm*>().isEmpty());
    EXPECT_TRUE(NarrativeTestForm(u"overview"_s).form->findChildren<SignatureForm*>().isEmpty());
    EXPECT_FALSE(NarrativeTestForm(u"other"_s).form->findChildren<SignatureForm*>().isEmpty());
}

} // namespace

} // namespace nianbao::test
