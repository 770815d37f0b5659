#include "RuleRows.h"

#include <report/ReportFile.h>

#include <QDir>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

TEST(Language, showsNoPersonalNumberAnywhere) {
    const QString identity = u"11010519491231002X"_s;
    const QString mobile = u"13912345678"_s;
    Case broken;
    // Each stands where other rules quote it too.
    broken.append(u"overview"_s,
                  u"\n申请人王某（"_s + identity + u"，"_s + mobile + u"）已答复，，"_s + mobile);
    const auto findings = broken.findings();
    int personal = 0;
    for (const Finding& finding : findings) {
        personal += finding.rule == u"L05"_s ? 1 : 0;
        const QString json = QString::fromUtf8(QJsonDocument(findingToJson(finding, broken.report)).toJson());
        for (const QString& shown :
             {findingText(finding, broken.report), whereText(finding.where, broken.report), json}) {
            EXPECT_FALSE(shown.contains(identity)) << shown.toStdString();
            EXPECT_FALSE(shown.contains(mobile)) << shown.toStdString();
        }
    }
    EXPECT_EQ(personal, 3);
    Case tail;
    tail.append(u"overview"_s,
                u"\n已退至账户，并与申请人核对无误，号码为6222 0212 3456 7890 128（"_s + identity + u"）"_s);
    const auto ends = tail.findings(u"L08"_s);
    ASSERT_EQ(ends.size(), 1U);
    EXPECT_EQ(ends.front().arguments.front(), u"*******002X）"_s);
    // A place that holds more than the number, too.
    const Part& part = broken.parts(u"overview"_s).back();
    const auto at = static_cast<int>(part.text.indexOf(identity));
    EXPECT_EQ(whereText(Where::inPart(broken.section(u"overview"_s), part.id, at - 3, 60), broken.report),
              u"一（五） “王某（110**********…”"_s);
    EXPECT_EQ(whereText(Where::inPart(broken.section(u"overview"_s), part.id, at + 4, 14), broken.report),
              u"一（五） “**********002X”"_s);
}

TEST(Language, tellsAConvertedFilesCharactersInOneFindingATextAndMendsAll) {
    Case broken;
    broken.append(u"overview"_s, u"⼀年来,⽹站更新及时,方便⽤户(群众)查询。"_s);
    const auto lookAlikes = broken.findings(u"L07"_s);
    ASSERT_EQ(lookAlikes.size(), 1U);
    ASSERT_TRUE(applyEdits(broken.report, lookAlikes.front().fix));
    const auto widths = broken.findings(u"L03"_s);
    ASSERT_EQ(widths.size(), 1U);
    ASSERT_TRUE(applyEdits(broken.report, widths.front().fix));
    EXPECT_TRUE(
        broken.parts(u"overview"_s).back().text.endsWith(u"一年来，网站更新及时，方便用户（群众）查询。"_s));
}

TEST(Language, closesAQuoteWhereItsWordsEnd) {
    const std::pair<QString, QString> rows[] = {
        {u"印发《公开办法，明确分工。"_s, u"印发《公开办法》，明确分工。"_s},
        {u"开设“渔家课堂、“渔港之声”两个专栏。"_s, u"开设“渔家课堂”、“渔港之声”两个专栏。"_s},
        {u"设立专栏（含两个子栏目，按月更新。"_s, u"设立专栏（含两个子栏目，按月更新）。"_s},
        {u"（见《公开办法）"_s, u"（见《公开办法》）"_s},
        {u"落实“三审三校\"制度。"_s, u"落实“三审三校”制度。"_s},
        {u"开设”渔家课堂“专栏。"_s, u"开设“渔家课堂”专栏。"_s},
        {u"设立专栏（含“渔港之声”和《渔讯》"_s, u"设立专栏（含“渔港之声”和《渔讯》）"_s},
    };
    for (const auto& [before, after] : rows) {
        Case broken;
        broken.append(u"overview"_s, before);
        const auto findings = broken.findings(u"L02"_s);
        ASSERT_EQ(findings.size(), 1U) << before.toStdString();
        ASSERT_TRUE(applyEdits(broken.report, findings.front().fix));
        EXPECT_TRUE(broken.parts(u"overview"_s).back().text.endsWith(after))
            << broken.parts(u"overview"_s).back().text.toStdString();
    }
}

TEST(Language, numbersTheRestOfASeries) {
    Case broken;
    broken.append(u"problems"_s, u"一是甲；二是乙；四是丙；五是丁。"_s);
    const auto findings = broken.findings(u"L09"_s);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().actual, u"四是"_s);
    EXPECT_EQ(findings.front().expected, u"三是"_s);
    ASSERT_TRUE(applyEdits(broken.report, findings.front().fix));
    EXPECT_TRUE(broken.parts(u"problems"_s).back().text.endsWith(u"一是甲；二是乙；三是丙；四是丁。"_s));
}

TEST(Language, mendsTheTitleThatIsComposed) {
    Case broken;
    broken.report.title.clear();
    broken.report.agency.name = u"海港市⽔产局"_s;
    for (const Finding& finding : broken.findings(u"L07"_s)) {
        ASSERT_FALSE(finding.fix.empty());
        ASSERT_TRUE(applyEdits(broken.report, finding.fix));
    }
    EXPECT_TRUE(broken.findings(u"L07"_s).empty());
}

TEST(Language, findsNothingButWhatFixturesWereGiven) {
    // Reports of the document's tests; what family L says of them was looked at.
    const QHash<QString, QString> known{{u"rare-characters"_s, u"L03 hint"_s}};
    const QDir folder(fixturePath(u"reports"_s));
    int read = 0;
    for (const QString& name : folder.entryList({u"*.json"_s})) {
        const QString id = name.chopped(5);
        const Report report = fixtureReport(id);
        ++read;
        QStringList said;
        for (const Finding& finding : Case(report).findings()) {
            if (finding.rule.startsWith(u'L'))
                said.append(finding.rule + u' ' + severityId(finding.severity));
        }
        EXPECT_EQ(said.join(u", "_s), known.value(id)) << id.toStdString();
    }
    EXPECT_GT(read, 10);
}
