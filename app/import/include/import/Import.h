#pragma once

#include <import/SourcePlace.h>
#include <report/Problem.h>
#include <report/ReportFile.h>

#include <QByteArray>
#include <QString>

#include <map>

namespace nianbao {

/// A report read out of a file that was made for people.
struct ImportedReport {
    ReadReport content;
    /// By cell of the report's format: where in the file its figure stood, also where it was left blank.
    std::map<int, SourcePlace> cellPlaces;
};

/// Reads a report from a file's content; the type is told by suffix and content. Today: interchange JSON
/// and .txt copied out of a published PDF. A text that is no such report is refused; a doubt becomes a
/// note at its cell.
[[nodiscard]] Result<ImportedReport> importReport(const QByteArray& content, const QString& fileName);

/// Suffixes that importReport() reads, without the dot.
const QStringList& importSuffixes();

} // namespace nianbao
