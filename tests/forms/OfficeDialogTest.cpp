#include "review/OfficeDialog.h"
#include "OfficeTestFolder.h"
#include "review/AskDialog.h"
#include "review/DeedDialog.h"
#include "review/PublishDialog.h"
#include "review/RecoveryCodeDialog.h"
#include "review/RoleBox.h"
#include "review/SignInDialog.h"

#include <work/ApprovedCopy.h>
#include <work/Deadlines.h>

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class OfficeDialogTest : public OfficeTest {
protected:
    void open(const QString& user = {}) {
        if (!user.isEmpty())
            signIn(user);
        dialog = std::make_unique<OfficeDialog>(*office);
        changes = std::make_unique<QSignalSpy>(dialog.get(), &OfficeDialog::changed);
        dialog->show();
    }
    [[nodiscard]] QWidget* page(const QString& name) const { return childOf<QWidget>(*dialog, name); }
    [[nodiscard]] QPushButton* button(const QString& name) const {
        return childOf<QPushButton>(*dialog, name);
    }
    [[nodiscard]] QTableWidget* table(const QString& name) const {
        return childOf<QTableWidget>(*dialog, name);
    }
    [[nodiscard]] QString textOf(const QString& pageName, const QString& label) const {
        return childOf<QLabel>(*page(pageName), label)->text();
    }
    /// Presses a button, and answers the dialog that it opens.
    void press(const QString& name, std::function<void(AskDialog&)> answer) {
        const NextDialog<AskDialog> next(std::move(answer));
        button(name)->click();
    }
    static void press(QMessageBox& box, QMessageBox::ButtonRole role) {
        EXPECT_EQ(box.textFormat(), Qt::PlainText);
        for (QAbstractButton* each : box.buttons()) {
            if (box.buttonRole(each) == role)
                each->click();
        }
    }
    void pressAndAnswer(const QString& name, QMessageBox::ButtonRole role) {
        const NextDialog<QMessageBox> next([role](QMessageBox& box) { press(box, role); });
        button(name)->click();
    }
    void chooseUser(const QString& name) {
        table(u"users"_s)->setCurrentItem(table(u"users"_s)->findItems(name, Qt::MatchExactly).front());
    }
    [[nodiscard]] std::vector<ReviewStep> steps() { return need(office->reviews().steps()); }

    std::unique_ptr<OfficeDialog> dialog;
    std::unique_ptr<QSignalSpy> changes;
};

TEST_F(OfficeDialogTest, OnlyAnAdministratorManagesAndOthersAreToldWhy) {
    for (const QString& user : {u""_s, u"clerk"_s, u"supervisor"_s, u"administrator"_s}) {
        SCOPED_TRACE(user.toStdString());
        open(user);
        const bool may = user == u"administrator"_s;
        for (const QString& name : {u"applySteps"_s, u"switchOff"_s, u"addUser"_s, u"removeUser"_s,
                                    u"givePassphrase"_s, u"addDays"_s, u"addStep"_s})
            EXPECT_EQ(button(name)->isEnabled(), may) << name.toStdString();
        for (const QString& name : {u"reviewPage"_s, u"usersPage"_s, u"daysPage"_s})
            EXPECT_EQ(textOf(name, u"reason"_s).isEmpty(), may) << name.toStdString();
        for (const QString& name : {u"changePassphrase"_s, u"renewKey"_s})
            EXPECT_EQ(button(name)->isEnabled(), !user.isEmpty()) << name.toStdString();
        EXPECT_TRUE(button(u"saveKeys"_s)->isEnabled());
        EXPECT_TRUE(button(u"switchOn"_s)->isHidden());
    }
}

TEST_F(OfficeDialogTest, StepsAreAddedMovedAndAppliedTogether) {
    open(u"administrator"_s);
    const std::vector<ReviewStep> before = steps();
    auto* grid = table(u"steps"_s);
    EXPECT_FALSE(button(u"removeStep"_s)->isEnabled()) << "a review has a step";
    button(u"addStep"_s)->click();
    grid->item(1, 0)->setText(u"保密审查"_s);
    auto* role = qobject_cast<RoleBox*>(grid->cellWidget(1, 1));
    role->setCurrentIndex(role->findData(static_cast<int>(Role::Administrator)));
    EXPECT_TRUE(button(u"moveUp"_s)->isEnabled());
    EXPECT_FALSE(button(u"moveDown"_s)->isEnabled());
    button(u"moveUp"_s)->click();
    EXPECT_FALSE(button(u"moveUp"_s)->isEnabled());
    EXPECT_EQ(steps(), before);
    button(u"applySteps"_s)->click();
    EXPECT_EQ(steps(), (std::vector<ReviewStep>{{u"保密审查"_s, Role::Administrator}, before[0]}));
    EXPECT_EQ(changes->count(), 1);
    grid->setCurrentCell(1, 0);
    button(u"removeStep"_s)->click();
    button(u"applySteps"_s)->click();
    EXPECT_EQ(steps(), (std::vector<ReviewStep>{{u"保密审查"_s, Role::Administrator}}));
}

TEST_F(OfficeDialogTest, AStepWithoutANameIsRefusedAndStaysToBeNamed) {
    open(u"administrator"_s);
    const std::vector<ReviewStep> before = steps();
    button(u"addStep"_s)->click();
    button(u"applySteps"_s)->click();
    EXPECT_FALSE(textOf(u"reviewPage"_s, u"problem"_s).isEmpty());
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(changes->count(), 0);
    EXPECT_EQ(table(u"steps"_s)->rowCount(), 2);
}

TEST_F(OfficeDialogTest, ClosingAsksWhereSomethingWasNotApplied) {
    open(u"administrator"_s);
    button(u"addStep"_s)->click();
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    for (const auto role : {QMessageBox::RejectRole, QMessageBox::DestructiveRole}) {
        const NextDialog<QMessageBox> next([role](QMessageBox& box) { press(box, role); });
        dialog->reject();
        EXPECT_EQ(dialog->isVisible(), role == QMessageBox::RejectRole);
        EXPECT_EQ(dialog->findChild<QTabWidget*>()->currentIndex(), 0) << "where it is";
    }
    EXPECT_EQ(steps().size(), 1U);
    open();
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible()) << "nothing was changed";
}

TEST_F(OfficeDialogTest, IsSwitchedOffWhenSureAndOnAgainWithACode) {
    open(u"administrator"_s);
    pressAndAnswer(u"switchOff"_s, QMessageBox::RejectRole);
    EXPECT_TRUE(need(office->reviewIsOn()));
    pressAndAnswer(u"switchOff"_s, QMessageBox::DestructiveRole);
    EXPECT_FALSE(need(office->reviewIsOn()));
    EXPECT_TRUE(button(u"switchOff"_s)->isHidden());
    EXPECT_FALSE(button(u"addUser"_s)->isEnabled());
    EXPECT_FALSE(textOf(u"usersPage"_s, u"reason"_s).isEmpty());
    QString code;
    std::unique_ptr<NextDialog<RecoveryCodeDialog>> shown;
    press(u"switchOn"_s, [&](AskDialog& ask) {
        type(ask, u"name"_s, u"administrator"_s);
        type(ask, u"newPassphrase"_s, otherPassphrase);
        ask.accept();
        EXPECT_FALSE(need(office->reviewIsOn())) << "the passphrases differ";
        type(ask, u"name"_s, u" "_s);
        typeNewPassphrase(ask, otherPassphrase);
        ask.accept();
        EXPECT_FALSE(need(office->reviewIsOn())) << "no name";
        type(ask, u"name"_s, u"administrator"_s);
        typeNewPassphrase(ask, otherPassphrase);
        shown = std::make_unique<NextDialog<RecoveryCodeDialog>>([&](RecoveryCodeDialog& recovery) {
            code = childOf<QLabel>(recovery, u"code"_s)->text();
            childOf<QCheckBox>(recovery, u"written"_s)->setChecked(true);
            recovery.reject();
        });
        ask.accept();
    });
    shown.reset();
    EXPECT_TRUE(need(office->reviewIsOn()));
    EXPECT_EQ(office->user()->name, u"administrator"_s);
    EXPECT_TRUE(office->recover(code, u"administrator"_s, officePassphrase));
    EXPECT_TRUE(button(u"addUser"_s)->isEnabled());
    EXPECT_EQ(changes->count(), 2);
}

TEST_F(OfficeDialogTest, AddsAUserAndRefusesANameThatIsTaken) {
    open(u"administrator"_s);
    press(u"addUser"_s, [&](AskDialog& ask) {
        auto* role = childOf<RoleBox>(ask, u"role"_s);
        EXPECT_EQ(role->role(), Role::Clerk);
        role->setCurrentIndex(role->findData(static_cast<int>(Role::Supervisor)));
        type(ask, u"name"_s, u"clerk"_s);
        typeNewPassphrase(ask, otherPassphrase);
        ask.accept();
        EXPECT_TRUE(ask.isVisible());
        EXPECT_EQ(names().size(), 3);
        type(ask, u"name"_s, u"周审核"_s);
        typeNewPassphrase(ask, otherPassphrase);
        ask.accept();
    });
    EXPECT_EQ(names().size(), 4);
    EXPECT_EQ(table(u"users"_s)->rowCount(), 4);
    EXPECT_EQ(changes->count(), 1);
    needDone(office->signIn(u"周审核"_s, otherPassphrase));
    EXPECT_EQ(office->user()->role, Role::Supervisor);
    const QString key = table(u"users"_s)
                            ->item(table(u"users"_s)->findItems(u"周审核"_s, Qt::MatchExactly)[0]->row(), 3)
                            ->text();
    EXPECT_EQ(key, fingerprint(office->user()->publicKey));
}

TEST_F(OfficeDialogTest, RemovesAUserOnlyWhenSureAndNeverTheLastAdministrator) {
    open(u"administrator"_s);
    chooseUser(u"clerk"_s);
    pressAndAnswer(u"removeUser"_s, QMessageBox::RejectRole);
    EXPECT_EQ(names().size(), 3);
    pressAndAnswer(u"removeUser"_s, QMessageBox::DestructiveRole);
    EXPECT_FALSE(names().contains(u"clerk"_s));
    EXPECT_EQ(changes->count(), 1);
    chooseUser(u"administrator"_s);
    pressAndAnswer(u"removeUser"_s, QMessageBox::DestructiveRole);
    EXPECT_TRUE(names().contains(u"administrator"_s));
    EXPECT_FALSE(textOf(u"usersPage"_s, u"problem"_s).isEmpty());
    EXPECT_TRUE(office->user()) << "who was not removed stays signed in";
    EXPECT_EQ(changes->count(), 1);
}

TEST_F(OfficeDialogTest, WhoRemovesHimselfIsSignedOut) {
    signIn(u"administrator"_s);
    needDone(office->addUser(u"second"_s, Role::Administrator, officePassphrase));
    open();
    chooseUser(u"administrator"_s);
    pressAndAnswer(u"removeUser"_s, QMessageBox::DestructiveRole);
    EXPECT_FALSE(office->user());
    EXPECT_FALSE(button(u"addUser"_s)->isEnabled());
}

TEST_F(OfficeDialogTest, GivesANewPassphraseAndRevokesTheLostKey) {
    open(u"administrator"_s);
    chooseUser(u"supervisor"_s);
    press(u"givePassphrase"_s, [](AskDialog& ask) {
        EXPECT_TRUE(childOf<QLabel>(ask, u"explanation"_s)->text().contains(u"supervisor"_s));
        typeNewPassphrase(ask, u"short"_s);
        ask.accept();
        EXPECT_TRUE(ask.isVisible());
        typeNewPassphrase(ask, otherPassphrase);
        ask.accept();
    });
    EXPECT_EQ(table(u"keys"_s)->rowCount(), 4);
    EXPECT_EQ(office->signIn(u"supervisor"_s, officePassphrase).code, Problem::Code::WrongUsage);
    needDone(office->signIn(u"supervisor"_s, otherPassphrase));
}

TEST_F(OfficeDialogTest, OnesOwnPassphraseAndKeyAreChangedWithThePassphrase) {
    open(u"clerk"_s);
    const QByteArray key = office->user()->publicKey;
    EXPECT_TRUE(textOf(u"ownPage"_s, u"who"_s).contains(fingerprint(key)));
    press(u"changePassphrase"_s, [](AskDialog& ask) {
        type(ask, u"oldPassphrase"_s, u"another passphrase"_s);
        typeNewPassphrase(ask, otherPassphrase);
        ask.accept();
        EXPECT_TRUE(ask.isVisible());
        type(ask, u"oldPassphrase"_s, officePassphrase);
        typeNewPassphrase(ask, otherPassphrase);
        ask.accept();
    });
    EXPECT_EQ(office->user()->publicKey, key);
    press(u"renewKey"_s, [](AskDialog& ask) {
        type(ask, u"passphrase"_s, officePassphrase);
        ask.accept();
        EXPECT_TRUE(ask.isVisible()) << "that was the old one";
        type(ask, u"passphrase"_s, otherPassphrase);
        ask.accept();
    });
    EXPECT_NE(office->user()->publicKey, key);
    EXPECT_TRUE(textOf(u"ownPage"_s, u"who"_s).contains(fingerprint(office->user()->publicKey)));
    EXPECT_EQ(changes->count(), 2);
}

TEST_F(OfficeDialogTest, SavesTheKeysThatVerifyReads) {
    open();
    const QString path = folder.filePath(u"keys.json"_s);
    dialog->saveKeys(path);
    EXPECT_EQ(writeKeys(need(readKeysFile(path))), writeKeys(need(office->knownKeys())));
    EXPECT_TRUE(textOf(u"keysPage"_s, u"saved"_s).contains(u"keys.json"_s));
    EXPECT_TRUE(textOf(u"keysPage"_s, u"problem"_s).isEmpty());
    dialog->saveKeys(folder.filePath(u"missing/keys.json"_s));
    EXPECT_TRUE(textOf(u"keysPage"_s, u"saved"_s).isEmpty());
    EXPECT_FALSE(textOf(u"keysPage"_s, u"problem"_s).isEmpty());
}

/// A store whose review was never on.
class DaysTest : public testing::Test {
protected:
    void SetUp() override {
        office = std::make_unique<Office>(folder.store);
        dialog = std::make_unique<OfficeDialog>(*office);
        dialog->setYear(2025);
        dialog->setAgencies({u"乙局"_s, u"甲县人民政府"_s});
        dialog->show();
    }
    [[nodiscard]] QTableWidget* days() const { return childOf<QTableWidget>(*dialog, u"days"_s); }
    [[nodiscard]] QSpinBox* year() const { return childOf<QSpinBox>(*dialog, u"year"_s); }
    [[nodiscard]] QPushButton* button(const QString& name) const {
        return childOf<QPushButton>(*dialog, name);
    }
    void set(const QString& agency, const QString& submit, const QString& publish) const {
        const int row = days()->findItems(agency, Qt::MatchExactly).front()->row();
        days()->item(row, 1)->setText(submit);
        days()->item(row, 2)->setText(publish);
    }
    [[nodiscard]] OwnDeadlines stored() {
        return ownDeadlinesFromText(
            need(office->reviews().officeValue(QString::fromLatin1(ownDeadlinesKey))));
    }
    [[nodiscard]] QString problem() const {
        return childOf<QLabel>(*childOf<QWidget>(*dialog, u"daysPage"_s), u"problem"_s)->text();
    }

    StoreTestFolder folder;
    std::unique_ptr<Office> office;
    std::unique_ptr<OfficeDialog> dialog;
};

TEST_F(DaysTest, AreSetForAYearAndOtherYearsStay) {
    EXPECT_EQ(days()->rowCount(), 2);
    EXPECT_FALSE(button(u"applyDays"_s)->isEnabled());
    set(u"乙局"_s, u"2026-1-15"_s, u"2026-01-31"_s);
    EXPECT_FALSE(year()->isEnabled()) << "what was typed would be lost";
    button(u"applyDays"_s)->click();
    EXPECT_EQ(problem(), QString());
    EXPECT_TRUE(year()->isEnabled());
    year()->setValue(2024);
    EXPECT_EQ(days()->item(0, 2)->text(), QString());
    set(u"甲县人民政府"_s, u""_s, u"2025-03-20"_s);
    button(u"applyDays"_s)->click();
    const OwnDeadlines both{{{u"乙局"_s, 2025}, {QDate(2026, 1, 15), QDate(2026, 1, 31)}},
                            {{u"甲县人民政府"_s, 2024}, {{}, QDate(2025, 3, 20)}}};
    EXPECT_EQ(stored(), both);
    year()->setValue(2025);
    set(u"乙局"_s, u""_s, u""_s);
    button(u"applyDays"_s)->click();
    EXPECT_EQ(stored().size(), 1U);
    EXPECT_EQ(need(office->reviews().log()).back().what, u"setDeadlines"_s);
}

struct DaysRow {
    const char* name;
    QString submit;
    QString publish;
};

TEST_F(DaysTest, WhatCannotBeRightIsRefusedInWords) {
    const DaysRow rows[] = {
        {"a day that is none", u""_s, u"2026-02-30"_s},
        {"words", u"一月底"_s, u"2026-01-31"_s},
        {"nothing to publish by", u"2026-01-15"_s, u""_s},
        {"handed in after it is published", u"2026-02-01"_s, u"2026-01-31"_s},
    };
    for (const DaysRow& row : rows) {
        SCOPED_TRACE(row.name);
        set(u"乙局"_s, row.submit, row.publish);
        button(u"applyDays"_s)->click();
        EXPECT_FALSE(problem().isEmpty());
        EXPECT_TRUE(stored().empty());
        EXPECT_TRUE(button(u"applyDays"_s)->isEnabled());
        button(u"discardDays"_s)->click();
        EXPECT_EQ(days()->item(0, 1)->text() + days()->item(1, 1)->text(), QString());
        EXPECT_TRUE(problem().isEmpty());
    }
}

TEST_F(DaysTest, AnAgencyCanBeAddedOnceAndNeedsAName) {
    button(u"addDays"_s)->click();
    ASSERT_EQ(days()->rowCount(), 3);
    days()->item(2, 2)->setText(u"2026-01-20"_s);
    button(u"applyDays"_s)->click();
    EXPECT_FALSE(problem().isEmpty()) << "without a name";
    set(u"乙局"_s, u""_s, u"2026-01-31"_s);
    days()->item(2, 0)->setText(u"乙局"_s);
    button(u"applyDays"_s)->click();
    EXPECT_FALSE(problem().isEmpty()) << "twice";
    EXPECT_TRUE(stored().empty());
    days()->item(2, 0)->setText(u"丙局"_s);
    button(u"applyDays"_s)->click();
    EXPECT_EQ(stored().size(), 2U);
    EXPECT_EQ(days()->rowCount(), 3);
}

TEST_F(OfficeDialogTest, EveryDialogOfTheReviewFitsASmallScreen) {
    const QSize room(900, 470);
    open(u"administrator"_s);
    SignInDialog signs(*office, {});
    Situation situation;
    situation.standing.steps = Office::usualSteps();
    DeedDialog deed(DeedDialog::requestFor(Deed::Approve, situation), {});
    PublishDialog publish(Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), 2024), u"wrong"_s);
    RecoveryCodeDialog recovery(u"ABCD-EFGH-JKLM-NPQR-STUV"_s);
    for (QDialog* each : std::initializer_list<QDialog*>{dialog.get(), &signs, &deed, &publish, &recovery}) {
        each->show();
        QCoreApplication::processEvents();
        EXPECT_LE(each->width(), room.width()) << each->windowTitle().toStdString();
        EXPECT_LE(each->height(), room.height()) << each->windowTitle().toStdString();
    }
}

} // namespace

} // namespace nianbao::test
