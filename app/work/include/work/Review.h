#pragma once

#include <approval/Office.h>
#include <rules/Rules.h>

namespace nianbao {

class FontBook;

/// What is left to do before a report can be submitted, in the user's language; empty when nothing is: no
/// error, and each warning put right or explained.
[[nodiscard]] QString openWorkText(const FindingTally& tally);

/// Submits the draft as the store holds it, when a complete check leaves nothing open. `previous` is last
/// year's report or null; `settings` are those of rules.json when null.
[[nodiscard]] Problem submitDraft(Office& office, Store& store, DraftId draft, const QString& sentence,
                                  const Report* previous = nullptr, const RuleSettings* settings = nullptr);

/// Approves the step that the draft waits for; the last one signs the PDF and the interchange file of the
/// draft as the store holds it, and keeps both.
[[nodiscard]] Problem approveDraft(Office& office, Store& store, DraftId draft, const QString& passphrase,
                                   const QString& sentence, const FontBook& fonts);

} // namespace nianbao
