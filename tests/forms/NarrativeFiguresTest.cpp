#include "NarrativeTestForm.h"

#include <report/Following.h>
#include <report/ReportFile.h>
#include <rules/FigureOffers.h>

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t requestsPart = 2; ///< （二）依申请公开

/// The invented agency's report with every cell 0 but for 9 received, and a sentence that says so.
Report reportWithFigures(const QString& text = u"全年收到政府信息公开申请9件。"_s) {
    Report report = Report::forAgency(inventedAgency(), 2024);
    for (CellValue& cell : report.cells)
        cell = CellValue(0);
    report.cells[static_cast<size_t>(report.format->cellIndex(u"requests.received.total"_s))] = CellValue(9);
    report.narrative[1][requestsPart].text = text;
    return report;
}

int receivedTotal(const NarrativeTestForm& test) {
    return test.report().format->cellIndex(u"requests.received.total"_s);
}

QToolButton* bindButton(const NarrativeTestForm& test) {
    return test.child<QToolButton>(u"bindFigures"_s);
}

const Part& part(const NarrativeTestForm& test) {
    return test.parts()[requestsPart];
}

} // namespace

TEST(NarrativeFigures, TypingASentenceOffersToBindItsFigure) {
    NarrativeTestForm test(u"overview"_s, reportWithFigures({}));
    EXPECT_FALSE(bindButton(test)->isEnabled());
    test.caret(requestsPart, 0);
    NarrativeTestForm::commit(test.text(requestsPart), u"全年收到政府信息公开申请9件。"_s);
    EXPECT_TRUE(bindButton(test)->isEnabled());
    EXPECT_TRUE(part(test).fields.empty()) << "nothing is bound unasked";
    bindButton(test)->click();
    ASSERT_EQ(part(test).fields.size(), 1U);
    EXPECT_EQ(part(test).fields[0].source.cells, std::vector{receivedTotal(test)});
    EXPECT_FALSE(bindButton(test)->isEnabled());
    test.undo()->undo();
    EXPECT_TRUE(part(test).fields.empty());
    EXPECT_TRUE(bindButton(test)->isEnabled());
}

TEST(NarrativeFigures, AnotherFigureIsNotOffered) {
    const NarrativeTestForm test(u"overview"_s, reportWithFigures(u"全年收到政府信息公开申请8件。"_s));
    EXPECT_FALSE(bindButton(test)->isEnabled());
}

TEST(NarrativeFigures, ABoundFigureFollowsItsCellInOneStep) {
    const NarrativeTestForm test(u"overview"_s, reportWithFigures());
    bindButton(test)->click();
    test.session->setCells({{receivedTotal(test), CellValue(12345)}}, u"cell"_s);
    EXPECT_EQ(part(test).text, u"全年收到政府信息公开申请12345件。"_s);
    EXPECT_EQ(test.shown(requestsPart), part(test).text);
    test.undo()->undo();
    EXPECT_EQ(test.shown(requestsPart), u"全年收到政府信息公开申请9件。"_s);
    test.undo()->redo();
    EXPECT_EQ(test.shown(requestsPart), u"全年收到政府信息公开申请12345件。"_s);
}

TEST(NarrativeFigures, TypingIntoAFigureUnbindsItAndSaysSo) {
    NarrativeTestForm test(u"overview"_s, reportWithFigures());
    bindButton(test)->click();
    const QSignalSpy notices(test.form.get(), &NarrativeForm::notice);
    test.caret(requestsPart, 13);
    test.type(requestsPart, u"5"_s);
    EXPECT_EQ(part(test).text, u"全年收到政府信息公开申请95件。"_s);
    EXPECT_TRUE(part(test).fields.empty());
    EXPECT_EQ(notices.count(), 1);
    test.undo()->undo();
    EXPECT_EQ(part(test).fields.size(), 1U);
}

TEST(NarrativeFigures, TypingElsewhereKeepsIt) {
    NarrativeTestForm test(u"overview"_s, reportWithFigures());
    bindButton(test)->click();
    const QSignalSpy notices(test.form.get(), &NarrativeForm::notice);
    test.caret(requestsPart, 0);
    test.type(requestsPart, u"ab"_s);
    ASSERT_EQ(part(test).fields.size(), 1U);
    EXPECT_EQ(part(test).fields[0].start, 14);
    EXPECT_EQ(notices.count(), 0);
}

TEST(NarrativeFigures, BackspaceBesideAFigureSelectsItFirst) {
    NarrativeTestForm test(u"overview"_s, reportWithFigures());
    bindButton(test)->click();
    test.caret(requestsPart, 13);
    QTest::keyClick(test.text(requestsPart), Qt::Key_Backspace);
    EXPECT_EQ(part(test).text, u"全年收到政府信息公开申请9件。"_s);
    EXPECT_EQ(test.text(requestsPart)->textCursor().selectedText(), u"9"_s);
    QTest::keyClick(test.text(requestsPart), Qt::Key_Backspace);
    EXPECT_EQ(part(test).text, u"全年收到政府信息公开申请件。"_s);
    EXPECT_TRUE(part(test).fields.empty());
}

TEST(NarrativeFigures, TheMenuBindsANumberToACellOfItsValue) {
    NarrativeTestForm test(u"overview"_s, reportWithFigures(u"培训9次。"_s));
    QMenu menu;
    emit test.text(requestsPart)->menuAboutToShow(&menu, 2);
    auto* choices = menu.findChild<QMenu*>();
    ASSERT_NE(choices, nullptr);
    ASSERT_EQ(choices->actions().size(), 1) << "one cell holds 9";
    choices->actions().front()->trigger();
    ASSERT_EQ(part(test).fields.size(), 1U);
    QMenu again;
    emit test.text(requestsPart)->menuAboutToShow(&again, 2);
    ASSERT_FALSE(again.actions().isEmpty());
    again.actions().back()->trigger();
    EXPECT_TRUE(part(test).fields.empty()) << "unbound again";
}

TEST(NarrativeFigures, ASentenceIsPutInWithItsFiguresBound) {
    NarrativeTestForm test(u"overview"_s, reportWithFigures({}));
    test.caret(requestsPart, 0);
    auto* menu = test.child<QToolButton>(u"phrases"_s)->menu();
    emit menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().front()->trigger();
    EXPECT_TRUE(part(test).text.contains(u"收到政府信息公开申请9件"));
    EXPECT_GE(part(test).fields.size(), 4U);
    EXPECT_EQ(test.shown(requestsPart), part(test).text);
    EXPECT_EQ(test.undo()->count(), 1);
}

TEST(NarrativeFigures, AReaderCannotBind) {
    const NarrativeTestForm test(u"overview"_s, reportWithFigures(), NarrativeTestForm::Writing::Forbidden);
    EXPECT_TRUE(bindButton(test)->isHidden());
    EXPECT_TRUE(test.child<QToolButton>(u"phrases"_s)->isHidden());
}

} // namespace nianbao::test
