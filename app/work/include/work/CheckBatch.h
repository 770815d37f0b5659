#pragma once

#include <report/Finding.h>
#include <report/Problem.h>
#include <rules/Rules.h>
#include <work/OpenReport.h>

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace nianbao {

/// One report of a batch: opened and checked, or why not. The report keeps its texts, by which places are
/// told, and lets go of its cells and notes; its findings offer no edits.
struct CheckedReport {
    QString name;
    std::optional<OpenedReport> opened;
    Problem problem; ///< set when `opened` is not
    std::vector<Finding> findings;
};

struct BatchRequest {
    QStringList names;
    QString store;
    QString
        against; ///< a report for all, or a folder with the agency's report of the year before; may be empty
    const RuleSettings* settings = nullptr; ///< those of rules.json when null
    QStringList agencies = {};              ///< all that have to report, by full or short name; may be empty
};

struct CheckedBatch {
    std::vector<CheckedReport> reports; ///< in the order of the names
    int year = 0;                       ///< that most of them are of
    QStringList missing;                ///< of the agencies: those without a report of that year
};

/// Checks all on as many threads as the machine has, then against each other (family B, after each report's
/// own findings). `progress` is called with the number done, from any thread, one call at a time. The problem
/// of `against` stands for all.
[[nodiscard]] Result<CheckedBatch> checkBatch(const BatchRequest& request,
                                              const std::function<void(int done)>& progress = {});

} // namespace nianbao
