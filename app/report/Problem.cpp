#include <report/Problem.h>

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(Problem)
public:
    static QString reason(const Problem& p);
};

QString ProblemWords::reason(const Problem& p) {
    switch (p.code) {
    case Problem::Code::None:
        return {};
    case Problem::Code::CannotRead:
        return tr("cannot be read: %1").arg(p.detail);
    case Problem::Code::CannotWrite:
        return tr("cannot be written: %1").arg(p.detail);
    case Problem::Code::TooLarge:
        return tr("is larger than %1 MB and was not read").arg(p.detail);
    case Problem::Code::NotJson:
        return tr("is no valid JSON: %1").arg(p.detail);
    case Problem::Code::NotAnObject:
        return tr("is JSON, but no report: an object was expected");
    case Problem::Code::UnknownFormat:
        return tr("is no report of a format that this program reads (“format” is “%1”)").arg(p.detail);
    case Problem::Code::UnknownTemplate:
        return tr("follows an official format that this program does not know (“template” is “%1”)")
            .arg(p.detail);
    case Problem::Code::MissingMember:
        // What only an interchange file has a path for is named by its detail.
        return p.detail == "year"_L1 ? tr("the year was not found in the file; please fill it in")
               : p.detail == "agency"_L1
                   ? tr("the agency's name was not found in the file; please fill it in")
                   : tr("is missing");
    case Problem::Code::WrongType:
        return tr("is of another kind than expected (%1)").arg(p.detail);
    case Problem::Code::NotACount:
        return tr("“%1” is no whole number of at least 0").arg(p.detail);
    case Problem::Code::NotAnAmount:
        return tr("“%1” is no amount of at least 0 with at most 6 decimal places").arg(p.detail);
    case Problem::Code::UnknownMember:
        return tr("is not part of this format; it was kept");
    case Problem::Code::FigureUnbound:
        return tr("“%1” is not the figure that it is bound to; it was kept as plain text").arg(p.detail);
    case Problem::Code::NotAReport:
        return tr("is no annual report on government information disclosure (%1 not found)").arg(p.detail);
    case Problem::Code::WrongFileType:
        return tr("is of a type that cannot be read here (“%1”); save it as PDF, Word, Excel, a web page or "
                  "text")
            .arg(p.detail);
    case Problem::Code::CellNotFound:
        return tr("%1 was not found and is left blank; please fill it in").arg(p.detail);
    case Problem::Code::RowUnsure:
        return tr("the figures of %1 do not fit its columns and are left blank; please fill them in")
            .arg(p.detail);
    case Problem::Code::RowDoubtful:
        return tr("the figures of %1 were read with doubt; please compare them with the file").arg(p.detail);
    case Problem::Code::MergedFigure:
        return tr("%1 is part of a merged cell with one figure for several and is left blank; please fill it "
                  "in")
            .arg(p.detail);
    case Problem::Code::ReadTwice:
        return tr("%1 stands in the file twice with different figures and is left blank; please fill it in")
            .arg(p.detail);
    case Problem::Code::GroupInOneRow:
        return tr("the file has one row for a whole group, whose own rows are left blank (%1)").arg(p.detail);
    case Problem::Code::ColumnsByOrder:
        return tr("the columns of %1 have no heads and were told by their order; please compare them with "
                  "the "
                  "file")
            .arg(p.detail);
    case Problem::Code::MayHaveSlipped:
        return tr("%1 has empty cells, beside which figures may have slipped; please compare it with the "
                  "file")
            .arg(p.detail);
    case Problem::Code::StrayFigures:
        return tr("figures that belong to no row and column were left out (%1)").arg(p.detail);
    case Problem::Code::SumDiffers:
        return tr("%1 does not agree with the figures that it sums up; please compare them with the file")
            .arg(p.detail);
    case Problem::Code::OtherUnit:
        return tr("%1 is given in another unit and is left blank; please fill it in").arg(p.detail);
    case Problem::Code::UnitConverted:
        return tr("the amount was converted to 万元; please compare it with the file (%1)").arg(p.detail);
    case Problem::Code::UnitNotStated:
        return tr("the unit of %1 is not clear and was taken as 万元; please compare it with the file")
            .arg(p.detail);
    case Problem::Code::PrintDiffers:
        return tr("the embedded figure was taken, but another one is printed (%1)").arg(p.detail);
    case Problem::Code::TableLeftOut:
        return tr("a table that is none of the report's three, or a second one of its kind, was left out "
                  "(%1)")
            .arg(p.detail);
    case Problem::Code::TextLeftOut:
        return tr("text was left out for which the report has no place (%1)").arg(p.detail);
    case Problem::Code::UnknownSection:
        return tr("a section that the format does not have was read as text of the one before it; please "
                  "move it to where it belongs (%1)")
            .arg(p.detail);
    case Problem::Code::SectionByPlace:
        return tr("a section was told by its place, for its heading is not the format's; please compare it "
                  "with "
                  "the file (%1)")
            .arg(p.detail);
    case Problem::Code::DecodedAnew:
        return tr("was read as %1 text; please check it").arg(p.detail);
    case Problem::Code::LookAlikesTurned:
        return tr("held %1 look-alike characters, which were turned into the ordinary ones").arg(p.detail);
    case Problem::Code::StoreBusy:
        return tr("is in use by %1; close it there, or open it here to read only").arg(p.detail);
    case Problem::Code::StoreNewer:
        return tr("was written by a newer version of this program (schema %1) and is opened to read only; "
                  "please update the program")
            .arg(p.detail);
    case Problem::Code::StoreDamaged:
        return tr("is damaged: %1").arg(p.detail);
    case Problem::Code::NotInStore:
        return tr("is not in the store");
    case Problem::Code::FontMissing:
        return tr("no font on this machine has the characters %1; install one of the fonts named in the help")
            .arg(p.detail);
    case Problem::Code::PasswordNeeded:
        return tr("is protected by a password; save it anew without one");
    case Problem::Code::NoText:
        return tr(
            "holds pictures of pages and no text (a scan); please use the file that it was printed from");
    case Problem::Code::Repaired:
        return tr("is damaged and may not be whole; please check what was read");
    case Problem::Code::TooManyPages:
        return tr("has more than %1 pages and was not read").arg(p.detail);
    case Problem::Code::TooMuchContent:
        return tr("holds more text or drawings than any report and was not read");
    case Problem::Code::DecoderStopped:
        return tr("could not be read within %1 seconds and bounded memory; it is damaged or made to harm. "
                  "Save it anew in the program that wrote it")
            .arg(p.detail);
    case Problem::Code::Damaged:
        return tr("is damaged and cannot be read: %1").arg(p.detail);
    case Problem::Code::OldWordFile:
        return tr("is of an old office type (.doc, .xls, .wps); open it in Word, WPS or LibreOffice and save "
                  "it anew as .docx or .xlsx");
    case Problem::Code::NotOfItsType:
        return tr("is no %1 file, whatever its name says; open it in the program that wrote it and save it "
                  "anew")
            .arg(p.detail);
    case Problem::Code::TooMuchInside:
        return tr("holds more than a report can and was not read (%1)").arg(p.detail);
    case Problem::Code::WrongUsage:
        return p.detail;
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const Problem& problem) {
    QStringList parts;
    for (const QString& part : {problem.file, problem.place, ProblemWords::reason(problem)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u": "_s);
}

} // namespace nianbao
