#pragma once

#include "PdfPage.h"

namespace nianbao {

/// A table as its rules draw it.
struct PdfGrid {
    struct Cell {
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
    };
    std::vector<double> xs; ///< of the lines between columns, with both sides
    std::vector<double> ys;
    std::vector<Cell> cells; ///< in reading order; they cover the grid
    std::vector<int> cellAt; ///< index into `cells`, row by row

    [[nodiscard]] int rows() const { return static_cast<int>(ys.size()) - 1; }
    [[nodiscard]] int columns() const { return static_cast<int>(xs.size()) - 1; }
    [[nodiscard]] QRectF box() const {
        return {QPointF(xs.front(), ys.front()), QPointF(xs.back(), ys.back())};
    }
    [[nodiscard]] QRectF boxOf(const Cell& cell) const;
    /// The cell at a point; -1 outside.
    [[nodiscard]] int cellOf(const QPointF& point) const;
};

/// The grids that rules which cross or touch draw, from the top; those of one column too, since a piece of a
/// table may look so. An open side counts as drawn. Lines without cells, such as under a text, are no grid.
[[nodiscard]] std::vector<PdfGrid> gridsOf(const std::vector<PdfRule>& rules);

} // namespace nianbao
