#pragma once

#include <report/Problem.h>
#include <report/Report.h>

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace nianbao {

/// A problem that did not prevent reading, with the place in the report that it concerns.
struct ReadNote {
    Problem problem;
    int cell = -1; ///< index of the report's format, -1 when it concerns no cell
    bool operator==(const ReadNote&) const = default;
};

struct ReadReport {
    Report report;
    std::vector<ReadNote> notes;
};

/// Largest interchange file that is read, in bytes.
inline constexpr qint64 maximumReportFileSize = 32LL * 1024 * 1024;

/// Reads the interchange file `nianbao-report/1`. Refused: no JSON (line and column are named), no object,
/// an unknown `format` or `template`, a missing year or agency name. Everything else becomes a note: the
/// cell or member is named by its path, its content is kept.
[[nodiscard]] Result<ReadReport> readReport(const QByteArray& json, const QString& fileName);

/// The interchange file, UTF-8, indented, with a line end. Reading it back gives an equal report.
[[nodiscard]] QByteArray writeReport(const Report& report);
/// The same as an object.
[[nodiscard]] QJsonObject reportToJson(const Report& report);

} // namespace nianbao
