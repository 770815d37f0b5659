#pragma once

#include <report/Finding.h>
#include <report/Problem.h>
#include <work/OpenReport.h>

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace nianbao {

/// One report of a batch: opened and checked, or why not.
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
};

/// Checks all on as many threads as the machine has; the result is in the order of the names. `progress` is
/// called with the number done, from any thread, one call at a time. The problem of `against` stands for all.
[[nodiscard]] Result<std::vector<CheckedReport>>
checkBatch(const BatchRequest& request, const std::function<void(int done)>& progress = {});

} // namespace nianbao
