#pragma once

#include <report/Problem.h>
#include <report/Report.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace nianbao {

class FontBook;

/// Suffixes that exportReport() writes, without the dot.
const QStringList& exportSuffixes();

struct ExportOutcome {
    Problem problem;      ///< Code::None when the file was written
    QStringList warnings; ///< lines in the user's language
};
/// Writes one file, its type by suffix (exportSuffixes()). The file is written aside and replaces the old one
/// only when whole. Warnings say which face stood in for a missing one, and which characters have no glyph.
/// `fonts` is needed for a PDF and may belong to another thread.
[[nodiscard]] ExportOutcome exportReport(const Report& report, const QDateTime& changed, const QString& path,
                                         const FontBook* fonts);

} // namespace nianbao
