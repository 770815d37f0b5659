#pragma once

#include <document/DocumentInfo.h>
#include <report/Problem.h>
#include <report/Report.h>

#include <QDateTime>
#include <QStringList>

namespace nianbao {

class FontBook;

/// The interchange file that goes out with a published report: without what the office answered to the
/// checks, which is not for the public.
[[nodiscard]] QByteArray publishedInterchange(const Report& report);

/// What a file of the report says about itself.
[[nodiscard]] DocumentInfo documentInfo(const Report& report, const QDateTime& changed);

/// The report as a PDF that carries publishedInterchange(); `info` is documentInfo(), with a mark or a hole
/// for an approval where one is asked for. Warnings are those of ExportOutcome. `fonts` may belong to another
/// thread.
[[nodiscard]] Result<QByteArray> reportPdf(const Report& report, DocumentInfo info, const FontBook& fonts,
                                           QStringList& warnings);

} // namespace nianbao
