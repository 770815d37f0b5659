#include "Commands.h"

#include <document/FontBook.h>
#include <work/ExportPackage.h>
#include <work/OpenReport.h>
#include <work/Settings.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() {
        return tr("Writes a report to one file or more, each of the type of its suffix.");
    }
    static QString to() { return tr("A file to write; several may follow."); }
    static QString package() {
        return tr("A folder for the report as every type of file; made when it is missing.");
    }
    static QString usage() {
        return tr(
            "name one report, then --to and the files to write, or --package and a folder (see --help)");
    }
    static QString cannotWriteType(const QString& suffixes) {
        return tr("this type of file cannot be written; the types are %1").arg(suffixes);
    }
};

/// --to A B → --to A --to B, which is what the parser understands.
QStringList withRepeatedTo(const QStringList& arguments) {
    QStringList result;
    bool inFiles = false;
    for (const QString& argument : arguments) {
        const bool isOption = argument.startsWith("--"_L1);
        if (inFiles && !isOption && result.back() != "--to"_L1)
            result.append(u"--to"_s);
        if (isOption)
            inFiles = argument == "--to"_L1 || argument.startsWith("--to="_L1);
        result.append(argument);
    }
    return result;
}

bool hasPdf(const QStringList& files) {
    return std::any_of(files.begin(), files.end(),
                       [](const QString& file) { return file.endsWith(".pdf"_L1, Qt::CaseInsensitive); });
}

/// Tells what came of a file, or of a package.
void tell(const Problem& problem, const QStringList& warnings, int& status) {
    for (const QString& warning : warnings)
        complain(warning);
    if (problem.code == Problem::Code::None)
        return;
    complain(problem);
    status = Failed;
}

} // namespace

int runExport(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(ExportWords::purpose());
    parser.addOption({u"to"_s, ExportWords::to(), u"FILE…"_s});
    parser.addOption({u"package"_s, ExportWords::package(), u"DIR"_s});
    parser.addOption(storeOption());
    parser.addPositionalArgument(u"REPORT"_s, {});
    int status = Done;
    if (!parse(parser, withRepeatedTo(arguments), status))
        return status;
    const QStringList reports = parser.positionalArguments();
    const QStringList files = parser.values(u"to"_s);
    const QString folder = parser.value(u"package"_s);
    if (reports.size() != 1 || (files.isEmpty() && folder.isEmpty())) {
        complain({Problem::Code::WrongUsage, {}, {}, ExportWords::usage()});
        return Failed;
    }
    if (!isStoreSupported(parser.value(u"store"_s)) ||
        !canBeWritten(files, exportSuffixes(), ExportWords::cannotWriteType(exportSuffixes().join(u", "_s))))
        return Failed;
    const auto opened = openReport(reports.front(), parser.value(u"store"_s));
    if (!opened) {
        complain(opened.problem());
        return Failed;
    }
    for (const ReadNote& note : opened->content.notes)
        complain(note.problem);
    std::optional<FontBook> fonts;
    if (!folder.isEmpty() || hasPdf(files))
        fonts.emplace(Settings().fontFamilies());
    const FontBook* book = fonts ? &*fonts : nullptr;
    const Report& report = opened->content.report;
    for (const QString& file : files) {
        const ExportOutcome outcome =
            exportReport(report, opened->changed, file, book, opened->exportOptions);
        tell(outcome.problem, outcome.warnings, status);
    }
    if (!folder.isEmpty()) {
        const PackageOutcome outcome =
            exportPackage(report, opened->changed, folder, book, opened->exportOptions);
        tell(outcome.problem, outcome.warnings, status);
    }
    return status;
}

} // namespace nianbao
