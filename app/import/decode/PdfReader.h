#pragma once

#include "Source.h"

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Decodes a PDF: paragraphs and ruled tables in reading order, each page's piece of a table by itself; a
/// table without rules gives a paragraph a line. A page lying on its side is turned. Refused: TooLarge,
/// TooManyPages, TooMuchContent, PasswordNeeded, Damaged, and NoText for a scan. Notes: Repaired, NoText for
/// a page that is a picture, LookAlikesTurned.
[[nodiscard]] Result<Source> readPdf(const QByteArray& content, const QString& fileName);

} // namespace nianbao
