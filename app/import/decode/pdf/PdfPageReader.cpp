#include "PdfPageReader.h"

#include "PdfLines.h"
#include "PdfMargins.h"
#include "PdfParagraphs.h"
#include "PdfTablePieces.h"

#include "TextLines.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nianbao {

namespace {

QRectF inMillimetres(const QRectF& box) {
    return {box.topLeft() * millimetresPerPoint, box.size() * millimetresPerPoint};
}

/// Glyphs [first, end) that stand together, and where.
struct Word {
    size_t first = 0;
    size_t end = 0;
    QRectF box;
    bool isChinese = false;
};

std::vector<Word> wordsOf(const std::vector<PdfGlyph>& glyphs) {
    std::vector<Word> words;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const char32_t c = glyphs[i].character;
        if (words.empty() || glyphs[i].word != glyphs[words.back().first].word)
            words.push_back({i, i, {}, false});
        Word& word = words.back();
        word.end = i + 1;
        word.box |= glyphs[i].box;
        word.isChinese = word.isChinese || c > 0xFFFF || isChinese(QChar(static_cast<char16_t>(c)));
    }
    return words;
}

/// A page's glyphs, parted into those of each table's cells and the others.
class SortedPage {
public:
    SortedPage(const PdfPage& page, const std::vector<PdfGrid>& grids) {
        for (const PdfGrid& grid : grids)
            m_cells.emplace_back(grid.cells.size());
        for (const Word& word : wordsOf(page.glyphs)) {
            const auto first = page.glyphs.begin() + static_cast<std::ptrdiff_t>(word.first);
            const auto end = page.glyphs.begin() + static_cast<std::ptrdiff_t>(word.end);
            // A figure wider than its cell stays whole; labels of two cells may look like one word.
            if (!word.isChinese)
                put(grids, brokenAtRules(grids, {first, end}), word.box.center());
            else
                std::for_each(first, end, [&](const PdfGlyph& g) { put(grids, {g}, g.box.center()); });
        }
    }

    [[nodiscard]] const std::vector<PdfGlyph>& prose() const { return m_prose; }
    [[nodiscard]] const std::vector<PdfGlyph>& cell(size_t grid, size_t cell) const {
        return m_cells[grid][cell];
    }

private:
    /// A figure whose digits stand in several cells may be two that touch: it reads as one broken over lines,
    /// which its row's sums must bear out.
    static std::vector<PdfGlyph> brokenAtRules(const std::vector<PdfGrid>& grids,
                                               const std::vector<PdfGlyph>& figure) {
        std::vector<PdfGlyph> broken;
        for (const PdfGlyph& glyph : figure) {
            const bool isParted =
                !broken.empty() && std::any_of(grids.begin(), grids.end(), [&](const PdfGrid& grid) {
                    const int before = grid.cellOf(broken.back().box.center());
                    const int here = grid.cellOf(glyph.box.center());
                    return before >= 0 && here >= 0 && before != here;
                });
            if (isParted) {
                PdfGlyph lineEnd = broken.back();
                lineEnd.character = U'\n';
                lineEnd.box.setLeft(lineEnd.box.right());
                broken.push_back(lineEnd);
            }
            broken.push_back(glyph);
        }
        return broken;
    }

    void put(const std::vector<PdfGrid>& grids, const std::vector<PdfGlyph>& glyphs, const QPointF& at) {
        std::vector<PdfGlyph>* place = &m_prose;
        double smallest = 0;
        for (size_t i = 0; i < grids.size(); ++i) {
            const int cell = grids[i].cellOf(at);
            const QRectF box = grids[i].box();
            const double area = box.width() * box.height();
            if (cell >= 0 && (place == &m_prose || area < smallest)) {
                place = &m_cells[i][static_cast<size_t>(cell)];
                smallest = area;
            }
        }
        place->insert(place->end(), glyphs.begin(), glyphs.end());
    }

    std::vector<std::vector<std::vector<PdfGlyph>>> m_cells;
    std::vector<PdfGlyph> m_prose;
};

/// The texts of all pages, parted from their tables and running heads.
class PageTexts {
public:
    PageTexts(const std::vector<PdfPage>& pages, const PageGrids& grids) {
        for (size_t i = 0; i < pages.size(); ++i) {
            sorted.emplace_back(pages[i], grids[i]);
            m_lines.push_back({linesOf(sorted[i].prose()), tablesOf(grids[i]), pages[i].size.height()});
        }
        bodies = bodiesOf(m_lines);
    }

    std::vector<SortedPage> sorted;
    std::vector<PdfBody> bodies;

    /// Text between a page's last table and the next one's first.
    [[nodiscard]] bool isTextBetween(size_t page) const {
        return hasTextIn(page, m_lines[page].tables.bottom, bodies[page].bottom) || isTextAbove(page + 1);
    }
    [[nodiscard]] bool isTextAbove(size_t page) const {
        return hasTextIn(page, bodies[page].top, m_lines[page].tables.top);
    }
    [[nodiscard]] std::vector<PdfGlyph> glyphsBelow(size_t page) const {
        std::vector<PdfGlyph> below;
        const auto& all = sorted[page].prose();
        std::copy_if(all.begin(), all.end(), std::back_inserter(below), [&](const PdfGlyph& glyph) {
            const double at = glyph.box.center().y();
            return at > m_lines[page].tables.bottom && at < bodies[page].bottom;
        });
        return below;
    }

private:
    [[nodiscard]] bool hasTextIn(size_t page, double top, double bottom) const {
        const auto& lines = m_lines[page].lines;
        return std::any_of(lines.begin(), lines.end(), [top, bottom](const PdfLine& line) {
            const double at = line.box.center().y();
            return at > top && at < bottom;
        });
    }

    static PdfBody tablesOf(const std::vector<PdfGrid>& grids) {
        PdfBody tables{1, 0};
        for (const PdfGrid& grid : grids) {
            const bool isFirst = tables.top > tables.bottom;
            tables.top = isFirst ? grid.ys.front() : std::min(tables.top, grid.ys.front());
            tables.bottom = isFirst ? grid.ys.back() : std::max(tables.bottom, grid.ys.back());
        }
        return tables;
    }

    std::vector<PdfPageLines> m_lines;
};

class BlockMaker {
public:
    explicit BlockMaker(int& lookAlikes) : m_lookAlikes(lookAlikes) {}

    std::vector<SourceBlock> make(const std::vector<PdfPage>& pages) {
        PageGrids grids;
        for (const PdfPage& page : pages)
            grids.push_back(gridsOf(page.rules));
        dropFrames(grids);
        PageTexts texts(pages, grids);
        if (takeOverflows(texts, grids))
            texts = PageTexts(pages, grids);
        shareColumns(grids, [&texts](size_t page) { return !texts.isTextBetween(page); });
        for (size_t i = 0; i < pages.size(); ++i)
            addPage(static_cast<int>(i) + 1, pages[i], grids[i], texts.sorted[i], texts.bodies[i]);
        return joined();
    }

private:
    static bool takeOverflows(const PageTexts& texts, PageGrids& grids) {
        bool any = false;
        for (size_t page = 0; page + 1 < grids.size(); ++page) {
            if (grids[page].empty() || grids[page + 1].empty() || texts.isTextAbove(page + 1))
                continue;
            any = takeOverflow(grids[page].back(), grids[page + 1].front(), texts.glyphsBelow(page)) || any;
        }
        return any;
    }

    /// Prose between tables, then the table under it.
    void addPage(int number, const PdfPage& page, const std::vector<PdfGrid>& grids, const SortedPage& sorted,
                 const PdfBody& body) {
        std::vector<PdfGlyph> rest = sorted.prose();
        std::erase_if(rest, [&body](const PdfGlyph& glyph) {
            const double at = glyph.box.center().y();
            return at < body.top || at > body.bottom;
        });
        for (size_t i = 0; i < grids.size(); ++i) {
            const double top = grids[i].ys.front();
            const auto below = std::partition(rest.begin(), rest.end(), [top](const PdfGlyph& glyph) {
                return glyph.box.center().y() < top;
            });
            addProse(number, page, {rest.begin(), below});
            rest.erase(rest.begin(), below);
            m_tables[m_blocks.size()].push_back(tableOf(number, grids[i], sorted, i));
            m_isApart = true;
        }
        addProse(number, page, std::move(rest));
    }

    void addProse(int number, const PdfPage& page, std::vector<PdfGlyph> glyphs) {
        if (glyphs.empty())
            return;
        int column = 0;
        for (auto& side : columnsOf(std::move(glyphs))) {
            PdfLineBlock block{number, column++, m_isApart, page.size.width(), linesOf(std::move(side))};
            for (PdfLine& line : block.lines)
                line.text = cleanedText(line.text, m_lookAlikes).trimmed();
            std::erase_if(block.lines, [](const PdfLine& line) { return line.text.isEmpty(); });
            m_blocks.push_back(std::move(block));
            m_isApart = false;
        }
    }

    SourceTable tableOf(int number, const PdfGrid& grid, const SortedPage& sorted, size_t index) {
        SourceTable table{grid.rows(), grid.columns(), {}};
        for (size_t i = 0; i < grid.cells.size(); ++i) {
            const PdfGrid::Cell& place = grid.cells[i];
            SourceCell cell{place.row, place.column, place.rowSpan, place.columnSpan, {}, {}};
            cell.place = {number, inMillimetres(grid.boxOf(place)), {}};
            for (const PdfLine& line : linesOf(sorted.cell(index, i))) {
                const QString text = cleanedText(line.text, m_lookAlikes).trimmed();
                if (!cell.text.isEmpty() && !text.isEmpty())
                    cell.text += u'\n';
                cell.text += text;
            }
            table.cells.push_back(std::move(cell));
        }
        return table;
    }

    /// Paragraphs, and each table before the block of lines that follows it.
    std::vector<SourceBlock> joined() {
        std::vector<SourceBlock> all;
        auto table = m_tables.begin();
        const auto addTables = [&](size_t before) {
            for (; table != m_tables.end() && table->first <= before; ++table)
                std::move(table->second.begin(), table->second.end(), std::back_inserter(all));
        };
        for (const PdfParagraph& paragraph : paragraphsOf(m_blocks)) {
            addTables(paragraph.block);
            all.emplace_back(
                SourceParagraph{paragraph.text, {paragraph.page, inMillimetres(paragraph.box), {}}});
        }
        addTables(m_blocks.size());
        return all;
    }

    int& m_lookAlikes;
    std::vector<PdfLineBlock> m_blocks;
    std::map<size_t, std::vector<SourceTable>> m_tables; ///< by the block of lines that they stand before
    bool m_isApart = false;
};

} // namespace

std::vector<SourceBlock> blocksOf(const std::vector<PdfPage>& pages, int& lookAlikes) {
    return BlockMaker(lookAlikes).make(pages);
}

} // namespace nianbao
