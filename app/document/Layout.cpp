#include <document/Layout.h>

#include "BlockSettings.h"
#include "Measures.h"
#include "OwnTable.h"
#include "TitleBreaker.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double continuedSize = 10.5;
constexpr double tolerance = 1e-6;
/// A text of so many lines is not parted for its signature's sake.
constexpr int shortText = 3;

int wholeLines(double height) {
    return static_cast<int>(std::ceil(height / linePitch - tolerance));
}

/// Puts blocks on pages, from top to bottom. Text stands on the page's 22 lines, tables anywhere.
class Paginator {
public:
    Paginator(BlockSettings& settings, Pages& pages)
        : m_settings(settings), m_pages(pages), m_blocks(pages.blocks) {
        newPage();
    }

    void run() {
        for (size_t i = 0; i < m_blocks.size(); ++i)
            place(i);
        for (Page& page : m_pages.pages)
            addPageNumber(page);
    }

private:
    [[nodiscard]] Page& page() { return m_pages.pages.back(); }
    [[nodiscard]] bool atTop() const { return m_y < tolerance; }
    [[nodiscard]] int linesLeft() const { return linesPerPage - wholeLines(m_y); }

    void newPage() {
        Page page;
        page.number = static_cast<int>(m_pages.pages.size()) + 1;
        m_pages.pages.push_back(std::move(page));
        m_y = 0;
    }

    void place(size_t index) {
        const Block& block = m_blocks[index];
        switch (block.kind) {
        case Block::Kind::Title:
            placeTitle(index);
            break;
        case Block::Kind::Heading:
            if (!atTop() && linesLeft() < linesToBegin(index))
                newPage();
            placeLines(index, 0, m_settings.linesOf(block).size());
            break;
        case Block::Kind::Paragraph:
            placeParagraph(index);
            break;
        case Block::Kind::Table:
            placeTable(index);
            break;
        case Block::Kind::Signature:
            placeSignature(index);
            break;
        case Block::Kind::PageBreak:
            if (!atTop())
                newPage();
            break;
        }
    }

    /// The lines that must be free for a heading to begin, so that it does not stand alone at the foot of a
    /// page: its own, those of the headings right below, and the first of what follows. Where all these
    /// outgrow a page, its own and the next block's do.
    [[nodiscard]] int linesToBegin(size_t index) const {
        const int own = lineCount(index);
        int lines = own;
        size_t next = index + 1;
        for (; isHeading(next) && lines <= linesPerPage; ++next)
            lines += lineCount(next);
        if (next < m_blocks.size())
            lines += linesToFollow(next, lines);
        if (lines > linesPerPage && isHeading(index + 1))
            lines = own + lineCount(index + 1);
        return std::min(lines, linesPerPage);
    }

    [[nodiscard]] bool isHeading(size_t index) const {
        return index < m_blocks.size() && m_blocks[index].kind == Block::Kind::Heading;
    }

    [[nodiscard]] int lineCount(size_t index) const {
        return static_cast<int>(m_settings.linesOf(m_blocks[index]).size());
    }

    /// The lines that must be free below `above` lines of headings for what follows them.
    [[nodiscard]] int linesToFollow(size_t index, int above) const {
        const Block& block = m_blocks[index];
        switch (block.kind) {
        case Block::Kind::Paragraph: {
            const int lines = lineCount(index);
            // A short text before the signature goes on with it, whole.
            if (lines <= shortText && isSignature(index + 1))
                return lines + signatureLines(index + 1);
            return lines == 2 ? 2 : 1;
        }
        case Block::Kind::Table:
            return wholeLines(heightToBegin(m_settings.tableOf(block), above));
        case Block::Kind::Signature:
            return signatureLines(index);
        default:
            return 0;
        }
    }

    /// A table begins on a page where it stands whole; one longer than a page begins anywhere.
    [[nodiscard]] static double heightToBegin(const TableLayout& table, int linesAbove) {
        const double whole = table.height() + tableGap;
        return whole <= typeHeight - linesAbove * linePitch ? whole : table.smallestHeight() + tableGap;
    }

    void placeTitle(size_t index) {
        if (!atTop())
            newPage();
        m_y = linesAboveTitle * linePitch;
        const Span& span = m_blocks[index].spans.front();
        const LineShape shape{millimetres(titleSize), typeWidth, 0, LineShape::Ends::Ragged};
        for (const TitleLine& title :
             breakTitle(m_settings.fonts(), span.text, typeWidth / millimetres(titleSize))) {
            Span part{span.role, title.text, span.source};
            part.source.start += static_cast<int>(title.start);
            for (const Line& line : breakLines(m_settings.fonts(), {part}, shape)) {
                if (linesLeft() < 1)
                    newPage();
                placeRuns(index, {part}, line, leftMargin + (typeWidth - line.width) / 2, titleSize);
            }
        }
        m_y = std::min(typeHeight, m_y + linesBelowTitle * linePitch);
    }

    /// The lines of a paragraph that this page takes: never all but the last.
    void placeParagraph(size_t index) {
        const size_t count = m_settings.linesOf(m_blocks[index]).size();
        size_t done = 0;
        while (done < count) {
            const size_t left = count - done;
            size_t now = std::min(left, static_cast<size_t>(std::max(0, linesLeft())));
            if (left - now == 1 && now > 0)
                --now;
            if (now == left && leavesSignatureAlone(index, left))
                now = left > shortText ? left - 2 : 0;
            if (now == 0 && atTop())
                now = std::min(left, static_cast<size_t>(linesPerPage));
            placeLines(index, done, done + now);
            done += now;
            if (done < count)
                newPage();
        }
    }

    /// A signature never stands on a page without text: the last two lines of the text go with it.
    [[nodiscard]] bool leavesSignatureAlone(size_t index, size_t lines) const {
        return isSignature(index + 1) && linesLeft() - static_cast<int>(lines) < signatureLines(index + 1);
    }

    [[nodiscard]] bool isSignature(size_t index) const {
        return index < m_blocks.size() && m_blocks[index].kind == Block::Kind::Signature;
    }

    /// With the blank one above.
    [[nodiscard]] int signatureLines(size_t index) const {
        return linesAboveSignature + static_cast<int>(linesOfSignature(m_blocks[index]).size());
    }

    /// Each with its span's number.
    [[nodiscard]] std::vector<std::pair<size_t, Line>> linesOfSignature(const Block& block) const {
        const LineShape shape{characterPitch, typeWidth, 0, LineShape::Ends::Ragged};
        std::vector<std::pair<size_t, Line>> lines;
        for (size_t i = 0; i < block.spans.size(); ++i) {
            for (Line& line : breakLines(m_settings.fonts(), {block.spans[i]}, shape))
                lines.emplace_back(i, std::move(line));
        }
        return lines;
    }

    /// GB/T 9704-2012, 7.3.5.2: the date four characters from the right, the agency centred above it, as far
    /// as the line reaches.
    void placeSignature(size_t index) {
        const Block& block = m_blocks[index];
        if (!atTop() && linesLeft() < signatureLines(index))
            newPage();
        m_y = wholeLines(m_y) * linePitch;
        if (!atTop())
            m_y += linesAboveSignature * linePitch;
        const std::vector<std::pair<size_t, Line>> lines = linesOfSignature(block);
        if (lines.empty())
            return;
        const double right = leftMargin + typeWidth;
        const double centre = right - signatureIndent * characterPitch - lines.back().second.width / 2;
        for (const auto& [span, line] : lines) {
            if (linesLeft() < 1)
                newPage();
            const double left = std::min(centre - line.width / 2, right - line.width);
            placeRuns(index, {block.spans[span]}, line, std::max(leftMargin, left), bodySize,
                      static_cast<int>(span));
        }
    }

    void placeLines(size_t index, size_t from, size_t to) {
        const Block& block = m_blocks[index];
        const std::vector<Line>& lines = m_settings.linesOf(block);
        for (size_t i = from; i < to; ++i) {
            if (linesLeft() < 1)
                newPage();
            placeRuns(index, block.spans, lines[i], leftMargin + lines[i].indent, bodySize);
        }
    }

    /// One line at the next free place of the page: a run for each span that it has part of. `firstItem`: the
    /// number of the first span in its block.
    void placeRuns(size_t index, const std::vector<Span>& spans, const Line& line, double x, double size,
                   int firstItem = 0) {
        const int row = wholeLines(m_y);
        const double baseline = baselineIn(topMargin + row * linePitch, linePitch, size);
        int spanStart = 0;
        for (size_t i = 0; i < spans.size(); ++i) {
            const Span& span = spans[i];
            const int spanEnd = spanStart + static_cast<int>(span.text.size());
            const int from = std::max(line.start, spanStart);
            const int to = std::min(line.end, spanEnd);
            if (from < to) {
                TextRun run;
                run.block = static_cast<int>(index);
                run.item = firstItem + static_cast<int>(i);
                run.role = span.role;
                run.size = size;
                run.baseline = {x, baseline};
                run.text = span.text.sliced(from - spanStart, to - from);
                run.advances.assign(line.advances.begin() + (from - line.start),
                                    line.advances.begin() + (to - line.start));
                run.source = span.source;
                run.source.start += from - spanStart;
                for (const float advance : run.advances)
                    x += advance;
                page().runs.push_back(std::move(run));
            }
            spanStart = spanEnd;
        }
        m_y = (row + 1) * linePitch;
    }

    void placeTable(size_t index) {
        const TableLayout& table = m_settings.tableOf(m_blocks[index]);
        const bool underHeading = index > 0 && m_blocks[index - 1].kind == Block::Kind::Heading;
        // A heading has made room already.
        if (!underHeading && !atTop() && typeHeight - m_y < heightToBegin(table, 0))
            newPage();
        if (!atTop())
            m_y += tableGap;
        int row = 0;
        while (row < table.rowCount()) {
            const double above = row > 0 ? millimetres(continuedSize) * 1.5 : 0;
            TableLayout::Piece piece = table.pieceFrom(row, typeHeight - m_y - above);
            if (piece.end == row && !atTop()) {
                newPage();
                continue;
            }
            if (piece.end == row) // cannot be: a row is lower than a page; never loop for it
                piece = table.pieceFrom(row, 100 * pageHeight);
            if (row > 0)
                addContinued(index);
            addPiece(index, piece);
            row = piece.end;
            if (row < table.rowCount())
                newPage();
        }
        m_y = std::min(typeHeight, m_y + tableGap);
    }

    void addContinued(size_t index) {
        const LineShape shape{millimetres(continuedSize), typeWidth, 0, LineShape::Ends::Ragged};
        const Block& block = m_blocks[index];
        const QString text = block.table.own ? block.table.own->continued : u"（续表）"_s;
        const Span span{FontRole::Table, text, Where::inTable(block.table.table, block.section)};
        const std::vector<Line> lines = breakLines(m_settings.fonts(), {span}, shape);
        const double height = millimetres(continuedSize) * 1.5;
        TextRun run;
        run.block = static_cast<int>(index);
        run.repeats = true;
        run.role = span.role;
        run.size = continuedSize;
        run.text = span.text;
        run.advances = lines.front().advances;
        run.source = span.source;
        run.baseline = {leftMargin + typeWidth - lines.front().width,
                        baselineIn(topMargin + m_y, height, continuedSize)};
        page().runs.push_back(std::move(run));
        m_y += height;
    }

    void addPiece(size_t index, TableLayout::Piece& piece) {
        const QPointF origin(leftMargin, topMargin + m_y);
        for (TextRun& run : piece.runs) {
            run.block = static_cast<int>(index);
            run.baseline += origin;
            page().runs.push_back(std::move(run));
        }
        for (Rule& rule : piece.rules) {
            rule.block = static_cast<int>(index);
            rule.box.translate(origin);
            page().rules.push_back(rule);
        }
        for (Target& target : piece.targets) {
            target.box.translate(origin);
            page().targets.push_back(std::move(target));
        }
        m_y += piece.height;
    }

    /// 4号 digits between dashes; odd pages right and even pages left, with one character's space.
    void addPageNumber(Page& page) {
        const double em = millimetres(pageNumberSize);
        const Span span{FontRole::PageNumber, u"— %1 —"_s.arg(page.number), {}};
        const std::vector<Line> lines =
            breakLines(m_settings.fonts(), {span}, {em, typeWidth, 0, LineShape::Ends::Ragged});
        TextRun run;
        run.role = span.role;
        run.size = pageNumberSize;
        run.text = span.text;
        run.advances = lines.front().advances;
        const bool odd = page.number % 2 == 1;
        run.baseline = {odd ? leftMargin + typeWidth - em - lines.front().width : leftMargin + em,
                        baselineIn(topMargin + typeHeight + pageNumberGap, em, pageNumberSize)};
        page.runs.push_back(std::move(run));
    }

    BlockSettings& m_settings;
    Pages& m_pages;
    const std::vector<Block>& m_blocks;
    double m_y = 0; ///< mm below the type area's top, where the next block may begin
};

} // namespace

struct Layout::Private : BlockSettings {
    using BlockSettings::BlockSettings;
};

Layout::Layout(const FontBook& fonts) : d(std::make_unique<Private>(fonts)) {}

Layout::~Layout() = default;

Pages Layout::paginate(std::vector<Block> blocks) {
    Pages pages;
    pages.blocks = std::move(blocks);
    d->beginTurn();
    Paginator(*d, pages).run();
    d->endTurn();
    return pages;
}

} // namespace nianbao
