#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QLatin1StringView>

#include <vector>

namespace nianbao {

struct ZipEntry {
    QLatin1StringView path; ///< inside the archive, with slashes
    QByteArray content;
};

/// A ZIP file of these entries, in this order, deflated. All are dated 1980-01-01, the first day that the
/// format knows: the same entries give the same bytes.
[[nodiscard]] Result<QByteArray> zipArchive(const std::vector<ZipEntry>& entries);

} // namespace nianbao
