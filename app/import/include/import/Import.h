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

/// Reads a report from a file's content: interchange JSON, PDF, DOCX, ODT, HTML, XLSX, CSV, and text copied
/// out of a published PDF; the type is told by content and suffix. What is no such report is refused; a doubt
/// becomes a note at its cell. Safe on any thread.
[[nodiscard]] Result<ImportedReport> importReport(const QByteArray& content, const QString& fileName);

/// Suffixes that importReport() reads, without the dot.
const QStringList& importSuffixes();

} // namespace nianbao
