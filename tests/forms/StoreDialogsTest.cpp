#include "StoreTestFolder.h"
#include "agency/AgencyDialog.h"
#include "agency/ProfilesDialog.h"
#include "start/BackupDialog.h"
#include "start/NewReportDialog.h"
#include "start/TrashDialog.h"
#include "window/SettingsDialog.h"
#include "window/ShortcutsDialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

enum class Answer { Sure, Cancel };

/// Answers a question: the button that does it, or the one that gives up.
void press(QMessageBox& box, Answer answer) {
    for (QAbstractButton* button : box.buttons()) {
        if ((box.buttonRole(button) == QMessageBox::RejectRole) == (answer == Answer::Cancel)) {
            button->click();
            return;
        }
    }
    ADD_FAILURE() << "no such button";
}

class TrashDialogTest : public testing::Test {
protected:
    DraftId addTrashed(int year) const {
        const DraftId draft = folder.add(year, u"甲局"_s);
        EXPECT_EQ(folder.store->moveToTrash(draft).code, Problem::Code::None);
        return draft;
    }
    void open() {
        dialog = std::make_unique<TrashDialog>(folder.store.get());
        dialog->show();
    }
    QPushButton* button(const QString& name) const { return childOf<QPushButton>(*dialog, name); }
    size_t count(Store::Which which) const { return folder.store->drafts(which)->size(); }

    StoreTestFolder folder;
    std::unique_ptr<TrashDialog> dialog;
};

TEST_F(TrashDialogTest, SaysThatItIsEmpty) {
    folder.add(2024, u"甲局"_s);
    open();
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"empty"_s)->isVisible());
    EXPECT_FALSE(button(u"bringBack"_s)->isEnabled());
    EXPECT_FALSE(button(u"deleteForever"_s)->isEnabled());
    EXPECT_FALSE(button(u"deleteForever"_s)->toolTip().isEmpty());
}

TEST_F(TrashDialogTest, BringsBackWhatIsChosen) {
    addTrashed(2022);
    addTrashed(2023);
    open();
    childOf<QTableView>(*dialog, u"drafts"_s)->selectAll();
    button(u"bringBack"_s)->click();
    EXPECT_EQ(count(Store::Which::Kept), 2U);
    EXPECT_EQ(count(Store::Which::Trashed), 0U);
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"empty"_s)->isVisible());
}

TEST_F(TrashDialogTest, DeletesForeverOnlyWhenSure) {
    addTrashed(2022);
    open();
    for (const Answer answer : {Answer::Cancel, Answer::Sure}) {
        const NextDialog<QMessageBox> next([answer](QMessageBox& box) {
            EXPECT_TRUE(box.text().contains(u"2022"_s));
            press(box, answer);
        });
        button(u"deleteForever"_s)->click();
        EXPECT_EQ(count(Store::Which::Trashed), answer == Answer::Sure ? 0U : 1U);
    }
    EXPECT_EQ(count(Store::Which::Kept), 0U);
}

TEST_F(TrashDialogTest, AStoreToReadOnlySaysSo) {
    addTrashed(2022);
    folder.reopen(Store::Access::ReadOnly);
    open();
    EXPECT_FALSE(button(u"bringBack"_s)->isEnabled());
    EXPECT_TRUE(button(u"bringBack"_s)->toolTip().contains(u"read"_s));
}

class ProfilesDialogTest : public testing::Test {
protected:
    void open(Store* store) {
        dialog = std::make_unique<ProfilesDialog>(store);
        dialog->show();
    }
    void open() { open(folder.store.get()); }
    QPushButton* button(const QString& name) const { return childOf<QPushButton>(*dialog, name); }
    QStringList names() const {
        QStringList found;
        const auto profiles = folder.store->profiles();
        for (const Store::Profile& profile : *profiles)
            found.append(profile.agency.name);
        return found;
    }

    StoreTestFolder folder;
    std::unique_ptr<ProfilesDialog> dialog;
};

TEST_F(ProfilesDialogTest, AddsEditsAndRemovesAtOnce) {
    open();
    EXPECT_FALSE(button(u"edit"_s)->isEnabled());
    {
        const NextDialog<AgencyDialog> next([](AgencyDialog& agency) {
            agency.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"甲局"_s);
            agency.accept();
        });
        button(u"add"_s)->click();
    }
    EXPECT_EQ(names(), QStringList{u"甲局"_s});
    {
        const NextDialog<AgencyDialog> next([](AgencyDialog& agency) {
            EXPECT_EQ(agency.agency().name, u"甲局"_s);
            agency.findChild<QLineEdit*>(u"phoneEdit"_s)->setText(u"0517-1"_s);
            agency.accept();
        });
        button(u"edit"_s)->click();
    }
    EXPECT_EQ((*folder.store->profiles())[0].agency.phone, u"0517-1"_s);
    for (const Answer answer : {Answer::Cancel, Answer::Sure}) {
        const NextDialog<QMessageBox> next([answer](QMessageBox& box) { press(box, answer); });
        button(u"remove"_s)->click();
        EXPECT_EQ(names().size(), answer == Answer::Sure ? 0 : 1);
    }
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"empty"_s)->isVisible());
}

TEST_F(ProfilesDialogTest, GivingUpChangesNothing) {
    folder.addProfile(StoreTestFolder::agency(u"甲局"_s));
    open();
    const NextDialog<AgencyDialog> next([](AgencyDialog& agency) {
        agency.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"乙局"_s);
        agency.reject();
    });
    button(u"edit"_s)->click();
    EXPECT_EQ(names(), QStringList{u"甲局"_s});
}

TEST_F(ProfilesDialogTest, DraftsKeepTheirAgency) {
    folder.addProfile(StoreTestFolder::agency(u"甲局"_s));
    const DraftId draft = folder.add(2024, u"甲局"_s);
    open();
    const NextDialog<QMessageBox> next([](QMessageBox& box) { press(box, Answer::Sure); });
    button(u"remove"_s)->click();
    EXPECT_TRUE(names().isEmpty());
    EXPECT_EQ(folder.store->load(draft)->report.agency.name, u"甲局"_s);
}

TEST_F(ProfilesDialogTest, SaysWhyNothingCanBeChanged) {
    folder.addProfile(StoreTestFolder::agency(u"甲局"_s));
    folder.reopen(Store::Access::ReadOnly);
    for (Store* store : {folder.store.get(), static_cast<Store*>(nullptr)}) {
        open(store);
        for (const QString& name : {u"add"_s, u"edit"_s, u"remove"_s}) {
            EXPECT_FALSE(button(name)->isEnabled());
            EXPECT_FALSE(button(name)->toolTip().isEmpty());
        }
    }
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"empty"_s)->isVisible());
}

class BackupDialogTest : public testing::Test {
protected:
    QString backups() const { return folder.path(u"backups"_s); }
    void open() {
        dialog = std::make_unique<BackupDialog>(folder.storeFile(), backups());
        dialog->show();
    }
    QPushButton* button(const QString& name) const { return childOf<QPushButton>(*dialog, name); }
    QTreeWidget* list() const { return childOf<QTreeWidget>(*dialog, u"backups"_s); }
    QLabel* message() const { return childOf<QLabel>(*dialog, u"message"_s); }

    StoreTestFolder folder;
    std::unique_ptr<BackupDialog> dialog;
};

TEST_F(BackupDialogTest, MakesOneNowOffTheMainThread) {
    folder.add(2024, u"甲局"_s);
    open();
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"empty"_s)->isVisible());
    EXPECT_FALSE(button(u"restore"_s)->isEnabled());
    button(u"backUp"_s)->click();
    EXPECT_FALSE(button(u"backUp"_s)->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([this] { return button(u"backUp"_s)->isEnabled(); }));
    EXPECT_TRUE(message()->text().startsWith(u"✔"_s)) << message()->text().toStdString();
    EXPECT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(Store::backups(backups()).size(), 1U);
    EXPECT_TRUE(button(u"restore"_s)->isEnabled());
}

TEST_F(BackupDialogTest, SaysWhyNoneCouldBeMade) {
    QFile inTheWay(backups());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    open();
    button(u"backUp"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return button(u"backUp"_s)->isEnabled(); }));
    EXPECT_TRUE(message()->text().startsWith(u"✖"_s)) << message()->text().toStdString();
    EXPECT_EQ(list()->topLevelItemCount(), 0);
}

TEST_F(BackupDialogTest, ChoosesOneToRestoreOnlyWhenSure) {
    folder.add(2024, u"甲局"_s);
    ASSERT_EQ(folder.store->backUp(backups(), Store::Backup::Now).code, Problem::Code::None);
    open();
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    for (const Answer answer : {Answer::Cancel, Answer::Sure}) {
        const NextDialog<QMessageBox> next([answer](QMessageBox& box) { press(box, answer); });
        button(u"restore"_s)->click();
        EXPECT_EQ(dialog->chosenBackup().isEmpty(), answer == Answer::Cancel);
    }
    EXPECT_EQ(dialog->chosenBackup(), Store::backups(backups())[0].path);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
}

TEST_F(BackupDialogTest, ClosingWhileOneIsMadeIsHarmless) {
    open();
    button(u"backUp"_s)->click();
    dialog.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !Store::backups(backups()).empty(); }));
}

TEST(SmallScreenTest, EveryDialogFitsAndCanBeConfirmed) {
    // 1366 × 768 at 150 %, less the frame and a panel of the desktop.
    const QSize room(900, 470);
    const StoreTestFolder folder;
    const QMenuBar menus;
    TrashDialog trash(folder.store.get());
    BackupDialog backups(folder.storeFile(), folder.path(u"backups"_s));
    ProfilesDialog profiles(folder.store.get());
    AgencyDialog agency(StoreTestFolder::agency(u"甲县教育局"_s));
    NewReportDialog begin(folder.store.get(), 2025);
    SettingsDialog settings(folder.store.get());
    ShortcutsDialog shortcuts(menus);
    for (QDialog* dialog : std::initializer_list<QDialog*>{&trash, &backups, &profiles, &agency, &begin,
                                                           &settings, &shortcuts}) {
        dialog->show();
        QCoreApplication::processEvents();
        EXPECT_LE(dialog->width(), room.width()) << dialog->windowTitle().toStdString();
        EXPECT_LE(dialog->height(), room.height()) << dialog->windowTitle().toStdString();
    }
}

} // namespace

} // namespace nianbao::test
