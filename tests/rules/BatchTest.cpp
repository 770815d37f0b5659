#include "RuleRows.h"

#include <rules/Batch.h>

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

/// A department's report and another agency's of the same year; rows change the second.
struct Pair {
    Case one;
    Case other = Case(fixtureReport(u"county-government"_s));
    RuleSettings settings;

    Pair() { other.report.year = one.report.year; }

    /// The other agency's section becomes the first one's, with its own name in it.
    void copy(const QString& section) {
        other.parts(section) = one.parts(section);
        for (Part& part : other.parts(section))
            part.text.replace(one.report.agency.name, other.report.agency.name);
    }

    [[nodiscard]] std::vector<BatchFinding> findings() const {
        std::vector<ReportDigest> digests = {digestOf(one.report), digestOf(other.report)};
        digests[0].name = u"one.json"_s;
        digests[1].name = u"other.json"_s;
        return checkBatchOf(digests, &settings);
    }
};

struct PairBreak {
    const char* name;
    const char* rule;
    Severity severity;
    void (*edit)(Pair&);
    size_t findings;
    const char* says; ///< words of the message about the last report
};

const PairBreak breaks[] = {
    {"section five is copied", "B01", Severity::Warning, [](Pair& p) { p.copy(u"problems"_s); }, 2,
     "海港市渔业局"},
    {"it is copied but for a few words", "B01", Severity::Warning,
     [](Pair& p) {
         p.copy(u"problems"_s);
         p.other.replace(u"problems"_s, u"渔港"_s, u"村口"_s);
     },
     2, "Section five"},
    {"it differs in its figures alone", "B01", Severity::Warning,
     [](Pair& p) {
         p.one.append(u"problems"_s, u"全年培训12次，参加3,450人次，走访企业八次。"_s);
         p.copy(u"problems"_s);
         p.other.replace(u"problems"_s, u"12次，参加3,450人次，走访企业八次"_s,
                         u"7次，参加98人次，走访企业二十三次"_s);
     },
     2, "100%"},
    {"it differs in the agency's names alone", "B01", Severity::Warning,
     [](Pair& p) {
         p.one.append(u"problems"_s,
                      u"海港市渔业局将认真整改，海港市渔业局负责督促，海港市渔业局定期通报。"_s);
         p.copy(u"problems"_s);
     },
     2, "100%"},
    {"总体情况 is copied", "B01", Severity::Hint, [](Pair& p) { p.copy(u"overview"_s); }, 2, "Section one"},
    {"an agency has two reports", "B02", Severity::Warning,
     [](Pair& p) { p.other.report.agency = p.one.report.agency; }, 1, "one.json"},
    {"its name differs in white space", "B02", Severity::Warning,
     [](Pair& p) { p.other.report.agency.name = u" 海港市渔业局\n"_s; }, 1, "2024"},
};

struct PairSilence {
    const char* name;
    void (*edit)(Pair&);
};

const PairSilence silences[] = {
    {"two reports of their own", [](Pair&) {}},
    {"the copy is of another year",
     [](Pair& p) {
         p.copy(u"problems"_s);
         --p.other.report.year;
     }},
    {"the same agency in another year",
     [](Pair& p) {
         p.other = p.one;
         --p.other.report.year;
     }},
    {"a third is the other's own",
     [](Pair& p) {
         p.copy(u"problems"_s);
         p.other.append(
             u"problems"_s,
             u"二是村务公开与政务公开衔接不紧，部分村居的惠农补贴发放名单没有及时上墙，老人不会上网查询，"
             "逢年过节回乡的年轻人反映最多。明年起由驻村干部每月核对一次。"_s);
     }},
    {"short sections are alike by chance",
     [](Pair& p) {
         p.one.parts(u"problems"_s) = {Part{1, {}, u"问题：解读不够。改进：多解读。"_s, {}}};
         p.copy(u"problems"_s);
     }},
    {"both sections are empty",
     [](Pair& p) {
         p.one.parts(u"problems"_s).clear();
         p.other.parts(u"problems"_s).clear();
     }},
    {"neither agency is known",
     [](Pair& p) {
         p.other = p.one;
         p.one.report.agency = {};
         p.other.report.agency = {};
     }},
    {"a table is copied", [](Pair& p) { p.other.report.cells = p.one.report.cells; }},
    {"the rules are off",
     [](Pair& p) {
         p.other = p.one;
         p.settings.off = {u"B01"_s, u"B02"_s};
     }},
    {"the office allows more",
     [](Pair& p) {
         p.copy(u"problems"_s);
         p.other.replace(u"problems"_s, u"渔港"_s, u"村口"_s);
         p.settings.thresholds[u"B01"_s][u"alike"_s] = 0.999;
     }},
};

QString describe(const std::vector<BatchFinding>& findings) {
    QString text;
    for (const auto& [report, finding] : findings)
        text += QString::number(report) + u' ' + finding.rule + u' ' + severityId(finding.severity) + u' ' +
                finding.arguments.join(u' ') + u'\n';
    return text;
}

/// A text of bigrams, some of which are changed.
Bigrams changedText(const Bigrams& text, int changes, QRandomGenerator& random) {
    Bigrams changed = text;
    for (int i = 0; i < changes; ++i)
        changed[random.bounded(static_cast<quint32>(changed.size()))] = random.bounded(4000U);
    std::sort(changed.begin(), changed.end());
    return changed;
}

} // namespace

TEST(Batch, findsWhatIsWrong) {
    for (const PairBreak& row : breaks) {
        SCOPED_TRACE(row.name);
        Pair pair;
        row.edit(pair);
        const auto findings = pair.findings();
        ASSERT_EQ(findings.size(), row.findings) << describe(findings).toStdString();
        const auto& [report, finding] = findings.back();
        EXPECT_EQ(report, 1U);
        EXPECT_EQ(finding.rule, QString::fromLatin1(row.rule));
        EXPECT_EQ(finding.severity, row.severity);
        const QString text = findingText(finding, pair.other.report);
        EXPECT_TRUE(text.contains(QString::fromUtf8(row.says))) << text.toStdString();
        EXPECT_FALSE(whereText(finding.where, pair.other.report).isEmpty());
    }
}

TEST(Batch, keepsSilentWhereNothingIsWrong) {
    for (const PairSilence& row : silences) {
        SCOPED_TRACE(row.name);
        Pair pair;
        row.edit(pair);
        EXPECT_EQ(describe(pair.findings()), QString());
    }
}

TEST(Batch, hasARowOfEachKindForEachRule) {
    std::set<QString> broken;
    for (const PairBreak& row : breaks)
        broken.insert(QString::fromLatin1(row.rule));
    std::set<QString> built;
    for (const RuleInfo& rule : rules()) {
        if (rule.family == "B"_L1)
            built.insert(rule.id);
    }
    EXPECT_EQ(broken, built);
}

TEST(Batch, followsTheOfficesSeverity) {
    Pair pair;
    pair.copy(u"problems"_s);
    pair.settings.severities[u"B01"_s] = Severity::Error;
    const auto findings = pair.findings();
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].finding.severity, Severity::Error);
}

TEST(Batch, anExplanationAnswersIt) {
    Pair pair;
    pair.copy(u"problems"_s);
    Finding finding = pair.findings().back().finding;
    EXPECT_TRUE(isOpen(finding));
    pair.other.report.explanations[findingSubject(finding, pair.other.report)] = u"两局联合整改。"_s;
    addExplanation(finding, pair.other.report);
    EXPECT_FALSE(isOpen(finding));
    Finding elsewhere = pair.findings().front().finding;
    addExplanation(elsewhere, pair.one.report);
    EXPECT_TRUE(isOpen(elsewhere));
}

TEST(Batch, missesNobody) {
    std::vector<ReportDigest> digests(4);
    digests[0] = {{}, u"甲局"_s, u"甲"_s, 2024, {}, {}};
    digests[1] = {{}, u"乙局"_s, {}, 2024, {}, {}};
    digests[2] = {{}, u"丙局"_s, {}, 2023, {}, {}};
    digests[3].year = 2024; // of nobody knows whom
    EXPECT_EQ(yearOfBatch(digests), 2024);
    EXPECT_EQ(yearOfBatch({}), 0);
    const QStringList list = {u"甲"_s, u" 乙局\r"_s, u"丙局"_s, u"丁局"_s, QString(), u"丁局"_s};
    EXPECT_EQ(missingAgencies(list, digests), (QStringList{u"丙局"_s, u"丁局"_s}));
    EXPECT_TRUE(missingAgencies({}, digests).isEmpty());
    RuleSettings settings;
    settings.off = {u"B02"_s};
    EXPECT_TRUE(missingAgencies(list, digests, &settings).isEmpty());
}

/// The quick way finds a match for each text that has one by comparing all pairs, and for no other.
TEST(Batch, comparesAsIfAllPairsWereCompared) {
    QRandomGenerator random(20240131);
    std::vector<ReportDigest> digests;
    for (int group = 0; group < 20; ++group) {
        Bigrams text;
        for (int i = 0; i < 80 + 15 * group; ++i)
            text.push_back(random.bounded(4000U));
        std::sort(text.begin(), text.end());
        const int copies = group < 12 ? 8 : 1; // the last ones are like nobody
        for (int copy = 0; copy < copies; ++copy) {
            ReportDigest& digest = digests.emplace_back();
            digest.agency = QString::number(digests.size() / 2); // some have two
            digest.year = 2024;
            digest.problems = {5, changedText(text, copy * (1 + group % 6), random)};
        }
    }
    RuleSettings settings;
    for (const double least : {0.7, 0.9, 0.97}) {
        settings.thresholds[u"B01"_s][u"alike"_s] = least;
        settings.off = {u"B02"_s};
        std::set<size_t> found;
        for (const auto& [report, finding] : checkBatchOf(digests, &settings))
            found.insert(report);
        std::set<size_t> expected;
        for (size_t i = 0; i < digests.size(); ++i) {
            for (size_t j = 0; j < digests.size(); ++j) {
                if (digests[i].agency != digests[j].agency &&
                    likeness(digests[i].problems.text, digests[j].problems.text) >= least)
                    expected.insert(i);
            }
        }
        EXPECT_EQ(found, expected) << least;
        EXPECT_GT(expected.size(), 3U);
        EXPECT_LT(expected.size(), digests.size());
    }
}

} // namespace nianbao::test
