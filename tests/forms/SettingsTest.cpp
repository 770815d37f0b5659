#include "StoreTestFolder.h"
#include "window/SettingsDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

#include <cmath>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(SettingsTest, TheTableIsInTheOrderOfTheEnumeration) {
    QSet<QString> names;
    for (size_t i = 0; i < Settings::table().size(); ++i) {
        const Settings::Entry& entry = Settings::table()[i];
        EXPECT_EQ(static_cast<size_t>(entry.key), i) << entry.name.toStdString();
        EXPECT_TRUE(entry.fallback.isValid());
        EXPECT_TRUE(entry.name.contains(u'/'));
        names.insert(entry.name);
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(Settings::table().size()));
}

TEST(SettingsTest, EverythingHasItsDefaultInAnEmptyFile) {
    const StoreTestFolder folder;
    for (const Settings::Entry& entry : Settings::table())
        EXPECT_EQ(Settings().value(entry.key), entry.fallback) << entry.name.toStdString();
}

TEST(SettingsTest, ValuesAreThereInTheNextProgram) {
    const StoreTestFolder folder;
    Settings settings;
    settings.setValue(Setting::WindowZoom, 1.5);
    settings.setValue(Setting::WindowGeometry, QByteArray("\x01\x00\xff", 3));
    settings.setValue(Setting::BackupFolder, u"/备份/年报"_s);
    settings.setValue(Setting::RequirementShown, true);
    settings.setValue(Setting::SeverityShown, QStringList{u"error"_s});
    ASSERT_EQ(settings.save().code, Problem::Code::None);
    Settings::setFile(folder.settingsFile()); // reads the file anew
    EXPECT_EQ(Settings().value(Setting::WindowZoom).toDouble(), 1.5);
    EXPECT_EQ(Settings().value(Setting::WindowGeometry).toByteArray(), QByteArray("\x01\x00\xff", 3));
    EXPECT_EQ(Settings().backupFolder(u"/x/store.sqlite"_s), u"/备份/年报"_s);
    EXPECT_TRUE(Settings().value(Setting::RequirementShown).toBool());
    EXPECT_EQ(Settings().shownSeverities(), QStringList{u"error"_s});
}

TEST(SettingsTest, AnEmptyListIsNotTheDefaultList) {
    const StoreTestFolder folder;
    Settings settings;
    settings.setValue(Setting::SeverityShown, QStringList());
    ASSERT_EQ(settings.save().code, Problem::Code::None);
    Settings::setFile(folder.settingsFile());
    EXPECT_TRUE(Settings().shownSeverities().isEmpty());
}

TEST(SettingsTest, TheDefaultItselfIsNotWritten) {
    const StoreTestFolder folder;
    Settings settings;
    settings.setValue(Setting::Language, u"en"_s);
    ASSERT_EQ(settings.save().code, Problem::Code::None);
    EXPECT_TRUE(contentOf(folder.settingsFile()).contains("language"));
    settings.setValue(Setting::Language, u"system"_s);
    ASSERT_EQ(settings.save().code, Problem::Code::None);
    EXPECT_FALSE(contentOf(folder.settingsFile()).contains("language"));
}

struct SpoiltRow {
    const char* name;
    QByteArray content;
    Setting setting;
};

TEST(SettingsTest, WhatIsNoValueIsTheDefault) {
    const SpoiltRow rows[] = {
        {"zoom in words", "[window]\nzoom=large\n", Setting::WindowZoom},
        {"zoom without end", "[window]\nzoom=inf\n", Setting::WindowZoom},
        {"zoom that is no number", "[window]\nzoom=nan\n", Setting::WindowZoom},
        {"a flag in words", "[forms]\nrequirementShown=perhaps\n", Setting::RequirementShown},
        {"another group", "[other]\nzoom=2\n", Setting::WindowZoom},
    };
    for (const SpoiltRow& row : rows) {
        SCOPED_TRACE(row.name);
        const StoreTestFolder folder;
        writeFile(folder.settingsFile(), row.content);
        Settings::setFile(folder.settingsFile());
        EXPECT_EQ(Settings().value(row.setting), Settings::entry(row.setting).fallback);
    }
}

TEST(SettingsTest, AnUnknownLanguageIsTheSystems) {
    const StoreTestFolder folder;
    for (const QString& language : {u"zh_CN"_s, u"en"_s, u"system"_s}) {
        Settings().setValue(Setting::Language, language);
        EXPECT_EQ(Settings().language(), language);
    }
    Settings().setValue(Setting::Language, u"tlh"_s);
    EXPECT_EQ(Settings().language(), u"system"_s);
}

TEST(SettingsTest, BackupsLieBesideTheStoreUnlessChosen) {
    const StoreTestFolder folder;
    EXPECT_EQ(Settings().backupFolder(u"/var/office/store.sqlite"_s), u"/var/office/backups"_s);
}

TEST(SettingsTest, SavingSaysWhenTheFileCannotBeWritten) {
    const StoreTestFolder folder;
    writeFile(folder.path(u"file"_s), "x");
    // A file where a folder would have to be; permissions do not stop whoever is root.
    Settings::setFile(folder.path(u"file/settings.ini"_s));
    Settings settings;
    settings.setValue(Setting::Language, u"en"_s);
    const Problem problem = settings.save();
    EXPECT_EQ(problem.code, Problem::Code::CannotWrite);
    EXPECT_TRUE(problem.file.endsWith(u"settings.ini"_s));
    EXPECT_FALSE(problem.detail.isEmpty());
    Settings::setFile(folder.settingsFile());
}

class SettingsDialogTest : public testing::Test {
protected:
    static QPushButton* ok(const SettingsDialog& dialog) {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    StoreTestFolder folder;
};

TEST_F(SettingsDialogTest, WritesOnOkOnly) {
    for (const bool taken : {false, true}) {
        SettingsDialog dialog(folder.store.get());
        auto* language = childOf<QComboBox>(dialog, u"languageBox"_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        childOf<QLineEdit>(dialog, u"backupEdit"_s)->setText(folder.path(u"copies"_s));
        if (taken)
            dialog.accept();
        else
            dialog.reject();
        EXPECT_EQ(Settings().language(), taken ? u"en"_s : u"system"_s);
        EXPECT_EQ(Settings().value(Setting::BackupFolder).toString(),
                  taken ? folder.path(u"copies"_s) : QString());
    }
    const SettingsDialog again(folder.store.get());
    EXPECT_EQ(childOf<QComboBox>(again, u"languageBox"_s)->currentData().toString(), u"en"_s);
    EXPECT_EQ(childOf<QLineEdit>(again, u"backupEdit"_s)->text(), folder.path(u"copies"_s));
}

TEST_F(SettingsDialogTest, KeepsAFontThatIsNotOnThisMachine) {
    Settings().setValue(Setting::FontBody, u"某某仿宋"_s);
    SettingsDialog dialog(folder.store.get());
    auto* body = childOf<QComboBox>(dialog, Settings::entry(Setting::FontBody).name);
    EXPECT_EQ(body->currentData().toString(), u"某某仿宋"_s);
    dialog.accept();
    EXPECT_EQ(Settings().fontFamily(Setting::FontBody), u"某某仿宋"_s);
    EXPECT_TRUE(Settings().fontFamily(Setting::FontTitle).isEmpty());
}

TEST_F(SettingsDialogTest, RefusesAFolderThatCannotBe) {
    writeFile(folder.path(u"file"_s), "x");
    const struct {
        const char* name;
        QString folder;
        bool fine;
    } rows[] = {
        {"none", {}, true},
        {"there", folder.path({}), true},
        {"to be made", folder.path(u"new/deep"_s), true},
        {"relative", u"backups"_s, false},
        {"below a file", folder.path(u"file/backups"_s), false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        SettingsDialog dialog(folder.store.get());
        childOf<QLineEdit>(dialog, u"backupEdit"_s)->setText(row.folder);
        EXPECT_EQ(ok(dialog)->isEnabled(), row.fine);
        EXPECT_EQ(childOf<QLabel>(dialog, u"backupNote"_s)->text().startsWith(u"✖"_s), !row.fine);
        EXPECT_EQ(ok(dialog)->toolTip().isEmpty(), row.fine);
    }
}

TEST_F(SettingsDialogTest, StaysOpenWhenTheFileCannotBeWritten) {
    writeFile(folder.path(u"file"_s), "x");
    Settings::setFile(folder.path(u"file/settings.ini"_s));
    SettingsDialog dialog(folder.store.get());
    auto* language = childOf<QComboBox>(dialog, u"languageBox"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(childOf<QLabel>(dialog, u"problem"_s)->text().contains(u"settings.ini"_s));
    Settings::setFile(folder.settingsFile());
}

TEST_F(SettingsDialogTest, WorksWithoutAStore) {
    SettingsDialog dialog(nullptr);
    EXPECT_FALSE(childOf<QLabel>(dialog, u"storePath"_s)->text().isEmpty());
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

} // namespace

} // namespace nianbao::test
