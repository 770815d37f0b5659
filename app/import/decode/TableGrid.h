#pragma once

#include "decode/Source.h"
#include "decode/SourceLimits.h"

#include <functional>

namespace nianbao {

/// A cell with all that stands in it.
struct GridContent {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    std::vector<SourceBlock> blocks;
};

/// The text of blocks as it stands in one cell: a line a paragraph and a line a row of a table.
[[nodiscard]] QString textOfBlocks(const std::vector<SourceBlock>& blocks);

/// A paragraph without white space at its ends; nothing for an empty one.
void addParagraph(std::vector<SourceBlock>& blocks, QStringView text, const QString& place,
                  SourceBudget& budget);

/// A table while it is read: cells come in reading order with their places. Office and web files use tables
/// for layout too, so what comes out may be no table.
class TableGrid {
public:
    /// What a place of the grid is called, by row and column from 0.
    using PlaceName = std::function<QString(int row, int column)>;

    TableGrid(SourceBudget& budget, PlaceName placeName)
        : m_budget(budget), m_placeName(std::move(placeName)) {}

    void startRow() { ++m_rows; }
    /// The row that was started last, from 0.
    [[nodiscard]] int row() const { return m_rows - 1; }
    /// The first column from `from` on that no cell above or before covers in this row.
    [[nodiscard]] int freeColumn(int from = 0) const;
    /// A cell of this row. What would cover another cell is cut off.
    void add(int column, int rowSpan, int columnSpan, std::vector<SourceBlock> blocks);
    /// The cell that covers a column just above this row goes on in it; false where there is none.
    bool goOn(int column);
    /// The cell that was added last and covers a column of this row covers the next column too.
    bool widen(int column);
    /// No cell reaches below this row: the end of a group of rows.
    void endGroup();

    /// The table with each place covered once, or, where it is layout, the blocks in its cells.
    [[nodiscard]] std::vector<SourceBlock> finish();

private:
    [[nodiscard]] bool isLayout() const;
    void trim();
    [[nodiscard]] std::vector<SourceBlock> flow();
    [[nodiscard]] SourceTable table() const;

    SourceBudget& m_budget;
    PlaceName m_placeName;
    int m_rows = 0;
    std::vector<GridContent> m_cells;
    size_t m_groupStart = 0;      ///< the first cell of the open group of rows
    std::vector<int> m_coveredTo; ///< by column: the first row that no cell covers
    std::vector<int> m_owner;     ///< by column: the cell that covers it last
};

} // namespace nianbao
