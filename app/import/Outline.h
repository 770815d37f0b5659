#pragma once

#include "AgencyReader.h"
#include "OtherHeadings.h"

#include <vector>

namespace nianbao {

/// Sections that a report has at the least; a text with fewer is none.
inline constexpr size_t fewestSections = 3;

/// A text with its title and sections found, before a format is chosen.
struct Outline {
    TitleFound title;
    std::vector<FoundSection> sections;
    std::vector<OtherHeading> others; ///< that are none of the sections'
    LineRange preface;

    /// The lines under a found heading.
    [[nodiscard]] LineRange rangeOf(size_t found, size_t lineCount) const;
    /// The lines of another heading, with its own.
    [[nodiscard]] LineRange rangeOfOther(size_t other, size_t lineCount) const;
    /// The first heading of either kind from a line on; `lineCount` where none is.
    [[nodiscard]] size_t headingFrom(size_t line, size_t lineCount) const;
    /// The narrative section that stands before a line and takes up what has no place; the preface's at the
    /// least.
    [[nodiscard]] int narrativeBefore(size_t line, const ReportFormat& format) const;
    /// The lines of all prose: preface and narrative sections.
    [[nodiscard]] std::vector<LineRange> prose(const ReportFormat& format, size_t lineCount) const;
};

/// The outline by the headings of a format.
[[nodiscard]] Outline outlineOf(const std::vector<TextLine>& lines, const ReportFormat& format);

} // namespace nianbao
