// The commands on files that are decoded: PDF, DOCX and a folder with a damaged one.

#include "ProgramTest.h"

#include <QDir>
#include <QJsonArray>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class ImportedFiles : public Program {
protected:
    /// A right report exported to files below the test's folder; false when it cannot be.
    [[nodiscard]] bool exportTo(const QStringList& names) const {
        QStringList arguments = {u"export"_s, fixturePath(u"import/reservoir-2024.json"_s), u"--to"_s};
        for (const QString& name : names)
            arguments.append(path(name));
        const Outcome done = run(arguments);
        EXPECT_EQ(done.status, 0) << done.err.toStdString();
        return done.status == 0;
    }
    [[nodiscard]] Report reportAt(const QString& name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        const auto read = readReport(file.readAll(), name);
        EXPECT_TRUE(read);
        return read ? read->report : Report();
    }
    /// A file of which only the first half is there.
    void cutOff(const QString& from, const QString& to) const {
        QFile file(path(from));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        writeText(to, file.read(file.size() / 2));
    }
};

} // namespace

TEST_F(ImportedFiles, areImportedWithEveryFigure) {
    const Report expected =
        readReport(readFixture(u"import/reservoir-2024.json"_s), u"reservoir-2024.json"_s)->report;
    ASSERT_TRUE(exportTo({u"a.pdf"_s, u"a.docx"_s, u"a.html"_s}));
    for (const QString& name : {u"a.pdf"_s, u"a.docx"_s, u"a.html"_s}) {
        SCOPED_TRACE(name.toStdString());
        const Outcome done = run({u"import"_s, u"--json"_s, path(name)});
        ASSERT_EQ(done.status, 0) << done.err.toStdString();
        EXPECT_EQ(done.err, QString());
        const QJsonObject read = object(done.out);
        EXPECT_EQ(read[u"report"].toString(), path(name));
        EXPECT_EQ(read[u"year"].toInt(), expected.year);
        EXPECT_EQ(read[u"agency"].toString(), expected.agency.name);
        EXPECT_EQ(read[u"notes"].toArray(), QJsonArray()) << done.out.toStdString();
        EXPECT_EQ(read[u"unread"].toArray(), QJsonArray());
        ASSERT_EQ(run({u"export"_s, path(name), u"--to"_s, path(u"back.json"_s)}).status, 0);
        EXPECT_EQ(reportAt(u"back.json"_s).cells, expected.cells);
        EXPECT_EQ(reportAt(u"back.json"_s).narrative, expected.narrative);
    }
}

TEST_F(ImportedFiles, areCheckedAsTheReportItself) {
    ASSERT_TRUE(exportTo({u"a.pdf"_s, u"a.docx"_s}));
    for (const QString& name : {u"a.pdf"_s, u"a.docx"_s}) {
        SCOPED_TRACE(name.toStdString());
        const Outcome done = run({u"check"_s, u"--json"_s, path(name)});
        EXPECT_EQ(done.status, 0) << done.out.toStdString() << done.err.toStdString();
        EXPECT_EQ(object(done.out)[u"errors"].toInt(-1), 0);
        EXPECT_EQ(object(done.out)[u"warnings"].toInt(-1), 0);
    }
}

TEST_F(ImportedFiles, aDamagedOneIsToldAfterAllTheRest) {
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"in"_s));
    ASSERT_TRUE(exportTo({u"in/a.pdf"_s, u"in/c.docx"_s, u"in/d.html"_s}));
    cutOff(u"in/c.docx"_s, u"in/b.docx"_s);
    for (const QString& command : {u"check"_s, u"import"_s}) {
        SCOPED_TRACE(command.toStdString());
        const Outcome done = run({command, u"--json"_s, path(u"in"_s)});
        EXPECT_EQ(done.status, 2);
        EXPECT_EQ(done.err.count(u'\n'), 1) << done.err.toStdString();
        // File and reason.
        EXPECT_TRUE(done.err.contains(path(u"in/b.docx"_s))) << done.err.toStdString();
        EXPECT_GT(done.err.trimmed().size(), path(u"in/b.docx"_s).size() + 12);
        const QStringList lines = done.out.trimmed().split(u'\n');
        QStringList good;
        QStringList bad;
        for (const QString& line : lines) {
            const QJsonObject read = object(line);
            if (read.contains(u"report"))
                (read.contains(u"error") ? bad : good).append(read[u"report"].toString());
        }
        EXPECT_EQ(good, (QStringList{path(u"in/a.pdf"_s), path(u"in/c.docx"_s), path(u"in/d.html"_s)}));
        EXPECT_EQ(bad, QStringList{path(u"in/b.docx"_s)});
    }
    EXPECT_FALSE(run({u"list"_s}).out.isEmpty());
}

TEST_F(ImportedFiles, whatIsNoReportIsRefused) {
    ASSERT_TRUE(exportTo({u"a.pdf"_s}));
    cutOff(u"a.pdf"_s, u"half.pdf"_s);
    const std::pair<QString, QByteArray> rows[] = {
        {u"empty.pdf"_s, ""},
        {u"text.docx"_s, "no package"},
        {u"other.html"_s, "<html><body><p>通知</p></body></html>"},
        {u"other.csv"_s, "a,b\n1,2\n"},
    };
    for (const auto& [name, content] : rows) {
        SCOPED_TRACE(name.toStdString());
        writeText(name, content);
        for (const QStringList& arguments :
             {QStringList{u"check"_s, path(name)}, QStringList{u"import"_s, path(name)},
              QStringList{u"export"_s, path(name), u"--to"_s, path(u"x.json"_s)}}) {
            const Outcome done = run(arguments);
            EXPECT_EQ(done.status, 2);
            EXPECT_EQ(done.err.count(u'\n'), 1) << done.err.toStdString();
            EXPECT_TRUE(done.err.contains(path(name))) << done.err.toStdString();
        }
    }
    EXPECT_FALSE(QFile::exists(path(u"x.json"_s)));
}

} // namespace nianbao::test
