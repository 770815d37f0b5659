// How many mistakes the rules find, one at a time, and how often they cry wolf on correct reports.

#include "Mistakes.h"

#include <rules/Rules.h>

#include <QSet>

#include <gtest/gtest.h>

#include <iomanip>
#include <iostream>
#include <map>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20210930;

/// In one report, drawn from all places. Family T has few, and its aim is told by all of them.
qsizetype mistakesOfAKind(const MistakeKind& kind) {
    const bool all = qEnvironmentVariableIsSet("NIANBAO_LONG") || kind.rules.front().startsWith(u'T');
    return all ? 40 : 8;
}

constexpr int missesShown = 6; ///< of a kind

struct Score {
    int made = 0;
    int found = 0;
    int side = 0; ///< other errors and warnings
    std::vector<QString> misses;
    std::map<QString, int> sideRules;
};

bool isPlaceOfText(Where::Kind kind) {
    return kind == Where::Kind::Part || kind == Where::Kind::PartHeading || kind == Where::Kind::Title ||
           kind == Where::Kind::Heading;
}

/// Ranges that touch; a length of 0 at the start is the whole text.
bool touches(const Where& one, const Where& other) {
    const auto isWhole = [](const Where& where) { return where.start == 0 && where.length == 0; };
    return isWhole(one) || isWhole(other) ||
           (one.start <= other.start + other.length && other.start <= one.start + one.length);
}

bool isAt(const Where& found, const Where& place) {
    if (place.kind == Where::Kind::Section)
        return found.section == place.section;
    if (found.kind != place.kind || found.section != place.section || found.partId != place.partId)
        return false;
    if (isPlaceOfText(place.kind))
        return touches(found, place);
    return found.cell == place.cell && found.table == place.table;
}

bool isFound(const Finding& finding, const MistakeKind& kind, const Mistake& mistake) {
    return kind.rules.contains(finding.rule) &&
           std::any_of(mistake.places.begin(), mistake.places.end(),
                       [&finding](const Where& place) { return isAt(finding.where, place); });
}

bool isLoud(const Finding& finding) {
    return finding.severity != Severity::Hint;
}

QString describe(const Finding& finding, const Report& report) {
    return finding.rule + u' ' + severityId(finding.severity) + u' ' + whereText(finding.where, report) +
           u": "_s + findingText(finding, report);
}

void judge(const QualityReport& quality, const MistakeKind& kind, const Mistake& mistake, Score& score) {
    Report report = quality.report;
    std::optional<Report> previous = quality.previous;
    mistake.make(report, previous ? &*previous : nullptr);
    bool found = false;
    for (const Finding& finding :
         check({report, previous ? &*previous : nullptr, nullptr, CheckMode::Complete, &mistake.settings})) {
        if (isFound(finding, kind, mistake)) {
            found = true;
        } else if (isLoud(finding)) {
            ++score.side;
            ++score.sideRules[finding.rule];
        }
    }
    ++score.made;
    if (found)
        ++score.found;
    else
        score.misses.push_back(quality.name + u": "_s + mistake.what);
}

double aimOf(const QString& rule) {
    return rule.startsWith(u'T') || rule.startsWith(u'L') ? 0.95 : 0.99;
}

/// The same on every machine, unlike qHash.
quint32 seedOf(const QString& words) {
    quint32 hash = seed;
    for (const QChar character : words)
        hash = hash * 31 + character.unicode();
    return hash;
}

Score scoreOf(const MistakeKind& kind) {
    Score score;
    for (const QualityReport& quality : qualityReports()) {
        Random random(seedOf(kind.id + quality.name));
        Mistakes mistakes = kind.all(quality, random);
        for (qsizetype i = 0; i < std::min<qsizetype>(mistakesOfAKind(kind), std::ssize(mistakes)); ++i) {
            std::swap(mistakes[static_cast<size_t>(i)],
                      mistakes[static_cast<size_t>(i + pick(random, std::ssize(mistakes) - i))]);
            judge(quality, kind, mistakes[static_cast<size_t>(i)], score);
        }
    }
    return score;
}

std::vector<MistakeKind> allKinds() {
    std::vector<MistakeKind> all;
    for (const auto& kinds : {tableMistakes(), structureMistakes(), figureMistakes(), languageMistakes()})
        all.insert(all.end(), kinds.begin(), kinds.end());
    return all;
}

QSet<QString> builtRules() {
    QSet<QString> built;
    for (const RuleInfo& rule : rules())
        built.insert(rule.id);
    return built;
}

QString percentOf(const Score& score) {
    return score.made == 0 ? u"-"_s : QString::number(100.0 * score.found / score.made, 'f', 1) + u'%';
}

void printLine(const QString& name, const Score& score) {
    QString side;
    for (const auto& [rule, count] : score.sideRules)
        side += u' ' + rule + u'×' + QString::number(count);
    std::cout << std::left << std::setw(44) << name.toStdString() << std::right << std::setw(6) << score.made
              << std::setw(6) << score.found << std::setw(8) << percentOf(score).toStdString() << std::setw(7)
              << score.side << side.toStdString() << '\n';
}

void add(Score& sum, const Score& score) {
    sum.made += score.made;
    sum.found += score.found;
    sum.side += score.side;
}

/// Characters of a part's text that are there.
bool isInside(const Where& place, const Report& report) {
    if (place.kind != Where::Kind::Part)
        return true;
    const Part* part = report.part(place.section, place.partId);
    return part && place.start >= 0 && place.start + place.length <= part->text.size();
}

} // namespace

TEST(Mistakes, areFoundWhereTheyStandByTheRightRule) {
    const QSet<QString> built = builtRules();
    std::map<QString, Score> rules;
    std::map<QString, Score> families;
    Score all;
    std::cout << "rule, kind                                    made found  recall   side\n";
    for (const MistakeKind& kind : allKinds()) {
        const QString name = kind.rules.front() + u' ' + kind.id;
        if (!built.contains(kind.rules.front())) {
            std::cout << name.toStdString() << ": not built\n";
            continue;
        }
        const Score score = scoreOf(kind);
        EXPECT_GT(score.made, 0) << name.toStdString();
        printLine(name, score);
        for (int i = 0; i < std::min(missesShown, static_cast<int>(score.misses.size())); ++i)
            std::cout << "      missed " << score.misses[static_cast<size_t>(i)].toStdString() << '\n';
        add(rules[kind.rules.front()], score);
        add(families[kind.rules.front().first(1)], score);
        add(all, score);
    }
    for (const auto& [rule, score] : rules)
        printLine(rule, score);
    for (const auto& [family, score] : families) {
        printLine(u"family "_s + family, score);
        EXPECT_GE(score.found, aimOf(family) * score.made) << "family " << family.toStdString();
    }
    printLine(u"all"_s, all);
}

TEST(Mistakes, changeTheReportWhereTheySay) {
    for (const MistakeKind& kind : allKinds()) {
        int made = 0;
        for (const QualityReport& quality : qualityReports()) {
            Random random(seed);
            for (const Mistake& mistake : kind.all(quality, random)) {
                SCOPED_TRACE((kind.id + u' ' + quality.name + u": "_s + mistake.what).toStdString());
                Report report = quality.report;
                std::optional<Report> previous = quality.previous;
                mistake.make(report, previous ? &*previous : nullptr);
                EXPECT_TRUE(report != quality.report || previous != quality.previous);
                EXPECT_FALSE(mistake.places.empty());
                for (const Where& place : mistake.places)
                    EXPECT_TRUE(isInside(place, report));
                ++made;
            }
        }
        EXPECT_GT(made, 0) << kind.id.toStdString();
    }
}

TEST(Mistakes, areOfManyKinds) {
    QSet<QString> names;
    QSet<QString> families;
    for (const MistakeKind& kind : allKinds()) {
        names.insert(kind.id);
        for (const QString& rule : kind.rules)
            families.insert(rule.first(1));
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(allKinds().size())) << "a name twice";
    EXPECT_GE(names.size(), 34);
    EXPECT_EQ(families, (QSet<QString>{u"A"_s, u"S"_s, u"T"_s, u"Y"_s, u"L"_s}));
}

TEST(CorrectReports, raiseNoErrorNoWarningAndTwoHintsAtMost) {
    std::cout << "correct report            errors warnings hints\n";
    for (const QualityReport& quality : qualityReports()) {
        SCOPED_TRACE(quality.name.toStdString());
        std::map<Severity, int> counts;
        for (const Finding& finding :
             check({quality.report, quality.previous ? &*quality.previous : nullptr})) {
            ++counts[finding.severity];
            std::cout << "  " << describe(finding, quality.report).toStdString() << '\n';
        }
        std::cout << std::left << std::setw(26) << quality.name.toStdString() << std::right << std::setw(6)
                  << counts[Severity::Error] << std::setw(9) << counts[Severity::Warning] << std::setw(6)
                  << counts[Severity::Hint] << '\n';
        EXPECT_EQ(counts[Severity::Error], 0);
        EXPECT_EQ(counts[Severity::Warning], 0);
        EXPECT_LE(counts[Severity::Hint], 2);
    }
}

TEST(CorrectReports, areManyAndOfTwoYears) {
    int pairs = 0;
    QSet<QString> levels;
    for (const QualityReport& quality : qualityReports()) {
        pairs += quality.previous ? 1 : 0;
        levels.insert(quality.report.agency.level);
    }
    EXPECT_GE(qualityReports().size(), 14U);
    EXPECT_GE(pairs, 4);
    EXPECT_GE(levels.size(), 7);
}

TEST(CorrectReports, stateTheirMarkedFigures) {
    for (const QualityReport& quality : qualityReports()) {
        for (const MarkedFigure& figure : quality.figures)
            EXPECT_EQ(quality.part(figure).text.sliced(figure.start, figure.length), figure.words)
                << quality.name.toStdString();
    }
}

/// What real reports hold and rules have stumbled over.
TEST(CorrectReports, holdTheKnownTraps) {
    const QStringList traps{
        u"答复“部门信箱”群众来信3件"_s,
        u"未收到人大代表建议"_s,
        u"责任科室（单位）"_s,
        u"政策性文件11件"_s,
        u"3,940元"_s,
        u"96,171.6万元"_s,
        u"区政府办受理17件"_s,
        u"行政诉讼46宗"_s,
        u"予以公开及部分公开的42件"_s,
        u"规章13件（含新制定5件，修改4件，废止4件）"_s,
        u"5500余"_s,
        u"约41万"_s,
        u"近12万"_s,
        u"超16万"_s,
        u"转结下年度"_s,
        u"顺延至下年"_s,
        u"上年接转"_s,
        u"跨年度办理"_s,
        u"1,860项"_s,
        u"144例"_s,
        u"12次"_s,
        u"11204宗"_s,
        u"37份"_s,
        u"25部"_s,
        u"李××诉"_s,
        u"XXGK/"_s,
        u"申请件数"_s,
        u"所有答复件中"_s,
        u"《2023年"_s,
        u"2021—2025年"_s,
        u"截至2023年"_s,
        u"2023年印发"_s,
        u"第492号"_s,
    };
    for (const QString& trap : traps) {
        bool stands = false;
        for (const QualityReport& quality : qualityReports())
            eachText(quality, [&](int, int, const QString& text) { stands = stands || text.contains(trap); });
        EXPECT_TRUE(stands) << trap.toStdString();
    }
}

} // namespace nianbao::test
