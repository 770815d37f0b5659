#pragma once

#include "SectionFinder.h"

#include <utility>
#include <vector>

namespace nianbao {

/// Lines [first, end).
using LineRange = std::pair<size_t, size_t>;

/// A heading between those of the sections, or after them, that is none of theirs.
struct OtherHeading {
    size_t line = 0;
    QString heading;      ///< as printed, without text that follows it in its line
    bool isAlone = false; ///< its line has no text, and is no sentence
};

/// The heading of an attachment: 附件1, 附表：…; not the name of a file to fetch.
[[nodiscard]] bool isAttachmentHeading(const QString& text);

/// Headings of the sections' level and of attachments, by line. A number is of that level where it goes on
/// from the section before and up to the next (一、二、 inside a section begin anew). `first` is the line
/// after the title and a table of contents.
[[nodiscard]] std::vector<OtherHeading> findOtherHeadings(const std::vector<TextLine>& lines,
                                                          LineRange report,
                                                          const std::vector<FoundSection>& sections,
                                                          const ReportFormat& format);

/// Makes sections of those that stand, on lines of their own, where exactly as many sections are missing:
/// their headings in words that are not known. A table's section is none with sentences, which it has no
/// place for. Takes them out of `others`.
void adoptMissing(const std::vector<TextLine>& lines, std::vector<FoundSection>& sections,
                  std::vector<OtherHeading>& others, const ReportFormat& format);

} // namespace nianbao
