#include "TableRules.h"

#include "Measures.h"

#include <report/ReportFormat.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double near = 0.02; ///< mm
/// A cell's text ends after so many lines: no row may outgrow a page.
constexpr int mostLines = 20;

using Role = GridItem::Role;

/// One item of the grid on one page.
struct PrintedItem {
    QString text;
    QRectF box; ///< the cell; found by the runs that it holds, or by its Target for values
    int lines = 0;
    bool repeats = false;
};

/// One table on one page.
struct Piece {
    size_t page = 0;
    bool continued = false; ///< says 续表
    std::map<size_t, PrintedItem> items;
    std::set<int> rows;                                 ///< of values
    std::map<size_t, std::vector<const TextRun*>> runs; ///< by item
    double top = 1000;
    double bottom = 0;
};

bool isValueRow(const TableSpec& spec, int row) {
    return std::any_of(spec.grid.begin(), spec.grid.end(),
                       [row](const GridItem& item) { return item.row == row && item.role == Role::Value; });
}

class TableRules {
public:
    TableRules(const Pages& pages, int block, Breaches& breaches)
        : m_pages(pages), m_block(block), m_table(pages.blocks[static_cast<size_t>(block)].table),
          m_spec(m_table.spec()), m_breaches(breaches) {
        for (size_t at = 0; at < pages.pages.size(); ++at)
            collect(at);
    }

    void check() {
        if (m_pieces.empty()) {
            complain("table lost", 0, m_spec.name);
            return;
        }
        checkEachItemOnce();
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            checkText(m_pieces[i]);
            checkEdges(m_pieces[i]);
            checkFoot(m_pieces[i]);
            checkHead(m_pieces[i], i == 0);
        }
        checkWhole();
    }

private:
    void complain(const char* rule, size_t page, const QString& text) {
        m_breaches.add(rule, static_cast<int>(page), text);
    }

    void collect(size_t at) {
        const Page& page = m_pages.pages[at];
        Piece piece;
        piece.page = at;
        for (const TextRun& run : page.runs) {
            if (run.block != m_block)
                continue;
            if (run.item < 0) {
                piece.continued = run.text == u"（续表）"_s;
                continue;
            }
            PrintedItem& item = piece.items[static_cast<size_t>(run.item)];
            item.text += run.text;
            item.repeats = run.repeats;
            ++item.lines;
            piece.runs[static_cast<size_t>(run.item)].push_back(&run);
        }
        collectBoxes(page, piece);
        if (!piece.items.empty() || !piece.rows.empty())
            m_pieces.push_back(std::move(piece));
    }

    void collectBoxes(const Page& page, Piece& piece) {
        for (const Target& target : page.targets) {
            if (target.where.table != m_table.table)
                continue;
            piece.top = std::min(piece.top, target.box.top());
            piece.bottom = std::max(piece.bottom, target.box.bottom());
            m_boxes[piece.page].push_back(target.box);
            if (target.where.kind != Where::Kind::Cell)
                continue;
            for (size_t i = 0; i < m_spec.grid.size(); ++i) {
                if (m_spec.grid[i].cell == target.where.cell) {
                    ++m_shown[i];
                    piece.rows.insert(m_spec.grid[i].row);
                    piece.items[i].box = target.box;
                }
            }
        }
    }

    /// What does not say that it repeats is the table: every text of it, once. Exception: a text that strayed
    /// into a cell and is longer than 20 lines, which is cut.
    void checkEachItemOnce() {
        for (size_t i = 0; i < m_spec.grid.size(); ++i) {
            const GridItem& item = m_spec.grid[i];
            QString printed;
            int lines = 0;
            for (const Piece& piece : m_pieces) {
                const auto found = piece.items.find(i);
                if (found != piece.items.end() && !found->second.repeats) {
                    printed += found->second.text;
                    lines += found->second.lines;
                }
            }
            const QString declared = m_table.textAt(i).simplified().remove(u' ');
            printed.remove(u' ');
            const bool isCut = lines == mostLines && declared.startsWith(printed);
            if (printed != declared && !isCut)
                complain("cell's text", m_pieces.front().page, declared + u" | "_s + printed);
            if (item.role == Role::Value && m_shown[i] != 1)
                complain("cell not once", m_pieces.front().page, m_table.textAt(i));
        }
    }

    /// Each text inside one box, its lines one below the other.
    void checkText(const Piece& piece) {
        for (const auto& [index, runs] : piece.runs) {
            const QRectF* home = nullptr;
            for (const TextRun* run : runs) {
                const QRectF ink = inkBox(*run).adjusted(near, near, -near, -near);
                const auto& boxes = m_boxes[piece.page];
                const auto found = std::find_if(boxes.begin(), boxes.end(),
                                                [&](const QRectF& box) { return box.contains(ink); });
                if (found == boxes.end() || (home && *home != *found))
                    complain("outside its cell", piece.page, run->text);
                else
                    home = &*found;
                if (m_spec.grid[index].role != Role::Value && (run->size < 9 || run->size > 10.5))
                    complain("type size", piece.page, run->text);
            }
            const auto item = piece.items.find(index);
            if (home && item->second.box.isValid() && item->second.box != *home)
                complain("in another cell", piece.page, item->second.text);
            checkOneLine(piece, index);
        }
    }

    /// A figure stands on one line. Exception: one that does not fit in at 6 points.
    void checkOneLine(const Piece& piece, size_t index) {
        const PrintedItem& item = piece.items.at(index);
        const bool isFigure =
            m_spec.grid[index].role == Role::Value &&
            std::all_of(item.text.begin(), item.text.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
        if (isFigure && item.lines > 1 && piece.runs.at(index).front()->size > 6)
            complain("figure broken", piece.page, item.text);
    }

    /// Every box has a rule on each side.
    void checkEdges(const Piece& piece) {
        const Page& page = m_pages.pages[piece.page];
        for (const QRectF& box : m_boxes[piece.page]) {
            const bool closed = isRuled(page, box.top(), box.left(), box.right(), true) &&
                                isRuled(page, box.bottom(), box.left(), box.right(), true) &&
                                isRuled(page, box.left(), box.top(), box.bottom(), false) &&
                                isRuled(page, box.right(), box.top(), box.bottom(), false);
            if (!closed)
                complain("box not ruled", piece.page, u"%1 %2"_s.arg(box.x()).arg(box.y()));
        }
    }

    static bool isRuled(const Page& page, double at, double from, double to, bool level) {
        std::vector<std::pair<double, double>> pieces;
        for (const Rule& rule : page.rules) {
            const QRectF& box = rule.box;
            if (rule.shade || (level ? box.height() : box.width()) > near)
                continue;
            if (std::abs((level ? box.top() : box.left()) - at) <= near)
                pieces.push_back(level ? std::pair(box.left(), box.right())
                                       : std::pair(box.top(), box.bottom()));
        }
        std::sort(pieces.begin(), pieces.end());
        for (const auto& [begin, end] : pieces) {
            if (begin <= from + near)
                from = std::max(from, end);
        }
        return from >= to - near;
    }

    /// A page ends with figures, never with a head: a group's has its first row under it.
    void checkFoot(const Piece& piece) {
        double lowest = 0;
        for (const auto& [index, item] : piece.items) {
            if (m_spec.grid[index].role == Role::Value)
                lowest = std::max(lowest, item.box.bottom());
        }
        if (std::abs(lowest - piece.bottom) > near)
            complain("head at the table's foot", piece.page, m_spec.name);
    }

    /// What must stand above and beside the first row of a piece.
    void checkHead(const Piece& piece, bool isFirst) {
        if (piece.continued == isFirst)
            complain("continued", piece.page, m_spec.name);
        if (piece.rows.empty())
            return;
        if (isFirst) {
            if (*piece.rows.begin() != firstValueRow(0))
                complain("rows", piece.page, m_spec.name);
            return;
        }
        const int first = *piece.rows.begin();
        for (size_t i = 0; i < m_spec.grid.size(); ++i) {
            const GridItem& item = m_spec.grid[i];
            const bool isTableHead = item.row < m_spec.headRows;
            const bool goesOn = item.row < first && item.row + item.rowSpan > first;
            const bool isGroupHead = m_spec.headRows == 0 && item.row >= groupHeadOf(first) &&
                                     item.row < first && !isValueRow(m_spec, item.row);
            if ((isTableHead || goesOn || isGroupHead) && item.role != Role::Value &&
                !piece.items.contains(i))
                complain("not repeated", piece.page, item.text);
        }
    }

    [[nodiscard]] int firstValueRow(int row) const {
        while (row < m_spec.gridRows && !isValueRow(m_spec, row))
            ++row;
        return row;
    }

    /// The first of the rows without values above a row.
    [[nodiscard]] int groupHeadOf(int row) const {
        while (row > 0 && isValueRow(m_spec, row - 1))
            --row;
        while (row > 0 && !isValueRow(m_spec, row - 1))
            --row;
        return row;
    }

    /// A table that has room on a page below its headings is not parted, and rows are in order.
    void checkWhole() {
        int last = -1;
        double height = 0;
        for (const Piece& piece : m_pieces) {
            height += piece.bottom - piece.top;
            for (const int row : piece.rows) {
                if (row <= last)
                    complain("row split", piece.page, m_spec.name);
                last = row;
            }
        }
        // Heads repeat: the table is lower than its pieces together.
        if (m_pieces.size() > 1 && height <= typeHeight - linesOfHeadings() * linePitch - tableGap)
            complain("table parted", m_pieces.front().page, m_spec.name);
    }

    /// Lines of the headings right above.
    [[nodiscard]] int linesOfHeadings() const {
        std::set<std::pair<int, double>> lines;
        int first = m_block;
        while (first > 0 && m_pages.blocks[static_cast<size_t>(first) - 1].kind == Block::Kind::Heading)
            --first;
        for (const Page& page : m_pages.pages) {
            for (const TextRun& run : page.runs) {
                if (run.block >= first && run.block < m_block)
                    lines.emplace(page.number, run.baseline.y());
            }
        }
        return static_cast<int>(lines.size());
    }

    const Pages& m_pages;
    int m_block;
    const TableBlock& m_table;
    const TableSpec& m_spec;
    Breaches& m_breaches;
    std::vector<Piece> m_pieces;
    std::map<size_t, std::vector<QRectF>> m_boxes; ///< by page
    std::map<size_t, int> m_shown;                 ///< how often a value's box stands
};

} // namespace

void checkTables(const Pages& pages, Breaches& breaches) {
    for (size_t i = 0; i < pages.blocks.size(); ++i) {
        if (pages.blocks[i].kind == Block::Kind::Table)
            TableRules(pages, static_cast<int>(i), breaches).check();
    }
}

} // namespace nianbao::test
