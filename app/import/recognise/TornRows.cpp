#include "recognise/TornRows.h"

#include "TextLines.h"
#include "recognise/GridAxes.h"
#include "recognise/LabelMatch.h"

namespace nianbao {

namespace {

/// The first row under the heads that a page repeats.
int firstBodyRow(const Grid& grid, const TableSpec& table) {
    const GridAxes axes(grid, TableLabels::of(table), table);
    int first = 0;
    for (int row = 0; row < grid.rows() && axes.row(row) < 0 && !holdsFigures(grid, row); ++row) {
        if (axes.isHead(row))
            first = row + 1;
    }
    return first;
}

/// The whole is like a label, and more so than either half.
bool isMoreAlike(const LabelSet& labels, const QString& whole, const SourceCell& start,
                 const SourceCell& end) {
    const LabelMatch match = labels.find(whole);
    return match.index >= 0 && match.likeness > labels.find(start.text).likeness &&
           match.likeness > labels.find(end.text).likeness;
}

/// The last row of one grid and the first of the next. The figures stand in the last columns, the labels
/// before them; a page may show fewer columns of labels than another.
class TornRow {
public:
    TornRow(Grid& upper, Grid& lower, const TableSpec& table)
        : m_upper(upper), m_lower(lower), m_labels(TableLabels::of(table).rows),
          m_values(static_cast<int>(table.columns.size())), m_last(upper.rows() - 1),
          m_next(firstBodyRow(lower, table)) {}

    /// Puts the row together in the upper grid, where it was torn.
    void join() {
        if (m_last < 0 || m_next >= m_lower.rows() || m_upper.columns() <= m_values ||
            m_lower.columns() <= m_values)
            return;
        const int begun = labelColumn(m_upper, m_last);
        const int ended = labelColumn(m_lower, m_next);
        if (begun < 0 || !(ended < 0 ? goesOnInValues() : isOneLabel(begun, ended)))
            return;
        if (ended >= 0)
            move(ended, begun);
        for (int fromRight = m_values; fromRight > 0; --fromRight)
            move(m_lower.columns() - fromRight, m_upper.columns() - fromRight);
    }

private:
    /// The column of a row's own label, or a piece of it; -1 where there is none.
    [[nodiscard]] int labelColumn(const Grid& grid, int row) const {
        for (int column = grid.columns() - m_values - 1; column >= 0; --column) {
            const SourceCell* cell = grid.at(row, column);
            if (cell && cell->rowSpan == 1 && holdsWords(*cell))
                return cell->column;
        }
        return -1;
    }

    /// One half of a label has the figures.
    [[nodiscard]] bool isOneLabel(int begun, int ended) const {
        if (holdsFigures(m_upper, m_last) == holdsFigures(m_lower, m_next))
            return false;
        const SourceCell& start = *m_upper.at(m_last, begun);
        const SourceCell& end = *m_lower.at(m_next, ended);
        return isMoreAlike(m_labels, start.text + end.text, start, end);
    }

    /// No label and no figure, and each text goes on a bracket that is open above.
    [[nodiscard]] bool goesOnInValues() const {
        bool goesOn = false;
        for (int fromRight = m_values; fromRight > 0; --fromRight) {
            const SourceCell* cell = m_lower.at(m_next, m_lower.columns() - fromRight);
            if (isEmptyCell(cell))
                continue;
            const SourceCell* above = m_upper.at(m_last, m_upper.columns() - fromRight);
            if (!above || !holdsFigure(*above) || !isOpen(above->text) || holdsFigure(*cell))
                return false;
            goesOn = true;
        }
        return goesOn;
    }

    static bool isOpen(const QString& text) {
        const QString half = comparable(text);
        return half.count(u'(') > half.count(u')');
    }

    void move(int from, int to) {
        const SourceCell* source = m_lower.at(m_next, from);
        const SourceCell* target = m_upper.at(m_last, to);
        if (isEmptyCell(source) || !target)
            return;
        m_upper.setText(m_last, to, isEmptyCell(target) ? source->text : target->text + u'\n' + source->text);
        m_lower.setText(m_next, from, {});
    }

    Grid& m_upper;
    Grid& m_lower;
    const LabelSet& m_labels;
    int m_values; ///< columns of figures
    int m_last;
    int m_next;
};

} // namespace

std::vector<Grid> withTornRowsJoined(std::vector<Grid> grids, const TableSpec& table) {
    for (size_t i = 1; i < grids.size(); ++i)
        TornRow(grids[i - 1], grids[i], table).join();
    return grids;
}

void joinTornHeads(Grid& upper, Grid& lower, const TableSpec& table) {
    const int last = upper.rows() - 1;
    if (last < 0 || lower.rows() == 0 || upper.columns() != lower.columns() || holdsFigures(upper, last) ||
        holdsFigures(lower, 0))
        return;
    const TableLabels& labels = TableLabels::of(table);
    for (const SourceCell* end : lower.cellsOf(0)) {
        const SourceCell* start = upper.at(last, end->column);
        if (!start || start->column != end->column || !holdsWords(*start) || !holdsWords(*end))
            continue;
        const QString whole = start->text + u'\n' + end->text;
        const auto isHead = [&](const LabelSet& set) { return isMoreAlike(set, whole, *start, *end); };
        if (!isHead(labels.columns) && !isHead(labels.rows))
            continue;
        upper.setText(last, start->column, whole);
        lower.setText(0, end->column, {});
    }
}

} // namespace nianbao
