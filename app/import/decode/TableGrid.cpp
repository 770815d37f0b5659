#include "decode/TableGrid.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// No label and no note of a table is as long, in characters; what is longer is prose.
constexpr qsizetype longProse = 300;

QString textOfTable(const SourceTable& table) {
    QString text;
    int row = 0;
    for (const SourceCell& cell : table.cells) {
        if (cell.row != row)
            text += u'\n';
        else if (!text.isEmpty())
            text += u'\t';
        row = cell.row;
        text += QString(cell.text).replace(u'\n', u' ');
    }
    return text;
}

/// Cells with text in tables within these blocks.
qsizetype innerCells(const std::vector<SourceBlock>& blocks) {
    qsizetype count = 0;
    for (const SourceBlock& block : blocks) {
        if (const auto* table = std::get_if<SourceTable>(&block))
            count += std::count_if(table->cells.begin(), table->cells.end(),
                                   [](const SourceCell& cell) { return !cell.text.isEmpty(); });
    }
    return count;
}

} // namespace

QString textOfBlocks(const std::vector<SourceBlock>& blocks) {
    QStringList lines;
    for (const SourceBlock& block : blocks) {
        if (const auto* paragraph = std::get_if<SourceParagraph>(&block))
            lines.append(paragraph->text);
        else
            lines.append(textOfTable(std::get<SourceTable>(block)));
    }
    return lines.join(u'\n');
}

void addParagraph(std::vector<SourceBlock>& blocks, QStringView text, const QString& place,
                  SourceBudget& budget) {
    const QStringView trimmed = text.trimmed();
    if (!trimmed.isEmpty() && budget.takeParagraphs(1))
        blocks.emplace_back(SourceParagraph{trimmed.toString(), {0, {}, place}});
}

int TableGrid::freeColumn(int from) const {
    auto column = static_cast<size_t>(from);
    while (column < m_coveredTo.size() && m_coveredTo[column] > row())
        ++column;
    return static_cast<int>(column);
}

void TableGrid::add(int column, int rowSpan, int columnSpan, std::vector<SourceBlock> blocks) {
    if (column >= maximumColumns) {
        m_budget.takeCells(maximumCells + 1);
        return;
    }
    if (!m_budget.takeCells(1))
        return;
    rowSpan = std::clamp(rowSpan, 1, maximumCells);
    columnSpan = std::clamp(columnSpan, 1, maximumColumns - column);
    const auto first = static_cast<size_t>(column);
    auto end = first + static_cast<size_t>(columnSpan);
    if (m_coveredTo.size() < end) {
        m_coveredTo.resize(end, 0);
        m_owner.resize(end, -1);
    }
    for (size_t i = first; i < end; ++i) {
        if (m_coveredTo[i] > row())
            end = std::max(i, first + 1);
    }
    m_cells.push_back({row(), column, rowSpan, static_cast<int>(end - first), std::move(blocks)});
    for (size_t i = first; i < end; ++i) {
        m_coveredTo[i] = row() + rowSpan;
        m_owner[i] = static_cast<int>(m_cells.size()) - 1;
    }
}

bool TableGrid::goOn(int column) {
    const auto at = static_cast<size_t>(column);
    if (column < 0 || at >= m_owner.size() || m_owner[at] < 0)
        return false;
    GridContent& cell = m_cells[static_cast<size_t>(m_owner[at])];
    if (cell.column != column || m_coveredTo[at] < row())
        return false;
    cell.rowSpan = row() - cell.row + 1;
    for (int i = column; i < column + cell.columnSpan; ++i)
        m_coveredTo[static_cast<size_t>(i)] = row() + 1;
    return true;
}

bool TableGrid::widen(int column) {
    const auto at = static_cast<size_t>(column);
    if (column < 0 || at >= m_owner.size() || m_owner[at] < 0 || column + 1 >= maximumColumns ||
        freeColumn(column + 1) != column + 1)
        return false;
    const size_t owner = static_cast<size_t>(m_owner[at]);
    GridContent& cell = m_cells[owner];
    if (owner + 1 != m_cells.size() || cell.row != row())
        return false;
    ++cell.columnSpan;
    m_coveredTo.resize(std::max(m_coveredTo.size(), at + 2), 0);
    m_owner.resize(m_coveredTo.size(), -1);
    m_coveredTo[at + 1] = m_coveredTo[at];
    m_owner[at + 1] = m_owner[at];
    return true;
}

void TableGrid::endGroup() {
    for (; m_groupStart < m_cells.size(); ++m_groupStart) {
        GridContent& cell = m_cells[m_groupStart];
        cell.rowSpan = std::min(cell.rowSpan, m_rows - cell.row);
    }
    for (int& covered : m_coveredTo)
        covered = std::min(covered, m_rows);
}

/// Spans lead beyond the table where nobody began a cell; such columns nobody sees. Others stay, even where
/// no cell has them alone: the official table of 2019 is made so.
void TableGrid::trim() {
    endGroup();
    int columns = 0;
    for (const GridContent& cell : m_cells)
        columns = std::max(columns, cell.column + 1);
    for (GridContent& cell : m_cells)
        cell.columnSpan = std::min(cell.columnSpan, columns - cell.column);
    m_coveredTo.resize(static_cast<size_t>(columns));
}

/// One column; tables that hold more than what stands beside them; prose that outweighs the rest.
bool TableGrid::isLayout() const {
    if (m_coveredTo.size() <= 1)
        return true;
    qsizetype own = 0;
    qsizetype inner = 0;
    qsizetype prose = 0;
    qsizetype all = 0;
    for (const GridContent& cell : m_cells) {
        const qsizetype tables = innerCells(cell.blocks);
        const qsizetype length = textOfBlocks(cell.blocks).size();
        inner += tables;
        own += tables == 0 && length > 0 ? 1 : 0;
        prose += length >= longProse ? length : 0;
        all += length;
    }
    return inner > own || 2 * prose > all;
}

std::vector<SourceBlock> TableGrid::flow() {
    std::vector<SourceBlock> blocks;
    for (GridContent& cell : m_cells)
        std::move(cell.blocks.begin(), cell.blocks.end(), std::back_inserter(blocks));
    return blocks;
}

SourceTable TableGrid::table() const {
    SourceTable table;
    table.rows = m_rows;
    table.columns = static_cast<int>(m_coveredTo.size());
    std::vector<bool> covered(static_cast<size_t>(table.rows) * m_coveredTo.size());
    const auto placeOf = [&](int row, int column) {
        return static_cast<size_t>(row) * m_coveredTo.size() + static_cast<size_t>(column);
    };
    for (const GridContent& cell : m_cells) {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                covered[placeOf(row, column)] = true;
        }
        table.cells.push_back({cell.row,
                               cell.column,
                               cell.rowSpan,
                               cell.columnSpan,
                               textOfBlocks(cell.blocks),
                               {0, {}, m_placeName(cell.row, cell.column)}});
    }
    for (int row = 0; row < table.rows; ++row) {
        for (int column = 0; column < table.columns; ++column) {
            if (!covered[placeOf(row, column)])
                table.cells.push_back({row, column, 1, 1, {}, {0, {}, m_placeName(row, column)}});
        }
    }
    std::sort(table.cells.begin(), table.cells.end(), [](const SourceCell& a, const SourceCell& b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return table;
}

std::vector<SourceBlock> TableGrid::finish() {
    trim();
    if (isLayout())
        return flow();
    // The places that no cell was given count as well.
    if (!m_budget.takeCells(static_cast<qint64>(m_rows) * static_cast<qint64>(m_coveredTo.size()) -
                            static_cast<qint64>(m_cells.size())))
        return {};
    std::vector<SourceBlock> blocks;
    blocks.emplace_back(table());
    return blocks;
}

} // namespace nianbao
