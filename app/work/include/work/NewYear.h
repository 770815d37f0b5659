#pragma once

#include <report/Report.h>

#include <vector>

namespace nianbao {

/// Something of last year's report that the new one can take over.
struct CarriedItem {
    enum class Kind {
        Agency,   ///< with its contact; title, preface and signature are made from it anew
        Headings, ///< of sections and parts, as they were printed
        Cell,     ///< a figure that goes on: last year's 结转下年度 is this year's 上年结转
        Passage,  ///< a part's text
    };
    Kind kind = Kind::Agency;
    int cell = -1;        ///< of the new report's format
    CellValue value = {}; ///< what the cell becomes
    int section = -1;     ///< of the new report's format
    quint32 part = 0;     ///< last year's id of the passage
    bool chosen = true;

    bool operator==(const CarriedItem&) const = default;
};

/// What can be carried into the report of the next year. Passages are not chosen at first: what is written
/// anew every year should not be last year's text.
[[nodiscard]] std::vector<CarriedItem> carriedItems(const Report& last);

/// The next year's report with the chosen items and nothing else. In a passage each figure that is read as
/// one of last year's tables, and right there, is bound to the same cell of the new ones; other figures and
/// last year's number stay and are marked to be replaced (FigureSource::Kind::LastYears).
[[nodiscard]] Report newYearReport(const Report& last, const std::vector<CarriedItem>& items);

/// The parts of a section of last year's report (by that report's index) as they go into the next, their
/// figures bound or marked as in newYearReport(); ids are last year's.
[[nodiscard]] std::vector<Part> carriedPassages(const Report& last, int section, const Report& next);

/// An item in the user's language, for the list of what was carried.
[[nodiscard]] QString carriedText(const CarriedItem& item, const Report& last);

} // namespace nianbao
