#pragma once

#include "pdf/PdfObjects.h"

#include <document/DocumentInfo.h>

namespace nianbao {

/// What of ISO 19005-3 a file may claim.
enum class PdfConformance {
    None,
    Unicode,    ///< PDF/A-3u: every text has its characters
    Accessible, ///< PDF/A-3a: and a structure
};

/// Title, agency, dates and language in the Info dictionary and in XMP, the same in both; the output intent;
/// the interchange file as an attachment; the hole for an approval.
void writeMetadata(QPDF& pdf, const DocumentInfo& info, PdfConformance conformance);

} // namespace nianbao
