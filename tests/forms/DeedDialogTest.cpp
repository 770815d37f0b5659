#include "review/DeedDialog.h"
#include "StoreTestFolder.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

Situation waiting(int step) {
    Situation situation;
    situation.reviewIsOn = true;
    situation.standing.state = ReviewState::Submitted;
    situation.standing.step = step;
    situation.standing.steps = {{u"保密审查"_s, Role::Supervisor}, {u"签发"_s, Role::Administrator}};
    return situation;
}

class DeedDialogTest : public testing::Test {
protected:
    void open(Deed deed, const Situation& situation = waiting(0)) {
        dialog = std::make_unique<DeedDialog>(DeedDialog::requestFor(deed, situation),
                                              [this](const QString& sentence, const QString& passphrase) {
                                                  ++calls;
                                                  lastSentence = sentence;
                                                  lastPassphrase = passphrase;
                                                  return answer;
                                              });
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
    }
    void typeSentence(const QString& text) {
        childOf<QPlainTextEdit>(*dialog, u"sentence"_s)->setPlainText(text);
    }
    [[nodiscard]] QString problem() const { return childOf<QLabel>(*dialog, u"problem"_s)->text(); }

    std::unique_ptr<DeedDialog> dialog;
    Problem answer;
    int calls = 0;
    QString lastSentence;
    QString lastPassphrase;
};

struct RequestRow {
    const char* name;
    Deed deed;
    bool sentenceNeeded;
    bool passphraseNeeded;
};

TEST(DeedRequestTest, EachDeedAsksForWhatItTakes) {
    const RequestRow rows[] = {
        {"submit", Deed::Submit, false, false},
        {"return", Deed::Return, true, false},
        {"approve", Deed::Approve, false, true},
        {"revise", Deed::Revise, true, false},
    };
    for (const RequestRow& row : rows) {
        SCOPED_TRACE(row.name);
        const DeedRequest request = DeedDialog::requestFor(row.deed, waiting(0));
        EXPECT_EQ(request.sentenceNeeded, row.sentenceNeeded);
        EXPECT_EQ(request.passphraseNeeded, row.passphraseNeeded);
        for (const QString& text :
             {request.title, request.explanation, request.sentenceLabel, request.button})
            EXPECT_FALSE(text.isEmpty());
    }
    for (const Deed other : {Deed::Write, Deed::Publish, Deed::Comment, Deed::Manage})
        EXPECT_TRUE(DeedDialog::requestFor(other, waiting(0)).title.isEmpty());
}

TEST(DeedRequestTest, AnApprovalNamesItsStepAndWhatComesNext) {
    const QString first = DeedDialog::requestFor(Deed::Approve, waiting(0)).explanation;
    EXPECT_TRUE(first.contains(u"保密审查"_s));
    EXPECT_TRUE(first.contains(u"签发"_s));
    const QString last = DeedDialog::requestFor(Deed::Approve, waiting(1)).explanation;
    EXPECT_FALSE(last.contains(u"保密审查"_s));
    EXPECT_TRUE(last.contains(u"签发"_s));
    EXPECT_TRUE(last.contains(u"PDF"_s));
}

TEST(DeedRequestTest, ACorrectionWithoutReviewIsNotApprovedAgain) {
    Situation alone;
    alone.standing.state = ReviewState::Published;
    EXPECT_FALSE(DeedDialog::requestFor(Deed::Revise, alone).explanation.contains(u"approved"_s));
    alone.reviewIsOn = true;
    EXPECT_TRUE(DeedDialog::requestFor(Deed::Revise, alone).explanation.contains(u"approved"_s));
}

TEST_F(DeedDialogTest, EnterInThePassphraseApproves) {
    open(Deed::Approve);
    auto* passphrase = childOf<QLineEdit>(*dialog, u"passphrase"_s);
    EXPECT_TRUE(passphrase->hasFocus());
    EXPECT_EQ(passphrase->echoMode(), QLineEdit::Password);
    passphrase->setText(u"four words of mine"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(lastPassphrase, u"four words of mine"_s);
    EXPECT_EQ(lastSentence, QString());
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
}

TEST_F(DeedDialogTest, ARefusalStaysSaysWhyAndClearsThePassphraseOnly) {
    open(Deed::Approve);
    typeSentence(u"已核对"_s);
    auto* passphrase = childOf<QLineEdit>(*dialog, u"passphrase"_s);
    passphrase->setText(u"wrong"_s);
    answer = {Problem::Code::WrongUsage, {}, {}, u"<b>wrong</b>"_s};
    childOf<QPushButton>(*dialog, u"accept"_s)->click();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(problem().contains(u"<b>wrong</b>"_s));
    EXPECT_EQ(childOf<QLabel>(*dialog, u"problem"_s)->textFormat(), Qt::PlainText);
    EXPECT_EQ(passphrase->text(), QString());
    EXPECT_TRUE(passphrase->hasFocus());
    EXPECT_EQ(childOf<QPlainTextEdit>(*dialog, u"sentence"_s)->toPlainText(), u"已核对"_s);
    answer = {};
    dialog->accept();
    EXPECT_EQ(calls, 2);
    EXPECT_EQ(lastSentence, u"已核对"_s);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(DeedDialogTest, WantsTheSentenceBeforeAnythingIsDone) {
    for (const Deed deed : {Deed::Return, Deed::Revise}) {
        calls = 0;
        open(deed);
        for (const QString& blank : {u""_s, u"  \n\t"_s, u"\u3000"_s}) {
            typeSentence(blank);
            dialog->accept();
            EXPECT_TRUE(dialog->isVisible());
            EXPECT_FALSE(problem().isEmpty());
            EXPECT_EQ(calls, 0);
        }
        typeSentence(u" 请核对表三\n以及表四 "_s);
        dialog->accept();
        EXPECT_EQ(calls, 1);
        EXPECT_EQ(lastSentence, u"请核对表三\n以及表四"_s);
        EXPECT_FALSE(dialog->isVisible());
    }
}

TEST_F(DeedDialogTest, SubmittingWantsNoSentenceAndGivingUpDoesNothing) {
    open(Deed::Submit);
    EXPECT_FALSE(dialog->findChild<QLineEdit*>(u"passphrase"_s));
    dialog->reject();
    EXPECT_EQ(calls, 0);
    open(Deed::Submit);
    dialog->accept();
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
}

TEST_F(DeedDialogTest, TabLeavesTheSentence) {
    open(Deed::Approve);
    auto* sentence = childOf<QPlainTextEdit>(*dialog, u"sentence"_s);
    sentence->setFocus();
    QTest::keyClick(sentence, Qt::Key_Tab);
    EXPECT_TRUE(childOf<QLineEdit>(*dialog, u"passphrase"_s)->hasFocus());
    EXPECT_EQ(sentence->toPlainText(), QString());
}

} // namespace

} // namespace nianbao::test
