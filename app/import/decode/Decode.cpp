#include "decode/Decode.h"

#include "decode/CsvReader.h"
#include "decode/DecodeWorker.h"
#include "decode/DocxReader.h"
#include "decode/HtmlReader.h"
#include "decode/OdtReader.h"
#include "decode/OfficePackage.h"
#include "decode/PdfReader.h"
#include "decode/SheetReader.h"
#include "decode/pdf/PdfPicture.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Reader = Result<Source> (*)(const QByteArray&, const QString&);

Result<Source> refuseOld(const QByteArray& content, const QString& fileName) {
    const auto package = openOfficePackage(content, fileName);
    const bool isLocked = !package && package.problem().code == Problem::Code::PasswordNeeded;
    return isLocked ? package.problem() : Problem{Problem::Code::OldWordFile, fileName, {}, {}};
}

const QHash<QString, Reader>& readers() {
    static const QHash<QString, Reader> bySuffix = {
        {u"pdf"_s, &readPdf},
        {u"docx"_s, &readDocx},
        {u"odt"_s, &readOdt},
        {u"xlsx"_s, &readSheet},
        {u"html"_s, &readHtml},
        {u"htm"_s, &readHtml},
        {u"csv"_s, &readCsv},
        // What is no web page under such a name is told to be an old file.
        {u"doc"_s, &refuseOld},
        {u"xls"_s, &refuseOld},
        {u"wps"_s, &refuseOld},
    };
    return bySuffix;
}

/// A web page, which systems hand out under the name of a Word or Excel file. Their own XML is none.
bool isPage(QByteArrayView start) {
    // UTF-16 has zeros between the letters of a tag.
    const QString text =
        QString::fromLatin1(start.toByteArray().replace("\xEF\xBB\xBF", "").replace('\0', "")).trimmed();
    static const QRegularExpression page(
        u"^(?:\xFF\xFE|\xFE\xFF)?(?><\\?xml[^>]*>|<!--.*?-->|\\s+)*+<(?:!doctype\\s+html|html|head|meta|body|table|div|style)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return page.match(text).hasMatch();
}

/// The type that a file's first bytes tell, whatever it is called; empty where they tell none.
QString typeOf(const QByteArray& content) {
    constexpr qsizetype searched = 1024; // a PDF's mark may stand behind other bytes
    const QByteArrayView start = QByteArrayView(content).first(std::min(content.size(), searched));
    if (start.contains("%PDF-"))
        return u"pdf"_s;
    if (isPage(start))
        return u"html"_s;
    if (!start.startsWith("PK\x03\x04"))
        return {};
    // The parts of a package are named in it in the clear.
    if (content.contains("word/document.xml"))
        return u"docx"_s;
    if (content.contains("xl/workbook.xml"))
        return u"xlsx"_s;
    return content.contains("opendocument.text") ? u"odt"_s : QString();
}

} // namespace

QStringList decodedSuffixes() {
    QStringList suffixes = readers().keys();
    suffixes.sort();
    return suffixes;
}

Result<Source> decodeHere(const QByteArray& content, const QString& fileName) {
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const QString told = typeOf(content);
    const Reader reader = readers().value(told.isEmpty() ? suffix : told);
    if (!reader)
        return Problem{Problem::Code::WrongFileType, fileName, {}, suffix};
    return reader(content, fileName);
}

Result<Source> decode(const QByteArray& content, const QString& fileName) {
    DecodeWorker* worker = DecodeWorker::ofThisThread();
    return worker ? worker->decode(content, fileName) : decodeHere(content, fileName);
}

Result<PagePicture> drawPage(const QByteArray& content, const QString& fileName, int page,
                             double dotsPerInch) {
    if (page < 1)
        return Problem{Problem::Code::Damaged, fileName, {}, QString::number(page)}; // no such page
    DecodeWorker* worker = DecodeWorker::ofThisThread();
    return worker ? worker->draw(content, fileName, page, dotsPerInch)
                  : drawPageHere(content, fileName, page, dotsPerInch);
}

} // namespace nianbao
