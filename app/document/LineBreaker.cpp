#include "LineBreaker.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.01; ///< mm
/// A mark gives up at most half of its width: the side that has no ink.
constexpr double squeezeShare = 0.5;
/// Wider gaps between characters than this, in em, look worse than a ragged line.
constexpr double widestGap = 0.5;
/// A hole of so many em at the end of a line is filled with the first part of a word (a URL) of so many.
constexpr double greatHole = 3;
constexpr double longWord = 8;

constexpr QStringView closingMarks = u"，。、；：？！）》〉」』】〗〕］｝”’·～％‰℃,.;:?!)]}%";
constexpr QStringView openingMarks = u"（《〈「『【〖〔［｛“‘([{";
constexpr QStringView squeezable = u"，。、；：？！）》〉」』】〗〕“”‘’（《〈「『【〖〔";
constexpr QStringView splitsAfter = u"/.?&=-_:#";
constexpr QStringView keptInPairs = u"—…";

struct Character {
    char32_t code = 0;
    int offset = 0;
    double width = 0;
    bool opens = false;
    bool closes = false;
    bool latin = false;
    bool space = false;
    bool squeezes = false;
};

bool contains(QStringView set, char32_t code) {
    return code < 0x10000 && set.contains(QChar(static_cast<char16_t>(code)));
}

bool isDigit(char32_t code) {
    return code >= U'0' && code <= U'9';
}

class Breaker {
public:
    Breaker(const FontBook& fonts, const std::vector<Span>& spans, const LineShape& shape) : m_shape(shape) {
        int offset = 0;
        for (const Span& span : spans) {
            for (const char32_t code : span.text.toUcs4()) {
                m_characters.push_back(
                    describe(code, offset, fonts.glyph(span.role, code).advance * shape.em));
                offset += QChar::requiresSurrogates(code) ? 2 : 1;
            }
        }
        m_length = offset;
    }

    std::vector<Line> lines() {
        std::vector<Line> lines;
        size_t start = 0;
        while (start < m_characters.size()) {
            const double indent = lines.empty() ? m_shape.firstIndent : 0;
            const size_t end = findEnd(start, m_shape.width - indent);
            lines.push_back(setLine(start, end, indent));
            start = end;
            while (start < m_characters.size() && m_characters[start].space)
                ++start;
        }
        return lines;
    }

private:
    static Character describe(char32_t code, int offset, double width) {
        Character c;
        c.code = code;
        c.offset = offset;
        c.width = width;
        c.opens = contains(openingMarks, code);
        c.closes = contains(closingMarks, code);
        c.space = code == U' ' || code == U'\t' || code == U'\n';
        c.latin = code > U' ' && code < 0x250;
        c.squeezes = contains(squeezable, code);
        return c;
    }

    [[nodiscard]] bool canBreakBefore(size_t at) const {
        const Character& before = m_characters[at - 1];
        const Character& after = m_characters[at];
        if (after.space || after.closes)
            return false;
        if (before.space)
            return !followsOpening(at);
        if (before.opens || (before.latin && after.latin))
            return false;
        if (isDigit(before.code) && after.code == U'年')
            return false;
        const bool isMark = QChar::category(after.code) == QChar::Mark_NonSpacing;
        return !isMark && !(before.code == after.code && contains(keptInPairs, after.code));
    }

    /// Whether there are only spaces between an opening mark and this place.
    [[nodiscard]] bool followsOpening(size_t at) const {
        while (at > 0 && m_characters[at - 1].space)
            --at;
        return at > 0 && m_characters[at - 1].opens;
    }

    /// The first place after `at` where a line may end.
    [[nodiscard]] size_t nextBreak(size_t at) const {
        for (size_t i = at + 1; i < m_characters.size(); ++i) {
            if (canBreakBefore(i))
                return i;
        }
        return m_characters.size();
    }

    /// Width of the characters without the spaces at their end.
    [[nodiscard]] double widthOf(size_t start, size_t end) const {
        while (end > start && m_characters[end - 1].space)
            --end;
        double width = 0;
        for (size_t i = start; i < end; ++i)
            width += m_characters[i].width;
        return width;
    }

    /// What a mark of a line gives up. An opening one gives the side before it, where a full character stands
    /// there.
    [[nodiscard]] double squeezeAt(size_t start, size_t at) const {
        const Character& c = m_characters[at];
        if (!c.squeezes)
            return 0;
        if (c.opens && (at == start || m_characters[at - 1].squeezes || m_characters[at - 1].width < c.width))
            return 0;
        return c.width * squeezeShare;
    }

    [[nodiscard]] double squeezeOf(size_t start, size_t end) const {
        double room = 0;
        for (size_t i = start; i < end; ++i)
            room += squeezeAt(start, i);
        return room;
    }

    [[nodiscard]] size_t findEnd(size_t start, double available) const {
        size_t end = start;
        double width = 0; // of start to end
        while (end < m_characters.size()) {
            const size_t next = nextBreak(end);
            if (width + widthOf(end, next) > available + tolerance)
                break;
            for (size_t i = end; i < next; ++i)
                width += m_characters[i].width;
            end = next;
        }
        if (end == m_characters.size())
            return end;
        const double hole = available - widthOf(start, end);
        const size_t next = nextBreak(end);
        const bool holed = end > start && hole > tolerance;
        if (holed && m_shape.ends == LineShape::Ends::Justified &&
            widthOf(start, next) - available <= squeezeOf(start, next) + tolerance)
            return next;
        if (end == start || (hole > greatHole * m_shape.em && widthOf(end, next) > longWord * m_shape.em))
            return splitInside(start, end, next, available);
        return end;
    }

    /// The end of a line inside the word from `word` to `next`: after a mark of a URL, or, where a word alone
    /// is longer than the line, anywhere.
    [[nodiscard]] size_t splitInside(size_t start, size_t word, size_t next, double available) const {
        size_t best = word;
        size_t last = word;
        for (size_t i = word + 1; i < next && widthOf(start, i) <= available + tolerance; ++i) {
            if (m_characters[i].latin || last == word)
                last = i;
            if (splitsUrl(i))
                best = i;
        }
        if (best > start)
            return best;
        return std::max(last, start + 1);
    }

    /// After a slash, a hyphen …, and after a stop that no digit follows: never inside a number.
    [[nodiscard]] bool splitsUrl(size_t at) const {
        const char32_t before = m_characters[at - 1].code;
        const Character& after = m_characters[at];
        return contains(splitsAfter, before) && after.latin && !contains(splitsAfter, after.code) &&
               !(before == U'.' && isDigit(after.code));
    }

    [[nodiscard]] Line setLine(size_t start, size_t end, double indent) const {
        size_t visible = end;
        while (visible > start && m_characters[visible - 1].space)
            --visible;
        std::vector<double> widths;
        widths.reserve(visible - start);
        for (size_t i = start; i < visible; ++i)
            widths.push_back(m_characters[i].width);
        if (m_shape.ends == LineShape::Ends::Justified)
            justify(start, widths, m_shape.width - indent, end == m_characters.size());

        Line line;
        line.start = m_characters[start].offset;
        line.end = visible < m_characters.size() ? m_characters[visible].offset : m_length;
        line.indent = indent;
        line.advances.assign(static_cast<size_t>(line.end - line.start), 0.0F);
        for (size_t i = 0; i < widths.size(); ++i) {
            line.advances[static_cast<size_t>(m_characters[start + i].offset - line.start)] =
                static_cast<float>(widths[i]);
            line.width += widths[i];
        }
        return line;
    }

    void justify(size_t start, std::vector<double>& widths, double available, bool lastLine) const {
        double hole = available;
        for (const double width : widths)
            hole -= width;
        if (hole < -tolerance)
            squeeze(start, widths, -hole);
        else if (hole > tolerance && !lastLine)
            spread(start, widths, hole);
    }

    /// The mark at the end of the line gives first, the others share the rest.
    void squeeze(size_t start, std::vector<double>& widths, double excess) const {
        const size_t count = widths.size();
        const auto take = [&](size_t i, double amount) {
            // An opening mark's empty side lies before it.
            const size_t from = m_characters[start + i].opens && amount > 0 ? i - 1 : i;
            widths[from] -= amount;
            excess -= amount;
        };
        if (const Character& last = m_characters[start + count - 1]; last.squeezes && last.closes)
            take(count - 1, std::min(excess, last.width * squeezeShare));
        const double room = squeezeOf(start, start + count - 1);
        const double share = room > 0 ? std::min(1.0, excess / room) : 0;
        for (size_t i = 0; i + 1 < count; ++i)
            take(i, squeezeAt(start, start + i) * share);
    }

    /// Between all characters but those of a number or word.
    void spread(size_t start, std::vector<double>& widths, double hole) const {
        std::vector<size_t> gaps;
        for (size_t i = 0; i + 1 < widths.size(); ++i) {
            const Character& left = m_characters[start + i];
            if (widths[i] > 0 && !(left.latin && m_characters[start + i + 1].latin))
                gaps.push_back(i);
        }
        if (gaps.empty() || hole / static_cast<double>(gaps.size()) > widestGap * m_shape.em)
            return;
        for (const size_t gap : gaps)
            widths[gap] += hole / static_cast<double>(gaps.size());
    }

    LineShape m_shape;
    std::vector<Character> m_characters;
    int m_length = 0;
};

} // namespace

std::vector<Line> breakLines(const FontBook& fonts, const std::vector<Span>& spans, const LineShape& shape) {
    return Breaker(fonts, spans, shape).lines();
}

QString textOf(const std::vector<Span>& spans) {
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

} // namespace nianbao
