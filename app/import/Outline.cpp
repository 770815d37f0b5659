#include "Outline.h"

#include "Paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// A line of a table of contents without its bullet, its leader and the page's number.
TextLine withoutLeader(TextLine line) {
    static const QRegularExpression leader(u"[\\s.…·—_-]*\\d{0,3}\\s*$"_s);
    if (opensWithBullet(line.text))
        line.text = line.text.sliced(1).trimmed();
    line.text.remove(leader);
    return line;
}

/// The line after 目录, before which a cover may have its date and its agency; `first` where that is not.
size_t afterContentsHead(const std::vector<TextLine>& lines, size_t first, size_t end) {
    constexpr size_t mostOnCover = 6;
    constexpr qsizetype longestOnCover = 40;
    for (size_t i = first; i < std::min(end, first + mostOnCover + 1); ++i) {
        if (comparable(lines[i].text) == u"目录"_s)
            return i + 1;
        if (lines[i].text.size() > longestOnCover || lines[i].text.contains(u'。'))
            break;
    }
    return first;
}

/// Past the title where it is printed again.
size_t afterTitle(const std::vector<TextLine>& lines, size_t first, size_t end, const QString& title) {
    const QString wanted = comparable(title);
    QString joined;
    for (size_t i = first; i < end && joined.size() < wanted.size(); ++i) {
        joined += comparable(lines[i].text);
        if (joined == wanted)
            return i + 1;
    }
    return first;
}

/// The first line after a table of contents that opens at `first`; `first` where there is none. It names the
/// sections in their order, and nothing between them is a sentence.
size_t afterContents(const std::vector<TextLine>& lines, size_t first, size_t end,
                     const ReportFormat& format) {
    first = afterContentsHead(lines, first, end);
    std::vector<TextLine> entries;
    for (size_t i = first; i < end && !lines[i].text.contains(u'。'); ++i)
        entries.push_back(withoutLeader(lines[i]));
    const std::vector<FoundSection> found = findSections(entries, format);
    if (found.size() < fewestSections || found.front().firstLine > 0)
        return first;
    return first + static_cast<size_t>(found.back().firstLine + found.back().lineCount);
}

} // namespace

LineRange Outline::rangeOf(size_t found, size_t lineCount) const {
    const FoundSection& section = sections[found];
    const size_t end =
        found + 1 < sections.size() ? static_cast<size_t>(sections[found + 1].firstLine) : lineCount;
    return {static_cast<size_t>(section.firstLine + section.lineCount), end};
}

std::vector<LineRange> Outline::prose(const ReportFormat& format, size_t lineCount) const {
    std::vector<LineRange> ranges = {preface};
    for (size_t i = 0; i < sections.size(); ++i) {
        if (format.sections()[static_cast<size_t>(sections[i].section)].isNarrative())
            ranges.push_back(rangeOf(i, lineCount));
    }
    return ranges;
}

Outline outlineOf(const std::vector<TextLine>& lines, const ReportFormat& format) {
    Outline outline;
    outline.sections = findSections(lines, format);
    const size_t end =
        outline.sections.empty() ? lines.size() : static_cast<size_t>(outline.sections.front().firstLine);
    outline.title = findTitle(lines, end);
    const size_t contentsEnd = afterContents(lines, outline.title.lineCount, end, format);
    outline.preface = {afterTitle(lines, contentsEnd, end, outline.title.title), end};
    return outline;
}

} // namespace nianbao
