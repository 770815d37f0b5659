#pragma once

#include <report/Problem.h>
#include <report/Report.h>
#include <store/Review.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

class FontBook;

/// Suffixes that exportReport() writes, without the dot.
const QStringList& exportSuffixes();

/// A file name, without suffix, for the report: agency, year and the document's kind. What file systems
/// refuse is replaced, and it is kept short enough for any of them.
[[nodiscard]] QString exportFileName(const Report& report);
/// The text as a file name: no separators, no characters that a file system refuses, at most 240 bytes.
[[nodiscard]] QString safeFileName(QString text);

/// How an export differs from the plain one.
struct ExportOptions {
    /// Marked 未经审核: across each page, or at the head; JSON, which is data, is not.
    bool unapproved = false;
    /// What was approved and signed: its PDF and JSON are written as they are.
    std::optional<ApprovedCopy> approved = {};
};

struct ExportOutcome {
    Problem problem;      ///< Code::None when the file was written
    QStringList warnings; ///< lines in the user's language
};
/// Writes one file, its type by suffix (exportSuffixes()). The file is written aside and replaces the old one
/// only when whole. Warnings say which face stood in for a missing one, and which characters have no glyph.
/// `fonts` is needed for a PDF and may belong to another thread.
[[nodiscard]] ExportOutcome exportReport(const Report& report, const QDateTime& changed, const QString& path,
                                         const FontBook* fonts, const ExportOptions& options = {});

} // namespace nianbao
