#include <support/Fixtures.h>
#include <work/ExportReport.h>
#include <work/OpenReport.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

Report sample() {
    Agency agency;
    agency.name = u"海港市渔业局"_s;
    Report report = Report::forAgency(agency, 2024);
    report.cells[static_cast<size_t>(cellAt(report, u"requests.received.total"_s))] = CellValue(3);
    return report;
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

} // namespace

TEST(ExportReport, jsonComesBack) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    ASSERT_EQ(exportReport(sample(), {}, path, nullptr).problem.code, Problem::Code::None);
    const auto opened = openReport(path, {});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->content.report, sample());
    EXPECT_TRUE(opened->content.notes.empty());
    EXPECT_TRUE(opened->changed.isValid());
}

TEST(ExportReport, eachTypeBeginsAsThatTypeDoes) {
    const QTemporaryDir folder;
    const std::pair<QString, QByteArray> rows[] = {{u"a.html"_s, "<!DOCTYPE html>"},
                                                   {u"a.docx"_s, "PK\x03\x04"},
                                                   {u"a.xlsx"_s, "PK\x03\x04"},
                                                   {u"a.JSON"_s, "{"}};
    for (const auto& [name, start] : rows) {
        ASSERT_EQ(exportReport(sample(), {}, folder.filePath(name), nullptr).problem.code,
                  Problem::Code::None);
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(start)) << name.toStdString();
    }
}

TEST(ExportReport, aFailedWriteLeavesTheOldFileWhole) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    write(path, "old");
    // No fonts, so no PDF can be made.
    EXPECT_EQ(exportReport(sample(), {}, path, nullptr).problem.code, Problem::Code::CannotWrite);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(ExportReport, refuses) {
    const QTemporaryDir folder;
    const std::pair<QString, Problem::Code> rows[] = {
        {u"a.doc"_s, Problem::Code::WrongFileType},
        {u"a"_s, Problem::Code::WrongFileType},
        {u"nowhere/a.json"_s, Problem::Code::CannotWrite},
    };
    for (const auto& [name, code] : rows) {
        SCOPED_TRACE(name.toStdString());
        const ExportOutcome outcome = exportReport(sample(), {}, folder.filePath(name), nullptr);
        EXPECT_EQ(outcome.problem.code, code);
        EXPECT_EQ(outcome.problem.file, folder.filePath(name));
    }
}

TEST(OpenReport, refuses) {
    const QTemporaryDir folder;
    write(folder.filePath(u"a.xyz"_s), "{}");
    write(folder.filePath(u"a.json"_s), "{}");
    const std::pair<QString, Problem::Code> rows[] = {
        {folder.filePath(u"missing.json"_s), Problem::Code::CannotRead},
        {folder.filePath(u"a.xyz"_s), Problem::Code::WrongFileType},
        {folder.path(), Problem::Code::WrongFileType},
        {u"某局/2024"_s, Problem::Code::NotInStore},
    };
    for (const auto& [name, code] : rows) {
        SCOPED_TRACE(name.toStdString());
        const auto opened = openReport(name, folder.filePath(u"no.sqlite"_s));
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.problem().code, code);
    }
    EXPECT_FALSE(openReport(folder.filePath(u"a.json"_s), {}));
}

TEST(OpenReport, aFolderIsItsReadableFilesByName) {
    const QTemporaryDir folder;
    for (const char* name : {"b.json", "a.txt", "c.png"})
        write(folder.filePath(QString::fromLatin1(name)), "x");
    EXPECT_EQ(expandReportArgument(folder.path()),
              (QStringList{folder.filePath(u"a.txt"_s), folder.filePath(u"b.json"_s)}));
    EXPECT_EQ(expandReportArgument(u"某局/2024"_s), QStringList{u"某局/2024"_s});
}

TEST(StorePath, optionThenEnvironment) {
    qputenv("NIANBAO_STORE", "/tmp/from-environment.sqlite");
    EXPECT_EQ(storePath(u"/tmp/named.sqlite"_s), u"/tmp/named.sqlite"_s);
    EXPECT_EQ(storePath(), u"/tmp/from-environment.sqlite"_s);
    qunsetenv("NIANBAO_STORE");
    EXPECT_TRUE(storePath().endsWith(u"/nianbao/store.sqlite"_s));
}

} // namespace nianbao::test
