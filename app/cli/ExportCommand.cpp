#include "Commands.h"

#include <document/FontBook.h>
#include <work/ExportReport.h>
#include <work/OpenReport.h>
#include <work/Settings.h>

#include <QCoreApplication>
#include <QFileInfo>

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
    static QString usage() { return tr("name one report, then --to and the files to write (see --help)"); }
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

} // namespace

int runExport(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(ExportWords::purpose());
    parser.addOption({u"to"_s, ExportWords::to(), u"FILE…"_s});
    parser.addOption(storeOption());
    parser.addPositionalArgument(u"REPORT"_s, {});
    int status = Done;
    if (!parse(parser, withRepeatedTo(arguments), status))
        return status;
    const QStringList reports = parser.positionalArguments();
    const QStringList files = parser.values(u"to"_s);
    if (reports.size() != 1 || files.isEmpty()) {
        complain({Problem::Code::WrongUsage, {}, {}, ExportWords::usage()});
        return Failed;
    }
    if (!isStoreSupported(parser.value(u"store"_s)))
        return Failed;
    bool setsType = false;
    for (const QString& file : files) {
        const QString suffix = QFileInfo(file).suffix().toLower();
        setsType = setsType || suffix == "pdf"_L1;
        if (!exportSuffixes().contains(suffix)) {
            complain({Problem::Code::WrongUsage,
                      file,
                      {},
                      ExportWords::cannotWriteType(exportSuffixes().join(u", "_s))});
            return Failed;
        }
    }
    const auto opened = openReport(reports.front(), parser.value(u"store"_s));
    if (!opened) {
        complain(opened.problem());
        return Failed;
    }
    for (const ReadNote& note : opened->content.notes)
        complain(note.problem);
    std::optional<FontBook> fonts;
    if (setsType)
        fonts.emplace(Settings().fontFamilies());
    for (const QString& file : files) {
        const ExportOutcome outcome =
            exportReport(opened->content.report, opened->changed, file, fonts ? &*fonts : nullptr);
        for (const QString& warning : outcome.warnings)
            complain(warning);
        if (outcome.problem.code != Problem::Code::None) {
            complain(outcome.problem);
            status = Failed;
        }
    }
    return status;
}

} // namespace nianbao
