#include "Commands.h"

#include <rules/Rules.h>
#include <work/CheckBatch.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Counts {
    int errors = 0;
    int warnings = 0;
    int hints = 0;
};

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() {
        return tr("Checks reports. Exit status 1 when an error or an unexplained warning was found.");
    }
    static QString against() { return tr("Last year's report, or a folder of them."); }
    static QString to() { return tr("Not part of this version."); }
    static QString noSummary() { return tr("“check --to” is not part of this version of nianbao"); }
    static QString noReport() { return tr("name a report to check (see --help)"); }
    static QString header(const QString& name, const Counts& counts);
    static QString severity(Severity severity) {
        switch (severity) {
        case Severity::Error:
            return tr("error");
        case Severity::Warning:
            return tr("warning");
        case Severity::Hint:
            return tr("hint");
        }
        Q_UNREACHABLE();
    }
};

Counts count(const std::vector<Finding>& findings) {
    Counts counts;
    for (const Finding& finding : findings) {
        int& number = finding.severity == Severity::Error     ? counts.errors
                      : finding.severity == Severity::Warning ? counts.warnings
                                                              : counts.hints;
        ++number;
    }
    return counts;
}

QString CheckWords::header(const QString& name, const Counts& counts) {
    return tr("%1: %2 error(s), %3 warning(s), %4 hint(s)")
        .arg(name)
        .arg(counts.errors)
        .arg(counts.warnings)
        .arg(counts.hints);
}

void printForMachines(const CheckedReport& checked) {
    if (!checked.opened) {
        printJson({{u"report"_s, checked.name}, {u"error"_s, problemText(checked.problem)}});
        return;
    }
    const Report& report = checked.opened->content.report;
    const Counts counts = count(checked.findings);
    QJsonArray findings;
    for (const Finding& finding : checked.findings)
        findings.append(findingToJson(finding, report));
    printJson({{u"report"_s, checked.name},
               {u"year"_s, report.year},
               {u"agency"_s, report.agency.name},
               {u"errors"_s, counts.errors},
               {u"warnings"_s, counts.warnings},
               {u"hints"_s, counts.hints},
               {u"findings"_s, findings}});
}

void printForPeople(const CheckedReport& checked) {
    if (!checked.opened)
        return;
    const Report& report = checked.opened->content.report;
    printLine(CheckWords::header(checked.name, count(checked.findings)));
    for (const Finding& finding : checked.findings) {
        printLine(u"  "_s + CheckWords::severity(finding.severity) + u' ' + finding.rule + u' ' +
                  whereText(finding.where, report) + u": "_s + findingText(finding, report));
    }
}

} // namespace

int runCheck(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(CheckWords::purpose());
    parser.addOption({u"against"_s, CheckWords::against(), u"PREVIOUS"_s});
    parser.addOption({u"to"_s, CheckWords::to(), u"FILE"_s});
    parser.addOption(jsonOption());
    parser.addOption(storeOption());
    parser.addPositionalArgument(u"REPORT"_s, {}, u"REPORT…"_s);
    int status = Done;
    if (!parse(parser, arguments, status))
        return status;
    if (parser.isSet(u"to"_s)) {
        complain({Problem::Code::WrongUsage, {}, {}, CheckWords::noSummary()});
        return Failed;
    }
    if (parser.positionalArguments().isEmpty()) {
        complain({Problem::Code::WrongUsage, {}, {}, CheckWords::noReport()});
        return Failed;
    }
    if (!isStoreSupported(parser.value(u"store"_s)))
        return Failed;
    const QStringList names = expanded(parser.positionalArguments(), status);
    const bool shows = showsProgress() && names.size() > 1;
    const auto results =
        checkBatch({names, parser.value(u"store"_s), parser.value(u"against"_s)}, [&names, shows](int done) {
            if (shows)
                showProgress(done, static_cast<int>(names.size()));
        });
    if (!results) {
        complain(results.problem());
        return Failed;
    }
    for (const CheckedReport& checked : *results) {
        if (parser.isSet(u"json"_s))
            printForMachines(checked);
        else
            printForPeople(checked);
        const Counts counts = count(checked.findings);
        if (!checked.opened) {
            complain(checked.problem);
            status = Failed;
        } else if (status == Done && counts.errors + counts.warnings > 0) {
            status = Found;
        }
    }
    return status;
}

} // namespace nianbao
