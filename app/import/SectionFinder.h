#pragma once

#include "TextLines.h"

#include <report/ReportFormat.h>

#include <vector>

namespace nianbao {

/// Where a section's heading stands among the lines; the section runs up to the next found heading.
struct FoundSection {
    int section = -1;   ///< index in the format's sections()
    int firstLine = -1; ///< of the heading
    int lineCount = 0;  ///< lines that the heading is broken over
    QString heading;    ///< as printed, in one line
};

/// The sections' headings in the format's order, as many as there are and as like the official wording as
/// they come. A table of contents before them loses to the headings themselves.
[[nodiscard]] std::vector<FoundSection> findSections(const std::vector<TextLine>& lines,
                                                     const ReportFormat& format);

} // namespace nianbao
