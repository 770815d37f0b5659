#pragma once

#include <document/Page.h>

namespace nianbao {

/// Points to millimetres.
constexpr double millimetres(double points) {
    return points * 25.4 / 72;
}

// GB/T 9704-2012, 5.2.3 and 7: type sizes in points.
inline constexpr double titleSize = 22;      ///< 2号
inline constexpr double bodySize = 16;       ///< 3号
inline constexpr double pageNumberSize = 14; ///< 4号

// The grid: 22 lines of 28 characters fill the type area.
inline constexpr double linePitch = typeHeight / linesPerPage;
inline constexpr double characterPitch = typeWidth / charactersPerLine;

// GB/T 9704-2012, 7.3.1, 7.3.5.2 and 7.5, and practice.
inline constexpr int linesAboveTitle = 2;
inline constexpr int linesBelowTitle = 1;
inline constexpr int linesAboveSignature = 1;
inline constexpr int signatureIndent = 4;  ///< characters from the right
inline constexpr double pageNumberGap = 7; ///< mm below the type area

/// mm above a table that follows text, and below each: its rules keep off the lines of text.
inline constexpr double tableGap = 2;
/// mm: a page under the line of the heading.
inline constexpr double tableRoom = typeHeight - linePitch - tableGap;

// Between a table's rules and its text, mm. Centred text needs less: （三）不予公开 stands on two lines, not
// three.
inline constexpr double labelPadding = 0.8;
inline constexpr double centredPadding = 0.3;
inline constexpr double topPadding = 0.9;
inline constexpr double lowestRow = 6.0;         ///< mm; room for a pen
inline constexpr double tableLineFactor = 1.25;  ///< line pitch by type size
inline constexpr double tableRuleWidth = 0.5;    ///< points
inline constexpr unsigned groupShade = 0xE6E6E6; ///< RGB

// The mark across a page.
inline constexpr double markSize = 50;         ///< mm, of a character at most
inline constexpr double markLength = 220;      ///< mm that it takes at most, along the sheet's diagonal
inline constexpr unsigned markGrey = 0xDDDDDD; ///< RGB: the text above stays legible, in copies too

/// The part of a Chinese character's box that stands above the baseline.
inline constexpr double ascentShare = 0.88;

/// The baseline, mm, that centres characters of `size` points in a line from `top` on, `pitch` high.
constexpr double baselineIn(double top, double pitch, double size) {
    return top + (pitch - millimetres(size)) / 2 + ascentShare * millimetres(size);
}

} // namespace nianbao
