#pragma once

#include <compare/Comparison.h>
#include <document/Listing.h>
#include <work/CellComparison.h>

#include <QDateTime>
#include <QStringList>

namespace nianbao {

class FontBook;

/// Two reports and how they differ. The reports outlive it.
struct ComparedReports {
    const Report& old;
    const Report& now;
    const Comparison& comparison;
    QString oldName; ///< as people call them: a file, a draft, a revision
    QString newName;
};

/// The figures of a difference as they are shown, with the change in number and percent.
[[nodiscard]] CellComparison shownCells(const CellDifference& difference);
/// Its place in a few words; of the old report where the new one has none.
[[nodiscard]] QString placeText(const CellDifference& difference, const Report& old, const Report& now);
/// The same of a text; from where to where when it moved.
[[nodiscard]] QString placeText(const TextDifference& difference, const Report& old, const Report& now);
/// "added", "removed", "rewritten", "moved", "moved and rewritten" in the user's language.
[[nodiscard]] QString differenceText(TextDifference::Kind kind);

/// The words of a rewritten text on one line: 【】 holds what changed, an arrow from the removed to the
/// inserted, as in 公开【3→4】条; what is the same is shortened in its middle to a few characters on both
/// sides.
[[nodiscard]] QString shortWords(const std::vector<WordChange>& words);
/// The text before, or after, whole; 【】 around what was removed, or inserted. Any other difference's as it
/// is.
[[nodiscard]] QString markedBefore(const TextDifference& difference);
[[nodiscard]] QString markedAfter(const TextDifference& difference);

/// The comparison for people, in the user's language: which reports, figures, texts.
[[nodiscard]] Listing comparisonListing(const ComparedReports& compared);

/// The types that a comparison is written as, by suffix.
[[nodiscard]] const QStringList& comparisonSuffixes();

/// Writes it as the type that the suffix names; the file is replaced only when the new one is whole. The
/// problem that stopped it, or none. `changed`: the later change of both reports; the same reports give the
/// same bytes. `fonts` is needed for a PDF and may belong to another thread.
[[nodiscard]] Problem writeComparison(const ComparedReports& compared, const QDateTime& changed,
                                      const QString& path, const FontBook* fonts);

} // namespace nianbao
