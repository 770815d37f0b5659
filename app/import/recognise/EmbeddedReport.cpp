#include "EmbeddedReport.h"

#include <report/text/CellText.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The figure that a text is read as when it is printed: 12件 is 12.
CellValue asPrinted(const CellValue& value, CellSpec::Kind kind) {
    const CellText read = readCellText(value.toString(), kind);
    return read.outcome == CellText::Outcome::Value ? read.value : value;
}

bool isSame(const CellValue& printed, const CellValue& carried, CellSpec::Kind kind) {
    const CellValue other = asPrinted(carried, kind);
    const auto left = printed.amount();
    const auto right = other.amount();
    return left && right ? left->compareAmount(*right) == 0 : printed == other;
}

} // namespace

void takeEmbedded(const QByteArray& json, const QString& fileName, ImportedReport& printed) {
    auto embedded = readReport(json, fileName);
    if (!embedded) {
        printed.content.notes.push_back({embedded.problem(), -1});
        return;
    }
    const Report& print = printed.content.report;
    const Report& report = embedded->report;
    std::map<int, SourcePlace> places;
    for (size_t i = 0; i < print.cells.size(); ++i) {
        const int cell = report.format->cellIndex(print.format->cellPath(static_cast<int>(i)));
        if (cell < 0)
            continue;
        const auto place = printed.cellPlaces.find(static_cast<int>(i));
        if (place != printed.cellPlaces.end())
            places.insert({cell, place->second});
        const CellValue& carried = report.cells[static_cast<size_t>(cell)];
        if (print.cells[i].isBlank() ||
            isSame(print.cells[i], carried, report.format->cells()[static_cast<size_t>(cell)].kind))
            continue;
        const QString detail =
            report.format->cells()[static_cast<size_t>(cell)].label + u": "_s + print.cells[i].toString();
        const QString where = place == printed.cellPlaces.end() ? QString() : placeText(place->second);
        embedded->notes.push_back({{Problem::Code::PrintDiffers, fileName, where, detail}, cell});
    }
    printed.cellPlaces = std::move(places);
    printed.content = std::move(*embedded);
}

} // namespace nianbao
