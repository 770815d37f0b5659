#include "PdfParagraphs.h"

#include "Paragraphs.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace nianbao {

namespace {

/// The sides of the text.
struct Sides {
    double left = 0;
    double right = 0;
    bool isKnown = false; ///< several lines go to the right side
    [[nodiscard]] double width() const { return right - left; }
};

constexpr double same = 0.7;       // characters; sides nearer than that are one
constexpr double otherSize = 1.12; // characters so much larger are another size

bool areOneSize(double left, double right) {
    return std::max(left, right) <= otherSize * std::min(left, right);
}

using Blocks = std::vector<const PdfLineBlock*>;

/// The size of most lines.
double sizeOf(const Blocks& blocks) {
    std::vector<double> sizes;
    for (const PdfLineBlock* block : blocks) {
        for (const PdfLine& line : block->lines)
            sizes.push_back(line.size);
    }
    if (sizes.empty())
        return 0;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

/// One line is enough for the left: the others may all be first lines. On the right a line may stand out,
/// and lines of another size tell nothing.
Sides sidesOf(const Blocks& blocks) {
    constexpr size_t others = 2;
    constexpr size_t standOut = 1;
    const double size = sizeOf(blocks);
    Sides sides;
    std::vector<double> rights;
    for (const PdfLineBlock* block : blocks) {
        for (const PdfLine& line : block->lines) {
            if (!areOneSize(line.size, size))
                continue;
            sides.left = rights.empty() ? line.box.left() : std::min(sides.left, line.box.left());
            rights.push_back(line.box.right());
        }
    }
    std::sort(rights.rbegin(), rights.rend());
    for (size_t i = 0; i <= standOut && i + others < rights.size() && !sides.isKnown; ++i) {
        sides.isKnown = rights[i] - rights[i + others] <= same * size;
        sides.right = rights[i];
    }
    if (!sides.isKnown && !rights.empty())
        sides.right = rights.front();
    return sides;
}

class ParagraphJoiner {
public:
    explicit ParagraphJoiner(const std::vector<PdfLineBlock>& blocks) : m_blocks(blocks) { measure(); }

    std::vector<PdfParagraph> join() {
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            for (size_t i = 0; i < m_blocks[b].lines.size(); ++i)
                add(b, m_blocks[b].lines[i]);
        }
        return std::move(m_paragraphs);
    }

private:
    /// The widest of pages whose right side is known; of all together where none is. A page may have first
    /// lines only, so a line of any page may go further to the left.
    static Sides usualOf(const Blocks& blocks, std::map<std::pair<int, int>, Sides>& own) {
        const Sides all = sidesOf(blocks);
        Sides widest;
        double left = 0;
        for (const PdfLineBlock* block : blocks) {
            const Sides& sides = own[{block->page, block->column}];
            if (!sides.isKnown)
                continue;
            left = widest.isKnown ? std::min(left, sides.left) : sides.left;
            if (!widest.isKnown || sides.width() > widest.width())
                widest = sides;
        }
        if (!widest.isKnown)
            return all;
        if (all.left < left - same * sizeOf(blocks))
            widest.left = all.left;
        return widest;
    }

    /// Sides by page, since margins may change sides. A page whose lines are all short or set in has those of
    /// the others.
    void measure() {
        std::map<std::pair<int, double>, Blocks> alike;
        std::map<std::pair<int, int>, Blocks> ofPage;
        for (const PdfLineBlock& block : m_blocks) {
            alike[{block.column, block.pageWidth}].push_back(&block);
            ofPage[{block.page, block.column}].push_back(&block);
        }
        std::map<std::pair<int, int>, Sides> own;
        for (const auto& [key, blocks] : ofPage)
            own[key] = sidesOf(blocks);
        std::map<std::pair<int, double>, Sides> usual;
        for (const auto& [key, blocks] : alike)
            usual[key] = usualOf(blocks, own);
        std::vector<double> pitches;
        for (const PdfLineBlock& block : m_blocks) {
            const Sides& sides = own[{block.page, block.column}];
            const Sides& other = usual[{block.column, block.pageWidth}];
            m_sides.push_back(
                sides.isKnown && sides.width() >= other.width() - same * sizeOf({&block}) ? sides : other);
            for (size_t i = 1; i < block.lines.size(); ++i)
                pitches.push_back((block.lines[i].box.center().y() - block.lines[i - 1].box.center().y()) /
                                  block.lines[i].size);
        }
        if (pitches.empty())
            return;
        const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
        std::nth_element(pitches.begin(), middle, pitches.end());
        m_pitch = *middle;
    }

    void add(size_t block, const PdfLine& line) {
        if (m_last == nullptr || endsBefore(block, line)) {
            m_paragraphs.push_back({{}, m_blocks[block].page, block, line.box});
            m_first = &line;
        }
        PdfParagraph& paragraph = m_paragraphs.back();
        appendLine(paragraph.text, line.text);
        if (paragraph.page == m_blocks[block].page)
            paragraph.box |= line.box;
        m_last = &line;
        m_lastBlock = block;
    }

    [[nodiscard]] bool endsBefore(size_t block, const PdfLine& next) const {
        const PdfLine& last = *m_last;
        if (block != m_lastBlock && m_blocks[block].isApart)
            return true;
        if (!areOneSize(last.size, next.size))
            return true;
        return partsItems(next) || hasRoom(last, next) || isIndented(block, next) || isFar(block, next);
    }

    /// A bullet opens an item, which goes on no further to the left than that; a part's number opens one
    /// after a sentence; a page's number behind a leader ends one.
    [[nodiscard]] bool partsItems(const PdfLine& next) const {
        static const QRegularExpression leader(QStringLiteral("[.…·]{3,}\\s*\\d{1,3}$"));
        return opensWithBullet(next.text) || leader.match(m_last->text).hasMatch() ||
               (opensWithPartNumber(next.text) && endsInStop(m_last->text)) ||
               (opensWithBullet(m_first->text) && next.box.left() < m_first->box.left() - same * next.size);
    }

    /// The next line's start would have stood on this one. Where too few lines show how wide the text is, one
    /// that ends in a stop counts as such.
    [[nodiscard]] bool hasRoom(const PdfLine& last, const PdfLine& next) const {
        if (!m_sides[m_lastBlock].isKnown && endsInStop(last.text))
            return true;
        return m_sides[m_lastBlock].right - last.box.right() > next.opening + last.size / 2;
    }

    /// A paragraph opens with an indent. A text that is set in as a whole goes on where its line has no stop.
    [[nodiscard]] bool isIndented(size_t block, const PdfLine& next) const {
        constexpr double least = 1.2; // characters
        constexpr double equal = 0.4;
        const double indent = next.box.left() - m_sides[block].left;
        const double before = m_last->box.left() - m_sides[m_lastBlock].left;
        if (indent < least * next.size)
            return false;
        return std::abs(indent - before) > equal * next.size || endsInStop(m_last->text);
    }

    [[nodiscard]] bool isFar(size_t block, const PdfLine& next) const {
        constexpr double wider = 1.4;
        const double pitch = next.box.center().y() - m_last->box.center().y();
        return block == m_lastBlock && m_pitch > 0 && pitch > wider * m_pitch * next.size;
    }

    const std::vector<PdfLineBlock>& m_blocks;
    std::vector<Sides> m_sides; ///< of each block
    double m_pitch = 0;         ///< usual distance of lines, in sizes
    std::vector<PdfParagraph> m_paragraphs;
    const PdfLine* m_first = nullptr; ///< of the paragraph at hand
    const PdfLine* m_last = nullptr;
    size_t m_lastBlock = 0;
};

} // namespace

std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfLineBlock>& blocks) {
    return ParagraphJoiner(blocks).join();
}

} // namespace nianbao
