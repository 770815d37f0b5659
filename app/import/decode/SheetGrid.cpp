#include "decode/SheetGrid.h"

#include <QStringList>

#include <algorithm>
#include <climits>
#include <iterator>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const SheetField& a, const SheetField& b) {
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
}

/// Rows and columns that fields cover.
struct Extent {
    int firstRow = INT_MAX;
    int lastRow = -1;
    int firstColumn = INT_MAX;
    int lastColumn = -1;

    void take(const SheetField& field) {
        firstRow = std::min(firstRow, field.row);
        lastRow = std::max(lastRow, field.row + field.rowSpan - 1);
        firstColumn = std::min(firstColumn, field.column);
        lastColumn = std::max(lastColumn, field.column + field.columnSpan - 1);
    }
};

template<typename Fields>
Extent extentOf(const Fields& fields) {
    Extent extent;
    for (const SheetField* field : fields)
        extent.take(*field);
    return extent;
}

} // namespace

void SheetGrid::add(SheetField field) {
    field.text = field.text.trimmed();
    if ((!field.text.isEmpty() || field.isFramed) && m_budget.takeCells(1))
        m_fields.push_back(std::move(field));
}

void SheetGrid::merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow > lastRow || firstColumn > lastColumn)
        return;
    const SheetField wanted{firstRow, firstColumn, 1, 1, {}, false};
    const auto first = std::lower_bound(m_fields.begin(), m_fields.end(), wanted, isBefore);
    if (first == m_fields.end() || isBefore(wanted, *first))
        return; // nothing shows there
    first->rowSpan = lastRow - firstRow + 1;
    first->columnSpan = lastColumn - firstColumn + 1;
    // What lies under it is not seen.
    auto kept = first + 1;
    auto it = kept;
    for (; it != m_fields.end() && it->row <= lastRow; ++it) {
        if (it->column < firstColumn || it->column > lastColumn)
            *kept++ = std::move(*it);
    }
    m_fields.erase(std::move(it, m_fields.end(), kept), m_fields.end());
}

/// Pieces that an empty row or column parts.
std::vector<SheetGrid::Fields> SheetGrid::cut(Fields fields, Along along) {
    const auto first = [along](const SheetField* f) { return along == Along::Rows ? f->row : f->column; };
    const auto span = [along](const SheetField* f) {
        return along == Along::Rows ? f->rowSpan : f->columnSpan;
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&](const SheetField* a, const SheetField* b) { return first(a) < first(b); });
    std::vector<Fields> pieces;
    int end = -1;
    for (const SheetField* field : fields) {
        if (pieces.empty() || first(field) > end)
            pieces.emplace_back();
        pieces.back().push_back(field);
        end = std::max(end, first(field) + span(field));
    }
    return pieces;
}

void SheetGrid::addPiece(const Fields& fields, int depth, std::vector<SourceBlock>& blocks) {
    constexpr int deepest = 8;
    for (const Along along : {Along::Rows, Along::Columns}) {
        const std::vector<Fields> pieces = cut(fields, along);
        if (pieces.size() < 2 || depth >= deepest)
            continue;
        for (const Fields& piece : pieces)
            addPiece(piece, depth + 1, blocks);
        return;
    }
    addLeaf(fields, blocks);
}

/// Titles above the table and notes below it stand alone in their rows, and outside its frame.
void SheetGrid::addLeaf(const Fields& fields, std::vector<SourceBlock>& blocks) {
    Fields rest = fields;
    std::sort(rest.begin(), rest.end(),
              [](const SheetField* a, const SheetField* b) { return isBefore(*a, *b); });
    const bool hasFrame =
        std::any_of(rest.begin(), rest.end(), [](const SheetField* f) { return f->isFramed; });
    const auto standsAlone = [](const SheetField& field, const SheetField& beside) {
        return !field.isFramed && !field.text.isEmpty() &&
               (beside.row >= field.row + field.rowSpan || field.row >= beside.row + beside.rowSpan);
    };
    size_t first = 0;
    while (first < rest.size() && !rest[first]->isFramed &&
           (first + 1 == rest.size() || standsAlone(*rest[first], *rest[first + 1])))
        addText(*rest[first++], blocks);
    size_t end = rest.size();
    while (hasFrame && end > first + 1 && standsAlone(*rest[end - 1], *rest[end - 2]))
        --end;
    const Fields below(rest.begin() + static_cast<std::ptrdiff_t>(end), rest.end());
    rest = Fields(rest.begin() + static_cast<std::ptrdiff_t>(first),
                  rest.begin() + static_cast<std::ptrdiff_t>(end));
    if (!rest.empty())
        addTable(rest, blocks);
    for (const SheetField* field : below)
        addText(*field, blocks);
}

void SheetGrid::addText(const SheetField& field, std::vector<SourceBlock>& blocks) {
    for (const QString& line : field.text.split(u'\n'))
        addParagraph(blocks, line, m_placeName(field.row, field.column), m_budget);
}

void SheetGrid::addTable(const Fields& fields, std::vector<SourceBlock>& blocks) {
    const Extent extent = extentOf(fields);
    if (extent.lastColumn - extent.firstColumn >= maximumColumns) {
        m_budget.takeCells(maximumCells + 1);
        return;
    }
    TableGrid grid(m_budget, [&](int row, int column) {
        return m_placeName(extent.firstRow + row, extent.firstColumn + column);
    });
    size_t next = 0;
    for (int row = extent.firstRow; row <= extent.lastRow && !m_budget.isSpent(); ++row) {
        grid.startRow();
        for (; next < fields.size() && fields[next]->row == row; ++next) {
            const SheetField& field = *fields[next];
            std::vector<SourceBlock> content;
            addText(field, content);
            grid.add(field.column - extent.firstColumn, field.rowSpan, field.columnSpan, std::move(content));
        }
    }
    std::vector<SourceBlock> made = grid.finish();
    std::move(made.begin(), made.end(), std::back_inserter(blocks));
}

std::vector<SourceBlock> SheetGrid::blocks() {
    Extent seen;
    for (const SheetField& field : m_fields) {
        SheetField corner = field;
        corner.rowSpan = 1;
        corner.columnSpan = 1;
        seen.take(corner);
    }
    Fields fields;
    for (SheetField& field : m_fields) {
        // A merged area may reach to the end of the sheet.
        field.rowSpan = std::min(field.rowSpan, seen.lastRow - field.row + 1);
        field.columnSpan = std::min(field.columnSpan, seen.lastColumn - field.column + 1);
        fields.push_back(&field);
    }
    std::vector<SourceBlock> blocks;
    if (!fields.empty())
        addPiece(fields, 0, blocks);
    return blocks;
}

} // namespace nianbao
