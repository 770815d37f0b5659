#pragma once

#include <work/ExportReport.h>

namespace nianbao {

struct PackageOutcome {
    Problem problem = {};      ///< Code::None when all files were written
    QStringList files = {};    ///< paths of the files
    QStringList warnings = {}; ///< lines in the user's language, as ExportOutcome has them
};
/// Writes the report as every type of exportSuffixes() into a folder, which is made when it is missing; the
/// files are named by exportFileName(). All are made and written aside before the first is put in place, so
/// that a problem leaves none of them, and old ones as they were; only a disk that fails while they are put
/// in place can leave some. JSON has the explanations of the findings too.
[[nodiscard]] PackageOutcome exportPackage(const Report& report, const QDateTime& changed,
                                           const QString& folder, const FontBook* fonts,
                                           const ExportOptions& options = {});

} // namespace nianbao
