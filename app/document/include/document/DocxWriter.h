#pragma once

#include <document/Block.h>
#include <document/DocumentInfo.h>
#include <report/Problem.h>

#include <QByteArray>

#include <vector>

namespace nianbao {

/// The blocks as a DOCX (ISO/IEC 29500 transitional) that an office goes on with: Word's own styles, real
/// tables, the page of GB/T 9704-2012. Word, WPS and LibreOffice break lines and pages themselves, by the
/// same grid as our Layout. Needs no QGuiApplication and no fonts. A character that XML 1.0 has no place for
/// falls away, a tab and a line end become Word's; an address leads on when it is http, https or mailto. The
/// interchange file is not carried along.
[[nodiscard]] Result<QByteArray> writeDocx(const std::vector<Block>& blocks, const DocumentInfo& info);

} // namespace nianbao
