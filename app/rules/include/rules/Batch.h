#pragma once

#include <report/text/Likeness.h>
#include <rules/Rules.h>

namespace nianbao {

/// What family B compares of a report: small, so that thousands fit into memory.
struct ReportDigest {
    /// A section without names and numbers.
    struct Section {
        int index = -1; ///< in ReportFormat::sections()
        Bigrams text;
    };
    QString name;   ///< what messages call the report: a file, or AGENCY/YEAR; set by the caller
    QString agency; ///< full name; empty where it is not known
    QString shortName;
    int year = 0;
    Section overview;
    Section problems;
};

/// The digest of a report, without `name`. Safe on any thread.
[[nodiscard]] ReportDigest digestOf(const Report& report);

/// A finding about one report of a batch.
struct BatchFinding {
    size_t report = 0; ///< index in the digests
    Finding finding;

    bool operator==(const BatchFinding&) const = default;
};

/// What family B finds, by report. Each text that is alike names one other, the same for the same order of
/// digests. `settings`: those of rules.json when null. Explanations are the caller's to add (addExplanation).
[[nodiscard]] std::vector<BatchFinding> checkBatchOf(const std::vector<ReportDigest>& digests,
                                                     const RuleSettings* settings = nullptr);

/// A batch is of the year that most of its reports are of, the later of two; 0 when there are none.
[[nodiscard]] int yearOfBatch(const std::vector<ReportDigest>& digests);

/// Those of the list that have no report of the batch's year, by full or short name; nobody when B02 is off.
[[nodiscard]] QStringList missingAgencies(const QStringList& list, const std::vector<ReportDigest>& digests,
                                          const RuleSettings* settings = nullptr);

} // namespace nianbao
