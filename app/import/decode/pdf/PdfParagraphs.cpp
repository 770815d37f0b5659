#include "PdfParagraphs.h"

#include "Paragraphs.h"
#include "TextLines.h"

#include <report/ReportFormat.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

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

/// A section's or part's heading in the official wording: no text stands on its last line.
bool isOfficialHeading(const QString& text) {
    static const QSet<QString> headings = [] {
        QSet<QString> all;
        for (const ReportFormat* format : ReportFormat::all()) {
            for (const SectionSpec& section : format->sections()) {
                all.insert(comparable(section.heading));
                for (const PartSpec& part : section.parts)
                    all.insert(comparable(part.heading));
            }
        }
        all.remove({});
        return all;
    }();
    constexpr qsizetype longest = 60;
    return text.size() <= longest && headings.contains(comparable(text));
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

bool mayHang(const PdfLine& line) {
    constexpr QStringView signs = u"，。、；：！？";
    return !line.text.isEmpty() && signs.contains(line.text.back());
}

/// The side that several lines go to; one line may stand out.
std::optional<double> rightSideOf(std::vector<double> rights, double size) {
    constexpr size_t others = 2;
    constexpr size_t standOut = 1;
    std::sort(rights.rbegin(), rights.rend());
    for (size_t i = 0; i <= standOut && i + others < rights.size(); ++i) {
        if (rights[i] - rights[i + others] <= same * size)
            return rights[i];
    }
    return std::nullopt;
}

/// One line is enough for the left: the others may all be first lines. Lines of another size tell nothing,
/// and signs may hang over the right side.
Sides sidesOf(const Blocks& blocks) {
    constexpr double widestSign = 1.2; // characters
    const double size = sizeOf(blocks);
    Sides sides;
    std::vector<double> rights;
    std::vector<double> withoutSigns;
    for (const PdfLineBlock* block : blocks) {
        for (const PdfLine& line : block->lines) {
            if (line.isRow || !areOneSize(line.size, size))
                continue;
            sides.left = rights.empty() ? line.box.left() : std::min(sides.left, line.box.left());
            rights.push_back(line.box.right());
            if (!mayHang(line))
                withoutSigns.push_back(line.box.right());
        }
    }
    const auto right = rightSideOf(rights, size);
    const auto text = rightSideOf(withoutSigns, size);
    sides.isKnown = right.has_value();
    if (right)
        sides.right = text && *right - *text <= widestSign * size ? *text : *right;
    else if (!rights.empty())
        sides.right = *std::max_element(rights.begin(), rights.end());
    return sides;
}

class ParagraphJoiner {
public:
    explicit ParagraphJoiner(const std::vector<PdfLineBlock>& blocks) : m_blocks(blocks) { measure(); }

    std::vector<PdfParagraph> join() {
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            for (size_t i = 0; i < m_blocks[b].lines.size(); ++i)
                add(b, i);
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
            for (size_t i = 1; i < block.lines.size(); ++i) {
                if (!block.lines[i - 1].isRow && !block.lines[i].isRow)
                    pitches.push_back(pitchOf(block.lines, i));
            }
        }
        if (pitches.empty())
            return;
        const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
        std::nth_element(pitches.begin(), middle, pitches.end());
        m_pitch = *middle;
    }

    void add(size_t block, size_t index) {
        const PdfLine& line = m_blocks[block].lines[index];
        if (m_last == nullptr || endsBefore(block, index)) {
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

    [[nodiscard]] bool endsBefore(size_t block, size_t index) const {
        const PdfLine& last = *m_last;
        const PdfLine& next = m_blocks[block].lines[index];
        if (block != m_lastBlock && m_blocks[block].isApart)
            return true;
        if (!areOneSize(last.size, next.size))
            return true;
        if (isOfficialHeading(m_paragraphs.back().text) || isOfficialHeading(next.text) || last.isRow ||
            next.isRow)
            return true;
        return partsItems(next) || hasRoom(m_lastBlock, last, next) || isIndented(block, index) ||
               isFar(block, index);
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
    [[nodiscard]] bool hasRoom(size_t block, const PdfLine& line, const PdfLine& next) const {
        if (!m_sides[block].isKnown && endsInStop(line.text))
            return true;
        return m_sides[block].right - line.box.right() > next.opening + line.size / 2;
    }

    [[nodiscard]] double indentOf(size_t block, const PdfLine& line) const {
        return (line.box.left() - m_sides[block].left) / line.size;
    }

    /// A paragraph opens with an indent. A text that is set in as a whole goes on where its line has no stop.
    [[nodiscard]] bool isIndented(size_t block, size_t index) const {
        constexpr double least = 1.2; // characters
        constexpr double equal = 0.4;
        const PdfLine& next = m_blocks[block].lines[index];
        const double indent = indentOf(block, next);
        if (indent < least)
            return false;
        return std::abs(indent - indentOf(m_lastBlock, *m_last)) > equal || endsInStop(m_last->text) ||
               goesOnAtLeft(block, index);
    }

    /// The line after it belongs to it and is not indented.
    [[nodiscard]] bool goesOnAtLeft(size_t block, size_t index) const {
        const std::vector<PdfLine>& lines = m_blocks[block].lines;
        if (index + 1 == lines.size() || endsInStop(lines[index].text))
            return false;
        return indentOf(block, lines[index + 1]) < same && !hasRoom(block, lines[index], lines[index + 1]);
    }

    /// The gap is wider than usual, than the one before it in the paragraph, or than the one after it.
    [[nodiscard]] bool isFar(size_t block, size_t index) const {
        constexpr double wider = 1.3;
        constexpr double least = 1; // pieces of one line stand nearer
        if (block != m_lastBlock || m_pitch <= 0)
            return false;
        const std::vector<PdfLine>& lines = m_blocks[block].lines;
        double usual = m_pitch;
        if (m_first != m_last && index > 1)
            usual = std::min(usual, std::max(pitchOf(lines, index - 1), least));
        if (index + 1 < lines.size() && areOneSize(lines[index].size, lines[index + 1].size))
            usual = std::min(usual, std::max(pitchOf(lines, index + 1), least));
        return pitchOf(lines, index) > wider * usual;
    }

    /// How far a line stands below the one before it, in sizes.
    static double pitchOf(const std::vector<PdfLine>& lines, size_t index) {
        return (lines[index].box.center().y() - lines[index - 1].box.center().y()) / lines[index].size;
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
