#pragma once

#include "LineBreaker.h"
#include "TableHeads.h"

#include <document/Page.h>
#include <report/ReportFormat.h>

#include <utility>
#include <vector>

namespace nianbao {

/// Whether an item's text is centred in its box; a label stands at the left.
[[nodiscard]] bool isCentred(const GridItem& item);

/// A table set for printing: column widths, type size and broken labels are found once; pieces of it are then
/// placed on pages. Labels are set in 五号 (10.5 pt) or smaller, down to 小五 (9 pt), as large as keeps the
/// table on one page (format.md, Page layout).
class TableLayout {
public:
    /// `pageRoom`: mm of a page that the whole table may take.
    TableLayout(const TableBlock& block, const FontBook& fonts, double pageRoom);

    /// Rows [first, end) with the head rows repeated before them where they go on from another page.
    struct Piece {
        int first = 0;
        int end = 0; ///< equal to first when not even one row fits
        double height = 0;
        std::vector<TextRun> runs; ///< mm from the piece's top left corner; blocks are not set
        std::vector<Rule> rules;
        std::vector<Target> targets;
    };
    /// As many rows from `first` on as fit into `room` mm. A row is never split, and a piece never ends with
    /// a group's head.
    [[nodiscard]] Piece pieceFrom(int first, double room) const;
    /// Height of the whole table in one piece.
    [[nodiscard]] double height() const { return heightOf(rowsOf(0, m_spec.gridRows)); }
    /// Height of the smallest piece at the table's beginning.
    [[nodiscard]] double smallestHeight() const;
    [[nodiscard]] int rowCount() const { return m_spec.gridRows; }
    /// What was set.
    [[nodiscard]] const TableBlock& block() const { return m_block; }
    /// Widths of the grid's columns, mm.
    [[nodiscard]] const std::vector<double>& columnWidths() const { return m_columns; }
    /// Heights of the grid's rows, mm, in one piece.
    [[nodiscard]] std::vector<double> rowHeights() const { return rowHeights(rowsOf(0, m_spec.gridRows)); }
    /// Type size of an item of the grid, points.
    [[nodiscard]] double sizeOf(size_t item) const { return m_settings[item].size; }
    /// An item's lines.
    [[nodiscard]] const std::vector<Line>& linesOf(size_t item) const { return m_settings[item].lines; }
    /// An item's text for a program that breaks lines itself: with a line end behind a group's number that
    /// stands on a line of its own.
    [[nodiscard]] QString labelOf(size_t item) const;
    /// Whether a piece may end after a row: not after a head.
    [[nodiscard]] bool endsPiece(int row) const { return hasValues(m_spec, row); }

private:
    /// An item's text broken to its width.
    struct Setting {
        double size = 0; ///< points
        std::vector<Line> lines;
        QString text;
        Where source;
    };
    /// Grid rows of a piece from top to bottom: repeated head rows, then its own.
    using Rows = std::vector<int>;

    void indexRows();
    void chooseColumnWidths();
    [[nodiscard]] double needOf(size_t index) const;
    [[nodiscard]] double wordNeed(size_t index) const;
    [[nodiscard]] double textHeight(size_t index) const;
    [[nodiscard]] bool isFigure(size_t index) const;
    [[nodiscard]] bool isCentred(size_t index) const;
    void setItems(double size);
    [[nodiscard]] Setting setItem(size_t index, double size) const;
    [[nodiscard]] std::vector<Line> linesOf(const Setting& setting, const GridItem& item, double room) const;
    [[nodiscard]] double widthOf(const QString& text, double size) const;
    [[nodiscard]] double widestVertical(const QString& text, double size) const;
    [[nodiscard]] double columnsWidth(const GridItem& item) const;
    [[nodiscard]] std::pair<int, int> headFor(int first) const;
    [[nodiscard]] Rows rowsOf(int first, int end) const;
    [[nodiscard]] std::vector<size_t> itemsOf(const Rows& rows) const;
    [[nodiscard]] std::vector<double> rowHeights(const Rows& rows) const;
    [[nodiscard]] double heightOf(const Rows& rows) const;
    void placeItem(Piece& piece, size_t index, const QRectF& box) const;
    [[nodiscard]] bool hasRuleBelow(const Piece& piece, const GridItem& item) const;
    void placeLines(Piece& piece, size_t index, const QRectF& box) const;
    bool placeVertical(Piece& piece, size_t index, const QRectF& box) const;

    TableBlock m_block;
    const TableSpec& m_spec;
    const FontBook& m_fonts;
    std::vector<double> m_columns; ///< widths, mm
    std::vector<Setting> m_settings;
    std::vector<std::vector<size_t>> m_rowItems; ///< by grid row: the items that cover it
};

} // namespace nianbao
