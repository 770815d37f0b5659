#pragma once

#include <import/Import.h>

#include <QByteArray>
#include <QString>

namespace nianbao {

/// A report out of the text of a published one. Stages: decode, split into lines, find title and sections,
/// read tables by their labels, rejoin paragraphs, read the agency. Refused: NotAReport, TooLarge.
[[nodiscard]] Result<ImportedReport> readTextReport(const QByteArray& content, const QString& fileName);

} // namespace nianbao
