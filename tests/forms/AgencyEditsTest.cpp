#include "agency/AgencyEdits.h"

#include "NarrativeTestForm.h"
#include "agency/AgencyDialog.h"
#include "narrative/TitleForm.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

Agency renamed() {
    Agency agency = inventedAgency();
    agency.name = u"清江市商务局"_s;
    agency.phone = u"0517-81111111"_s;
    return agency;
}

Report carriedOut(Report report, const Edits& edits) {
    EXPECT_TRUE(applyEdits(report, edits));
    return report;
}

TEST(AgencyEdits, ComposedPrefaceFollowsTheAgency) {
    const Report before = Report::forAgency(inventedAgency(), 2024);
    const Report after = carriedOut(before, agencyEdits(before, renamed()));
    EXPECT_EQ(after, Report::forAgency(renamed(), 2024));
    EXPECT_EQ(carriedOut(after, inverse(agencyEdits(before, renamed()))), before);
}

TEST(AgencyEdits, AWrittenPrefaceStays) {
    Report before = Report::forAgency(inventedAgency(), 2024);
    before.narrative[0][0].text += u"另附说明。"_s;
    const Report after = carriedOut(before, agencyEdits(before, renamed()));
    EXPECT_EQ(after.agency, renamed());
    EXPECT_EQ(after.narrative, before.narrative);
}

TEST(AgencyEdits, SameAgencyIsNoEdit) {
    const Report report = Report::forAgency(inventedAgency(), 2024);
    EXPECT_TRUE(agencyEdits(report, report.agency).empty());
}

TEST(AgencyEdits, TheOldOfficialTitleGoesAnotherStays) {
    Report before = Report::forAgency(inventedAgency(), 2024);
    before.title = before.titleText();
    EXPECT_EQ(carriedOut(before, agencyEdits(before, renamed())).title, QString());
    before.title = u"2024年清江市信息公开年报"_s;
    EXPECT_EQ(carriedOut(before, agencyEdits(before, renamed())).title, before.title);
}

TEST(AgencyEdits, TheSignatureFollowsWhenItHasTheOldName) {
    Report before = Report::forAgency(inventedAgency(), 2024);
    before.signature = {before.agency.name, QDate(2025, 1, 20)};
    EXPECT_EQ(carriedOut(before, agencyEdits(before, renamed())).signature,
              (Signature{renamed().name, QDate(2025, 1, 20)}));
    before.signature.agency = u"清江市人民政府办公室"_s;
    EXPECT_EQ(carriedOut(before, agencyEdits(before, renamed())).signature, before.signature);
}

TEST(AgencyEdits, ComposingReplacesWhateverStandsThere) {
    const Report wanted = Report::forAgency(inventedAgency(), 2024);
    Report before = wanted;
    before.title = u"年报"_s;
    before.narrative[0] = {{1, u"前言"_s, u"甲"_s, {}}, {40, u""_s, u"乙"_s, {}}};
    EXPECT_EQ(carriedOut(before, composeEdits(before)), wanted);
    before.narrative[0].clear();
    EXPECT_EQ(carriedOut(before, composeEdits(before)), wanted);
    EXPECT_TRUE(composeEdits(wanted).empty());
}

TEST(NarrativeTitle, TypedAndClearedAgain) {
    NarrativeTestForm test(u"preface"_s);
    auto* title = test.child<HeadingText>(u"title"_s);
    EXPECT_EQ(title->text(), QString());
    EXPECT_EQ(title->accessibleDescription(), test.report().titleText()) << "the official wording, pale";
    test.form->goTo(Where::title());
    NarrativeTestForm::commit(title, u"清江市外事办公室"_s);
    QTest::keyClick(title, Qt::Key_Return);
    NarrativeTestForm::commit(title, u"2024年度报告"_s);
    test.form->commitPending();
    EXPECT_EQ(test.report().title, u"清江市外事办公室\n2024年度报告"_s);
    EXPECT_EQ(test.undo()->count(), 1);
    test.form->goTo(Where::title(9, 4));
    EXPECT_EQ(title->textCursor().selectedText(), u"2024"_s);
    test.undo()->undo();
    EXPECT_EQ(title->text(), QString());
}

TEST(NarrativeTitle, UndoWhileTypingTakesBackWhatIsTyped) {
    NarrativeTestForm test(u"preface"_s);
    auto* title = test.child<HeadingText>(u"title"_s);
    test.form->goTo(Where::title());
    QTest::keyClicks(title, u"abc"_s);
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(title, &asked);
    EXPECT_FALSE(asked.isAccepted());
    test.undo()->undo();
    EXPECT_EQ(title->text(), QString());
}

TEST(NarrativeTitle, ComposeIsOneStep) {
    NarrativeTestForm test(u"preface"_s);
    const Report start = test.report();
    test.caret(0, 0);
    NarrativeTestForm::commit(test.text(0), u"多余的话。"_s);
    const Report changed = test.report();
    QTest::mouseClick(test.child<QPushButton>(u"compose"_s), Qt::LeftButton);
    EXPECT_EQ(test.report(), start);
    EXPECT_EQ(test.shown(0), start.narrative[0][0].text);
    test.undo()->undo();
    EXPECT_EQ(test.report(), changed);
    EXPECT_EQ(test.shown(0), changed.narrative[0][0].text);
}

TEST(NarrativeTitle, TheAgencyIsEditedInItsDialogAsOneStep) {
    NarrativeTestForm test(u"preface"_s);
    const Report before = test.report();
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<AgencyDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"清江市商务局"_s);
        dialog->findChild<QLineEdit*>(u"phoneEdit"_s)->setText(u"0517-81111111"_s);
        dialog->accept();
    });
    QTest::mouseClick(test.child<QPushButton>(u"editAgency"_s), Qt::LeftButton);
    EXPECT_EQ(test.report(), Report::forAgency(renamed(), 2024));
    EXPECT_EQ(test.child<QLabel>(u"phone"_s)->text(), u"0517-81111111"_s);
    EXPECT_EQ(test.undo()->count(), 1);
    test.undo()->undo();
    EXPECT_EQ(test.report(), before);
    EXPECT_EQ(test.child<QLabel>(u"name"_s)->text(), before.agency.name);
}

TEST(NarrativeTitle, ACancelledDialogChangesNothing) {
    NarrativeTestForm test(u"preface"_s);
    const Report before = test.report();
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<AgencyDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"另一局"_s);
        dialog->reject();
    });
    QTest::mouseClick(test.child<QPushButton>(u"editAgency"_s), Qt::LeftButton);
    EXPECT_EQ(test.report(), before);
    EXPECT_EQ(test.undo()->count(), 0);
}

TEST(NarrativeTitle, GoToAnAgencyFieldSelectsIt) {
    NarrativeTestForm test(u"preface"_s);
    test.form->goTo(Where::agency(u"phone"_s));
    const auto* phone = test.child<QLabel>(u"phone"_s);
    EXPECT_TRUE(phone->hasFocus());
    EXPECT_EQ(phone->selectedText(), test.report().agency.phone);
    test.form->goTo(Where::agency(u"nonsense"_s));
    EXPECT_TRUE(test.child<QPushButton>(u"editAgency"_s)->hasFocus());
}

TEST(NarrativeTitle, ReadOnlyOffersNoChange) {
    NarrativeTestForm test(u"preface"_s, Report::forAgency(inventedAgency(), 2024),
                           NarrativeTestForm::Writing::Forbidden);
    EXPECT_TRUE(test.child<HeadingText>(u"title"_s)->isReadOnly());
    EXPECT_FALSE(test.child<QPushButton>(u"compose"_s)->isVisible());
    EXPECT_FALSE(test.child<QPushButton>(u"editAgency"_s)->isVisible());
}

} // namespace

} // namespace nianbao::test
