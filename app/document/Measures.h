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

/// mm above a table that follows text, and below each: its rules keep off the lines of text.
inline constexpr double tableGap = 2;

/// The grey level of a table's group rows, of 255.
inline constexpr int groupShade = 0xe6;

/// The part of a Chinese character's box that stands above the baseline.
inline constexpr double ascentShare = 0.88;

/// The baseline, mm, that centres characters of `size` points in a line from `top` on, `pitch` high.
constexpr double baselineIn(double top, double pitch, double size) {
    return top + (pitch - millimetres(size)) / 2 + ascentShare * millimetres(size);
}

} // namespace nianbao
