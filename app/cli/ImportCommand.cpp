#include "Commands.h"

#include <report/ReportFile.h>
#include <store/Store.h>
#include <work/OpenReport.h>
#include <work/Settings.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() { return tr("Reads reports into the store, and says what could not be read."); }
    static QString noReport() { return tr("name a report to import (see --help)"); }
    static QString read(const QString& name, const Report& report, int filled) {
        return tr("%1: %2 %3, %4 of %5 figures")
            .arg(name, report.agency.name)
            .arg(report.year)
            .arg(filled)
            .arg(report.cells.size());
    }
};

QJsonObject whereOf(const ReportFormat& format, int cell) {
    const CellSpec& spec = format.cells()[static_cast<size_t>(cell)];
    return {{u"table"_s, format.tables()[static_cast<size_t>(spec.table)].id},
            {u"row"_s, spec.row},
            {u"column"_s, spec.column}};
}

void printForMachines(const QString& name, const ReadReport& read) {
    const ReportFormat& format = *read.report.format;
    QJsonArray notes;
    for (ReadNote note : read.notes) {
        if (note.problem.code == Problem::Code::CellNotFound)
            continue; // in "unread"
        note.problem.file.clear();
        QJsonObject entry{{u"message"_s, problemText(note.problem)}};
        if (!note.problem.place.isEmpty())
            entry[u"place"_s] = note.problem.place;
        if (note.cell >= 0)
            entry[u"where"_s] = whereOf(format, note.cell);
        notes.append(entry);
    }
    QJsonArray unread;
    for (const int cell : unreadCells(read))
        unread.append(whereOf(format, cell));
    printJson({{u"report"_s, name},
               {u"year"_s, read.report.year},
               {u"agency"_s, read.report.agency.name},
               {u"notes"_s, notes},
               {u"unread"_s, unread}});
}

void printForPeople(const QString& name, const ReadReport& read) {
    printLine(ImportWords::read(name, read.report, read.report.filledCellCount()));
    for (ReadNote note : read.notes) {
        note.problem.file.clear();
        printLine(u"  "_s + problemText(note.problem));
    }
}

} // namespace

int runImport(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(ImportWords::purpose());
    parser.addOption(jsonOption());
    parser.addOption(storeOption());
    parser.addPositionalArgument(u"REPORT"_s, {}, u"REPORT…"_s);
    int status = Done;
    if (!parse(parser, arguments, status))
        return status;
    const QString storeUrl = parser.value(u"store"_s);
    if (parser.positionalArguments().isEmpty()) {
        complain({Problem::Code::WrongUsage, {}, {}, ImportWords::noReport()});
        return Failed;
    }
    if (!isStoreSupported(storeUrl))
        return Failed;
    const QString path = storePath(storeUrl);
    auto store = Store::open(path, Store::Access::ReadWrite, Settings().backupFolder(path));
    if (!store) {
        complain(store.problem());
        return Failed;
    }
    tellOpeningNotes(**store);
    const QStringList names = expanded(parser.positionalArguments(), status);
    const bool shows = showsProgress() && names.size() > 1;
    int done = 0;
    for (const QString& name : names) {
        const auto opened = openReport(name, storeUrl);
        const auto draft =
            opened ? (*store)->create(opened->content.report) : Result<DraftId>(opened.problem());
        if (!draft) {
            complain(draft.problem());
            status = Failed;
            if (parser.isSet(u"json"_s))
                printJson({{u"report"_s, name}, {u"error"_s, problemText(draft.problem())}});
        } else if (parser.isSet(u"json"_s)) {
            printForMachines(name, opened->content);
        } else {
            printForPeople(name, opened->content);
        }
        if (shows)
            showProgress(++done, static_cast<int>(names.size()));
    }
    return status;
}

} // namespace nianbao
