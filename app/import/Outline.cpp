#include "Outline.h"

#include "Paragraphs.h"

#include <report/text/CellText.h>

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

/// The first line after a table of contents that opens at `first`; `first` where there is none. It names the
/// sections in their order, and nothing between them is a sentence.
size_t afterContents(const std::vector<TextLine>& lines, size_t first, size_t end,
                     const ReportFormat& format) {
    if (first < end && comparable(lines[first].text) == u"目录"_s)
        ++first;
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
    outline.preface = {afterContents(lines, outline.title.lineCount, end, format), end};
    return outline;
}

} // namespace nianbao
