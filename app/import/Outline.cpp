#include "Outline.h"

namespace nianbao {

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
    outline.preface = {outline.title.lineCount, end};
    return outline;
}

} // namespace nianbao
