#include "Commands.h"

#include <work/CheckSummary.h>
#include <work/Settings.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() {
        return tr("Checks reports. Exit status 1 when an error or an unexplained warning was found.");
    }
    static QString against() { return tr("Last year's report, or a folder of them."); }
    static QString to() { return tr("Write a summary for people, xlsx or html; may be given again."); }
    static QString agencies() { return tr("The agencies that have to report, one a line (UTF-8)."); }
    static QString cannotSummarize(const QString& types) {
        return tr("a summary is written as one of: %1").arg(types);
    }
    static QString notUtf8() { return tr("the text is not UTF-8"); }
    static QString noReport() { return tr("name a report to check (see --help)"); }
    static QString header(const QString& name, const FindingTally& counts);
    static QString explained(const QString& words) { return tr("(explained: %1)").arg(words); }
    static QString changed(const QString& rules) { return tr("Rules off or changed: %1").arg(rules); }
};

QString CheckWords::header(const QString& name, const FindingTally& counts) {
    const QString line = tr("%1: %2 error(s), %3 warning(s), %4 hint(s)")
                             .arg(name, QString::number(counts.errors), QString::number(counts.warnings),
                                  QString::number(counts.hints));
    return counts.explained > 0 ? line + tr(", %1 explained").arg(counts.explained) : line;
}

class CheckPrinter {
public:
    CheckPrinter(bool isJson, const RuleSettings* settings)
        : m_isJson(isJson), m_changed(changedRules(settings)) {}

    void print(const CheckedBatch& batch) const {
        for (const CheckedReport& checked : batch.reports) {
            if (m_isJson)
                printForMachines(checked);
            else
                printForPeople(checked);
        }
        for (const QString& agency : batch.missing) {
            const QString text = missingText(agency, batch.year);
            if (m_isJson)
                printJson({{u"missing"_s, agency}, {u"year"_s, batch.year}, {u"message"_s, text}});
            else
                printLine(severityText(Severity::Warning) + u" B02: "_s + text);
        }
        if (!m_isJson && !m_changed.empty())
            printLine(CheckWords::changed(changes().join(u", "_s)));
    }

private:
    void printForMachines(const CheckedReport& checked) const {
        if (!checked.opened) {
            printJson({{u"report"_s, checked.name}, {u"error"_s, problemText(checked.problem)}});
            return;
        }
        const Report& report = checked.opened->content.report;
        const FindingTally counts = tallyOf(checked.findings);
        QJsonArray findings;
        for (const Finding& finding : checked.findings)
            findings.append(findingToJson(finding, report));
        QJsonArray off;
        for (const ChangedRule& rule : m_changed) {
            if (rule.isOff)
                off.append(rule.id);
        }
        printJson({{u"report"_s, checked.name},
                   {u"year"_s, report.year},
                   {u"agency"_s, report.agency.name},
                   {u"errors"_s, counts.errors},
                   {u"warnings"_s, counts.warnings},
                   {u"explained"_s, counts.explained},
                   {u"hints"_s, counts.hints},
                   {u"rulesOff"_s, off},
                   {u"findings"_s, findings}});
    }

    static void printForPeople(const CheckedReport& checked) {
        if (!checked.opened)
            return;
        const Report& report = checked.opened->content.report;
        printLine(CheckWords::header(checked.name, tallyOf(checked.findings)));
        for (const Finding& finding : checked.findings) {
            QString line = u"  "_s + severityText(finding.severity) + u' ' + finding.rule + u' ' +
                           whereText(finding.where, report) + u": "_s + findingText(finding, report);
            if (!finding.explanation.isEmpty())
                line += u' ' + CheckWords::explained(finding.explanation.simplified());
            printLine(line);
        }
    }

    [[nodiscard]] QStringList changes() const {
        QStringList words;
        for (const ChangedRule& rule : m_changed)
            words.append(rule.id + u" ("_s + rule.change + u')');
        return words;
    }

    bool m_isJson;
    std::vector<ChangedRule> m_changed;
};

/// The lines of a file; none when there is no file. A file that cannot be read is complained of.
std::optional<QStringList> readLines(const QString& path) {
    if (path.isEmpty())
        return QStringList();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain({Problem::Code::CannotRead, path, {}, file.errorString()});
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.readAll());
    if (decoder.hasError()) {
        complain({Problem::Code::CannotRead, path, {}, CheckWords::notUtf8()});
        return std::nullopt;
    }
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// The status of a batch that was checked; what could not be read is complained of.
int statusOf(const CheckedBatch& batch) {
    int status = batch.missing.isEmpty() ? Done : Found;
    for (const CheckedReport& checked : batch.reports) {
        if (!checked.opened)
            complain(checked.problem);
        const FindingTally counts = tallyOf(checked.findings);
        const int own = !checked.opened ? Failed : counts.errors + counts.warnings > 0 ? Found : Done;
        status = std::max(status, own);
    }
    return status;
}

int checkAll(const BatchRequest& request, const QStringList& summaries, bool isJson) {
    const auto total = static_cast<int>(request.names.size());
    const bool shows = showsProgress() && total > 1;
    const auto batch = checkBatch(request, [total, shows](int done) {
        if (shows)
            showProgress(done, total);
    });
    if (!batch) {
        complain(batch.problem());
        return Failed;
    }
    CheckPrinter(isJson, request.settings).print(*batch);
    int status = statusOf(*batch);
    for (const QString& file : summaries) {
        const Problem problem = writeSummary(*batch, request.settings, file);
        if (problem.code == Problem::Code::None)
            continue;
        complain(problem);
        status = Failed;
    }
    return status;
}

} // namespace

int runCheck(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(CheckWords::purpose());
    parser.addOption({u"against"_s, CheckWords::against(), u"PREVIOUS"_s});
    parser.addOption({u"agencies"_s, CheckWords::agencies(), u"FILE"_s});
    parser.addOption({u"to"_s, CheckWords::to(), u"FILE"_s});
    parser.addOption(jsonOption());
    parser.addOption(storeOption());
    parser.addPositionalArgument(u"REPORT"_s, {}, u"REPORT…"_s);
    int status = Done;
    if (!parse(parser, arguments, status))
        return status;
    if (parser.positionalArguments().isEmpty()) {
        complain({Problem::Code::WrongUsage, {}, {}, CheckWords::noReport()});
        return Failed;
    }
    const QStringList summaries = parser.values(u"to"_s);
    if (!canBeWritten(summaries, summarySuffixes(),
                      CheckWords::cannotSummarize(summarySuffixes().join(u", "_s))) ||
        !isStoreSupported(parser.value(u"store"_s)))
        return Failed;
    const auto agencies = readLines(parser.value(u"agencies"_s));
    if (!agencies)
        return Failed;
    BatchRequest request;
    request.names = expanded(parser.positionalArguments(), status);
    request.store = parser.value(u"store"_s);
    request.against = parser.value(u"against"_s);
    request.agencies = *agencies;
    const RuleSettings settings = Settings().rules();
    request.settings = &settings;
    return std::max(status, checkAll(request, summaries, parser.isSet(u"json"_s)));
}

} // namespace nianbao
