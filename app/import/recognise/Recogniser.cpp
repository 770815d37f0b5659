#include "Recogniser.h"

#include "ReportBuilder.h"
#include "TextLeftOut.h"
#include "recognise/EmbeddedReport.h"
#include "recognise/GridSorter.h"
#include "recognise/GridTable.h"
#include "recognise/SourceLines.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

class Recogniser {
public:
    Recogniser(SourceLines source, const QString& fileName) : m_source(std::move(source)) {
        const ReportFormat& newest = *ReportFormat::all().front();
        m_text.lines = m_source.lines;
        m_text.outline = outlineOf(m_text.lines, newest);
        m_text.file = fileName;
        m_text.placeOf = [this](int number) {
            return number > 0 ? m_source.places[static_cast<size_t>(number) - 1] : SourcePlace();
        };
        for (const ReportFormat* format : ReportFormat::all())
            m_tables[format] = sortGrids(m_source, m_text.outline, *format);
    }

    Recogniser(const Recogniser&) = delete;
    Recogniser& operator=(const Recogniser&) = delete;

    /// Neither the sections nor a table of a report were found.
    [[nodiscard]] bool isNoReport() const {
        return m_text.outline.sections.size() < fewestSections && !hasTable();
    }

    ImportedReport read() {
        ImportedReport result =
            buildReport(m_text, [this](const ReportFormat& format) { return readTables(format); });
        noteLeftOut(*result.content.report.format, result.content.notes);
        noteTextLeftOut(m_text, *result.content.report.format, result.content.notes);
        noteTextInTables(*result.content.report.format, result.content.notes);
        return result;
    }

private:
    [[nodiscard]] bool hasTable() const {
        for (const auto& [format, tables] : m_tables) {
            if (std::any_of(tables.begin(), tables.end(), [](int table) { return table >= 0; }))
                return true;
        }
        return false;
    }

    [[nodiscard]] TablesRead readTables(const ReportFormat& format) const {
        TablesRead result;
        result.format = &format;
        const std::vector<int>& tables = m_tables.at(&format);
        for (size_t t = 0; t < format.tables().size(); ++t) {
            std::vector<const Grid*> grids;
            for (size_t i = 0; i < tables.size(); ++i) {
                if (tables[i] == static_cast<int>(t))
                    grids.push_back(&m_source.grids[i].grid);
            }
            result.add(readOne(format, format.tables()[t], grids));
        }
        return result;
    }

    /// Without a grid, the lines of the section are read: its rules were not found.
    [[nodiscard]] TableCells readOne(const ReportFormat& format, const TableSpec& table,
                                     const std::vector<const Grid*>& grids) const {
        if (!grids.empty())
            return readGridTable(grids, format, table);
        return readTable(tableTextOf(m_text, table), format, table, m_text.placeOf);
    }

    void noteLeftOut(const ReportFormat& format, std::vector<ReadNote>& notes) const {
        const std::vector<int>& tables = m_tables.at(&format);
        for (size_t i = 0; i < tables.size(); ++i) {
            const PlacedGrid& placed = m_source.grids[i];
            const bool goesOn =
                i > 0 && tables[i - 1] == tables[i] && m_source.grids[i - 1].line == placed.line;
            if (tables[i] >= 0 || (tables[i] == secondTable && goesOn))
                continue;
            const QString above = tables[i] == secondTable ? lineAbove(m_source, i) : QString();
            notes.push_back({{Problem::Code::TableLeftOut, m_text.file, placeText(placed.place),
                              above.isEmpty() ? placed.beginning : above},
                             -1});
        }
    }

    /// Sentences among the labels and figures of a table: its rules enclose more than the table.
    void noteTextInTables(const ReportFormat& format, std::vector<ReadNote>& notes) const {
        const std::vector<int>& tables = m_tables.at(&format);
        for (size_t i = 0; i < tables.size(); ++i) {
            const SourceCell* cell = tables[i] < 0 ? nullptr : firstSentence(m_source.grids[i].grid);
            if (cell)
                notes.push_back(textLeftOut(cell->text, m_text.file, cell->place));
        }
    }

    static const SourceCell* firstSentence(const Grid& grid) {
        for (int row = 0; row < grid.rows(); ++row) {
            for (const SourceCell* cell : grid.cellsOf(row)) {
                if (isSentence(cell->text) && holdsWords(*cell))
                    return cell;
            }
        }
        return nullptr;
    }

    SourceLines m_source;
    ReportText m_text;
    std::map<const ReportFormat*, std::vector<int>> m_tables; ///< as sortGrids() tells them
};

} // namespace

Result<ImportedReport> recogniseReport(const Source& source, const QString& fileName) {
    SourceLines lines = linesOf(source);
    const std::optional<TextLine> remark = removeFooter(lines);
    const SourcePlace remarkPlace =
        remark ? lines.places[static_cast<size_t>(remark->number) - 1] : SourcePlace();
    const int lookAlikes = lines.lookAlikes;
    Recogniser recogniser(std::move(lines), fileName);
    if (recogniser.isNoReport() && source.embedded.isEmpty())
        return Problem{
            Problem::Code::NotAReport, fileName, {}, ReportFormat::all().front()->sections()[1].heading};
    ImportedReport result = recogniser.read();
    if (!source.embedded.isEmpty())
        takeEmbedded(source.embedded, fileName, result);
    std::vector<ReadNote> first;
    for (Problem problem : source.notes) {
        problem.file = fileName;
        problem.place = placeInWords(problem.place);
        first.push_back({std::move(problem), -1});
    }
    if (lookAlikes > 0)
        first.push_back({{Problem::Code::LookAlikesTurned, fileName, {}, QString::number(lookAlikes)}, -1});
    if (remark)
        result.content.notes.push_back(textLeftOut(remark->text, fileName, remarkPlace));
    result.content.notes.insert(result.content.notes.begin(), first.begin(), first.end());
    return result;
}

} // namespace nianbao
