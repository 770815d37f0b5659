// Stands in for the PDF reader: clang 16 does not take qpdf 11's JSON.hh as C++20, so it is not fuzzed here.

#include "decode/PdfReader.h"
#include "decode/pdf/PdfPicture.h"

namespace nianbao {

Result<Source> readPdf(const QByteArray& /*content*/, const QString& fileName) {
    return Problem{Problem::Code::WrongFileType, fileName, {}, QStringLiteral("pdf")};
}

Result<PagePicture> drawPageHere(const QByteArray& /*content*/, const QString& fileName, int /*page*/,
                                 double /*dotsPerInch*/) {
    return Problem{Problem::Code::WrongFileType, fileName, {}, QStringLiteral("pdf")};
}

} // namespace nianbao
