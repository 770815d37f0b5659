// Family B: many reports against each other.

#include <rules/Batch.h>

#include "AlikeTexts.h"
#include "RuleTable.h"
#include "claims/Numerals.h"
#include "language/LanguageFacts.h"
#include "structure/AgencyNames.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Characters of a number at a place: digits with separators between them, or Chinese numerals before a
/// counter.
qsizetype numberLength(QStringView text, qsizetype at, bool isInNumber) {
    static const QString numerals = u"〇零一二两三四五六七八九十百千"_s;
    static const QString separators = u",，.．"_s;
    if (text[at].isDigit())
        return 1;
    if (isInNumber && separators.contains(text[at]))
        return at + 1 < text.size() && text[at + 1].isDigit() ? 1 : 0;
    return numerals.contains(text[at]) ? numeralAt(text, at).length : 0;
}

/// A mark in place of each number.
QString withoutNumbers(QStringView text) {
    QString masked;
    masked.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool isInNumber = masked.endsWith(u'#');
        const qsizetype length = numberLength(text, at, isInNumber);
        if (length == 0)
            masked += text[at];
        else if (!isInNumber)
            masked += u'#';
        at += std::max<qsizetype>(length, 1);
    }
    return masked;
}

ReportDigest::Section sectionOf(const Report& report, const AgencyNames& names, const QString& id) {
    ReportDigest::Section section;
    const auto& sections = report.format->sections();
    for (size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].id != id)
            continue;
        section.index = static_cast<int>(i);
        QString text;
        for (const Part& part : report.narrative[i])
            text += part.text;
        text.removeIf([](QChar c) { return c.isSpace(); });
        section.text = bigramsOf(withoutNumbers(names.masked(text)));
    }
    return section;
}

/// A rule of family B, as the office has settled it.
struct BatchRule {
    const RuleInfo& info;
    const RuleSettings* settings;

    BatchRule(const QString& id, const RuleSettings* own) : info(infoOf(id)), settings(own) {}

    [[nodiscard]] bool isOff() const { return settings && settings->off.contains(info.id); }
    [[nodiscard]] double threshold(const QString& name) const { return thresholdOf(info, settings, name); }
    [[nodiscard]] Finding finding(Severity severity, const Where& where) const {
        Finding found;
        found.rule = info.id;
        found.severity = severity;
        if (settings && settings->severities.contains(info.id))
            found.severity = settings->severities.at(info.id);
        found.where = where;
        return found;
    }

private:
    static const RuleInfo& infoOf(const QString& id) {
        const RuleInfo* found = ruleOf(id);
        if (!found)
            qFatal("rules.json: no entry for %s", qPrintable(id));
        return *found;
    }
};

using SectionOf = ReportDigest::Section ReportDigest::*;

/// Adds what is alike in one section of the reports of one year.
void findAlikeSections(const std::vector<ReportDigest>& digests, const std::vector<size_t>& ofYear,
                       SectionOf section, const BatchRule& rule, std::vector<BatchFinding>& findings) {
    const double shortest = rule.threshold(u"shortest"_s);
    std::map<QString, int> owners;
    std::vector<OwnedText> texts;
    std::vector<size_t> reports;
    for (const size_t report : ofYear) {
        const ReportDigest& digest = digests[report];
        if (static_cast<double>((digest.*section).text.size()) < shortest)
            continue;
        const int owner = owners.try_emplace(digest.agency, static_cast<int>(owners.size())).first->second;
        texts.push_back({&(digest.*section).text, owner});
        reports.push_back(report);
    }
    const bool isOverview = section == &ReportDigest::overview;
    const std::vector<AlikeText> alike = findAlike(texts, rule.threshold(u"alike"_s));
    for (size_t i = 0; i < alike.size(); ++i) {
        if (alike[i].other < 0)
            continue;
        const ReportDigest& other = digests[reports[static_cast<size_t>(alike[i].other)]];
        Finding finding = rule.finding(isOverview ? Severity::Hint : rule.info.severity,
                                       Where::inSection((digests[reports[i]].*section).index));
        finding.variant = isOverview ? u"overview"_s : QString();
        finding.arguments = {withoutPersonalNumbers(other.agency.isEmpty() ? other.name : other.agency),
                             QString::number(static_cast<int>(100 * alike[i].likeness))};
        findings.push_back({reports[i], std::move(finding)});
    }
}

void findAlikeReports(const std::vector<ReportDigest>& digests, const BatchRule& rule,
                      std::vector<BatchFinding>& findings) {
    if (rule.isOff())
        return;
    std::map<int, std::vector<size_t>> byYear;
    for (size_t i = 0; i < digests.size(); ++i)
        byYear[digests[i].year].push_back(i);
    for (const auto& [year, reports] : byYear) {
        findAlikeSections(digests, reports, &ReportDigest::overview, rule, findings);
        findAlikeSections(digests, reports, &ReportDigest::problems, rule, findings);
    }
}

void findSecondReports(const std::vector<ReportDigest>& digests, const BatchRule& rule,
                       std::vector<BatchFinding>& findings) {
    if (rule.isOff())
        return;
    std::map<std::pair<QString, int>, size_t> first;
    for (size_t i = 0; i < digests.size(); ++i) {
        const ReportDigest& digest = digests[i];
        if (digest.agency.isEmpty())
            continue;
        const auto [found, isFirst] = first.try_emplace({digest.agency, digest.year}, i);
        if (isFirst)
            continue;
        Finding finding = rule.finding(rule.info.severity, Where::report());
        finding.arguments = {withoutPersonalNumbers(digest.agency), digests[found->second].name,
                             QString::number(digest.year)};
        findings.push_back({i, std::move(finding)});
    }
}

} // namespace

ReportDigest digestOf(const Report& report) {
    const AgencyNames names(report.agency);
    return {{},          report.agency.name.simplified(),         report.agency.shortName.simplified(),
            report.year, sectionOf(report, names, u"overview"_s), sectionOf(report, names, u"problems"_s)};
}

std::vector<BatchFinding> checkBatchOf(const std::vector<ReportDigest>& digests,
                                       const RuleSettings* settings) {
    std::vector<BatchFinding> findings;
    findSecondReports(digests, BatchRule(u"B02"_s, settings), findings);
    findAlikeReports(digests, BatchRule(u"B01"_s, settings), findings);
    std::stable_sort(
        findings.begin(), findings.end(),
        [](const BatchFinding& one, const BatchFinding& other) { return one.report < other.report; });
    return findings;
}

int yearOfBatch(const std::vector<ReportDigest>& digests) {
    std::map<int, int> counts;
    for (const ReportDigest& digest : digests)
        ++counts[digest.year];
    int year = 0;
    for (const auto& [candidate, count] : counts)
        year = year == 0 || count >= counts.at(year) ? candidate : year;
    return year;
}

QStringList missingAgencies(const QStringList& list, const std::vector<ReportDigest>& digests,
                            const RuleSettings* settings) {
    if (BatchRule(u"B02"_s, settings).isOff())
        return {};
    const int year = yearOfBatch(digests);
    QSet<QString> known = {QString()};
    for (const ReportDigest& digest : digests) {
        if (digest.year == year)
            known << digest.agency << digest.shortName;
    }
    QStringList missing;
    for (const QString& line : list) {
        const QString agency = line.simplified();
        if (known.contains(agency))
            continue;
        missing.append(agency);
        known.insert(agency); // told once, though it be listed twice
    }
    return missing;
}

} // namespace nianbao
