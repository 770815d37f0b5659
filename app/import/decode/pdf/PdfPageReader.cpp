#include "PdfPageReader.h"

#include "PdfGrid.h"
#include "PdfLines.h"
#include "PdfMargins.h"
#include "PdfParagraphs.h"

#include "TextLines.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nianbao {

namespace {

QRectF inMillimetres(const QRectF& box) {
    return {box.topLeft() * millimetresPerPoint, box.size() * millimetresPerPoint};
}

/// Whether one is the other's piece on the next page.
bool haveSameSides(const PdfGrid& one, const PdfGrid& other) {
    constexpr double near = 4;
    return std::abs(one.xs.front() - other.xs.front()) < near &&
           std::abs(one.xs.back() - other.xs.back()) < near;
}

/// A frame of one column around a text is no table, unless it is a piece of one.
void dropFrames(std::vector<std::vector<PdfGrid>>& grids) {
    const auto all = grids;
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
    SortedPage(const PdfPage& page, const std::vector<PdfGrid>& grids) : m_grids(grids) {
        for (const PdfGrid& grid : grids)
            m_cells.emplace_back(grid.cells.size());
        for (const Word& word : wordsOf(page.glyphs)) {
            const auto first = page.glyphs.begin() + static_cast<std::ptrdiff_t>(word.first);
            const auto end = page.glyphs.begin() + static_cast<std::ptrdiff_t>(word.end);
            // A figure wider than its cell stays whole; labels of two cells may look like one word.
            if (!word.isChinese)
                put({first, end}, word.box.center());
            else
                std::for_each(first, end, [this](const PdfGlyph& g) { put({g}, g.box.center()); });
        }
    }

    [[nodiscard]] const std::vector<PdfGlyph>& prose() const { return m_prose; }
    [[nodiscard]] const std::vector<PdfGlyph>& cell(size_t grid, size_t cell) const {
        return m_cells[grid][cell];
    }

private:
    void put(const std::vector<PdfGlyph>& glyphs, const QPointF& at) {
        std::vector<PdfGlyph>* place = &m_prose;
        double smallest = 0;
        for (size_t i = 0; i < m_grids.size(); ++i) {
            const int cell = m_grids[i].cellOf(at);
            const QRectF box = m_grids[i].box();
            const double area = box.width() * box.height();
            if (cell >= 0 && (place == &m_prose || area < smallest)) {
                place = &m_cells[i][static_cast<size_t>(cell)];
                smallest = area;
            }
        }
        place->insert(place->end(), glyphs.begin(), glyphs.end());
    }

    const std::vector<PdfGrid>& m_grids;
    std::vector<std::vector<std::vector<PdfGlyph>>> m_cells;
    std::vector<PdfGlyph> m_prose;
};

class BlockMaker {
public:
    explicit BlockMaker(int& lookAlikes) : m_lookAlikes(lookAlikes) {}

    std::vector<SourceBlock> make(const std::vector<PdfPage>& pages) {
        std::vector<std::vector<PdfGrid>> grids;
        for (const PdfPage& page : pages)
            grids.push_back(gridsOf(page.rules));
        dropFrames(grids);
        std::vector<SortedPage> sorted;
        std::vector<PdfPageLines> lines;
        for (size_t i = 0; i < pages.size(); ++i) {
            sorted.emplace_back(pages[i], grids[i]);
            lines.push_back({linesOf(sorted[i].prose()), tablesOf(grids[i]), pages[i].size.height()});
        }
        const std::vector<PdfBody> bodies = bodiesOf(lines);
        for (size_t i = 0; i < pages.size(); ++i)
            addPage(static_cast<int>(i) + 1, pages[i], grids[i], sorted[i], bodies[i]);
        return joined();
    }

private:
    static PdfBody tablesOf(const std::vector<PdfGrid>& grids) {
        PdfBody tables{1, 0};
        for (const PdfGrid& grid : grids) {
            const bool isFirst = tables.top > tables.bottom;
            tables.top = isFirst ? grid.ys.front() : std::min(tables.top, grid.ys.front());
            tables.bottom = isFirst ? grid.ys.back() : std::max(tables.bottom, grid.ys.back());
        }
        return tables;
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

std::vector<SourceBlock> blocksOf(std::vector<PdfPage> pages, int& lookAlikes) {
    return BlockMaker(lookAlikes).make(pages);
}

} // namespace nianbao
