#include "PageRules.h"

#include "LineRules.h"
#include "Measures.h"
#include "TableRules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double near = 0.02; ///< mm

using Kind = Block::Kind;

/// What is on one page, from top to bottom.
struct Sheet {
    std::vector<const PrintedLine*> lines;
    double tableTop = -1;    ///< mm; -1 without a table
    double tableBottom = -1; ///< mm, of the last one
    int lastBlock = -1;
    int firstBlock = -1;
};

class PageRules {
public:
    PageRules(const Pages& pages, const FontBook& fonts, Breaches& breaches)
        : m_pages(pages), m_lines(printedLines(pages, fonts)), m_breaches(breaches) {
        m_sheets.resize(pages.pages.size());
        for (const PrintedLine& line : m_lines) {
            m_sheets[static_cast<size_t>(line.page)].lines.push_back(&line);
            m_places[line.block].push_back(&line);
        }
        for (size_t at = 0; at < pages.pages.size(); ++at)
            look(pages.pages[at], m_sheets[at]);
    }

    void check() {
        for (size_t at = 0; at < m_sheets.size(); ++at) {
            checkNumber(at);
            checkGrid(m_sheets[at]);
            checkArea(at);
            checkOverlaps(at);
            checkFoot(at);
            checkHead(at);
        }
        checkBlocks();
        checkTitle();
        checkSignature();
    }

private:
    [[nodiscard]] Kind kindOf(int block) const { return m_pages.blocks[static_cast<size_t>(block)].kind; }
    void complain(const char* rule, size_t page, const QString& text) {
        m_breaches.add(rule, static_cast<int>(page), text);
    }

    static void look(const Page& page, Sheet& sheet) {
        for (const Target& target : page.targets) {
            sheet.tableTop =
                sheet.tableTop < 0 ? target.box.top() : std::min(sheet.tableTop, target.box.top());
            sheet.tableBottom = std::max(sheet.tableBottom, target.box.bottom());
        }
        for (const TextRun& run : page.runs) {
            if (run.block < 0)
                continue;
            if (sheet.firstBlock < 0)
                sheet.firstBlock = run.block;
            sheet.lastBlock = run.block;
        }
    }

    /// GB/T 9704-2012, 7.5: 4号, dashes beside, 7 mm below; odd pages right, even left, one character in.
    void checkNumber(size_t at) {
        const Page& page = m_pages.pages[at];
        int numbers = 0;
        for (const TextRun& run : page.runs) {
            if (run.block >= 0)
                continue;
            ++numbers;
            const QRectF box = inkBox(run);
            const double em = millimetres(14);
            const bool odd = (at + 1) % 2 == 1;
            const double away =
                odd ? leftMargin + typeWidth - em - box.right() : box.left() - leftMargin - em;
            if (run.text != u"— %1 —"_s.arg(at + 1) || std::abs(away) > near || run.size != 14 ||
                std::abs(box.top() - topMargin - typeHeight - 7) > near)
                complain("page number", at, run.text);
        }
        if (numbers != 1 || page.number != static_cast<int>(at) + 1)
            complain("page number", at, QString::number(page.number));
    }

    /// 22 lines, one below the other.
    void checkGrid(const Sheet& sheet) {
        int row = -1;
        for (const PrintedLine* line : sheet.lines) {
            if (std::abs(line->offGrid) > near || line->row >= 22 || line->row <= row)
                m_breaches.add("off the grid", line->page, line->text);
            row = line->row;
        }
    }

    void checkArea(size_t at) {
        const QRectF area =
            QRectF(leftMargin, topMargin, typeWidth, typeHeight).adjusted(-near, -near, near, near);
        const Page& page = m_pages.pages[at];
        for (const TextRun& run : page.runs) {
            if (run.block >= 0 && !run.text.isEmpty() && !area.contains(inkBox(run)))
                complain("outside the type area", at, run.text);
        }
        const auto inside = [&](const QRectF& box) {
            return area.contains(box.topLeft()) && area.contains(box.bottomRight());
        };
        for (const Rule& rule : page.rules) {
            if (!inside(rule.box))
                complain("outside the type area", at, u"a rule"_s);
        }
        for (const Target& target : page.targets) {
            if (!inside(target.box))
                complain("outside the type area", at, u"a cell"_s);
        }
    }

    /// No run on another, no text on a table.
    void checkOverlaps(size_t at) {
        const Page& page = m_pages.pages[at];
        std::vector<std::pair<QRectF, const TextRun*>> boxes;
        for (const TextRun& run : page.runs) {
            if (!run.text.isEmpty())
                boxes.emplace_back(inkBox(run).adjusted(near, near, -near, -near), &run);
        }
        std::sort(boxes.begin(), boxes.end(),
                  [](const auto& a, const auto& b) { return a.first.top() < b.first.top(); });
        for (size_t i = 0; i < boxes.size(); ++i) {
            for (size_t j = i + 1; j < boxes.size() && boxes[j].first.top() < boxes[i].first.bottom(); ++j) {
                if (boxes[i].first.intersects(boxes[j].first))
                    complain("overlap", at, boxes[i].second->text + u" | "_s + boxes[j].second->text);
            }
        }
        for (const auto& [box, run] : boxes) {
            if (run->block < 0 || kindOf(run->block) == Kind::Table)
                continue;
            for (const Target& target : page.targets) {
                if (target.box.intersects(box))
                    complain("overlap", at, run->text);
            }
        }
    }

    /// A heading has its follower's first line, or row, under it. Exception: headings in a row that with what
    /// follows them are longer than a page.
    void checkFoot(size_t at) {
        const int last = m_sheets[at].lastBlock;
        if (last < 0 || kindOf(last) != Kind::Heading || at + 1 == m_sheets.size())
            return;
        if (linesOfHeadingsAround(last) + linesOfTable(at + 1) < 22)
            complain("heading alone at the foot", at, m_places[last].front()->text);
    }

    [[nodiscard]] size_t linesOfHeadingsAround(int block) {
        int first = block;
        while (first > 0 && kindOf(first - 1) == Kind::Heading)
            --first;
        size_t lines = 0;
        const auto end = static_cast<int>(m_pages.blocks.size());
        for (; first < end && kindOf(first) == Kind::Heading; ++first)
            lines += m_places[first].size();
        return lines;
    }

    [[nodiscard]] size_t linesOfTable(size_t at) const {
        const Sheet& sheet = m_sheets[at];
        const double height = sheet.tableTop < 0 ? 0 : sheet.tableBottom - sheet.tableTop + tableGap;
        return static_cast<size_t>(std::ceil(height / linePitch));
    }

    /// A paragraph that goes on has two lines here, and the page before was filled; a heading is not parted.
    void checkHead(size_t at) {
        const Sheet& sheet = m_sheets[at];
        if (at == 0 || sheet.firstBlock < 0)
            return;
        const int first = sheet.firstBlock;
        const Kind kind = kindOf(first);
        if (kind == Kind::Table || m_places[first].empty())
            return;
        const auto here = std::count_if(m_places[first].begin(), m_places[first].end(),
                                        [&](const auto* line) { return line->page == static_cast<int>(at); });
        const bool goesOn = m_places[first].front()->page < static_cast<int>(at);
        if (goesOn && kind == Kind::Paragraph && here == 1)
            complain("single line at the head", at, sheet.lines.front()->text);
        if (goesOn && kind == Kind::Heading && m_places[first].size() <= 22)
            complain("heading parted", at, sheet.lines.front()->text);
        if (kind == Kind::Paragraph)
            checkFilled(at, m_places[first].size(), goesOn);
    }

    /// A page that a paragraph leaves for the next has no room for more of it: one line is left free where
    /// the rest would be a single line. Exceptions: lines that go along with the signature.
    void checkFilled(size_t at, size_t count, bool goesOn) {
        const Sheet& before = m_sheets[at - 1];
        const auto next = static_cast<size_t>(m_sheets[at].firstBlock) + 1;
        if (next < m_pages.blocks.size() && m_pages.blocks[next].kind == Kind::Signature)
            return;
        double bottom = before.tableBottom < 0 ? topMargin : before.tableBottom + tableGap;
        if (!before.lines.empty())
            bottom = std::max(bottom, topMargin + (before.lines.back()->row + 1) * linePitch);
        const int used = static_cast<int>(std::ceil((bottom - topMargin - near) / linePitch));
        const bool wasTitle = !before.lines.empty() && kindOf(before.lines.back()->block) == Kind::Title;
        const int least = !goesOn && count == 2 ? 2 : 1;
        const int free = 22 - used - (wasTitle ? 1 : 0);
        // 3 lines with room for 2, or the last 2 of many: one is left free.
        const int allowed = goesOn ? 1 : least - 1;
        if (free > allowed)
            complain("page not filled", at - 1, m_sheets[at].lines.front()->text);
    }

    /// Blocks follow each other, and each that has a text stands somewhere.
    void checkBlocks() {
        int last = -1;
        for (const Page& page : m_pages.pages) {
            for (const TextRun& run : page.runs) {
                if (run.block < 0)
                    continue;
                if (run.block < last)
                    m_breaches.add("order", page.number - 1, run.text);
                last = run.block;
            }
        }
        for (size_t i = 0; i < m_pages.blocks.size(); ++i) {
            QString text;
            for (const Span& span : m_pages.blocks[i].spans)
                text += span.text;
            if (!text.trimmed().isEmpty() && m_places[static_cast<int>(i)].empty())
                m_breaches.add("text lost", 0, text);
        }
    }

    /// Two blank lines above, one below.
    void checkTitle() {
        for (const auto& [block, lines] : m_places) {
            if (block < 0 || lines.empty() || kindOf(block) != Kind::Title)
                continue;
            if (lines.front()->row != 2 || lines.front()->page != 0)
                m_breaches.add("title's place", lines.front()->page, lines.front()->text);
            const auto after = m_places.find(block + 1);
            if (after == m_places.end() || after->second.empty())
                continue;
            const PrintedLine& last = *lines.back();
            const PrintedLine& next = *after->second.front();
            if (next.page == last.page && next.row != last.row + 2)
                m_breaches.add("title's place", next.page, next.text);
        }
    }

    /// On a page with text before it, in one piece, a blank line above. Exceptions: one after a table, one
    /// that is all of the document, one longer than half a page.
    void checkSignature() {
        for (const auto& [block, lines] : m_places) {
            if (block < 0 || lines.empty() || kindOf(block) != Kind::Signature || lines.size() > 10)
                continue;
            const PrintedLine& first = *lines.front();
            const Sheet& sheet = m_sheets[static_cast<size_t>(first.page)];
            if (lines.back()->page != first.page)
                m_breaches.add("signature parted", first.page, first.text);
            if (block > 0 && kindOf(block - 1) != Kind::Table && sheet.firstBlock == block)
                m_breaches.add("signature alone", first.page, first.text);
            for (size_t i = 1; i < sheet.lines.size(); ++i) {
                if (sheet.lines[i] == &first && sheet.lines[i - 1]->row + 1 >= first.row)
                    m_breaches.add("signature's place", first.page, first.text);
            }
        }
    }

    const Pages& m_pages;
    std::vector<PrintedLine> m_lines;
    Breaches& m_breaches;
    std::vector<Sheet> m_sheets;
    std::map<int, std::vector<const PrintedLine*>> m_places; ///< lines by block
};

} // namespace

void checkPages(const Pages& pages, const FontBook& fonts, Breaches& breaches) {
    PageRules(pages, fonts, breaches).check();
}

Breaches brokenRules(const Pages& pages, const FontBook& fonts) {
    Breaches breaches;
    checkPages(pages, fonts, breaches);
    checkLines(pages, fonts, breaches);
    checkTables(pages, breaches);
    return breaches;
}

} // namespace nianbao::test
