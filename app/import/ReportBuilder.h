#pragma once

#include "Outline.h"
#include "Paragraphs.h"
#include "TableReader.h"

#include <import/Import.h>

#include <functional>

namespace nianbao {

/// The tables of a document read by one format.
struct TablesRead {
    const ReportFormat* format = nullptr;
    std::vector<TableCells> tables;
    int rowsRead = 0; ///< tells the formats apart

    void add(TableCells cells);
};

/// What a report is made from, whatever the file's type.
struct ReportText {
    std::vector<TextLine> lines;
    Outline outline; ///< of these lines
    LineBreaking breaking;
    QString file; ///< named by the notes
    PlaceOfLine placeOf = placeByLine;
};

/// The lines of a table's section, parted into labels and figures; empty where the section was not found.
[[nodiscard]] TableText tableTextOf(const ReportText& text, const TableSpec& table);

/// Title, agency, preface, sections and signature out of the lines, the figures out of what `readTables`
/// gives for the format whose rows are there; the year's own where that does not tell.
[[nodiscard]] ImportedReport buildReport(const ReportText& text,
                                         const std::function<TablesRead(const ReportFormat&)>& readTables);

} // namespace nianbao
