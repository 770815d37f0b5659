#include "PdfReader.h"

#include "pdf/PdfContentWalker.h"
#include "pdf/PdfFile.h"
#include "pdf/PdfPageReader.h"
#include "pdf/PdfText.h"

#include <qpdf/QPDFExc.hh>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t leastText = 20; // characters; a stamp or number on a scan has fewer

QString pageName(size_t index) {
    return u"page %1"_s.arg(index + 1);
}

class PdfReader {
public:
    PdfReader(const QByteArray& content, QString fileName, PdfFile& file)
        : m_content(content), m_fileName(std::move(fileName)), m_file(file) {}

    Result<Source> read() {
        m_source.embedded = m_file.interchange();
        // What draws without end is found here, before poppler follows it.
        PdfContentWalker walker;
        std::vector<PdfPage> pages;
        for (const PdfObject& page : m_file.pages()) {
            pages.push_back(walker.walk(page));
            if (walker.isTooLarge())
                return Problem{Problem::Code::TooMuchContent, m_fileName, pageName(pages.size() - 1), {}};
        }
        const bool hasText = readText(pages);
        if (!hasText && m_source.embedded.isEmpty())
            return Problem{Problem::Code::NoText, m_fileName, {}, {}};
        if (m_file.isRepaired())
            m_source.notes.push_back({Problem::Code::Repaired, m_fileName, {}, {}});
        int lookAlikes = 0;
        m_source.blocks = blocksOf(pages, lookAlikes);
        if (lookAlikes > 0)
            m_source.notes.push_back(
                {Problem::Code::LookAlikesTurned, m_fileName, {}, QString::number(lookAlikes)});
        return std::move(m_source);
    }

private:
    /// False where no page has text to speak of.
    bool readText(std::vector<PdfPage>& pages) {
        const PdfText text(m_content);
        bool hasText = false;
        for (size_t i = 0; i < pages.size(); ++i) {
            if (!text.read(static_cast<int>(i), pages[i])) {
                m_source.notes.push_back({Problem::Code::Repaired, m_fileName, pageName(i), {}});
                continue;
            }
            const bool hasOwn = pages[i].glyphs.size() >= leastText;
            hasText = hasText || hasOwn || (!pages[i].isPicture && !pages[i].glyphs.empty());
            if (pages[i].isPicture && !hasOwn)
                m_source.notes.push_back({Problem::Code::NoText, m_fileName, pageName(i), {}});
        }
        return hasText;
    }

    const QByteArray& m_content;
    QString m_fileName;
    PdfFile& m_file;
    Source m_source;
};

} // namespace

Result<Source> readPdf(const QByteArray& content, const QString& fileName) {
    const auto file = PdfFile::open(content, fileName);
    if (!file)
        return file.problem();
    try {
        return PdfReader(content, fileName, **file).read();
    } catch (const std::exception& exception) {
        // qpdf's way to say that an object cannot be read.
        return Problem{Problem::Code::Damaged, fileName, {}, QString::fromUtf8(exception.what())};
    }
}

} // namespace nianbao
