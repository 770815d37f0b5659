#pragma once

#include "decode/TableGrid.h"

namespace nianbao {

/// A cell of a spreadsheet: one with text, or one that a frame shows.
struct SheetField {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
    bool isFramed = false;
};

/// A spreadsheet has no tables, only cells: what empty rows and columns part stands for itself, a single cell
/// above a table without its frame is a title, and what stands in one column is paragraphs.
class SheetGrid {
public:
    /// `placeName`: what a cell is called, by row and column of the sheet.
    SheetGrid(SourceBudget& budget, TableGrid::PlaceName placeName)
        : m_budget(budget), m_placeName(std::move(placeName)) {}

    /// In the order of rows, then columns. One without text and frame is nothing.
    void add(SheetField field);
    /// Rows and columns of a merged area, from 0, both ends included. To be called after all fields.
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn);

    [[nodiscard]] std::vector<SourceBlock> blocks();

private:
    using Fields = std::vector<const SheetField*>;

    enum class Along { Rows, Columns };
    [[nodiscard]] static std::vector<Fields> cut(Fields fields, Along along);
    void addPiece(const Fields& fields, int depth, std::vector<SourceBlock>& blocks);
    void addLeaf(const Fields& fields, std::vector<SourceBlock>& blocks);
    void addText(const SheetField& field, std::vector<SourceBlock>& blocks);
    void addTable(const Fields& fields, std::vector<SourceBlock>& blocks);

    SourceBudget& m_budget;
    TableGrid::PlaceName m_placeName;
    std::vector<SheetField> m_fields;
};

} // namespace nianbao
