#include "TextDecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The text, or nothing where a byte does not belong to the encoding.
std::optional<QString> decodeWith(QStringDecoder decoder, const QByteArray& content) {
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(content);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// UTF-16 without a mark, by its line ends: other characters of Chinese hold zero bytes on either side.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& content) {
    const qsizetype sample = std::min<qsizetype>(content.size(), 64LL * 1024) & ~qsizetype(1);
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        little += isLineEnd(content[i]) && content[i + 1] == '\0' ? 1 : 0;
        big += content[i] == '\0' && isLineEnd(content[i + 1]) ? 1 : 0;
    }
    if (little > 0 && big == 0)
        return QStringConverter::Utf16LE;
    if (big > 0 && little == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// A text has no NUL; a file of another kind nearly always does.
bool looksBinary(QStringView text) {
    return text.contains(QChar(u'\0'));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& content, const QString& fileName) {
    if (content.size() > maximumTextSize)
        return Problem{Problem::Code::TooLarge, fileName, {}, QString::number(maximumTextSize >> 20)};
    const Problem noText{Problem::Code::NotAReport, fileName, {}, u"UTF-8, UTF-16, GB18030"_s};
    DecodedText decoded;
    std::optional<QString> text;
    auto unicode = QStringConverter::encodingForData(content);
    if (!unicode)
        unicode = unmarkedUtf16(content);
    if (unicode) {
        text = decodeWith(QStringDecoder(*unicode), content);
    } else {
        text = decodeWith(QStringDecoder(QStringDecoder::Utf8), content);
        if (!text) {
            // By name it comes from ICU, which a Qt may be built without.
            text = decodeWith(QStringDecoder("GB18030"), content);
            decoded.anew = true;
        }
    }
    if (!text || looksBinary(*text))
        return noText;
    decoded.text = std::move(*text);
    return decoded;
}

} // namespace nianbao
