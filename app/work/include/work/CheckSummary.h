#pragma once

#include <document/Listing.h>
#include <work/CheckBatch.h>

namespace nianbao {

/// A rule that the office has switched off, or made more or less severe, or given other thresholds.
struct ChangedRule {
    QString id;
    QString title; ///< in the user's language
    bool isOff = false;
    QString change; ///< in words
};
/// By id; none when `settings` is null.
[[nodiscard]] std::vector<ChangedRule> changedRules(const RuleSettings* settings);

/// "error", "warning", "hint" in the user's language.
[[nodiscard]] QString severityText(Severity severity);
/// What is said of an agency without a report.
[[nodiscard]] QString missingText(const QString& agency, int year);

/// The check of many reports for people, in the user's language: the reports, their findings, the most
/// frequent mistakes, the rules that were off or changed.
[[nodiscard]] Listing summaryOf(const CheckedBatch& batch, const RuleSettings* settings);

/// The types that a summary is written as, by suffix.
[[nodiscard]] const QStringList& summarySuffixes();

/// Writes the summary as the type that the suffix names; the file is replaced only when the new one is whole.
/// The problem that stopped it, or none. The same batch gives the same bytes.
[[nodiscard]] Problem writeSummary(const CheckedBatch& batch, const RuleSettings* settings,
                                   const QString& path);

} // namespace nianbao
