#pragma once

#include "TextLines.h"

#include <report/Report.h>

#include <vector>

namespace nianbao {

/// How a document breaks its lines; told from all its prose.
struct LineBreaking {
    int fullWidth = 0;          ///< of a whole line, half-width units; 0 where a line is a paragraph
    bool blanksBetween = false; ///< blank lines stand between lines of one paragraph, and tell nothing
    bool indents = false;       ///< the first line of a paragraph opens with white space
};

/// Reads the habit off the lines of prose, which are those of the ranges [first, end).
[[nodiscard]] LineBreaking lineBreakingOf(const std::vector<TextLine>& lines,
                                          const std::vector<std::pair<size_t, size_t>>& prose);

/// Parts of one section: lines [first, end) rejoined to paragraphs, headings （一）… open parts. Spaces that
/// a PDF puts around Chinese characters fall away, those between Latin words stay.
[[nodiscard]] std::vector<Part> readParts(const std::vector<TextLine>& lines, size_t first, size_t end,
                                          const LineBreaking& breaking);

/// The line without the spaces beside Chinese characters.
[[nodiscard]] QString withoutPdfSpaces(QStringView line);

/// Puts the next line of a paragraph to its text; a space parts Latin words, but not the pieces of an
/// address.
void appendLine(QString& text, const QString& more);

/// Whether it ends with a mark that may end a sentence or an item of a list, quotes and brackets after it
/// aside.
[[nodiscard]] bool endsInStop(QStringView text);

/// Whether it begins with the number of a part: （一）.
[[nodiscard]] bool opensWithPartNumber(QStringView text);

/// Whether it begins with the sign of an item of a list, not one that numbers it.
[[nodiscard]] bool opensWithBullet(QStringView text);

} // namespace nianbao
