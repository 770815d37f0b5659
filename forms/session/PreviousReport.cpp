#include "PreviousReport.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

Result<std::optional<PreviousReport>> previousReport(Store& store, const Report& report) {
    const auto drafts = store.drafts();
    if (!drafts)
        return drafts.problem();
    const DraftSummary* latest = nullptr;
    for (const DraftSummary& draft : *drafts) {
        const bool fits =
            draft.year == report.year - 1 && draft.agency == report.agency.name && !draft.agency.isEmpty();
        if (fits && (!latest || draft.changed > latest->changed))
            latest = &draft;
    }
    if (!latest)
        return std::optional<PreviousReport>();
    auto loaded = previousDraft(store, latest->id);
    if (!loaded)
        return loaded.problem();
    return std::optional(std::move(*loaded));
}

Result<PreviousReport> previousDraft(Store& store, DraftId draft) {
    auto loaded = store.load(draft);
    if (!loaded)
        return loaded.problem();
    const QString name = u"%1 %2"_s.arg(loaded->report.year).arg(loaded->report.agency.name);
    return PreviousReport{std::move(loaded->report), name};
}

} // namespace nianbao
