#include "Paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 400;     // half-width units; more is no line of a page
constexpr int widestPage = 120; // of a page that is still read as broken lines
constexpr qsizetype longestHeading = 60;

bool isLatinLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// （一）…, the number of a part.
qsizetype partNumberLength(QStringView text) {
    constexpr QStringView numerals = u"一二三四五六七八九十";
    if (text.isEmpty() || (text[0] != u'（' && text[0] != u'('))
        return 0;
    qsizetype at = 1;
    while (at < text.size() && (numerals.contains(text[at]) || text[at] == u' '))
        ++at;
    return at > 1 && at < text.size() && (text[at] == u'）' || text[at] == u')') ? at + 1 : 0;
}

/// An enumeration that opens a sentence of its own: 一是, 1., （1）.
bool opensItem(QStringView text) {
    static const QRegularExpression item(
        u"^(?:[一二三四五六七八九十]{1,3}(?:是|、)|第[一二三四五六七八九十]{1,2}[，、]|\\d{1,2}[.、．]\\D|[（(]\\d{1,2}[)）])"_s);
    return item.match(text.first(std::min<qsizetype>(text.size(), 12)).toString()).hasMatch();
}

/// The white space that belongs between two lines of one paragraph.
bool wantsSpace(const QString& left, const QString& right) {
    if (left.isEmpty() || right.isEmpty() || !isLatinLetter(left.back()) || !isLatinLetter(right.front()))
        return false;
    // An address goes on without a space.
    qsizetype start = left.size();
    while (start > 0 && !left[start - 1].isSpace() && !isChinese(left[start - 1]))
        --start;
    const QStringView word = QStringView(left).sliced(start);
    return !word.contains(u"://") && !word.contains(u'@') && !word.startsWith(u"www.");
}

class PartReader {
public:
    PartReader(const std::vector<TextLine>& lines, size_t end, const LineBreaking& breaking)
        : m_lines(lines), m_end(end), m_breaking(breaking) {}

    std::vector<Part> read(size_t first) {
        m_parts.push_back({});
        bool opens = true;
        for (size_t i = first; i < m_end; ++i) {
            const QString line = withoutPdfSpaces(m_lines[i].text);
            if (opens && partNumberLength(line) > 0) {
                i = openPart(i, line);
                opens = true;
                continue;
            }
            QString& text = m_parts.back().text;
            if (opens && !text.isEmpty())
                text += u'\n';
            appendLine(text, line);
            opens = i + 1 == m_end || endsParagraph(i, line, opens);
        }
        if (m_parts.size() > 1 && m_parts.front().text.isEmpty())
            m_parts.erase(m_parts.begin());
        if (m_parts.size() == 1 && m_parts.front().text.isEmpty() && m_parts.front().heading.isEmpty())
            m_parts.clear();
        return std::move(m_parts);
    }

private:
    [[nodiscard]] int width(size_t i) const { return displayWidth(m_lines[i].text, widest); }

    /// A line of full width without a stop goes on in the next.
    [[nodiscard]] bool isFull(size_t i) const {
        constexpr int tolerance = 4; // a sign that may not open a line, a number that is not parted
        return width(i) > m_breaking.fullWidth - tolerance;
    }

    /// `opened`: line i is itself the first of its paragraph.
    [[nodiscard]] bool endsParagraph(size_t i, const QString& line, bool opened) const {
        if (m_breaking.fullWidth == 0)
            return true;
        const TextLine& next = m_lines[i + 1];
        const QString nextLine = withoutPdfSpaces(next.text);
        const bool stop = endsInStop(line);
        if (m_breaking.indents)
            return next.indented && (stop || !isFull(i));
        if (stop && partNumberLength(nextLine) > 0)
            return true;
        // A first line whose indent is lost is full at two characters less.
        const bool full = isFull(i) || (opened && lacksIndent(i) && fillsLine(i + 1));
        if (stop && !full)
            return true;
        if (stop && !m_breaking.blanksBetween && next.blanks > 0)
            return true;
        if (stop)
            return opensByIndent(i + 1, nextLine) || (opensItem(nextLine) && !fillsLine(i + 1));
        // A short line without a stop is a line of its own: a signature, an item.
        const bool goesOn = !line.isEmpty() && QStringView(u"，、,（《“").contains(line.back());
        return !goesOn && width(i) * 10 < m_breaking.fullWidth * 6;
    }

    /// Too wide for a line that had an indent, so it goes on from the one before. A sign that may hang over
    /// the margin does not count.
    [[nodiscard]] bool fillsLine(size_t i) const {
        const bool hangs = QStringView(u"，。、；：！？").contains(m_lines[i].text.back());
        return m_breaking.fullWidth - width(i) <= (hangs ? 0 : 2);
    }

    /// The indent of a first line is lost, but it shows: the line is two characters short and goes on.
    [[nodiscard]] bool opensByIndent(size_t i, const QString& line) const {
        // A semicolon ends a clause; after it the paragraph goes on.
        return lacksIndent(i) && (!endsInStop(line) || line.endsWith(u'；')) && i + 1 < m_end;
    }

    [[nodiscard]] bool lacksIndent(size_t i) const {
        constexpr int indent = 4;
        const int missing = m_breaking.fullWidth - width(i);
        return missing >= indent - 1 && missing <= indent + 1;
    }

    /// Reads a heading that opens at line i; returns the last line that it took.
    size_t openPart(size_t i, const QString& line) {
        Part part;
        const qsizetype runIn = runInEnd(line);
        if (runIn > 0) {
            // The stop that parts it from its text belongs to neither.
            part.heading = line.first(line[runIn - 1] == u'。' ? runIn - 1 : runIn);
            part.text = line.sliced(runIn);
            m_parts.push_back(part);
            return readRunInText(i, line);
        }
        part.heading = line.endsWith(u'。') && line.size() < longestHeading ? line.chopped(1) : line;
        // A heading of more than one line: this one is full, the next is short and has no stop.
        if (i + 1 < m_end && m_breaking.fullWidth > 0 && isFull(i) && !endsInStop(line)) {
            const QString next = withoutPdfSpaces(m_lines[i + 1].text);
            if (width(i + 1) * 2 < m_breaking.fullWidth && !endsInStop(next) && partNumberLength(next) == 0) {
                appendLine(part.heading, next);
                ++i;
            }
        }
        m_parts.push_back(part);
        return i;
    }

    /// Length of a heading that its text follows in the same line; 0 where the line is a heading alone.
    [[nodiscard]] qsizetype runInEnd(const QString& line) const {
        constexpr qsizetype longestRunIn = 30;
        qsizetype stop = line.indexOf(u'。');
        const qsizetype colon = line.indexOf(u'：');
        // （一）收费情况：未收费。 Behind a comma the colon is a sentence's.
        if (colon > 0 && colon < stop && !line.first(colon).contains(u'，'))
            stop = colon;
        if (stop > 0 && stop + 1 < line.size() && stop < longestRunIn)
            return stop + 1;
        const bool goesOn = m_breaking.fullWidth == 0 ? line.size() > longestHeading : false;
        return goesOn ? partNumberLength(line) : 0;
    }

    size_t readRunInText(size_t i, const QString& line) {
        QString previous = line;
        for (bool opened = true; i + 1 < m_end && !endsParagraph(i, previous, opened); opened = false) {
            previous = withoutPdfSpaces(m_lines[++i].text);
            appendLine(m_parts.back().text, previous);
        }
        return i;
    }

    const std::vector<TextLine>& m_lines;
    size_t m_end;
    const LineBreaking& m_breaking;
    std::vector<Part> m_parts;
};

} // namespace

bool endsInStop(QStringView text) {
    constexpr QStringView closing = u"”’）)》』」】";
    while (!text.isEmpty() && closing.contains(text.back()))
        text.chop(1);
    constexpr QStringView stops = u"。！？；：!?;:…";
    return !text.isEmpty() && stops.contains(text.back());
}

bool opensWithPartNumber(QStringView text) {
    return partNumberLength(text) > 0;
}

bool opensWithBullet(QStringView text) {
    constexpr QStringView bullets = u"•●▪■◆➢";
    return !text.isEmpty() && bullets.contains(text.front());
}

void appendLine(QString& text, const QString& more) {
    if (wantsSpace(text, more))
        text += u' ';
    text += more;
}

QString withoutPdfSpaces(QStringView line) {
    QString text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        if (!line[i].isSpace()) {
            text += line[i++];
            continue;
        }
        while (i < line.size() && line[i].isSpace())
            ++i;
        const bool inside = !text.isEmpty() && i < line.size();
        if (inside && !isChinese(text.back()) && !isChinese(line[i]))
            text += u' ';
    }
    return text;
}

LineBreaking lineBreakingOf(const std::vector<TextLine>& lines,
                            const std::vector<std::pair<size_t, size_t>>& prose) {
    LineBreaking result;
    std::vector<int> goingOn; // widths of lines that a paragraph goes on after
    size_t counted = 0;
    size_t afterBlank = 0;
    size_t indented = 0;
    for (const auto& [first, end] : prose) {
        for (size_t i = first; i < end; ++i) {
            const TextLine& line = lines[i];
            ++counted;
            indented += line.indented ? 1 : 0;
            if (i > first && !endsInStop(lines[i - 1].text) && line.blanks > 0)
                ++afterBlank;
            if (!endsInStop(line.text) && partNumberLength(line.text) == 0)
                goingOn.push_back(displayWidth(line.text, widest));
        }
    }
    constexpr size_t fewest = 3;
    if (goingOn.size() < fewest || goingOn.size() * 4 < counted)
        return result;
    std::sort(goingOn.begin(), goingOn.end());
    const int full = goingOn[goingOn.size() * 8 / 10];
    if (full >= widestPage)
        return result;
    result.fullWidth = full;
    result.blanksBetween = afterBlank * 3 > goingOn.size();
    result.indents = indented >= fewest && indented * 10 < counted * 9;
    return result;
}

std::vector<Part> readParts(const std::vector<TextLine>& lines, size_t first, size_t end,
                            const LineBreaking& breaking) {
    return PartReader(lines, end, breaking).read(first);
}

} // namespace nianbao
