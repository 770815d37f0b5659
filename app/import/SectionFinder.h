#pragma once

#include "TextLines.h"

#include <report/ReportFormat.h>

#include <vector>

namespace nianbao {

/// Where a section's heading stands among the lines; the section runs up to the next found heading.
struct FoundSection {
    int section = -1;     ///< index in the format's sections()
    int firstLine = -1;   ///< of the heading
    int lineCount = 0;    ///< lines that the heading is broken over
    QString heading;      ///< as printed, in one line
    bool byPlace = false; ///< in words that are not known; told by where it stands
};

/// The number of a heading of the sections' level (一、, 第二部分); 0 where there is none.
[[nodiscard]] int topNumber(QStringView text);

/// The sections' headings in the order of the lines, as many as there are and as like the official wording as
/// they come. Where they stand in another order than the format's, what is out of order is one only if it is
/// numbered and hardly worded otherwise. A table of contents before them loses to the headings themselves.
[[nodiscard]] std::vector<FoundSection> findSections(const std::vector<TextLine>& lines,
                                                     const ReportFormat& format);

/// Parts an official heading from the text that goes on in its line, where its section has no heading alone.
/// The lines that were parted, by the indices that they had.
std::vector<size_t> partHeadings(std::vector<TextLine>& lines, const ReportFormat& format);

} // namespace nianbao
