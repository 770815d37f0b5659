#include "RuleRows.h"

#include <report/ReportFile.h>

#include <gtest/gtest.h>

#include <QSet>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

template<typename Row, typename... Lists>
std::vector<Row> joined(Lists... lists) {
    std::vector<Row> all;
    (all.insert(all.end(), lists.begin(), lists.end()), ...);
    return all;
}

std::vector<BreakingRow> allBreaks() {
    return joined<BreakingRow>(arithmeticBreaks(), structureBreaks(), headingBreaks(), textBreaks(),
                               claimBreaks(), languageBreaks());
}
std::vector<SilentRow> allSilences() {
    return joined<SilentRow>(arithmeticSilences(), structureSilences(), headingSilences(), textSilences(),
                             claimSilences(), languageSilences());
}

QString describe(const std::vector<Finding>& findings, const Report& report) {
    QString text;
    for (const Finding& finding : findings)
        text += finding.rule + u' ' + severityId(finding.severity) + u' ' + whereText(finding.where, report) +
                u": "_s + findingText(finding, report) + u'\n';
    return text;
}

/// The words of the report at a place in its texts.
QString wordsAt(const Where& where, const Report& report) {
    QString text;
    if (where.kind == Where::Kind::Title)
        text = report.titleText();
    else if (where.kind == Where::Kind::Heading)
        text = report.headingText(where.section);
    else if (const Part* part = report.part(where.section, where.partId))
        text = where.kind == Where::Kind::PartHeading ? part->heading : part->text;
    return text.mid(where.start, where.length);
}

/// The finding of the row's severity whose message holds the row's words.
const Finding* expectedOf(const BreakingRow& row, const std::vector<Finding>& findings,
                          const Report& report) {
    for (const Finding& finding : findings) {
        if (finding.severity == row.severity && findingText(finding, report).contains(row.says))
            return &finding;
    }
    return nullptr;
}

} // namespace

TEST(Rules, findWhatIsWrong) {
    for (const BreakingRow& row : allBreaks()) {
        SCOPED_TRACE((row.rule + u' ' + row.name).toStdString());
        Case broken;
        row.edit(broken);
        const auto findings = broken.findings(row.rule);
        const Finding* finding = expectedOf(row, findings, broken.report);
        EXPECT_TRUE(finding) << describe(broken.findings(), broken.report).toStdString();
        if (!finding)
            continue;
        EXPECT_FALSE(whereText(finding->where, broken.report).isEmpty());
        EXPECT_EQ(!finding->fix.empty(), row.fix == BreakingRow::Fix::Offered);
        if (!row.place.isEmpty()) {
            EXPECT_EQ(wordsAt(finding->where, broken.report), row.place);
        }
    }
}

TEST(Rules, offerFixesThatPutItRight) {
    int fixes = 0;
    for (const BreakingRow& row : allBreaks()) {
        SCOPED_TRACE((row.rule + u' ' + row.name).toStdString());
        Case broken;
        row.edit(broken);
        const auto findings = broken.findings(row.rule);
        const Finding* finding = expectedOf(row, findings, broken.report);
        if (!finding || finding->fix.empty())
            continue;
        ++fixes;
        ASSERT_TRUE(applyEdits(broken.report, finding->fix));
        EXPECT_EQ(describe(broken.findings(row.rule), broken.report), QString());
    }
    EXPECT_GT(fixes, 20);
}

TEST(Rules, keepSilentWhereNothingIsWrong) {
    for (const SilentRow& row : allSilences()) {
        SCOPED_TRACE((row.rule + u' ' + row.name).toStdString());
        Case right;
        row.edit(right);
        EXPECT_EQ(describe(right.findings(row.rule), right.report), QString());
    }
}

TEST(Rules, haveEachARowThatBreaksThemAndOneThatDoesNot) {
    QSet<QString> broken;
    QSet<QString> kept;
    for (const BreakingRow& row : allBreaks())
        broken.insert(row.rule);
    for (const SilentRow& row : allSilences())
        kept.insert(row.rule);
    QSet<QString> ids;
    for (const RuleInfo& rule : rules()) {
        // Family B has rows of its own, of two reports.
        EXPECT_EQ(broken.contains(rule.id), rule.family != "B"_L1) << rule.id.toStdString();
        EXPECT_EQ(kept.contains(rule.id), rule.family != "B"_L1) << rule.id.toStdString();
        EXPECT_EQ(rule.family, rule.id.first(1));
        EXPECT_FALSE(rule.title.isEmpty() || rule.basis.isEmpty()) << rule.id.toStdString();
        ids.insert(rule.id);
    }
    EXPECT_EQ(ids.size(), static_cast<qsizetype>(rules().size()));
    EXPECT_EQ(ids.size(), 52);
    EXPECT_TRUE((broken - ids).isEmpty());
}

TEST(Rules, sayNothingOfRightReports) {
    for (const QString& name : {u"municipal-department"_s, u"county-government"_s}) {
        const Case right(fixtureReport(name));
        EXPECT_EQ(describe(right.findings(), right.report), QString()) << name.toStdString();
    }
    // The one that packaging/run.sh shows to a new user.
    const auto sample = readReport(readFixture(u"../../resources/sample/sample.json"_s), u"sample.json"_s);
    ASSERT_TRUE(sample);
    EXPECT_TRUE(sample->notes.empty());
    EXPECT_EQ(describe(Case(sample->report).findings(), sample->report), QString());
}
