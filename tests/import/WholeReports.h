#pragma once

#include "Peers.h"
#include "decode/Decode.h"
#include "recognise/Recogniser.h"

#include <document/HtmlWriter.h>
#include <document/XlsxWriter.h>
#include <import/Import.h>
#include <support/Fixtures.h>

namespace nianbao::test {

// Our own exports of a report. The test fails where one cannot be made.
[[nodiscard]] QByteArray printedPdf(const Report& report);
[[nodiscard]] QByteArray docxOf(const Report& report);
[[nodiscard]] QByteArray htmlOf(const Report& report);

/// Cells of `expected` that are another in `read`, as "path: read, not expected"; amounts by their worth. A
/// text in the place of a figure (12件, 无) is expected as readCellText() reads it; what that refuses ("O"),
/// as it stands or blank.
[[nodiscard]] QStringList differingCells(const Report& read, const Report& expected);

/// What prints as text: title, agency, headings, parts, signature, notes of cells, one a line and each named.
/// Left out is what print does not hold: white space beside Chinese, parts without text, the stop between a
/// heading and its text, agency data other than the name, and of a government's name what stands nowhere in
/// print.
[[nodiscard]] QStringList printedTexts(const Report& report);

/// Every cell and every text is the same. Where paragraphs open as headings do, （一）…, print does not tell
/// them apart: then a section's words are compared as a whole.
enum class Headings { Plain, AlikeParagraphs };
/// One fixture has such paragraphs.
[[nodiscard]] Headings headingsOf(const QString& fixture);
void expectSame(const Result<ImportedReport>& read, const Report& expected,
                Headings headings = Headings::Plain);

} // namespace nianbao::test
