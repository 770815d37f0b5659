#include "pages/ExportDialog.h"

#include <report/ReportFile.h>
#include <support/Fixtures.h>

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

TEST(SafeFileNameTest, TakesOutWhatAFileSystemRefuses) {
    const struct {
        const char* name;
        QString text;
        QString file;
    } rows[] = {
        {"an ordinary name", u"某局2024年报告"_s, u"某局2024年报告"_s},
        {"separators", u"a/b\\c"_s, u"a_b_c"_s},
        {"a line end", u"某局\n报告"_s, u"某局_报告"_s},
        {"a wildcard", u"报告*?"_s, u"报告__"_s},
        {"hidden", u"..报告"_s, u"报告"_s},
        {"a dot at the end", u"报告. ."_s, u"报告"_s},
        {"nothing left", u" .. "_s, {}},
    };
    for (const auto& row : rows)
        EXPECT_EQ(safeFileName(row.text), row.file) << row.name;
    const QString most = safeFileName(QString(300, u'长'));
    EXPECT_LE(most.toUtf8().size(), 240);
    EXPECT_GT(most.toUtf8().size(), 230);
}

class ExportDialogTest : public testing::Test {
protected:
    ExportDialogTest() {
        Agency agency;
        agency.name = u"清江市外事办公室"_s;
        dialog = std::make_unique<ExportDialog>(Report::forAgency(agency, 2024), nullptr);
        dialog->setFolder(folder.path());
        dialog->setTypes({u"json"_s});
        dialog->show();
    }
    void exportNow() const {
        QSignalSpy done(dialog.get(), &ExportDialog::exported);
        dialog->findChild<QPushButton*>(u"exportButton"_s)->click();
        ASSERT_TRUE(done.wait());
    }
    QPushButton* button() const { return dialog->findChild<QPushButton*>(u"exportButton"_s); }
    QString note() const { return dialog->findChild<QLabel*>(u"filesNote"_s)->text(); }
    QString outcome() const { return dialog->findChild<QPlainTextEdit*>(u"outcome"_s)->toPlainText(); }

    QTemporaryDir folder;
    std::unique_ptr<ExportDialog> dialog;
};

TEST_F(ExportDialogTest, NamesTheFilesAfterAgencyAndYear) {
    ASSERT_EQ(dialog->files().size(), 1);
    EXPECT_TRUE(dialog->files()[0].contains(u"清江市外事办公室"_s));
    EXPECT_TRUE(dialog->files()[0].contains(u"2024"_s));
    EXPECT_TRUE(dialog->files()[0].endsWith(u".json"_s));
    auto* name = dialog->findChild<QLineEdit*>(u"nameEdit"_s);
    name->setText(u"年报.JSON"_s);
    EXPECT_EQ(dialog->files(), QStringList{folder.filePath(u"年报.json"_s)});
    name->setText(u" . "_s);
    EXPECT_TRUE(dialog->files().isEmpty());
    EXPECT_FALSE(button()->isEnabled());
}

TEST_F(ExportDialogTest, WritesAFileThatReadsBack) {
    exportNow();
    QFile file(dialog->files()[0]);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto read = readReport(file.readAll(), file.fileName());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->report.agency.name, u"清江市外事办公室"_s);
    EXPECT_TRUE(outcome().contains(u"✔"_s)) << outcome().toStdString();
    EXPECT_TRUE(dialog->findChild<QPushButton*>(u"openFolderButton"_s)->isVisible());
}

TEST_F(ExportDialogTest, SaysBeforehandWhatWillBeReplaced) {
    EXPECT_FALSE(note().contains(u"▲"_s));
    exportNow();
    EXPECT_TRUE(note().contains(u"▲"_s)) << note().toStdString();
    exportNow();
    EXPECT_TRUE(outcome().contains(u"replaced"_s));
}

TEST_F(ExportDialogTest, TypesAreChosenBySuffix) {
    dialog->setTypes({u"html"_s, u"pdf"_s, u"wps"_s});
    EXPECT_EQ(dialog->types(), (QStringList{u"pdf"_s, u"html"_s}));
    dialog->findChild<QCheckBox*>(u"type-pdf"_s)->click();
    EXPECT_EQ(dialog->types(), QStringList{u"html"_s});
    ASSERT_EQ(dialog->files().size(), 1);
    EXPECT_TRUE(dialog->files()[0].endsWith(u".html"_s));
}

TEST_F(ExportDialogTest, AFolderThatIsNotThereIsRefused) {
    dialog->setFolder(folder.filePath(u"nowhere"_s));
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_TRUE(note().contains(u"✖"_s));
    dialog->setFolder(folder.path());
    EXPECT_TRUE(button()->isEnabled());
    dialog->setTypes({});
    EXPECT_FALSE(button()->isEnabled());
}

TEST_F(ExportDialogTest, OneFileThatFailsDoesNotStopTheOther) {
    dialog->setTypes({u"json"_s, u"pdf"_s}); // without fonts there is no PDF
    exportNow();
    EXPECT_TRUE(outcome().contains(u"✖"_s)) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains(u"✔"_s)) << outcome().toStdString();
    EXPECT_TRUE(QFile::exists(dialog->files().filter(u".json"_s)[0]));
    EXPECT_FALSE(QFile::exists(dialog->files().filter(u".pdf"_s)[0]));
}

TEST_F(ExportDialogTest, BeginsInAFolderThatIsThere) {
    const ExportDialog fresh(Report::forAgency(Agency(), 2024), nullptr);
    EXPECT_TRUE(QFileInfo(fresh.folder()).isDir());
}

} // namespace

} // namespace nianbao::test
