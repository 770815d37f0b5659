#include "LineRules.h"

#include "Measures.h"

#include <QChar>

#include <algorithm>
#include <cmath>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double near = 0.02; ///< mm; advances are floats
/// A mark gives at most this part of its width; gaps grow by at most this part of an em.
constexpr double half = 0.5;
/// A word of more than 8 em (a URL) may be cut after its marks where moving it would leave more than 3 em.
constexpr double longWord = 8;
constexpr double greatHole = 3;

constexpr QStringView notFirst = u"，。、；：？！）》〉」』】〗〕］｝”’·～－–％‰℃／,.;:?!)]}%";
constexpr QStringView notLast = u"（《〈「『【〖〔［｛“‘／￥([{";
/// Marks whose half that has no ink may be given up; of the opening ones the half before them.
constexpr QStringView giving = u"，。、；：？！）》〉」』】〗〕”’";
constexpr QStringView givingBefore = u"“‘（《〈「『【〖〔";
constexpr QStringView urlMarks = u"/.?&=-_:#";

bool isIn(QStringView set, char32_t code) {
    return code < 0x10000 && set.contains(QChar(static_cast<char16_t>(code)));
}

bool isSpace(char32_t code) {
    return code == U' ' || code == U'\t' || code == U'\n' || code == U'\u3000';
}

bool isLatin(char32_t code) {
    return code > U' ' && code < 0x250;
}

bool isDigit(char32_t code) {
    return code >= U'0' && code <= U'9';
}

bool isDash(char32_t code) {
    return code == U'—' || code == U'…';
}

/// Two lines of one block, and what is between them.
class LineEnd {
public:
    /// `measure`: mm that the line might have filled.
    LineEnd(const PrintedLine& line, const PrintedLine& next, bool spaced, double measure, Breaches& breaches)
        : m_line(line), m_next(next), m_spaced(spaced), m_measure(measure), m_breaches(breaches) {}

    void check() {
        const size_t last = m_line.characters.size();
        m_all = m_line.characters;
        m_all.insert(m_all.end(), m_next.characters.begin(), m_next.characters.end());
        m_at = last;
        if (!m_spaced && isTornAt(last))
            judgeTorn();
        else if (m_spaced && isIn(notFirst, codeAt(last)))
            m_breaches.add("mark begins a line", m_line.page, m_next.text);
        else if (m_spaced && isIn(notLast, codeAt(last - 1)))
            m_breaches.add("mark ends a line", m_line.page, m_line.text);
    }

private:
    [[nodiscard]] char32_t codeAt(size_t i) const { return i < m_all.size() ? m_all[i].code : 0; }
    [[nodiscard]] bool isTornAt(size_t i) const {
        size_t dashes = 0;
        while (dashes < i && isDash(codeAt(i)) && codeAt(i - 1 - dashes) == codeAt(i))
            ++dashes;
        if (dashes > 0)
            return dashes % 2 == 1;
        return areJoined(codeAt(i - 1), codeAt(i), codeAt(i + 1));
    }

    /// What must not be parted was: right only where it is longer than a line, or is a URL whose move would
    /// leave a great hole; then after one of its marks.
    void judgeTorn() {
        size_t from = m_at;
        while (from > 0 && isTornAt(from))
            --from;
        size_t to = m_at;
        while (to < m_all.size() && isTornAt(to))
            ++to;
        double width = 0;
        for (size_t i = from; i < to; ++i)
            width += m_all[i].natural;
        // A word that fills the next line too goes on behind it.
        const bool endless = width > m_measure + near || to == m_all.size();
        const char32_t before = codeAt(m_at - 1);
        const char32_t after = codeAt(m_at);
        const bool atUrlMark = isIn(urlMarks, before) && isLatin(after) && !isIn(urlMarks, after) &&
                               !isIn(notFirst, after) &&
                               !(isDigit(after) && isDigit(codeAt(m_at - 2)) && isIn(u".-:", before));
        double head = 0;
        size_t headEnd = from; // the spaces before the word would end the line
        while (headEnd > 0 && isSpace(codeAt(headEnd - 1)))
            --headEnd;
        for (size_t i = 0; i < headEnd; ++i)
            head += m_all[i].natural;
        const bool holed = m_measure - head > greatHole * m_line.em - near && width > longWord * m_line.em;
        const bool word = isLatin(before) && isLatin(after);
        const bool forced = endless && from == 0 && !hasPlaceToCut(from, to);
        if ((atUrlMark && (endless || holed)) || forced)
            return;
        const char* rule = word                    ? "torn word"
                           : isIn(notFirst, after) ? "mark begins a line"
                           : isIn(notLast, before) ? "mark ends a line"
                                                   : "torn";
        m_breaches.add(rule, m_line.page, m_line.text + u" | "_s + m_next.text);
    }

    /// A word longer than a line is cut at a URL's mark, or where letters meet, not before a closing mark.
    [[nodiscard]] bool hasPlaceToCut(size_t from, size_t to) const {
        if (isCut(m_at))
            return false; // it is at one
        double width = 0;
        for (size_t i = from; i + 1 < to; ++i) {
            width += m_all[i].natural;
            if (width > m_measure + near)
                break;
            if (isCut(i + 1))
                return true;
        }
        return false;
    }

    /// Where letters meet.
    [[nodiscard]] bool isCut(size_t i) const {
        const char32_t before = codeAt(i - 1);
        const char32_t after = codeAt(i);
        return isLatin(before) && isLatin(after) && !isIn(notFirst, after) && !isIn(notLast, before) &&
               !(isDigit(before) && isDigit(after));
    }

    const PrintedLine& m_line;
    const PrintedLine& m_next;
    bool m_spaced;
    double m_measure;
    Breaches& m_breaches;
    std::vector<PrintedCharacter> m_all;
    size_t m_at = 0;
};

/// What a line's characters gave up or gained.
class Spacing {
public:
    Spacing(const PrintedLine& line, bool isLast, Breaches& breaches)
        : m_line(line), m_isLast(isLast), m_breaches(breaches) {}

    void check() {
        for (size_t i = 0; i < m_line.characters.size(); ++i) {
            const double more = change(i);
            if (more < -near / 4)
                judgeSqueezed(i, -more);
            else if (more > near / 4)
                judgeSpread(i, more);
        }
        if (m_squeezed && m_spread)
            complain("squeezed and spread");
        if (m_squeezed && std::abs(m_line.right() - leftMargin - typeWidth) > near)
            complain("squeezed without need");
        if (m_spread && m_isLast)
            complain("last line spread");
        checkMarkAtTheEnd();
    }

    /// Gaps that may grow.
    [[nodiscard]] int gaps() const {
        int count = 0;
        for (size_t i = 0; i + 1 < m_line.characters.size(); ++i)
            count += growsAt(i) ? 1 : 0;
        return count;
    }

private:
    [[nodiscard]] char32_t codeAt(size_t i) const {
        return i < m_line.characters.size() ? m_line.characters[i].code : 0;
    }
    [[nodiscard]] double change(size_t i) const {
        return m_line.characters[i].advance - m_line.characters[i].natural;
    }
    void complain(const char* rule) { m_breaches.add(rule, m_line.page, m_line.text); }

    /// The room of a character is its own half, and the half before the opening mark that follows.
    void judgeSqueezed(size_t i, double less) {
        m_squeezed = true;
        double room = 0;
        if (isIn(giving, codeAt(i)))
            room = half * m_line.characters[i].natural;
        else if (isIn(givingBefore, codeAt(i + 1)) && !isIn(givingBefore, codeAt(i)))
            room = half * m_line.characters[i + 1].natural;
        if (less > room + near)
            complain("squeezed too much");
    }

    void judgeSpread(size_t i, double more) {
        const bool first = !m_spread;
        if (first)
            m_growth = more;
        m_spread = true;
        if (more > half * m_line.em + near)
            complain("spread too far");
        if (std::abs(more - m_growth) > near)
            complain("spread unevenly");
        if (!growsAt(i))
            complain("spread inside a word");
    }

    [[nodiscard]] bool takesRoom(size_t i) const {
        return m_line.characters[i].natural > 0 && QChar::category(codeAt(i)) != QChar::Mark_NonSpacing;
    }

    /// Between visible characters that are not of one word or one dash.
    [[nodiscard]] bool growsAt(size_t i) const {
        if (i + 1 >= m_line.characters.size() || !takesRoom(i + 1))
            return false;
        size_t visible = i;
        while (visible > 0 && !takesRoom(visible))
            --visible;
        const char32_t left = codeAt(visible);
        const char32_t right = codeAt(i + 1);
        if (!takesRoom(visible) || (isLatin(left) && isLatin(right)))
            return false;
        return !(isDash(left) && left == right);
    }

    /// The mark that ends a line gives before the others do.
    void checkMarkAtTheEnd() {
        const size_t last = m_line.characters.size() - 1;
        if (!m_squeezed || !isIn(giving, codeAt(last)))
            return;
        double others = 0;
        for (size_t i = 0; i < last; ++i)
            others += std::max(0.0, -change(i));
        if (others > near && -change(last) < half * m_line.characters[last].natural - near)
            complain("mark at the end is not squeezed first");
    }

    const PrintedLine& m_line;
    bool m_isLast;
    Breaches& m_breaches;
    bool m_squeezed = false;
    bool m_spread = false;
    double m_growth = 0;
};

/// Judges the lines of one justified block, in order.
class Paragraph {
public:
    Paragraph(const std::vector<const PrintedLine*>& lines, const QString& text, Breaches& breaches)
        : m_lines(lines), m_text(text), m_breaches(breaches) {}

    void check() {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const PrintedLine& line = *m_lines[i];
            const bool isLast = i + 1 == m_lines.size();
            const double left = leftMargin + (i == 0 ? 2 * characterPitch : 0);
            if (std::abs(line.left() - left) > near)
                m_breaches.add("indent", line.page, line.text);
            if (line.right() > leftMargin + typeWidth + near)
                m_breaches.add("over the measure", line.page, line.text);
            Spacing spacing(line, isLast, m_breaches);
            spacing.check();
            const qsizetype spaces = skip(line, i + 1 < m_lines.size() ? m_lines[i + 1] : nullptr);
            if (isLast)
                break;
            const PrintedLine& next = *m_lines[i + 1];
            LineEnd(line, next, spaces > 0, leftMargin + typeWidth - line.left(), m_breaches).check();
            checkFull(line, next, spaces, spacing.gaps());
        }
        if (!m_text.sliced(m_at).trimmed().isEmpty())
            m_breaches.add("text lost", m_lines.back()->page, m_text.sliced(m_at));
    }

private:
    /// Goes over a line and the spaces behind it in the block's text; how many there were.
    qsizetype skip(const PrintedLine& line, const PrintedLine* next) {
        if (m_text.sliced(m_at, std::min(line.text.size(), m_text.size() - m_at)) != line.text)
            m_breaches.add("text changed", line.page, line.text);
        m_at = std::min(m_text.size(), m_at + line.text.size());
        const qsizetype before = m_at;
        while (next && m_at < m_text.size() && isSpace(m_text[m_at].unicode()))
            ++m_at;
        return m_at - before;
    }

    /// A line ends at the margin. Exception: one that could do so only by gaps wider than half an em stays
    /// ragged (before a URL, or in the middle of one). And no line ends early: what begins the next had no
    /// room, and would not have got it from the marks' halves.
    void checkFull(const PrintedLine& line, const PrintedLine& next, qsizetype spaces, int gaps) {
        double natural = 0;
        for (const PrintedCharacter& c : line.characters)
            natural += c.natural;
        const double measure = leftMargin + typeWidth - line.left();
        const double hole = measure - natural;
        const bool ragged = std::abs(line.right() - leftMargin - typeWidth) > near;
        if (ragged && hole <= gaps * half * line.em - near)
            m_breaches.add("not justified", line.page, line.text);
        if (hole - firstUnit(next, spaces) > near && !isInsideWord(line, next))
            m_breaches.add("ends early", line.page, line.text + u" | "_s + next.text);
    }

    /// Width of what can only go to a line together. A space does not part a mark from its character.
    [[nodiscard]] static double firstUnit(const PrintedLine& line, qsizetype spaces) {
        double width = static_cast<double>(spaces) * line.em; // at most
        char32_t before = 0;                                  // that is no space
        for (size_t i = 0; i < line.characters.size(); ++i) {
            const char32_t code = line.characters[i].code;
            const char32_t next = i + 1 < line.characters.size() ? line.characters[i + 1].code : 0;
            const bool joined = i == 0 || isSpace(code) || isIn(notFirst, code) || isIn(notLast, before) ||
                                isDash(code) || areJoined(line.characters[i - 1].code, code, next);
            if (!joined)
                break;
            width += line.characters[i].natural;
            if (!isSpace(code))
                before = code;
        }
        return width;
    }

    [[nodiscard]] static bool isInsideWord(const PrintedLine& line, const PrintedLine& next) {
        return isLatin(line.characters.back().code) && isLatin(next.characters.front().code);
    }

    const std::vector<const PrintedLine*>& m_lines;
    QString m_text;
    Breaches& m_breaches;
    qsizetype m_at = 0;
};

/// A line of a title or signature.
void checkRagged(const PrintedLine& line, Breaches& breaches) {
    for (const PrintedCharacter& c : line.characters) {
        if (std::abs(c.advance - c.natural) > near / 4) {
            breaches.add("spacing of a ragged line", line.page, line.text);
            break;
        }
    }
}

/// Titles are centred, and keep the marks off the ends of their lines.
void checkTitle(const std::vector<const PrintedLine*>& lines, const QString& text, Breaches& breaches) {
    qsizetype at = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const PrintedLine& line = *lines[i];
        checkRagged(line, breaches);
        if (std::abs((line.left() + line.right()) / 2 - leftMargin - typeWidth / 2) > near)
            breaches.add("title not centred", line.page, line.text);
        const qsizetype found = text.indexOf(line.text, at);
        if (found < 0 || !text.sliced(at, found - at).trimmed().isEmpty()) {
            breaches.add("text changed", line.page, line.text);
            return;
        }
        // A line end that is the writer's own is no breach.
        if (i > 0 && found == at)
            LineEnd(*lines[i - 1], line, false, typeWidth, breaches).check();
        at = found + line.text.size();
    }
}

} // namespace

bool areJoined(char32_t before, char32_t next, char32_t afterNext) {
    if (isSpace(next) || isSpace(before))
        return false;
    if (isIn(notFirst, next) || isIn(notLast, before))
        return true;
    if (isLatin(before) && isLatin(next))
        return true;
    if (isDigit(before) && next == U'年')
        return true;
    // One dash alone joins 2021 and 2025: it does not begin a line. Two are a dash, which may.
    if (next == U'—' && before != U'—' && afterNext != U'—')
        return true;
    return QChar::category(next) == QChar::Mark_NonSpacing;
}

void checkLines(const Pages& pages, const FontBook& fonts, Breaches& breaches) {
    const std::vector<PrintedLine> lines = printedLines(pages, fonts);
    for (size_t from = 0; from < lines.size();) {
        size_t to = from;
        std::vector<const PrintedLine*> block;
        while (to < lines.size() && lines[to].block == lines[from].block)
            block.push_back(&lines[to++]);
        const Block& source = pages.blocks[static_cast<size_t>(lines[from].block)];
        QString text;
        for (const Span& span : source.spans)
            text += span.text;
        switch (source.kind) {
        case Block::Kind::Heading:
        case Block::Kind::Paragraph:
            Paragraph(block, text, breaches).check();
            break;
        case Block::Kind::Title:
            checkTitle(block, text, breaches);
            break;
        default:
            for (const PrintedLine* line : block)
                checkRagged(*line, breaches);
        }
        from = to;
    }
}

} // namespace nianbao::test
