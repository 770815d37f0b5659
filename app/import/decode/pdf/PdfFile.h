#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

#include <qpdf/QPDF.hh>

#include <memory>
#include <string>
#include <vector>

namespace nianbao {

using PdfObject = QPDFObjectHandle;

/// Largest PDF that is read, in bytes.
inline constexpr qint64 maximumPdfSize = 64LL * 1024 * 1024;
/// What its pages' contents may come to when decoded, those used again counted again, in bytes.
inline constexpr size_t maximumPdfContent = 64U * 1024 * 1024;
inline constexpr size_t maximumPdfPages = 500;

/// A PDF's objects. `content` must outlive it.
class PdfFile {
public:
    /// Refused: TooLarge, TooManyPages, PasswordNeeded, Damaged.
    static Result<std::shared_ptr<PdfFile>> open(const QByteArray& content, const QString& fileName);

    [[nodiscard]] const std::vector<PdfObject>& pages() const { return m_pages; }
    /// It was not whole, and only what was found is here.
    [[nodiscard]] bool isRepaired() const { return m_pdf.anyWarnings(); }
    /// The attached interchange file; empty where there is none.
    QByteArray interchange();

private:
    QPDF m_pdf;
    std::vector<PdfObject> m_pages;
};

/// A stream's decoded bytes, at most `limit` of them, or of all streams of an array, parted by line ends.
/// False where there are more; what cannot be decoded is left out.
[[nodiscard]] bool decodeStreams(PdfObject streams, size_t limit, std::string& bytes);

} // namespace nianbao
