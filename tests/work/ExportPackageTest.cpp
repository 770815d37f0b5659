#include <document/FontBook.h>
#include <support/Fixtures.h>
#include <work/ExportPackage.h>
#include <work/OpenReport.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {
namespace {

Report named(const QString& agencyName) {
    Agency agency;
    agency.name = agencyName;
    return Report::forAgency(agency, 2024);
}

/// What lies in a folder, hidden files too.
QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

TEST(ExportPackage, writesEveryTypeIntoAFolderThatItMakes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"报送/2024"_s);
    const FontBook fonts;
    const PackageOutcome outcome = exportPackage(named(u"海港市渔业局"_s), {}, path, &fonts);
    ASSERT_EQ(outcome.problem.code, Problem::Code::None) << problemText(outcome.problem).toStdString();
    QStringList wanted;
    for (const QString& suffix : exportSuffixes())
        wanted.append(u"海港市渔业局2024年政府信息公开工作年度报告."_s + suffix);
    wanted.sort();
    EXPECT_EQ(filesIn(path), wanted);
    EXPECT_EQ(outcome.files.size(), exportSuffixes().size());
    for (const QString& file : outcome.files)
        EXPECT_GT(QFile(file).size(), 1000) << file.toStdString();
    const auto opened = openReport(QDir(path).filePath(wanted.filter(u".json"_s).front()), {});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->content.report, named(u"海港市渔业局"_s));
}

TEST(ExportPackage, namesAreSafeForFileSystems) {
    const FontBook fonts;
    for (const QString& name :
         {u"甲/乙局"_s, u"..\\某局"_s, u".隐局"_s, QString(200, u'长'), u"局:*?\"<>|"_s}) {
        const QTemporaryDir folder;
        const PackageOutcome outcome = exportPackage(named(name), {}, folder.path(), &fonts);
        EXPECT_EQ(outcome.problem.code, Problem::Code::None) << problemText(outcome.problem).toStdString();
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), exportSuffixes().size());
        EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }
}

TEST(ExportPackage, aProblemLeavesNothing) {
    const QTemporaryDir folder;
    // No fonts, no PDF: and so none of the others either.
    const QString made = folder.filePath(u"new"_s);
    EXPECT_EQ(exportPackage(named(u"某局"_s), {}, made, nullptr).problem.code, Problem::Code::CannotWrite);
    EXPECT_FALSE(QFile::exists(made));
    // A file in the folder's place.
    QFile file(folder.filePath(u"taken"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const FontBook fonts;
    const PackageOutcome outcome = exportPackage(named(u"某局"_s), {}, file.fileName(), &fonts);
    EXPECT_EQ(outcome.problem.code, Problem::Code::CannotWrite);
    EXPECT_EQ(outcome.problem.file, file.fileName());
    EXPECT_TRUE(outcome.files.isEmpty());
}

TEST(ExportPackage, oneFileThatCannotBeReplacedKeepsAllAsTheyWere) {
    const QTemporaryDir folder;
    const FontBook fonts;
    const PackageOutcome first = exportPackage(named(u"某局"_s), {}, folder.path(), &fonts);
    ASSERT_EQ(first.problem.code, Problem::Code::None);
    // A folder stands where the last file is to go.
    const QString last = first.files.back();
    ASSERT_TRUE(QFile::remove(last) && QDir().mkpath(last));
    QFile old(first.files.front());
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const PackageOutcome second = exportPackage(named(u"某局"_s), {}, folder.path(), &fonts);
    EXPECT_EQ(second.problem.code, Problem::Code::CannotWrite);
    EXPECT_EQ(second.problem.file, last);
    EXPECT_EQ(contentOf(old.fileName()), "old");
    EXPECT_EQ(filesIn(folder.path()).size(), exportSuffixes().size() - 1);
}

TEST(ExportPackage, marksWhatIsNotApproved) {
    const FontBook fonts;
    QHash<QString, QByteArray> plain;
    for (const bool unapproved : {false, true}) {
        const QTemporaryDir folder;
        const PackageOutcome outcome =
            exportPackage(named(u"某局"_s), {}, folder.path(), &fonts, {.unapproved = unapproved});
        ASSERT_EQ(outcome.problem.code, Problem::Code::None);
        for (const QString& file : outcome.files) {
            const QString suffix = file.section(u'.', -1);
            if (!unapproved)
                plain[suffix] = contentOf(file);
            else // data carries no mark
                EXPECT_EQ(contentOf(file) == plain[suffix], suffix == "json"_L1) << suffix.toStdString();
        }
    }
    EXPECT_EQ(plain.size(), exportSuffixes().size());
}

} // namespace
} // namespace nianbao::test
