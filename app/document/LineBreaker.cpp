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

// ／ neither begins nor ends a line (GB/T 15834-2011, 5.1.9).
constexpr QStringView closingMarks = u"，。、；：？！）》〉」』】〗〕］｝”’·～－–％‰℃／,.;:?!)]}%";
constexpr QStringView openingMarks = u"（《〈「『【〖〔［｛“‘／￥([{";
constexpr QStringView squeezable = u"，。、；：？！）》〉」』】〗〕“”‘’（《〈「『【〖〔";
constexpr QStringView splitsAfter = u"/.?&=-_:#";
constexpr QStringView splitsNoNumber = u".-:";
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
    bool isMark = false; ///< combines with the character before it
    bool joined = false; ///< no line may end before it
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
        joinCharacters();
    }

    [[nodiscard]] std::vector<bool> joined() const {
        std::vector<bool> joined(static_cast<size_t>(m_length), true);
        for (const Character& c : m_characters)
            joined[static_cast<size_t>(c.offset)] = c.joined;
        return joined;
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
        c.space = code == U' ' || code == U'\t' || code == U'\n' || code == U'\u3000';
        c.latin = code > U' ' && code < 0x250;
        c.squeezes = contains(squeezable, code);
        c.isMark = QChar::category(code) == QChar::Mark_NonSpacing;
        return c;
    }

    void joinCharacters() {
        size_t sameBefore = 0; // characters like this one right before it
        for (size_t i = 0; i < m_characters.size(); ++i) {
            Character& c = m_characters[i];
            sameBefore = i > 0 && m_characters[i - 1].code == c.code ? sameBefore + 1 : 0;
            // One dash alone joins two years; it does not begin a line (GB/T 15834-2011, 5.1.6).
            if (c.code == U'—' && sameBefore == 0 &&
                (i + 1 == m_characters.size() || m_characters[i + 1].code != U'—'))
                c.closes = true;
            if (sameBefore > 0 && contains(keptInPairs, c.code))
                c.joined = sameBefore % 2 == 1;
            else
                c.joined = i > 0 && isJoined(i);
        }
    }

    [[nodiscard]] bool isJoined(size_t at) const {
        const Character& before = m_characters[at - 1];
        const Character& after = m_characters[at];
        if (after.space || after.closes || after.isMark)
            return true;
        if (before.space)
            return followsOpening(at);
        if (before.opens || (before.latin && after.latin))
            return true;
        return isDigit(before.code) && after.code == U'年';
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
            if (!m_characters[i].joined)
                return i;
        }
        return m_characters.size();
    }

    /// Width of the characters without the spaces at their end.
    [[nodiscard]] double widthOf(size_t start, size_t end) const {
        while (end > start && m_characters[end - 1].space)
            --end;
        return sumOf(start, end);
    }

    [[nodiscard]] double sumOf(size_t start, size_t end) const {
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
            width += sumOf(end, next);
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
        if (end == start ||
            (hole > greatHole * m_shape.em + tolerance && widthOf(end, next) > longWord * m_shape.em))
            return splitInside(start, end, next, available);
        return end;
    }

    /// The end of a line inside the word from `word` to `next`: after a mark of a URL, or, where a word alone
    /// is longer than the line, between letters, or, where there are none, anywhere.
    [[nodiscard]] size_t splitInside(size_t start, size_t word, size_t next, double available) const {
        size_t url = word;
        size_t letters = word;
        size_t last = word;
        double width = sumOf(start, word);
        for (size_t i = word + 1; i < next; ++i) {
            width += m_characters[i - 1].width;
            if (width > available + tolerance)
                break;
            if (splitsUrl(i))
                url = i;
            if (splitsLetters(i))
                letters = i;
            if (!m_characters[i].isMark)
                last = i;
        }
        for (const size_t end : {url, letters, last}) {
            if (end > start)
                return end;
        }
        return start + 1;
    }

    /// After a slash, a hyphen …: never inside a number, nor where a closing mark follows.
    [[nodiscard]] bool splitsUrl(size_t at) const {
        const char32_t before = m_characters[at - 1].code;
        const Character& after = m_characters[at];
        if (!contains(splitsAfter, before) || !after.latin || after.closes ||
            contains(splitsAfter, after.code))
            return false;
        const bool inNumber = at > 1 && contains(splitsNoNumber, before) && isDigit(after.code) &&
                              isDigit(m_characters[at - 2].code);
        return !inNumber;
    }

    [[nodiscard]] bool splitsLetters(size_t at) const {
        const Character& before = m_characters[at - 1];
        const Character& after = m_characters[at];
        return before.latin && after.latin && !before.opens && !after.closes &&
               !(isDigit(before.code) && isDigit(after.code));
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

    /// Between all characters but those of a number, a word or a dash.
    void spread(size_t start, std::vector<double>& widths, double hole) const {
        std::vector<size_t> gaps;
        size_t visible = start; // the last character that takes room
        for (size_t i = 0; i + 1 < widths.size(); ++i) {
            if (widths[i] > 0 && !m_characters[start + i].isMark)
                visible = start + i;
            const Character& right = m_characters[start + i + 1];
            if (right.width > 0 && !right.isMark && growsBetween(m_characters[visible], right))
                gaps.push_back(i);
        }
        if (gaps.empty() || hole / static_cast<double>(gaps.size()) > widestGap * m_shape.em)
            return;
        for (const size_t gap : gaps)
            widths[gap] += hole / static_cast<double>(gaps.size());
    }

    [[nodiscard]] static bool growsBetween(const Character& left, const Character& right) {
        if (left.width <= 0 || (left.latin && right.latin))
            return false;
        return left.code != right.code || !contains(keptInPairs, left.code);
    }

    LineShape m_shape;
    std::vector<Character> m_characters;
    int m_length = 0;
};

} // namespace

std::vector<Line> breakLines(const FontBook& fonts, const std::vector<Span>& spans, const LineShape& shape) {
    return Breaker(fonts, spans, shape).lines();
}

std::vector<bool> joinedUnits(const FontBook& fonts, const Span& span) {
    return Breaker(fonts, {span}, {}).joined();
}

QString textOf(const std::vector<Span>& spans) {
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

} // namespace nianbao
