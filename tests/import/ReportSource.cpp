#include "ReportSource.h"

#include <document/Block.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

SourceTable gridOf(const TableBlock& block) {
    const TableSpec& spec = block.spec();
    SourceTable table{spec.gridRows, spec.gridColumns(), {}};
    for (size_t i = 0; i < spec.grid.size(); ++i) {
        const GridItem& item = spec.grid[i];
        const QString place = u"T%1!%2,%3"_s.arg(block.table + 2).arg(item.row).arg(item.column);
        table.cells.push_back(
            {item.row, item.column, item.rowSpan, item.columnSpan, block.textAt(i), {0, {}, place}});
    }
    return table;
}

/// Moves what stands after `at` by `by`, along rows or columns.
void shift(int SourceCell::*start, int SourceCell::*span, SourceTable& table, int at, int by) {
    for (SourceCell& cell : table.cells) {
        const int end = cell.*start + cell.*span;
        if (cell.*start > at || (by > 0 && cell.*start == at))
            cell.*start += by;
        else if (end > at)
            cell.*span += by;
    }
    std::erase_if(table.cells, [span](const SourceCell& cell) { return cell.*span <= 0; });
}

} // namespace

Source sourceOf(const Report& report) {
    Source source;
    int number = 0;
    for (const Block& block : compose(report)) {
        if (block.kind == Block::Kind::PageBreak)
            continue;
        if (block.kind == Block::Kind::Table) {
            source.blocks.emplace_back(gridOf(block.table));
            continue;
        }
        QString text;
        for (const Span& span : block.spans) {
            // Agency and date stand on lines of their own.
            text += span.text + (block.kind == Block::Kind::Signature ? u"\n"_s : QString());
        }
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            source.blocks.emplace_back(SourceParagraph{line, {0, {}, u"P%1"_s.arg(++number)}});
    }
    return source;
}

std::vector<SourceTable*> tablesOf(Source& source) {
    std::vector<SourceTable*> tables;
    for (SourceBlock& block : source.blocks) {
        if (auto* table = std::get_if<SourceTable>(&block))
            tables.push_back(table);
    }
    return tables;
}

SourceCell& cellOf(SourceTable& table, int row, int column) {
    const auto found = std::find_if(table.cells.begin(), table.cells.end(), [&](const SourceCell& cell) {
        return cell.row == row && cell.column == column;
    });
    if (found == table.cells.end()) {
        ADD_FAILURE() << "no cell at " << row << ", " << column;
        return table.cells.front();
    }
    return *found;
}

SourceCell& cellWith(SourceTable& table, const QString& text) {
    const auto found = std::find_if(table.cells.begin(), table.cells.end(),
                                    [&](const SourceCell& cell) { return cell.text == text; });
    if (found == table.cells.end()) {
        ADD_FAILURE() << "no cell " << text.toStdString();
        return table.cells.front();
    }
    return *found;
}

void removeRow(SourceTable& table, int row) {
    // A merged cell that starts here goes on in the next row.
    for (SourceCell& cell : table.cells) {
        if (cell.row == row && cell.rowSpan > 1) {
            ++cell.row;
            --cell.rowSpan;
        }
    }
    std::erase_if(table.cells,
                  [row](const SourceCell& cell) { return cell.row == row && cell.rowSpan == 1; });
    shift(&SourceCell::row, &SourceCell::rowSpan, table, row, -1);
    --table.rows;
}

void removeColumn(SourceTable& table, int column) {
    for (SourceCell& cell : table.cells) {
        if (cell.column == column && cell.columnSpan > 1) {
            ++cell.column;
            --cell.columnSpan;
        }
    }
    std::erase_if(table.cells,
                  [column](const SourceCell& cell) { return cell.column == column && cell.columnSpan == 1; });
    shift(&SourceCell::column, &SourceCell::columnSpan, table, column, -1);
    --table.columns;
}

void insertRow(SourceTable& table, int before) {
    shift(&SourceCell::row, &SourceCell::rowSpan, table, before, 1);
    ++table.rows;
}

void insertColumn(SourceTable& table, int before) {
    shift(&SourceCell::column, &SourceCell::columnSpan, table, before, 1);
    ++table.columns;
}

SourceTable cutBelow(SourceTable& table, int row) {
    SourceTable below{table.rows - row, table.columns, {}};
    for (SourceCell& cell : table.cells) {
        const int end = cell.row + cell.rowSpan;
        if (end <= row)
            continue;
        SourceCell rest = cell;
        rest.row = std::max(0, cell.row - row);
        rest.rowSpan = end - std::max(cell.row, row);
        below.cells.push_back(rest);
        cell.rowSpan = std::max(0, row - cell.row);
    }
    std::erase_if(table.cells, [](const SourceCell& cell) { return cell.rowSpan == 0; });
    table.rows = row;
    return below;
}

void loseSpans(SourceTable& table) {
    std::sort(table.cells.begin(), table.cells.end(), [](const SourceCell& a, const SourceCell& b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    int row = -1;
    int column = 0;
    for (SourceCell& cell : table.cells) {
        column = cell.row == row ? column + 1 : 0;
        row = cell.row;
        cell.column = column;
        cell.rowSpan = cell.columnSpan = 1;
    }
}

} // namespace nianbao::test
