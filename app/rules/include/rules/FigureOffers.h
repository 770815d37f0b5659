#pragma once

#include <report/Report.h>

#include <vector>

namespace nianbao {

/// A figure of the text that can be bound.
struct FigureOffer {
    int section = -1;
    quint32 part = 0;
    BoundFigure field;
    bool operator==(const FigureOffer&) const = default;
};

/// The figures that the text states of the report's tables, as far as they are read with certainty, are
/// right, are written as they would be (no separators, no Chinese numerals) and are not bound yet; in the
/// order of the parts, by their places. `previous` is last year's report, or null: then changes are not
/// offered.
[[nodiscard]] std::vector<FigureOffer> figureOffers(const Report& report, const Report* previous);

} // namespace nianbao
