#include <work/CheckSummary.h>

#include "WriteFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(CheckSummary)
public:
    static QString title(int year) {
        return year > 0 ? tr("Check of reports for %1").arg(year) : tr("Check of reports");
    }
    //: The language of this translation, as BCP 47 writes it
    static QString language() { return tr("en"); }
    static QString change(const QString& id, const RuleSettings& settings);
};

QString ruleTitle(const QString& id) {
    const RuleInfo* rule = ruleOf(id);
    return rule ? QCoreApplication::translate("Rules", rule->title.toUtf8().constData()) : QString();
}

QString SummaryWords::change(const QString& id, const RuleSettings& settings) {
    if (settings.off.contains(id))
        return tr("switched off");
    QStringList changes;
    const auto severity = settings.severities.find(id);
    if (severity != settings.severities.end())
        changes.append(tr("counts as: %1").arg(severityText(severity->second)));
    const auto thresholds = settings.thresholds.find(id);
    if (thresholds != settings.thresholds.end()) {
        for (const auto& [name, value] : thresholds->second)
            changes.append(tr("threshold %1: %2").arg(name, QString::number(value)));
    }
    return changes.join(tr("; "));
}

ListingTable reportsTable(const CheckedBatch& batch) {
    ListingTable table{SummaryWords::tr("Reports"),
                       {{SummaryWords::tr("Report"), 40},
                        {SummaryWords::tr("Agency"), 30},
                        {SummaryWords::tr("Year"), 8},
                        {SummaryWords::tr("Errors"), 10},
                        {SummaryWords::tr("Warnings"), 10},
                        {SummaryWords::tr("Explained"), 10},
                        {SummaryWords::tr("Hints"), 10},
                        {SummaryWords::tr("Not checked, because"), 60}},
                       {}};
    for (const CheckedReport& checked : batch.reports) {
        if (!checked.opened) {
            const QString none;
            table.rows.push_back(
                {checked.name, none, none, none, none, none, none, problemText(checked.problem)});
            continue;
        }
        const Report& report = checked.opened->content.report;
        const FindingTally counts = tallyOf(checked.findings);
        table.rows.push_back({checked.name, report.agency.name, qint64(report.year), qint64(counts.errors),
                              qint64(counts.warnings), qint64(counts.explained), qint64(counts.hints),
                              QString()});
    }
    for (const QString& agency : batch.missing) {
        const QString none;
        table.rows.push_back(
            {none, agency, qint64(batch.year), none, none, none, none, missingText(agency, batch.year)});
    }
    return table;
}

ListingTable findingsTable(const CheckedBatch& batch) {
    ListingTable table{SummaryWords::tr("Findings"),
                       {{SummaryWords::tr("Report"), 40},
                        {SummaryWords::tr("Rule"), 8},
                        {SummaryWords::tr("Severity"), 10},
                        {SummaryWords::tr("Place"), 30},
                        {SummaryWords::tr("What is wrong"), 70},
                        {SummaryWords::tr("Expected"), 20},
                        {SummaryWords::tr("Actual"), 20},
                        {SummaryWords::tr("Explanation"), 40}},
                       {}};
    for (const CheckedReport& checked : batch.reports) {
        for (const Finding& finding : checked.findings) {
            const Report& report = checked.opened->content.report;
            table.rows.push_back({checked.name, finding.rule, severityText(finding.severity),
                                  whereText(finding.where, report), findingText(finding, report),
                                  finding.expected, finding.actual, finding.explanation});
        }
    }
    return table;
}

/// Rules that found something, those of the most reports first.
ListingTable frequencyTable(const CheckedBatch& batch) {
    struct Frequency {
        QString rule;
        qint64 reports = 0;
        qint64 findings = 0;
    };
    std::map<QString, Frequency> byRule;
    for (const CheckedReport& checked : batch.reports) {
        QSet<QString> here;
        for (const Finding& finding : checked.findings) {
            Frequency& frequency = byRule[finding.rule];
            frequency.rule = finding.rule;
            ++frequency.findings;
            frequency.reports += here.contains(finding.rule) ? 0 : 1;
            here.insert(finding.rule);
        }
    }
    std::vector<Frequency> all;
    for (const auto& [rule, frequency] : byRule)
        all.push_back(frequency);
    std::stable_sort(all.begin(), all.end(), [](const Frequency& one, const Frequency& other) {
        return std::pair(one.reports, one.findings) > std::pair(other.reports, other.findings);
    });
    ListingTable table{SummaryWords::tr("Most frequent"),
                       {{SummaryWords::tr("Rule"), 8},
                        {SummaryWords::tr("What it holds"), 70},
                        {SummaryWords::tr("Reports"), 12},
                        {SummaryWords::tr("Findings"), 12}},
                       {}};
    for (const Frequency& frequency : all)
        table.rows.push_back(
            {frequency.rule, ruleTitle(frequency.rule), frequency.reports, frequency.findings});
    return table;
}

ListingTable rulesTable(const RuleSettings* settings) {
    ListingTable table{SummaryWords::tr("Rules off or changed"),
                       {{SummaryWords::tr("Rule"), 8},
                        {SummaryWords::tr("What it holds"), 70},
                        {SummaryWords::tr("Setting of the office"), 40}},
                       {}};
    for (const ChangedRule& rule : changedRules(settings))
        table.rows.push_back({rule.id, rule.title, rule.change});
    if (table.rows.empty())
        table.rows.push_back({SummaryWords::tr("none"), QString(), QString()});
    return table;
}

/// The last change of any report: what the summary is made of was not younger.
QDateTime lastChange(const CheckedBatch& batch) {
    QDateTime last;
    for (const CheckedReport& checked : batch.reports) {
        if (checked.opened && (!last.isValid() || checked.opened->changed > last))
            last = checked.opened->changed;
    }
    return last;
}

} // namespace

std::vector<ChangedRule> changedRules(const RuleSettings* settings) {
    std::vector<ChangedRule> changed;
    if (!settings)
        return changed;
    for (const RuleInfo& rule : rules()) {
        QString change = SummaryWords::change(rule.id, *settings);
        if (!change.isEmpty())
            changed.push_back(
                {rule.id, ruleTitle(rule.id), settings->off.contains(rule.id), std::move(change)});
    }
    return changed;
}

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return SummaryWords::tr("error");
    case Severity::Warning:
        return SummaryWords::tr("warning");
    case Severity::Hint:
        return SummaryWords::tr("hint");
    }
    Q_UNREACHABLE();
}

QString missingText(const QString& agency, int year) {
    return SummaryWords::tr("%1 has no report for %2.").arg(agency, QString::number(year));
}

Listing summaryOf(const CheckedBatch& batch, const RuleSettings* settings) {
    return {SummaryWords::title(batch.year),
            SummaryWords::language(),
            {reportsTable(batch), findingsTable(batch), frequencyTable(batch), rulesTable(settings)}};
}

const QStringList& summarySuffixes() {
    static const QStringList suffixes = {u"xlsx"_s, u"html"_s};
    return suffixes;
}

Problem writeSummary(const CheckedBatch& batch, const RuleSettings* settings, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!summarySuffixes().contains(suffix))
        return {Problem::Code::WrongFileType, path, {}, suffix};
    const Listing listing = summaryOf(batch, settings);
    const DocumentInfo info{listing.title, {}, lastChange(batch), {}};
    if (suffix == "html"_L1)
        return writeFile(path, writeListingHtml(listing, info));
    const Result<QByteArray> content = writeListingXlsx(listing, info);
    Problem problem = content ? writeFile(path, *content) : content.problem();
    if (problem.code != Problem::Code::None)
        problem.file = path;
    return problem;
}

} // namespace nianbao
