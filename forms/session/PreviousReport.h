#pragma once

#include <report/Problem.h>
#include <report/Report.h>
#include <store/Store.h>

#include <optional>

namespace nianbao {

/// Last year's report, with which a draft is compared.
struct PreviousReport {
    Report report;
    QString name;          ///< as the user knows it: year and agency of a draft, or a file's name
    bool isChosen = false; ///< by the user, as a file; stays while the year fits
};

/// The draft of the same agency, by its full name, and of the year before; the one changed last when there
/// are several, none from the trash. nullopt when the store has none; a Problem when it cannot be read.
[[nodiscard]] Result<std::optional<PreviousReport>> previousReport(Store& store, const Report& report);

/// A draft of the store for last year's report; a Problem when it cannot be read.
[[nodiscard]] Result<PreviousReport> previousDraft(Store& store, DraftId draft);

} // namespace nianbao
