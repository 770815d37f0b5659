#include "ProgramTest.h"

#include <QJsonArray>

namespace nianbao::test {

namespace {

class CompareProgram : public Program {
protected:
    CompareProgram() : report(fixtureReport(u"township"_s)) {}

    QString write(const QString& name) const { return writeText(name, writeReport(report)); }
    [[nodiscard]] Part& part(size_t index) {
        return report.narrative[static_cast<size_t>(report.format->sectionIndex(u"overview"_s))][index];
    }

    Report report;
};

} // namespace

TEST_F(CompareProgram, differencesLeaveTheStatusZero) {
    const QString old = write(u"old.json"_s);
    report.cells[static_cast<size_t>(cellAt(report, u"requests.received.total"_s))] = CellValue(3);
    part(1).text.replace(u"214"_s, u"215"_s);
    const QString now = write(u"new.json"_s);
    const Outcome done = run({u"compare"_s, old, now});
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(done.err, QString());
    const QStringList lines = done.out.trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 3) << done.out.toStdString();
    EXPECT_EQ(lines[0], old + u" → "_s + now + u": 1 figure(s), 1 text(s)"_s);
    EXPECT_EQ(lines[1], u"  三 · 本年新收 · 总计: 2 → 3 (+1, +50.0%)"_s);
    EXPECT_TRUE(lines[2].startsWith(u"  一（一）, rewritten: 全年公开政务信息【214→215】条"_s))
        << lines[2].toStdString();
}

TEST_F(CompareProgram, theSameIsOneLine) {
    const QString file = write(u"a.json"_s);
    const Outcome done = run({u"compare"_s, file, file}, u"tr_TR.UTF-8"_s);
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(done.out.count(u'\n'), 1);
    EXPECT_TRUE(done.out.contains(u"0 figure(s), 0 text(s)"_s));
}

TEST_F(CompareProgram, printsJson) {
    const QString old = write(u"old.json"_s);
    const auto set = [this](const QString& path, const CellValue& value) {
        report.cells[static_cast<size_t>(cellAt(report, path))] = value;
    };
    set(u"requests.received.total"_s, CellValue(3));
    set(u"disclosure.fees.amount"_s, CellValue(*Decimal::parse(u"0.50")));
    set(u"disclosure.licensing.decisions"_s, {});
    part(1).text = u"甲😀乙。\n"_s + part(1).text.replace(u"214"_s, u"215"_s);
    const Outcome done = run({u"compare"_s, u"--json"_s, old, write(u"new.json"_s)});
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(done.out.count(u'\n'), 1);
    const QJsonObject whole = object(done.out);
    EXPECT_EQ(whole[u"old"].toString(), old);
    const QJsonArray cells = whole[u"cells"].toArray();
    ASSERT_EQ(cells.size(), 3);
    const QJsonObject blanked = cells[0].toObject();
    EXPECT_EQ(blanked[u"old"].toInt(-1), 0);
    EXPECT_TRUE(blanked[u"new"].isNull() && blanked[u"change"].isNull() && blanked[u"percent"].isNull());
    EXPECT_EQ(cells[1].toObject()[u"change"].toString(), u"0.50"_s);
    const QJsonObject received = cells[2].toObject();
    EXPECT_EQ(
        received[u"where"].toObject(),
        (QJsonObject{{u"table"_s, u"requests"_s}, {u"row"_s, u"received"_s}, {u"column"_s, u"total"_s}}));
    EXPECT_EQ(received[u"oldWhere"].toObject(), received[u"where"].toObject());
    EXPECT_EQ(received[u"change"].toInt(), 1);
    EXPECT_EQ(received[u"percent"].toString(), u"50.0"_s);
    const QJsonArray texts = whole[u"text"].toArray();
    ASSERT_EQ(texts.size(), 2);
    const QJsonObject added = texts[0].toObject();
    EXPECT_EQ(added[u"kind"].toString(), u"added"_s);
    EXPECT_TRUE(added[u"old"].isNull() && !added.contains(u"oldWhere") && !added.contains(u"words"));
    const QJsonObject rewritten = texts[1].toObject();
    EXPECT_EQ(rewritten[u"kind"].toString(), u"rewritten"_s);
    EXPECT_EQ(rewritten[u"where"].toObject()[u"start"].toInt(), 5); // code points
    EXPECT_EQ(rewritten[u"oldWhere"].toObject()[u"start"].toInt(-1), 0);
    EXPECT_EQ(rewritten[u"words"].toArray().size(), 4);
}

TEST_F(CompareProgram, writesFiles) {
    const QString file = write(u"a.json"_s);
    const Outcome done = run({u"compare"_s, file, u"--to"_s, path(u"c.html"_s), file});
    EXPECT_EQ(done.status, 0);
    EXPECT_TRUE(QFile::exists(path(u"c.html"_s)));
    const Outcome failed =
        run({u"compare"_s, file, file, u"--to"_s, u"nowhere/c.html"_s, u"--to"_s, path(u"d.html"_s)});
    EXPECT_EQ(failed.status, 2);
    EXPECT_EQ(failed.err.count(u'\n'), 1);
    EXPECT_TRUE(failed.err.contains(u"nowhere/c.html"_s));
    EXPECT_TRUE(QFile::exists(path(u"d.html"_s)));
}

TEST_F(CompareProgram, wrongUsageIsTwoAndOneLine) {
    const QString file = write(u"a.json"_s);
    const QStringList rows[] = {
        {},
        {file},
        {file, file, file},
        {file, u"missing.json"_s},
        {u"missing.json"_s, file},
        {file, writeText(u"b.json"_s, "{")},
        {file, u"某局/2024"_s},
        {file, file, u"--to"_s, u"c.xlsx"_s},
        {file, file, u"--to"_s, u"c"_s},
        {file, file, u"--no-such"_s},
    };
    for (const QStringList& row : rows) {
        SCOPED_TRACE(row.join(u' ').toStdString());
        const Outcome done = run(QStringList{u"compare"_s} + row);
        EXPECT_EQ(done.status, 2);
        EXPECT_EQ(done.out, QString());
        EXPECT_EQ(done.err.count(u'\n'), 1) << done.err.toStdString();
    }
}

TEST_F(CompareProgram, explainsItself) {
    const Outcome done = run({u"compare"_s, u"--help"_s});
    EXPECT_EQ(done.status, 0);
    EXPECT_TRUE(done.out.contains(u"OLD"_s) && done.out.contains(u"--json"_s));
    EXPECT_TRUE(run({u"--help"_s}).out.contains(u"nianbao compare OLD NEW"_s));
}

} // namespace nianbao::test
