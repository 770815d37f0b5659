#pragma once

#include "Outline.h"
#include "recognise/SourceLines.h"

namespace nianbao {

/// In a table's stead: a grid of none, and one of a table that is there twice, of which the other is read.
inline constexpr int noTable = -1;
inline constexpr int secondTable = -2;

/// Which table of the format each grid is, told by its labels; where it has few of them, by its section. Of
/// two whole tables of a kind, the one in its own section is read, and none under another year than the
/// title's; where that does not tell, both are.
[[nodiscard]] std::vector<int> sortGrids(const SourceLines& source, const Outline& outline,
                                         const ReportFormat& format);

/// The line just above a grid that may name it; empty where a table or a sentence is there.
[[nodiscard]] QString lineAbove(const SourceLines& source, size_t grid);

} // namespace nianbao
