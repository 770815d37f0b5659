#include "ProgramTest.h"

#include <QDir>
#include <QJsonArray>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class CheckProgram : public Program {
protected:
    /// A right report, of this agency.
    [[nodiscard]] QString writeRight(const QString& name, const QString& agency = u"云泽市水务局"_s) const {
        QByteArray report = readFixture(u"import/reservoir-2024.json"_s);
        report.replace("云泽市水务局", agency.toUtf8());
        return writeText(name, report);
    }
    [[nodiscard]] QByteArray content(const QString& name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
};

QJsonObject findingOf(const QJsonObject& report, const QString& rule) {
    for (const QJsonValue& finding : report[u"findings"].toArray()) {
        if (finding[u"rule"].toString() == rule)
            return finding.toObject();
    }
    return {};
}

} // namespace

TEST_F(CheckProgram, comparesTheReportsOfABatch) {
    const QString one = writeRight(u"a.json"_s);
    const QString other = writeRight(u"b.json"_s, u"云泽市林业局"_s);
    EXPECT_EQ(run({u"check"_s, one}).status, 0);
    EXPECT_EQ(run({u"check"_s, other}).status, 0);
    const Outcome both = run({u"check"_s, u"--json"_s, one, other});
    EXPECT_EQ(both.status, 1);
    const QStringList lines = both.out.trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject alike = findingOf(object(lines[0]), u"B01"_s);
    EXPECT_TRUE(alike[u"message"].toString().contains(u"云泽市林业局"_s));
    const Outcome twice = run({u"check"_s, one, writeRight(u"c.json"_s)});
    EXPECT_EQ(twice.status, 1);
    EXPECT_EQ(twice.out.count(u"B02"_s), 1);
}

TEST_F(CheckProgram, anExplainedWarningIsNotAFault) {
    const QString name = writeRight(u"a.json"_s);
    QByteArray again = content(u"a.json"_s);
    again.replace("全年新收申请14件", "全年新收申请13件");
    writeText(u"a.json"_s, again);
    ASSERT_EQ(run({u"check"_s, name}).status, 1);
    // The key of the explanation is the rules' own, so it is made with them.
    auto read = readReport(again, name);
    ASSERT_TRUE(read);
    for (const Finding& finding : check({read->report}))
        read->report.explanations[findingSubject(finding, read->report)] = u"口径不同。"_s;
    writeText(u"a.json"_s, writeReport(read->report));
    const Outcome people = run({u"check"_s, name});
    EXPECT_EQ(people.status, 0) << people.out.toStdString();
    EXPECT_TRUE(people.out.contains(u"(explained: 口径不同。)"_s)) << people.out.toStdString();
    const QJsonObject report = object(run({u"check"_s, u"--json"_s, name}).out);
    EXPECT_EQ(report[u"warnings"].toInt(-1), 0);
    EXPECT_EQ(report[u"explained"].toInt(-1), 1);
    EXPECT_EQ(findingOf(report, u"T01"_s)[u"explanation"].toString(), u"口径不同。"_s);
}

TEST_F(CheckProgram, writesSummaries) {
    const QString right = writeRight(u"a.json"_s);
    writeText(u"b.json"_s, "{");
    const Outcome done = run(
        {u"check"_s, u"--to"_s, path(u"s.xlsx"_s), right, path(u"b.json"_s), u"--to"_s, path(u"s.html"_s)});
    EXPECT_EQ(done.status, 2); // b.json; the summaries are written all the same
    EXPECT_EQ(done.err.count(u'\n'), 1) << done.err.toStdString();
    EXPECT_TRUE(content(u"s.xlsx"_s).startsWith("PK"));
    const QString html = QString::fromUtf8(content(u"s.html"_s));
    EXPECT_TRUE(html.contains(right) && html.contains(path(u"b.json"_s)));
}

TEST_F(CheckProgram, summariesAreTheSameInEveryLocale) {
    const QString report = writeRight(u"a.json"_s);
    QByteArray first;
    for (const QString& locale : {u"C.UTF-8"_s, u"de_DE.UTF-8"_s, u"tr_TR.UTF-8"_s}) {
        ASSERT_EQ(run({u"check"_s, report, u"--to"_s, path(u"s.xlsx"_s)}, locale).status, 0);
        const QByteArray bytes = content(u"s.xlsx"_s);
        EXPECT_TRUE(first.isEmpty() || bytes == first) << locale.toStdString();
        first = bytes;
    }
}

TEST_F(CheckProgram, aSummaryThatCannotBeWrittenIsTwo) {
    const QString report = writeRight(u"a.json"_s);
    const Outcome done =
        run({u"check"_s, report, u"--to"_s, u"nowhere/s.html"_s, u"--to"_s, path(u"s.html"_s)});
    EXPECT_EQ(done.status, 2);
    EXPECT_EQ(done.err.count(u'\n'), 1);
    EXPECT_TRUE(done.err.contains(u"nowhere/s.html"_s));
    EXPECT_TRUE(QFile::exists(path(u"s.html"_s)));
}

TEST_F(CheckProgram, namesTheAgenciesWithoutAReport) {
    const QString report = writeRight(u"a.json"_s);
    const QString list = writeText(u"list.txt"_s, "\xEF\xBB\xBF云泽市水务局\r\n\r\n云泽市林业局\r\n");
    const Outcome people = run({u"check"_s, u"--agencies"_s, list, report});
    EXPECT_EQ(people.status, 1);
    EXPECT_TRUE(people.out.contains(u"云泽市林业局"_s));
    EXPECT_EQ(people.out.count(u"B02"_s), 1) << people.out.toStdString();
    const QStringList lines =
        run({u"check"_s, u"--json"_s, u"--agencies"_s, list, report}).out.trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(object(lines[1])[u"missing"].toString(), u"云泽市林业局"_s);
    EXPECT_EQ(object(lines[1])[u"year"].toInt(), 2024);
    const QString whole = writeText(u"whole.txt"_s, "云泽市水务局");
    EXPECT_EQ(run({u"check"_s, u"--agencies"_s, whole, report}).status, 0);
    const Outcome refused =
        run({u"check"_s, u"--agencies"_s, writeText(u"gb.txt"_s, "\xD4\xC6\xD4\xF3"), report});
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.err.contains(u"gb.txt"_s));
}

} // namespace nianbao::test
