#include "Commands.h"

#include <document/FontBook.h>
#include <report/Change.h>
#include <work/CompareSummary.h>
#include <work/OpenReport.h>
#include <work/Settings.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() {
        return tr("Compares two reports: figures, and texts by their words. What changed stands in 【】, an "
                  "arrow from the old to the new.");
    }
    static QString to() { return tr("Write the comparison for people, html or pdf; may be given again."); }
    static QString usage() { return tr("name two reports, the old and the new one (see --help)"); }
    static QString cannotWriteType(const QString& types) {
        return tr("a comparison is written as one of: %1").arg(types);
    }
    static QString header(const ComparedReports& compared) {
        return tr("%1 → %2: %3 figure(s), %4 text(s)")
            .arg(compared.oldName, compared.newName, QString::number(compared.comparison.cells.size()),
                 QString::number(compared.comparison.texts.size()));
    }
};

/// Ids as the interchange file would have them.
QString kindId(TextDifference::Kind kind) {
    switch (kind) {
    case TextDifference::Kind::Added:
        return u"added"_s;
    case TextDifference::Kind::Removed:
        return u"removed"_s;
    case TextDifference::Kind::Rewritten:
        return u"rewritten"_s;
    case TextDifference::Kind::Moved:
        return u"moved"_s;
    case TextDifference::Kind::MovedAndRewritten:
        return u"movedAndRewritten"_s;
    }
    Q_UNREACHABLE();
}

QString kindId(WordChange::Kind kind) {
    switch (kind) {
    case WordChange::Kind::Same:
        return u"same"_s;
    case WordChange::Kind::Removed:
        return u"removed"_s;
    case WordChange::Kind::Inserted:
        return u"inserted"_s;
    }
    Q_UNREACHABLE();
}

/// A whole number as a number, a decimal as a string, as the interchange file has figures.
QJsonValue numberJson(const Decimal& number) {
    return number.places() == 0 ? CellValue(number.toString().toLongLong()).toJson()
                                : CellValue(number).toJson();
}

QJsonObject toJson(const CellDifference& difference, const ComparedReports& compared) {
    QJsonObject object{{u"old"_s, difference.before.toJson()}, {u"new"_s, difference.after.toJson()}};
    if (difference.newCell >= 0)
        object[u"where"_s] = Where::atCell(difference.newCell, *compared.now.format).toJson(compared.now);
    if (difference.oldCell >= 0)
        object[u"oldWhere"_s] = Where::atCell(difference.oldCell, *compared.old.format).toJson(compared.old);
    const auto change = changeOf(difference.before, difference.after);
    object[u"change"_s] = change ? numberJson(change->difference) : QJsonValue();
    object[u"percent"_s] = change && change->percent ? QJsonValue(change->percent->toString()) : QJsonValue();
    return object;
}

QJsonObject toJson(const TextDifference& difference, const ComparedReports& compared) {
    QJsonObject object{{u"kind"_s, kindId(difference.kind)},
                       {u"old"_s, difference.oldPlace ? difference.before : QJsonValue()},
                       {u"new"_s, difference.newPlace ? difference.after : QJsonValue()}};
    if (difference.newPlace)
        object[u"where"_s] = difference.newPlace->toJson(compared.now);
    if (difference.oldPlace)
        object[u"oldWhere"_s] = difference.oldPlace->toJson(compared.old);
    if (difference.words.empty())
        return object;
    QJsonArray words;
    for (const WordChange& word : difference.words)
        words.append(QJsonObject{{u"kind"_s, kindId(word.kind)}, {u"text"_s, word.text}});
    object[u"words"_s] = words;
    return object;
}

void printForMachines(const ComparedReports& compared) {
    QJsonArray cells;
    for (const CellDifference& difference : compared.comparison.cells)
        cells.append(toJson(difference, compared));
    QJsonArray texts;
    for (const TextDifference& difference : compared.comparison.texts)
        texts.append(toJson(difference, compared));
    printJson({{u"old"_s, compared.oldName},
               {u"new"_s, compared.newName},
               {u"cells"_s, cells},
               {u"text"_s, texts}});
}

QString lineOf(const CellDifference& difference, const ComparedReports& compared) {
    const CellComparison both = shownCells(difference);
    QString line =
        placeText(difference, compared.old, compared.now) + u": "_s + both.last + u" → "_s + both.now;
    if (!both.change.isEmpty())
        line += u" ("_s + both.change + (both.percent.isEmpty() ? QString() : u", "_s + both.percent) + u')';
    return line;
}

QString lineOf(const TextDifference& difference, const ComparedReports& compared) {
    const QString whole = difference.newPlace ? difference.after : difference.before;
    return placeText(difference, compared.old, compared.now) + u", "_s + differenceText(difference.kind) +
           u": "_s +
           (difference.words.empty() ? QString(whole).replace(u'\n', u' ') : shortWords(difference.words));
}

void printForPeople(const ComparedReports& compared) {
    printLine(CompareWords::header(compared));
    for (const CellDifference& difference : compared.comparison.cells)
        printLine(u"  "_s + lineOf(difference, compared));
    for (const TextDifference& difference : compared.comparison.texts)
        printLine(u"  "_s + lineOf(difference, compared));
}

/// What was read with doubt is complained of; the status when it could not be read at all.
std::optional<OpenedReport> opened(const QString& name, const QString& store) {
    auto report = openReport(name, store);
    if (!report) {
        complain(report.problem());
        return std::nullopt;
    }
    for (const ReadNote& note : report->content.notes)
        complain(note.problem);
    return std::move(*report);
}

int writeAll(const ComparedReports& compared, const QDateTime& changed, const QStringList& files) {
    int status = Done;
    std::optional<FontBook> fonts;
    for (const QString& file : files) {
        if (!fonts && file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            fonts.emplace(Settings().fontFamilies());
        const Problem problem = writeComparison(compared, changed, file, fonts ? &*fonts : nullptr);
        if (problem.code == Problem::Code::None)
            continue;
        complain(problem);
        status = Failed;
    }
    return status;
}

} // namespace

int runCompare(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(CompareWords::purpose());
    parser.addOption({u"to"_s, CompareWords::to(), u"FILE"_s});
    parser.addOption(jsonOption());
    parser.addOption(storeOption());
    parser.addPositionalArgument(u"OLD"_s, {});
    parser.addPositionalArgument(u"NEW"_s, {});
    int status = Done;
    if (!parse(parser, arguments, status))
        return status;
    const QStringList names = parser.positionalArguments();
    const QString store = parser.value(u"store"_s);
    if (names.size() != 2) {
        complain({Problem::Code::WrongUsage, {}, {}, CompareWords::usage()});
        return Failed;
    }
    if (!canBeWritten(parser.values(u"to"_s), comparisonSuffixes(),
                      CompareWords::cannotWriteType(comparisonSuffixes().join(u", "_s))) ||
        !isStoreSupported(store))
        return Failed;
    const auto old = opened(names[0], store);
    const auto now = old ? opened(names[1], store) : std::nullopt;
    if (!old || !now)
        return Failed;
    const Report& before = old->content.report;
    const Report& after = now->content.report;
    const Comparison comparison = compareReports(before, after);
    const ComparedReports compared{before, after, comparison, old->name, now->name};
    if (parser.isSet(u"json"_s))
        printForMachines(compared);
    else
        printForPeople(compared);
    return writeAll(compared, std::max(old->changed, now->changed), parser.values(u"to"_s));
}

} // namespace nianbao
