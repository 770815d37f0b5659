#include "PdfTablePieces.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace nianbao {

namespace {

constexpr double sameLine = 4; // lines of two pages so near are one

/// Whether one is the other's piece on the next page.
bool haveSameSides(const PdfGrid& one, const PdfGrid& other) {
    return std::abs(one.xs.front() - other.xs.front()) < sameLine &&
           std::abs(one.xs.back() - other.xs.back()) < sameLine;
}

bool hasLineAt(const std::vector<double>& places, double at) {
    return std::any_of(places.begin(), places.end(),
                       [at](double place) { return std::abs(place - at) <= sameLine; });
}

/// Parts a column, but none of the cells that stand in it.
void partColumn(PdfGrid& grid, double at) {
    const auto next = std::upper_bound(grid.xs.begin(), grid.xs.end() - 1, at);
    const auto column = static_cast<int>(next - grid.xs.begin()) - 1;
    std::vector<int> cellAt;
    for (size_t i = 0; i < grid.cellAt.size(); ++i) {
        const bool isParted = static_cast<int>(i) % grid.columns() == column;
        cellAt.insert(cellAt.end(), isParted ? 2 : 1, grid.cellAt[i]);
    }
    for (PdfGrid::Cell& cell : grid.cells) {
        if (cell.column > column)
            ++cell.column;
        else if (cell.column + cell.columnSpan > column)
            ++cell.columnSpan;
    }
    grid.cellAt = std::move(cellAt);
    grid.xs.insert(next, at);
}

void shareColumns(const std::vector<PdfGrid*>& pieces) {
    std::vector<double> lines;
    for (const PdfGrid* piece : pieces) {
        for (const double x : piece->xs) {
            if (!hasLineAt(lines, x))
                lines.push_back(x);
        }
    }
    for (PdfGrid* piece : pieces) {
        const std::vector<double> own = piece->xs;
        for (const double x : lines) {
            if (!hasLineAt(own, x))
                partColumn(*piece, x);
        }
    }
}

/// The column that holds a glyph whole; -1 where none does.
int columnOf(const PdfGrid& grid, const PdfGlyph& glyph) {
    const auto next = std::upper_bound(grid.xs.begin(), grid.xs.end(), glyph.box.center().x());
    if (next == grid.xs.begin() || next == grid.xs.end())
        return -1;
    const bool isWhole = glyph.box.left() > *std::prev(next) - 1 && glyph.box.right() < *next + 1;
    return isWhole ? static_cast<int>(next - grid.xs.begin()) - 1 : -1;
}

} // namespace

void dropFrames(PageGrids& grids) {
    const PageGrids all = grids;
    const auto isPiece = [&all](const PdfGrid& grid, size_t page) {
        for (size_t other = page == 0 ? 0 : page - 1; other < std::min(page + 2, all.size()); ++other) {
            const auto& near = all[other];
            if (other != page && std::any_of(near.begin(), near.end(), [&grid](const PdfGrid& neighbour) {
                    return neighbour.columns() > 1 && haveSameSides(grid, neighbour);
                }))
                return true;
        }
        return false;
    };
    for (size_t page = 0; page < grids.size(); ++page)
        std::erase_if(grids[page],
                      [&](const PdfGrid& grid) { return grid.columns() < 2 && !isPiece(grid, page); });
}

bool takeOverflow(PdfGrid& table, const PdfGrid& next, const std::vector<PdfGlyph>& below) {
    constexpr double highest = 6; // lines
    if (!haveSameSides(table, next))
        return false;
    std::map<int, int> columnOfWord;
    std::set<int> figures; // words of digits alone
    std::set<int> columns;
    double bottom = table.ys.back();
    for (const PdfGlyph& glyph : below) {
        const int column = columnOf(table, glyph);
        const auto [word, isFirst] = columnOfWord.try_emplace(glyph.word, column);
        if (column < 0 || word->second != column ||
            glyph.box.bottom() - table.ys.back() > highest * glyph.size)
            return false;
        const bool isDigit = glyph.character >= U'0' && glyph.character <= U'9';
        if (isFirst && isDigit)
            figures.insert(glyph.word);
        else if (!isDigit)
            figures.erase(glyph.word);
        columns.insert(column);
        bottom = std::max(bottom, glyph.box.bottom());
    }
    // Figures may be a row of their own.
    if (!figures.empty())
        return false;
    // A text of its own under the table may stand in one column too, unless that is narrow.
    constexpr double narrow = 4; // characters
    const auto widthOf = [&table](int column) {
        return table.xs[static_cast<size_t>(column) + 1] - table.xs[static_cast<size_t>(column)];
    };
    if (columns.empty() || (columns.size() == 1 && widthOf(*columns.begin()) > narrow * below.front().size))
        return false;
    table.ys.back() = bottom;
    return true;
}

void shareColumns(PageGrids& grids, const std::function<bool(size_t)>& goesOn) {
    for (size_t page = 0; page < grids.size();) {
        size_t next = page + 1;
        if (grids[page].empty()) {
            page = next;
            continue;
        }
        std::vector<PdfGrid*> pieces = {&grids[page].back()};
        while (next < grids.size() && !grids[next].empty() && goesOn(next - 1) &&
               haveSameSides(*pieces.back(), grids[next].front())) {
            pieces.push_back(&grids[next].front());
            if (grids[next].size() > 1)
                break;
            ++next;
        }
        shareColumns(pieces);
        page = next;
    }
}

} // namespace nianbao
