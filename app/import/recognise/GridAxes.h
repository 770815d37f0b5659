#pragma once

#include "recognise/Grid.h"
#include "recognise/LabelMatch.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace nianbao {

/// What the columns of a grid mean at one of its rows.
struct ColumnHeads {
    std::vector<int> columns;      ///< by grid column: index in TableSpec::columns, or -1
    std::map<int, QString> heads;  ///< by index in TableSpec::columns: the head as printed
    bool oneByElimination = false; ///< one head is like no label, and one label was left over

    [[nodiscard]] bool isEmpty() const { return heads.empty(); }
};

/// What the rows and columns of a grid mean, told by labels left of the figures and heads above them.
class GridAxes {
public:
    GridAxes(const Grid& grid, const TableLabels& labels, const TableSpec& table);

    /// Index in TableSpec::rows, or -1.
    [[nodiscard]] int row(int gridRow) const { return m_rows[static_cast<size_t>(gridRow)].row; }
    /// Index in TableLabels::groupNames of a row that carries a group's label and none of a row, or -1.
    [[nodiscard]] int group(int gridRow) const { return m_rows[static_cast<size_t>(gridRow)].group; }
    [[nodiscard]] bool isHead(int gridRow) const { return m_rows[static_cast<size_t>(gridRow)].isHead; }
    /// The column behind a row's label.
    [[nodiscard]] int labelEnd(int gridRow) const { return m_rows[static_cast<size_t>(gridRow)].labelEnd; }
    /// The first column in which a row's figures can stand.
    [[nodiscard]] int firstValue(int gridRow) const;
    /// By the nearest heads above a row; empty where there are none.
    [[nodiscard]] ColumnHeads headsOver(int gridRow) const;
    /// Different rows and columns that were told by their labels.
    [[nodiscard]] int labelsFound() const;

private:
    struct Row {
        int row = -1;
        int group = -1;
        int labelEnd = 0; ///< the column after the label
        int heads = 0;    ///< cells that are a column's head
        bool figures = false;
        bool isHead = false;
    };
    void findHeads();
    void findLabel(int gridRow);
    [[nodiscard]] std::vector<const SourceCell*> labelCells(int gridRow) const;
    void eliminate(ColumnHeads& heads, int lastHead) const;
    void findColumns();
    /// Index in TableSpec::columns of the head that a cell is, or -1.
    [[nodiscard]] int columnOf(const SourceCell* cell) const;

    const Grid& m_grid;
    const TableLabels& m_labels;
    const TableSpec& m_table;
    std::vector<Row> m_rows;
    std::unordered_map<const SourceCell*, int> m_columnOf; ///< see columnOf()
    int m_valueStart = -1; ///< the leftmost column with a head, -1 when there is none
};

} // namespace nianbao
