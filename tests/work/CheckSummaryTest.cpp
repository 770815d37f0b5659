#include <support/Fixtures.h>
#include <work/CheckSummary.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

QString textOf(const ListingCell& cell) {
    const auto* number = std::get_if<qint64>(&cell);
    return number ? QString::number(*number) : std::get<QString>(cell);
}

/// Cells of a row, parted by bars.
QString rowOf(const ListingTable& table, size_t row) {
    QStringList cells;
    for (const ListingCell& cell : table.rows.at(row))
        cells.append(textOf(cell));
    return cells.join(u'|');
}

/// A right report, one with a wrong total, one that cannot be read, and an agency without a report.
class CheckSummary : public testing::Test {
protected:
    QTemporaryDir folder;
    CheckedBatch batch;

    QString add(const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        // What the bytes of a summary depend on.
        file.flush();
        EXPECT_TRUE(file.setFileTime(QDateTime(QDate(2025, 1, 20), QTime(8, 0), Qt::UTC),
                                     QFileDevice::FileModificationTime));
        return file.fileName();
    }

    void SetUp() override {
        const QByteArray right = readFixture(u"import/reservoir-2024.json"_s);
        QByteArray wrong = right;
        wrong.replace("\"total\": 14", "\"total\": 15");
        wrong.replace("云泽市水务局", "云泽市<b>&\\\"林业局");
        const QStringList names = {add(u"a.json"_s, right), add(u"b.json"_s, wrong), add(u"c.json"_s, "{")};
        auto checked = checkBatch({names, {}, {}, nullptr, {u"云泽市档案馆"_s}});
        ASSERT_TRUE(checked);
        batch = std::move(*checked);
    }

    [[nodiscard]] QByteArray written(const QString& name) const {
        const QString path = folder.filePath(name);
        EXPECT_EQ(writeSummary(batch, nullptr, path).code, Problem::Code::None);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_F(CheckSummary, hasARowAReport) {
    const ListingTable reports = summaryOf(batch, nullptr).tables.at(0);
    ASSERT_EQ(reports.rows.size(), 4U);
    EXPECT_TRUE(rowOf(reports, 0).startsWith(folder.filePath(u"a.json"_s) + u"|云泽市水务局|2024|0|1|0|"_s))
        << rowOf(reports, 0).toStdString();
    EXPECT_NE(rowOf(reports, 1).section(u'|', 3, 3), u"0"_s);
    EXPECT_TRUE(rowOf(reports, 2).startsWith(folder.filePath(u"c.json"_s) + u"|||||||"_s));
    EXPECT_FALSE(rowOf(reports, 2).endsWith(u'|'));
    EXPECT_TRUE(rowOf(reports, 3).startsWith(u"|云泽市档案馆|2024|||||"_s));
}

TEST_F(CheckSummary, hasARowAFinding) {
    const ListingTable findings = summaryOf(batch, nullptr).tables.at(1);
    size_t expected = 0;
    for (const CheckedReport& checked : batch.reports)
        expected += checked.findings.size();
    EXPECT_EQ(findings.rows.size(), expected);
    const auto sum = std::find_if(findings.rows.begin(), findings.rows.end(),
                                  [](const auto& row) { return textOf(row[1]) == "A01"_L1; });
    ASSERT_NE(sum, findings.rows.end());
    EXPECT_EQ(textOf(sum->at(2)), u"error"_s);
    EXPECT_FALSE(textOf(sum->at(3)).isEmpty());
    EXPECT_EQ(textOf(sum->at(5)), u"14"_s);
    EXPECT_EQ(textOf(sum->at(6)), u"15"_s);
}

TEST_F(CheckSummary, hasTheMostFrequentMistakesFirst) {
    Finding rare;
    rare.rule = u"A01"_s;
    Finding frequent;
    frequent.rule = u"S08"_s;
    frequent.where = Where::inTable(0, 2);
    batch.reports[0].findings = {rare, rare, rare, frequent};
    batch.reports[1].findings = {frequent};
    const ListingTable mistakes = summaryOf(batch, nullptr).tables.at(2);
    ASSERT_EQ(mistakes.rows.size(), 2U);
    EXPECT_EQ(rowOf(mistakes, 0), u"S08|No cell is blank|2|2"_s);
    EXPECT_TRUE(rowOf(mistakes, 1).startsWith(u"A01|"_s) && rowOf(mistakes, 1).endsWith(u"|1|3"_s));
}

TEST_F(CheckSummary, saysWhichRulesWereOffOrChanged) {
    EXPECT_EQ(summaryOf(batch, nullptr).tables.at(3).rows.size(), 1U); // none
    RuleSettings settings;
    settings.off = {u"S12"_s};
    settings.severities[u"A06"_s] = Severity::Hint;
    settings.thresholds[u"B01"_s][u"alike"_s] = 0.95;
    const ListingTable rules = summaryOf(batch, &settings).tables.at(3);
    ASSERT_EQ(rules.rows.size(), 3U);
    EXPECT_TRUE(rowOf(rules, 0).startsWith(u"A06|"_s) && rowOf(rules, 0).endsWith(u"hint"_s));
    EXPECT_TRUE(rowOf(rules, 1).startsWith(u"S12|"_s) && rowOf(rules, 1).endsWith(u"off"_s));
    EXPECT_TRUE(rowOf(rules, 2).endsWith(u"0.95"_s));
    EXPECT_TRUE(changedRules(&settings)[1].isOff);
    EXPECT_FALSE(changedRules(&settings)[0].isOff);
}

TEST_F(CheckSummary, theSameBatchIsTheSameBytes) {
    const QByteArray xlsx = written(u"one.xlsx"_s);
    EXPECT_TRUE(xlsx.startsWith("PK"));
    EXPECT_EQ(written(u"two.XLSX"_s), xlsx);
    EXPECT_EQ(written(u"one.html"_s), written(u"two.html"_s));
}

TEST_F(CheckSummary, theWebPageIsEscapedAndHasNoScript) {
    const QString html = QString::fromUtf8(written(u"one.html"_s));
    EXPECT_TRUE(html.contains(u"云泽市&lt;b&gt;&amp;&quot;林业局"_s)) << html.left(3000).toStdString();
    EXPECT_FALSE(html.contains(u"<b>"_s) || html.contains(u"<script"_s) || html.contains(u"http"_s));
    EXPECT_TRUE(html.contains(u"<html lang=\"en\">"_s));
    EXPECT_EQ(html.count(u"<table>"_s), 4);
    EXPECT_EQ(html.count(u"<h1>"_s), 1);
    // Each address of the contents leads somewhere.
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    auto links = link.globalMatch(html);
    EXPECT_TRUE(links.hasNext());
    while (links.hasNext())
        EXPECT_TRUE(html.contains(u"<h2 id=\"%1\">"_s.arg(links.next().captured(1))));
}

TEST_F(CheckSummary, isRefusedForOtherTypesAndPlaces) {
    for (const QString& name : {u"a.pdf"_s, u"noSuffix"_s, u"no/such/folder/a.xlsx"_s, u"no/such/a.html"_s}) {
        const Problem problem = writeSummary(batch, nullptr, folder.filePath(name));
        EXPECT_NE(problem.code, Problem::Code::None) << name.toStdString();
        EXPECT_EQ(problem.file, folder.filePath(name));
        EXPECT_FALSE(QFile::exists(folder.filePath(name)));
    }
}

} // namespace nianbao::test
