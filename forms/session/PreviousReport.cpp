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
    auto loaded = store.load(latest->id);
    if (!loaded)
        return loaded.problem();
    return std::optional(
        PreviousReport{std::move(loaded->report), u"%1 %2"_s.arg(latest->year).arg(latest->agency)});
}

} // namespace nianbao
