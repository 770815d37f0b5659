#pragma once

#include <document/FontBook.h>

#include <vector>

namespace nianbao {

/// A line of a block's text; offsets are UTF-16 units of the spans' texts joined.
struct Line {
    int start = 0;
    int end = 0;                 ///< without the spaces at which the line was broken
    double indent = 0;           ///< mm before the first character
    double width = 0;            ///< mm, without the indent
    std::vector<float> advances; ///< mm, one for each unit of start to end; 0 for a low surrogate
};

struct LineShape {
    enum class Ends {
        Justified, ///< full lines end at the same place: paragraphs
        Ragged,    ///< cells of tables, titles
    };
    double em = 0;          ///< mm that a full-width character takes
    double width = 0;       ///< mm
    double firstIndent = 0; ///< mm
    Ends ends = Ends::Justified;
};

/// Breaks text into lines by 禁则 (GB/T 15834-2011, 5.1): no closing mark begins a line, no opening one ends
/// it, dashes and ellipses stay whole, in gaps too. Numbers, a year with its 年, Latin words and URLs are
/// broken only where they are longer than a line or would leave a great hole. A mark that would begin a line
/// is taken in when squeezing the marks of the line by at most half their width makes room; else the
/// character before it goes along to the next line. A text without characters has no lines.
[[nodiscard]] std::vector<Line> breakLines(const FontBook& fonts, const std::vector<Span>& spans,
                                           const LineShape& shape);

/// For each UTF-16 unit, whether it keeps to the one before it: no line ends between the two.
[[nodiscard]] std::vector<bool> joinedUnits(const FontBook& fonts, const Span& span);

/// The spans' texts joined.
[[nodiscard]] QString textOf(const std::vector<Span>& spans);

} // namespace nianbao
