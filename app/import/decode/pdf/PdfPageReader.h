#pragma once

#include "PdfPage.h"

#include "decode/Source.h"

namespace nianbao {

/// The paragraphs and tables of all pages, in reading order. `lookAlikes` counts the radicals turned.
[[nodiscard]] std::vector<SourceBlock> blocksOf(const std::vector<PdfPage>& pages, int& lookAlikes);

} // namespace nianbao
