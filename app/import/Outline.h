#pragma once

#include "AgencyReader.h"
#include "SectionFinder.h"

#include <utility>
#include <vector>

namespace nianbao {

/// Sections that a report has at the least; a text with fewer is none.
inline constexpr size_t fewestSections = 3;

/// Lines [first, end).
using LineRange = std::pair<size_t, size_t>;

/// A text with its title and sections found, before a format is chosen.
struct Outline {
    TitleFound title;
    std::vector<FoundSection> sections;
    LineRange preface;

    /// The lines under a found heading.
    [[nodiscard]] LineRange rangeOf(size_t found, size_t lineCount) const;
    /// The lines of all prose: preface and narrative sections.
    [[nodiscard]] std::vector<LineRange> prose(const ReportFormat& format, size_t lineCount) const;
};

[[nodiscard]] Outline outlineOf(const std::vector<TextLine>& lines, const ReportFormat& format);

} // namespace nianbao
