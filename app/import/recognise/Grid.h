#pragma once

#include "decode/Source.h"

#include <vector>

namespace nianbao {

/// Largest grid that is read, in cells; the largest table of the format has 280.
inline constexpr int maximumGridCells = 8000;

/// A table's cells by row and column; a merged cell stands at each place that it covers.
class Grid {
public:
    explicit Grid(const SourceTable& table);
    /// One table whose rows were parted: `lower` goes on below `upper`.
    Grid(const Grid& upper, const Grid& lower);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// The cell that covers a place; null where none does.
    [[nodiscard]] const SourceCell* at(int row, int column) const;
    /// The cells that cover a row from a column on, each once, from left to right.
    [[nodiscard]] std::vector<const SourceCell*> cellsOf(int row, int firstColumn = 0) const;
    /// Gives the cell that covers a place another text.
    void setText(int row, int column, const QString& text);

private:
    [[nodiscard]] size_t placeOf(int row, int column) const {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }
    [[nodiscard]] static SourceTable joined(const Grid& upper, const Grid& lower);

    std::vector<SourceCell> m_cells;
    std::vector<int> m_at; ///< by place: index in m_cells, or -1
    int m_rows = 0;
    int m_columns = 0;
};

/// Whether any of its cells, or of a row of it, holds a figure.
[[nodiscard]] bool holdsFigures(const Grid& grid);
[[nodiscard]] bool holdsFigures(const Grid& grid, int row);

[[nodiscard]] bool isEmptyCell(const SourceCell* cell);
/// Holds a figure, or something that begins as one; not a sign for a blank, not a numbered label.
[[nodiscard]] bool holdsFigure(const SourceCell& cell);
/// Holds words: Chinese that is no sign for a blank and no note behind a figure.
[[nodiscard]] bool holdsWords(const SourceCell& cell);

} // namespace nianbao
