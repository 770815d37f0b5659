#pragma once

#include <document/DocumentInfo.h>
#include <document/FontBook.h>
#include <document/Page.h>
#include <report/Problem.h>

#include <QByteArray>

namespace nianbao {

/// The pages as a PDF: fonts embedded, and the text comes back character for character when it is
/// searched or copied. `info.approvalHole` is the content of a stream of its own, /NianbaoApproval of the
/// catalog: other bytes, as many, can take its place and the file stays a right one.
[[nodiscard]] Result<QByteArray> writePdf(const Pages& pages, const FontBook& fonts,
                                          const DocumentInfo& info);

} // namespace nianbao
