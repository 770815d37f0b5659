#include "review/SignInDialog.h"
#include "OfficeTestFolder.h"
#include "review/RecoveryCodeDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class SignInDialogTest : public OfficeTest {
protected:
    void open(const QString& lastName = {}) {
        dialog = std::make_unique<SignInDialog>(*office, lastName);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
    }
    void tryAs(const QString& name, const QString& passphrase) {
        childOf<QComboBox>(*dialog, u"name"_s)->setCurrentText(name);
        type(*dialog, u"passphrase"_s, passphrase);
        childOf<QPushButton>(*dialog, u"accept"_s)->click();
    }
    [[nodiscard]] QString problem() const {
        const auto* label = childOf<QLabel>(*dialog, u"problem"_s);
        EXPECT_EQ(label->isHidden(), label->text().isEmpty());
        return label->text();
    }
    /// Opens the recovery's fields, fills them in, and tries once.
    void tryToRecover(const QString& code, const QString& name, std::function<void(QDialog&)> then) {
        const NextDialog<AskDialog> next([&](AskDialog& ask) {
            type(ask, u"code"_s, code);
            type(ask, u"name"_s, name);
            typeNewPassphrase(ask, otherPassphrase);
            then(ask);
        });
        childOf<QPushButton>(*dialog, u"lostPassphrase"_s)->click();
    }

    std::unique_ptr<SignInDialog> dialog;
};

TEST_F(SignInDialogTest, SignsInWhoeverKnowsHisPassphrase) {
    open();
    const auto* box = childOf<QComboBox>(*dialog, u"name"_s);
    EXPECT_EQ(box->count(), 3);
    EXPECT_EQ(dialog->name(), QString());
    EXPECT_TRUE(box->hasFocus());
    tryAs(u"clerk"_s, officePassphrase);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(office->user()->role, Role::Clerk);
    EXPECT_EQ(dialog->name(), u"clerk"_s);
}

TEST_F(SignInDialogTest, ARefusalStaysClearsThePassphraseAndDoesNotTellWhichWasWrong) {
    open(u"clerk"_s);
    QStringList problems;
    for (const auto& [name, passphrase] :
         {std::pair(u"clerk"_s, u"another passphrase"_s), std::pair(u"nobody"_s, officePassphrase),
          std::pair(u""_s, u""_s)}) {
        tryAs(name, passphrase);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_FALSE(office->user());
        EXPECT_EQ(childOf<QLineEdit>(*dialog, u"passphrase"_s)->text(), QString());
        problems.append(problem());
    }
    EXPECT_FALSE(problems.front().isEmpty());
    EXPECT_EQ(problems.removeDuplicates(), 2);
}

TEST_F(SignInDialogTest, WhoSignedInLastOnlyTypesHisPassphrase) {
    open(u"supervisor"_s);
    auto* passphrase = childOf<QLineEdit>(*dialog, u"passphrase"_s);
    EXPECT_TRUE(passphrase->hasFocus());
    EXPECT_EQ(passphrase->echoMode(), QLineEdit::Password);
    passphrase->setText(officePassphrase);
    QTest::keyClick(passphrase, Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(office->user()->name, u"supervisor"_s);
}

TEST_F(SignInDialogTest, ALastNameThatIsNobodysIsNotSuggested) {
    open(u"removed long ago"_s);
    EXPECT_EQ(dialog->name(), QString());
}

TEST_F(SignInDialogTest, TheRecoveryCodeGivesANewPassphraseAndTheNextCode) {
    open(u"administrator"_s);
    QString next;
    std::unique_ptr<NextDialog<RecoveryCodeDialog>> shown;
    tryToRecover(code(), u"administrator"_s, [&](QDialog& ask) {
        shown = std::make_unique<NextDialog<RecoveryCodeDialog>>([&](RecoveryCodeDialog& recovery) {
            next = childOf<QLabel>(recovery, u"code"_s)->text();
            childOf<QCheckBox>(recovery, u"written"_s)->setChecked(true);
            recovery.reject();
        });
        ask.accept();
    });
    shown.reset();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(office->user()->name, u"administrator"_s);
    EXPECT_NE(next, code());
    EXPECT_TRUE(office->recover(next, u"administrator"_s, officePassphrase));
}

TEST_F(SignInDialogTest, RefusedRecoveriesStayAndChangeNothing) {
    open();
    const auto refusedWith = [&](const QString& codeTyped, const QString& name,
                                 const std::function<void(QDialog&)>& spoil) {
        tryToRecover(codeTyped, name, [&](QDialog& ask) {
            spoil(ask);
            ask.accept();
            EXPECT_TRUE(ask.isVisible());
            EXPECT_FALSE(childOf<QLabel>(ask, u"problem"_s)->text().isEmpty());
            EXPECT_EQ(childOf<QLineEdit>(ask, u"newPassphrase"_s)->text(), QString());
            ask.reject();
        });
        EXPECT_FALSE(office->user());
        EXPECT_TRUE(dialog->isVisible());
    };
    refusedWith(u"AAAA-AAAA-AAAA-AAAA-AAAA"_s, u"administrator"_s, [](QDialog&) {});
    refusedWith(code(), u"clerk"_s, [](QDialog&) {});
    refusedWith(code(), u"administrator"_s,
                [](QDialog& ask) { type(ask, u"repeatedPassphrase"_s, u"something else"_s); });
    refusedWith(code(), u"administrator"_s, [](QDialog& ask) { typeNewPassphrase(ask, u"short"_s); });
    needDone(office->signIn(u"administrator"_s, officePassphrase));
}

TEST(RecoveryCodeDialogTest, ClosesOnlyWhenTheCodeIsWrittenDown) {
    RecoveryCodeDialog dialog(u"ABCD-EFGH"_s);
    dialog.show();
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible());
    dialog.close();
    EXPECT_TRUE(dialog.isVisible());
    childOf<QPushButton>(dialog, u"copy"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"ABCD-EFGH"_s);
    EXPECT_TRUE(childOf<QLabel>(dialog, u"code"_s)->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    childOf<QCheckBox>(dialog, u"written"_s)->setChecked(true);
    dialog.close();
    EXPECT_FALSE(dialog.isVisible());
}

} // namespace

} // namespace nianbao::test
