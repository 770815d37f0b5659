#include "PdfGrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

using Along = PdfRule::Along;

constexpr double sameLine = 2;    // pieces of one rule lie so near, across
constexpr double smallestGap = 3; // and along; corners may be drawn apart
constexpr double reach = 3;       // rules so near touch
constexpr double narrowest = 4;   // of a row or column
constexpr double shortestRule = 6;
constexpr size_t mostRules = 1500; // more is a drawing
constexpr size_t mostCells = 5000;

/// Pieces of one line joined, of those along one side.
std::vector<PdfRule> joined(std::vector<PdfRule> pieces) {
    std::sort(pieces.begin(), pieces.end(), [](const PdfRule& l, const PdfRule& r) { return l.at < r.at; });
    std::vector<PdfRule> rules;
    for (size_t first = 0; first < pieces.size();) {
        size_t end = first;
        while (end < pieces.size() && pieces[end].at - pieces[first].at <= sameLine)
            ++end;
        const auto start = pieces.begin() + static_cast<std::ptrdiff_t>(first);
        std::sort(start, pieces.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const PdfRule& l, const PdfRule& r) { return l.from < r.from; });
        const double at = std::accumulate(start, pieces.begin() + static_cast<std::ptrdiff_t>(end), 0.0,
                                          [](double sum, const PdfRule& piece) { return sum + piece.at; }) /
                          static_cast<double>(end - first);
        PdfRule rule{start->along, at, start->from, start->to};
        for (; first < end; ++first) {
            const PdfRule& piece = pieces[first];
            if (piece.from <= rule.to + smallestGap) {
                rule.to = std::max(rule.to, piece.to);
                continue;
            }
            rules.push_back(rule);
            rule.from = piece.from;
            rule.to = piece.to;
        }
        rules.push_back(rule);
    }
    std::erase_if(rules, [](const PdfRule& rule) { return rule.to - rule.from < shortestRule; });
    return rules;
}

std::vector<PdfRule> joinedAlong(const std::vector<PdfRule>& pieces, Along along) {
    std::vector<PdfRule> own;
    std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(own),
                 [along](const PdfRule& piece) { return piece.along == along; });
    return joined(std::move(own));
}

/// Rules that belong together.
struct Component {
    std::vector<PdfRule> lying;
    std::vector<PdfRule> standing;
};

bool covers(const PdfRule& rule, double at) {
    return at > rule.from - reach && at < rule.to + reach;
}

bool haveSameEnds(const PdfRule& one, const PdfRule& other) {
    return std::abs(one.from - other.from) < reach && std::abs(one.to - other.to) < reach;
}

/// Two lines across, or one where a page's ends cut the rows above and below it.
bool isTable(const Component& component) {
    constexpr size_t fewest = 3;
    const auto& standing = component.standing;
    if (component.lying.size() > 1)
        return !standing.empty();
    return component.lying.size() == 1 && standing.size() >= fewest &&
           std::all_of(standing.begin(), standing.end(),
                       [&](const PdfRule& rule) { return haveSameEnds(rule, standing.front()); });
}

/// A side that no lying rule reaches: the cell along it goes on over both ends of the page.
void addOpenSides(std::vector<Component>& all) {
    std::vector<PdfRule> sides;
    for (const Component& component : all) {
        if (component.lying.empty())
            sides.insert(sides.end(), component.standing.begin(), component.standing.end());
    }
    for (Component& component : all) {
        if (!isTable(component))
            continue;
        PdfRule height = component.standing.front();
        for (const PdfRule& rule : component.standing) {
            height.from = std::min(height.from, rule.from);
            height.to = std::max(height.to, rule.to);
        }
        std::copy_if(sides.begin(), sides.end(), std::back_inserter(component.standing),
                     [&height](const PdfRule& side) { return haveSameEnds(side, height); });
    }
}

std::vector<Component> componentsOf(const std::vector<PdfRule>& lying, const std::vector<PdfRule>& standing) {
    std::vector<size_t> parent(lying.size() + standing.size());
    std::iota(parent.begin(), parent.end(), size_t(0));
    const auto rootOf = [&parent](size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    for (size_t l = 0; l < lying.size(); ++l) {
        for (size_t s = 0; s < standing.size(); ++s) {
            if (covers(lying[l], standing[s].at) && covers(standing[s], lying[l].at))
                parent[rootOf(l)] = rootOf(lying.size() + s);
        }
    }
    std::vector<Component> all(parent.size());
    for (size_t i = 0; i < parent.size(); ++i) {
        Component& component = all[rootOf(i)];
        if (i < lying.size())
            component.lying.push_back(lying[i]);
        else
            component.standing.push_back(standing[i - lying.size()]);
    }
    addOpenSides(all);
    std::erase_if(all, [](const Component& c) { return !isTable(c); });
    return all;
}

/// The places of lines, those of both ends of the lines across among them.
std::vector<double> placesOf(const std::vector<PdfRule>& rules, const std::vector<PdfRule>& across) {
    std::vector<double> all;
    all.reserve(rules.size());
    for (const PdfRule& rule : rules)
        all.push_back(rule.at);
    std::sort(all.begin(), all.end());
    const auto [low, high] = std::minmax_element(
        across.begin(), across.end(), [](const PdfRule& l, const PdfRule& r) { return l.from < r.from; });
    double end = high->to;
    for (const PdfRule& rule : across)
        end = std::max(end, rule.to);
    // A line that goes a little beyond the outermost one opens no column.
    constexpr double overhang = 2 * narrowest;
    if (low->from < all.front() - overhang)
        all.insert(all.begin(), low->from);
    if (end > all.back() + overhang)
        all.push_back(end);
    std::vector<double> places;
    for (const double place : all) {
        if (places.empty() || place - places.back() > narrowest)
            places.push_back(place);
    }
    return places;
}

/// How much of [from, to] is drawn at a place.
bool isDrawn(const std::vector<PdfRule>& rules, double at, double from, double to) {
    constexpr double enough = 0.6;
    double drawn = 0;
    for (const PdfRule& rule : rules) {
        if (std::abs(rule.at - at) <= narrowest)
            drawn += std::max(0.0, std::min(rule.to, to) - std::max(rule.from, from));
    }
    return drawn >= enough * (to - from);
}

/// Joins the smallest cells where no line parts them, to rectangles.
class CellJoiner {
public:
    CellJoiner(PdfGrid& grid, const Component& component)
        : m_grid(grid), m_columns(static_cast<size_t>(grid.columns())),
          m_rows(static_cast<size_t>(grid.rows())), m_right(m_columns * m_rows), m_below(m_columns * m_rows) {
        for (size_t row = 0; row < m_rows; ++row) {
            for (size_t column = 0; column < m_columns; ++column) {
                m_right[index(row, column)] =
                    isDrawn(component.standing, grid.xs[column + 1], grid.ys[row], grid.ys[row + 1]);
                m_below[index(row, column)] =
                    isDrawn(component.lying, grid.ys[row + 1], grid.xs[column], grid.xs[column + 1]);
            }
        }
    }

    void join() {
        m_grid.cellAt.assign(m_columns * m_rows, -1);
        for (size_t row = 0; row < m_rows; ++row) {
            for (size_t column = 0; column < m_columns; ++column) {
                if (m_grid.cellAt[index(row, column)] < 0)
                    take(row, column);
            }
        }
    }

private:
    [[nodiscard]] size_t index(size_t row, size_t column) const { return row * m_columns + column; }

    void take(size_t row, size_t column) {
        size_t end = column + 1;
        while (end < m_columns && !m_right[index(row, end - 1)] && m_grid.cellAt[index(row, end)] < 0)
            ++end;
        size_t bottom = row + 1;
        while (bottom < m_rows && goesOn(bottom, column, end))
            ++bottom;
        const int number = static_cast<int>(m_grid.cells.size());
        for (size_t y = row; y < bottom; ++y) {
            for (size_t x = column; x < end; ++x)
                m_grid.cellAt[index(y, x)] = number;
        }
        m_grid.cells.push_back({static_cast<int>(row), static_cast<int>(column),
                                static_cast<int>(bottom - row), static_cast<int>(end - column)});
    }

    /// Nothing parts the cells of this row from those above, or from each other.
    [[nodiscard]] bool goesOn(size_t row, size_t column, size_t end) const {
        for (size_t x = column; x < end; ++x) {
            if (m_below[index(row - 1, x)] || m_grid.cellAt[index(row, x)] >= 0)
                return false;
            if (x + 1 < end && m_right[index(row, x)])
                return false;
        }
        return true;
    }

    PdfGrid& m_grid;
    size_t m_columns;
    size_t m_rows;
    std::vector<bool> m_right; // a line on the right of a smallest cell
    std::vector<bool> m_below;
};

} // namespace

QRectF PdfGrid::boxOf(const Cell& cell) const {
    const auto at = [](const std::vector<double>& places, int i) { return places[static_cast<size_t>(i)]; };
    return {QPointF(at(xs, cell.column), at(ys, cell.row)),
            QPointF(at(xs, cell.column + cell.columnSpan), at(ys, cell.row + cell.rowSpan))};
}

int PdfGrid::cellOf(const QPointF& point) const {
    if (!box().contains(point))
        return -1;
    const auto placeOf = [](const std::vector<double>& places, double at) {
        const auto next = std::upper_bound(places.begin(), places.end() - 1, at);
        return static_cast<size_t>(std::max<std::ptrdiff_t>(next - places.begin() - 1, 0));
    };
    const size_t column = placeOf(xs, point.x());
    const size_t row = placeOf(ys, point.y());
    return cellAt[std::min(row, ys.size() - 2) * (xs.size() - 1) + std::min(column, xs.size() - 2)];
}

std::vector<PdfGrid> gridsOf(const std::vector<PdfRule>& rules) {
    const auto lying = joinedAlong(rules, Along::Width);
    const auto standing = joinedAlong(rules, Along::Height);
    std::vector<PdfGrid> grids;
    if (lying.size() + standing.size() > mostRules)
        return grids;
    for (const Component& component : componentsOf(lying, standing)) {
        PdfGrid grid;
        grid.xs = placesOf(component.standing, component.lying);
        grid.ys = placesOf(component.lying, component.standing);
        if (grid.xs.size() < 2 || grid.ys.size() < 2 ||
            (grid.xs.size() - 1) * (grid.ys.size() - 1) > mostCells)
            continue;
        CellJoiner(grid, component).join();
        grids.push_back(std::move(grid));
    }
    std::sort(grids.begin(), grids.end(), [](const PdfGrid& l, const PdfGrid& r) {
        return std::pair(l.ys.front(), l.xs.front()) < std::pair(r.ys.front(), r.xs.front());
    });
    return grids;
}

} // namespace nianbao
