#pragma once

#include <approval/Office.h>
#include <document/ApprovalSheet.h>
#include <rules/Rules.h>
#include <work/ExportReport.h>

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
struct Approval {
    Problem problem;      ///< Code::None when it is done
    QStringList warnings; ///< of the PDF that was signed, as ExportOutcome has them
};
[[nodiscard]] Approval approveDraft(Office& office, Store& store, DraftId draft, const QString& passphrase,
                                    const QString& sentence, const FontBook& fonts,
                                    const Office::Seen& seen = {});

/// How a draft is exported and printed as the store holds it: with the mark while review is on and it is not
/// approved; as what was signed once it is.
[[nodiscard]] Result<ExportOptions> exportOptionsFor(Office& office, DraftId draft);

/// The form for the office's file: who wrote, reviewed and approved the draft in this round, with room for
/// those whose step is still to come; the warnings that were explained; the version's fingerprint, which is
/// that of the report in a signed copy. `findings` are those of a complete check of the report.
[[nodiscard]] Result<ApprovalSheet> approvalSheetOf(Office& office, DraftId draft, const Report& report,
                                                    const std::vector<Finding>& findings);
/// Writes it as a PDF, which replaces an older one only when it is whole; the problem, or none.
[[nodiscard]] Problem writeApprovalSheet(const ApprovalSheet& sheet, const QString& path,
                                         const FontBook& fonts);

} // namespace nianbao
