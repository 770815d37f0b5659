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

/// Past what a site prints under a title.
size_t afterSiteLines(const std::vector<TextLine>& lines, size_t first, size_t end) {
    while (first < end && isSiteLine(lines[first].text))
        ++first;
    return first;
}

/// The first line after a table of contents that opens at `first`; `first` where there is none. It names the
/// sections in their order, and nothing between them is a sentence.
size_t afterContents(const std::vector<TextLine>& lines, size_t first, size_t end,
                     const ReportFormat& format) {
    first = afterContentsHead(lines, first, end);
    constexpr size_t mostEntries = 200;
    std::vector<TextLine> entries;
    for (size_t i = first; i < std::min(end, first + mostEntries) && !lines[i].text.contains(u'。'); ++i)
        entries.push_back(withoutLeader(lines[i]));
    const std::vector<FoundSection> found = findSections(entries, format);
    if (found.size() < fewestSections || found.front().firstLine > 0)
        return first;
    return first + static_cast<size_t>(found.back().firstLine + found.back().lineCount);
}

using Lines = std::vector<TextLine>;

/// Whether sections that stand above a line stand below it again.
bool comesAgainBelow(const Lines& lines, std::ptrdiff_t at, const ReportFormat& format) {
    const std::vector<FoundSection> above = findSections(Lines(lines.begin(), lines.begin() + at), format);
    const std::vector<FoundSection> below = findSections(Lines(lines.begin() + at, lines.end()), format);
    const auto again = std::count_if(below.begin(), below.end(), [&above](const FoundSection& section) {
        return std::any_of(above.begin(), above.end(), [&section](const FoundSection& other) {
            return other.section == section.section;
        });
    });
    return again >= static_cast<std::ptrdiff_t>(fewestSections);
}

/// Where another report begins, of another year or agency: last year's behind this one, a department's in a
/// collection. The number of lines where none does.
size_t secondReport(const Lines& lines, const TitleFound& own, const ReportFormat& format) {
    constexpr qsizetype longest = 60;
    int tries = 16;
    for (size_t i = own.lineCount; i < lines.size() && own.lineCount > 0 && tries > 0; ++i) {
        if (lines[i].text.size() > longest || !lines[i].text.contains(u"信息公开"_s))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        const TitleFound found = findTitle({lines[i]}, 1);
        const bool isOwn = found.year == own.year && (found.agency.isEmpty() || found.agency == own.agency);
        if (found.lineCount == 0 || isOwn)
            continue;
        if (comesAgainBelow(lines, at, format))
            return i;
        --tries;
    }
    return lines.size();
}

} // namespace

size_t Outline::headingFrom(size_t line, size_t lineCount) const {
    size_t next = lineCount;
    for (const FoundSection& section : sections) {
        if (static_cast<size_t>(section.firstLine) >= line)
            next = std::min(next, static_cast<size_t>(section.firstLine));
    }
    for (const OtherHeading& other : others) {
        if (other.line >= line)
            next = std::min(next, other.line);
    }
    return next;
}

LineRange Outline::rangeOf(size_t found, size_t lineCount) const {
    const FoundSection& section = sections[found];
    const auto first = static_cast<size_t>(section.firstLine + section.lineCount);
    return {first, headingFrom(first, lineCount)};
}

LineRange Outline::rangeOfOther(size_t other, size_t lineCount) const {
    return {others[other].line, headingFrom(others[other].line + 1, lineCount)};
}

int Outline::narrativeBefore(size_t line, const ReportFormat& format) const {
    int before = 0;
    for (const FoundSection& section : sections) {
        const bool isNarrative = format.sections()[static_cast<size_t>(section.section)].isNarrative();
        if (isNarrative && static_cast<size_t>(section.firstLine) < line)
            before = section.section;
    }
    return before;
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
    const auto firstSection = [&outline](size_t lineCount) {
        return outline.sections.empty() ? lineCount : static_cast<size_t>(outline.sections.front().firstLine);
    };
    outline.title = findTitle(lines, firstSection(lines.size()));
    const size_t second = secondReport(lines, outline.title, format);
    if (second < lines.size())
        outline.sections =
            findSections(Lines(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(second)), format);
    const size_t end = firstSection(lines.size());
    const size_t contentsEnd = afterContents(lines, outline.title.lineCount, end, format);
    size_t titleEnd = afterTitle(lines, contentsEnd, end, outline.title.title);
    if (outline.title.lineCount > 0)
        titleEnd = afterSiteLines(lines, titleEnd, end);
    if (outline.sections.size() >= fewestSections) {
        outline.others = findOtherHeadings(lines, {titleEnd, second}, outline.sections, format);
        adoptMissing(lines, outline.sections, outline.others, format);
    }
    outline.preface = {titleEnd, outline.headingFrom(titleEnd, lines.size())};
    return outline;
}

} // namespace nianbao
