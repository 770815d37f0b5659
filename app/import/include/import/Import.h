#pragma once

#include <report/Problem.h>
#include <report/ReportFile.h>

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Reads a report from a file's content; the type is told by suffix and content. Today: interchange JSON
/// and .txt copied out of a published PDF. A text that is no such report is refused; a doubt becomes a
/// note at its cell.
[[nodiscard]] Result<ReadReport> importReport(const QByteArray& content, const QString& fileName);

/// Suffixes that importReport() reads, without the dot.
const QStringList& importSuffixes();

} // namespace nianbao
