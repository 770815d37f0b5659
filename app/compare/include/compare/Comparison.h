#pragma once

#include <report/Report.h>
#include <report/Where.h>

#include <QString>

#include <optional>
#include <vector>

namespace nianbao {

/// A figure that is not the same: another amount, or blank in one of both. How a figure is printed (7.950 for
/// 7.95) makes no difference.
struct CellDifference {
    int oldCell = -1; ///< index in the old report's format, -1 when it does not ask for this figure
    int newCell = -1; ///< index in the new report's format, -1 when it asks no more
    CellValue before; ///< blank where the format has no such cell
    CellValue after;
    bool operator==(const CellDifference&) const = default;
};

/// A run of a rewritten text.
struct WordChange {
    enum class Kind { Same, Removed, Inserted };
    Kind kind = Kind::Same;
    QString text;
    /// UTF-16 offsets into the texts that the difference's places are in, that is the whole text of a part:
    /// where the run stands, or would stand.
    int oldStart = 0;
    int newStart = 0;
    bool operator==(const WordChange&) const = default;
};

/// A paragraph, a heading, or another printed text that is not the same.
struct TextDifference {
    enum class Kind {
        Added,
        Removed,
        Rewritten,         ///< in the same place, in other words
        Moved,             ///< the same words in another place
        MovedAndRewritten, ///< alike, in another place
    };
    Kind kind = Kind::Rewritten;
    std::optional<Where> oldPlace; ///< in the old report; nullopt for what was added
    std::optional<Where> newPlace; ///< in the new report; nullopt for what was removed
    QString before;                ///< the paragraph or text; empty for what was added
    QString after;
    std::vector<WordChange> words; ///< of what was rewritten: those that are not inserted give `before`,
                                   ///< those that are not removed `after`
    bool operator==(const TextDifference&) const = default;
};

/// How a report differs from another in what prints: figures, paragraphs, headings, title, the agency's
/// particulars, signature, the year (a text at Where::report()). Blank lines, bound figures and explanations
/// do not count.
struct Comparison {
    std::vector<CellDifference> cells; ///< in the new format's order, then those that only the old one has
    std::vector<TextDifference> texts; ///< as they stand in the new report; a removed one where it stood

    [[nodiscard]] bool isEmpty() const { return cells.empty() && texts.empty(); }
    bool operator==(const Comparison&) const = default;
};

/// Free of state. The formats may differ: cells and sections are found by what they mean. Exchanging both
/// reports gives the same differences the other way round. Time and memory are bounded: beyond some hundred
/// times what reports are long, a changed text is told as replaced whole.
[[nodiscard]] Comparison compareReports(const Report& old, const Report& now);

} // namespace nianbao
