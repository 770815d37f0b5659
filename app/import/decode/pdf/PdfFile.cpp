#include "PdfFile.h"

#include <report/ReportFile.h>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace nianbao {

namespace {

/// Takes bytes up to a limit; then it stops whoever writes.
class LimitedBytes : public Pipeline {
public:
    LimitedBytes(std::string& bytes, size_t limit)
        : Pipeline("content", nullptr), m_bytes(bytes), m_limit(limit) {}

    void write(const unsigned char* data, size_t length) override {
        if (length > m_limit - m_bytes.size()) {
            m_full = true;
            throw std::length_error("more than is read");
        }
        m_bytes.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    std::string& m_bytes;
    size_t m_limit;
    bool m_full = false;
};

Problem problemOf(const QPDFExc& exception, const QString& fileName) {
    if (exception.getErrorCode() == qpdf_e_password)
        return {Problem::Code::PasswordNeeded, fileName, {}, {}};
    return {Problem::Code::Damaged, fileName, {}, QString::fromStdString(exception.getMessageDetail())};
}

} // namespace

bool decodeStreams(PdfObject streams, size_t limit, std::string& bytes) {
    std::vector<PdfObject> all = {streams};
    if (streams.isArray())
        all = streams.getArrayAsVector();
    LimitedBytes pipeline(bytes, limit);
    for (PdfObject& stream : all) {
        if (!stream.isStream())
            continue;
        stream.pipeStreamData(&pipeline, 0, qpdf_dl_generalized, true);
        if (pipeline.isFull() || bytes.size() >= limit)
            return false;
        bytes += '\n';
    }
    return true;
}

Result<std::shared_ptr<PdfFile>> PdfFile::open(const QByteArray& content, const QString& fileName) {
    if (content.size() > maximumPdfSize)
        return Problem{Problem::Code::TooLarge, fileName, {}, QString::number(maximumPdfSize >> 20)};
    auto file = std::make_shared<PdfFile>();
    try {
        file->m_pdf.setSuppressWarnings(true);
        file->m_pdf.processMemoryFile("", content.constData(), static_cast<size_t>(content.size()));
        file->m_pages = file->m_pdf.getAllPages();
    } catch (const QPDFExc& exception) {
        return problemOf(exception, fileName);
    } catch (const std::exception& exception) {
        return Problem{Problem::Code::Damaged, fileName, {}, QString::fromUtf8(exception.what())};
    }
    if (file->m_pages.size() > maximumPdfPages)
        return Problem{Problem::Code::TooManyPages, fileName, {}, QString::number(maximumPdfPages)};
    return file;
}

QByteArray PdfFile::interchange() {
    for (auto& [name, file] : QPDFEmbeddedFileDocumentHelper(m_pdf).getEmbeddedFiles()) {
        PdfObject relationship = file->getObjectHandle().getKey("/AFRelationship");
        if (!relationship.isName() || relationship.getName() != "/Data")
            continue;
        std::string bytes;
        if (!decodeStreams(file->getEmbeddedFileStream(), maximumReportFileSize, bytes))
            continue;
        // Anything may be attached; ours names its format.
        if (bytes.find("\"nianbao-report/") != std::string::npos)
            return QByteArray::fromStdString(bytes).trimmed();
    }
    return {};
}

} // namespace nianbao
