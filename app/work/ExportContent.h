#pragma once

#include <work/ExportReport.h>

#include <QByteArray>

namespace nianbao {

struct ExportRequest {
    const Report& report;
    QDateTime changed;
    const FontBook* fonts = nullptr; ///< needed for a PDF; may belong to another thread
    ExportOptions options = {};
};

/// A file's content by its suffix (exportSuffixes()). `warnings` is set as ExportOutcome says.
[[nodiscard]] Result<QByteArray> exportContent(const ExportRequest& request, const QString& suffix,
                                               QStringList& warnings);

} // namespace nianbao
