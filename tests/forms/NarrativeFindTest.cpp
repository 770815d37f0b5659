#include "NarrativeTestForm.h"

#include "narrative/FindBar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// Two sections' texts with the word 公开 five times, and Web twice.
Report reportToSearch() {
    Report report = Report::forAgency(Agency(), 2024);
    report.narrative[0].front().text = u"前言。"_s;
    report.narrative[1][0].text = u"公开先行，公开为常。"_s;
    report.narrative[1][1].text = u"Web公开与web查阅。"_s;
    report.narrative[5][0].text = u"公开不足。\n今后公开到位。"_s;
    return report;
}

class NarrativeFind : public testing::Test {
protected:
    NarrativeFind() {
        QObject::connect(test.form.get(), &NarrativeForm::goToRequested,
                         [this](const Where& where) { elsewhere.push_back(where); });
    }

    void look(const QString& term, bool withReplace = false) {
        test.form->showFind(withReplace);
        edit(u"findTerm"_s)->setText(term);
    }
    [[nodiscard]] FindBar* bar() { return test.form->findBar(); }
    [[nodiscard]] QLineEdit* edit(const QString& name) { return test.child<QLineEdit>(name); }
    [[nodiscard]] QString count() { return test.child<QLabel>(u"matchCount"_s)->text(); }
    /// The selected characters of the part, as "start+length".
    [[nodiscard]] QString selected(size_t part) {
        const QTextCursor cursor = test.text(part)->textCursor();
        return u"%1+%2"_s.arg(cursor.selectionStart()).arg(cursor.selectionEnd() - cursor.selectionStart());
    }

    NarrativeTestForm test{u"overview"_s, reportToSearch()};
    std::vector<Where> elsewhere;
};

TEST_F(NarrativeFind, GoesThroughTheReportAndRound) {
    test.caret(0, 0);
    look(u"公开"_s);
    EXPECT_EQ(bar()->matchCount(), 5);
    test.form->findNext();
    EXPECT_EQ(selected(0), u"0+2"_s);
    EXPECT_EQ(count(), u"1 of 5"_s);
    test.form->findNext();
    EXPECT_EQ(selected(0), u"5+2"_s);
    test.form->findNext();
    EXPECT_EQ(selected(1), u"3+2"_s);
    EXPECT_EQ(count(), u"3 of 5"_s);
    test.form->findNext();
    ASSERT_EQ(elsewhere.size(), 1U);
    EXPECT_EQ(elsewhere[0], Where::inPart(5, test.report().narrative[5][0].id, 0, 2));
    test.form->findNext();
    EXPECT_EQ(count(), u"5 of 5"_s);
    test.form->findNext();
    EXPECT_EQ(selected(0), u"0+2"_s) << "round the end";
}

TEST_F(NarrativeFind, GoesBackAndRound) {
    test.caret(0, 5);
    look(u"公开"_s);
    test.form->findPrevious();
    EXPECT_EQ(selected(0), u"0+2"_s);
    test.form->findPrevious();
    ASSERT_EQ(elsewhere.size(), 1U);
    EXPECT_EQ(elsewhere[0].start, 8);
    EXPECT_EQ(count(), u"5 of 5"_s);
}

TEST_F(NarrativeFind, StartsAtTheCaret) {
    test.caret(0, 3);
    look(u"公开"_s);
    test.form->findNext();
    EXPECT_EQ(selected(0), u"5+2"_s);
}

TEST_F(NarrativeFind, CaseCountsWhenAsked) {
    look(u"WEB"_s);
    EXPECT_EQ(bar()->matchCount(), 2);
    test.child<QCheckBox>(u"matchCase"_s)->setChecked(true);
    EXPECT_EQ(bar()->matchCount(), 0);
    EXPECT_EQ(count(), u"Not found"_s);
    test.form->findNext();
    EXPECT_TRUE(elsewhere.empty());
}

TEST_F(NarrativeFind, TakesTheSelectionAsTerm) {
    test.caret(1, 6, 2);
    const QString word = test.text(1)->textCursor().selectedText();
    test.form->showFind(false);
    EXPECT_EQ(edit(u"findTerm"_s)->text(), word);
}

TEST_F(NarrativeFind, EnterKeepsTheFocusInTheBar) {
    test.caret(0, 0);
    look(u"公开"_s);
    QTest::keyClick(edit(u"findTerm"_s), Qt::Key_Return);
    QTest::keyClick(edit(u"findTerm"_s), Qt::Key_Return);
    EXPECT_TRUE(edit(u"findTerm"_s)->hasFocus());
    EXPECT_EQ(selected(0), u"5+2"_s);
    QTest::keyClick(edit(u"findTerm"_s), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(selected(0), u"0+2"_s);
    EXPECT_EQ(test.report(), reportToSearch());
}

TEST_F(NarrativeFind, EscapeClosesAndGivesTheFocusBack) {
    test.caret(1, 2);
    look(u"公开"_s);
    test.form->findNext();
    QTest::keyClick(edit(u"findTerm"_s), Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(test.text(1)->hasFocus());
    EXPECT_EQ(selected(1), u"3+2"_s);
}

TEST_F(NarrativeFind, EscapeFromAButtonClosesToo) {
    look(u"公开"_s);
    auto* next = test.child<QToolButton>(u"findNext"_s);
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(NarrativeFind, ReplacesOneAndGoesOn) {
    test.caret(0, 0);
    look(u"公开"_s, true);
    edit(u"replacement"_s)->setText(u"公开透明"_s);
    test.form->findNext();
    bar()->replace();
    EXPECT_EQ(test.parts()[0].text, u"公开透明先行，公开为常。"_s);
    EXPECT_EQ(selected(0), u"7+2"_s) << "what was put in is not found again";
    EXPECT_EQ(test.undo()->count(), 1);
}

TEST_F(NarrativeFind, ReplaceWithoutASelectedMatchOnlyFinds) {
    test.caret(0, 3);
    look(u"公开"_s, true);
    bar()->replace();
    EXPECT_EQ(test.report(), reportToSearch());
    EXPECT_EQ(selected(0), u"5+2"_s);
}

TEST_F(NarrativeFind, ReplacesAllAsOneStep) {
    look(u"公开"_s, true);
    edit(u"replacement"_s)->setText(u"公示公开"_s);
    bar()->replaceAll();
    EXPECT_EQ(test.parts()[0].text, u"公示公开先行，公示公开为常。"_s);
    EXPECT_EQ(test.shown(0), test.parts()[0].text);
    EXPECT_EQ(test.shown(1), u"Web公示公开与web查阅。"_s);
    EXPECT_EQ(test.report().narrative[5][0].text, u"公示公开不足。\n今后公示公开到位。"_s);
    EXPECT_EQ(test.undo()->count(), 1);
    test.undo()->undo();
    EXPECT_EQ(test.report(), reportToSearch());
    EXPECT_EQ(test.shown(0), test.parts()[0].text);
}

TEST_F(NarrativeFind, ReplacesByNothing) {
    look(u"web"_s, true);
    bar()->replaceAll();
    EXPECT_EQ(test.parts()[1].text, u"公开与查阅。"_s);
}

TEST_F(NarrativeFind, NothingToReplaceIsNoStep) {
    look(u"不存在的词"_s, true);
    EXPECT_FALSE(test.child<QToolButton>(u"replaceAll"_s)->isEnabled());
    bar()->replaceAll();
    bar()->replace();
    look(u""_s, true);
    bar()->replaceAll();
    EXPECT_EQ(test.undo()->count(), 0);
}

TEST_F(NarrativeFind, CountFollowsTyping) {
    look(u"公开"_s);
    test.caret(0, 0);
    NarrativeTestForm::commit(test.text(0), u"公开"_s);
    EXPECT_EQ(bar()->matchCount(), 6);
}

TEST(NarrativeFindShared, OneBarServesSeveralForms) {
    NarrativeTestForm test(u"overview"_s, reportToSearch());
    FindBar bar(test.session.get());
    test.form->setFindBar(&bar);
    test.caret(1, 3, 2);
    test.form->showFind(true);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(test.form->findChildren<FindBar*>().isEmpty());
    EXPECT_EQ(bar.place(), Where::inPart(1, test.id(1), 3, 2));
    EXPECT_EQ(bar.findChild<QLabel*>(u"matchCount"_s)->text(), u"3 of 5"_s);
}

TEST(NarrativeFindShared, ReadOnlyFindsButReplacesNothing) {
    NarrativeTestForm test(u"overview"_s, reportToSearch(), NarrativeTestForm::Writing::Forbidden);
    test.form->showFind(true);
    EXPECT_FALSE(test.child<QLineEdit>(u"replacement"_s)->isVisible());
    test.child<QLineEdit>(u"findTerm"_s)->setText(u"公开"_s);
    EXPECT_EQ(test.form->findBar()->matchCount(), 5);
    test.form->findBar()->replaceAll();
    EXPECT_EQ(test.report(), reportToSearch());
}

} // namespace

} // namespace nianbao::test
