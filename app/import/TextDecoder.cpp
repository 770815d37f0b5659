#include "TextDecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";

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
    auto unicode = QStringConverter::encodingForData(content);
    if (!unicode)
        unicode = unmarkedUtf16(content);
    const bool isUtf8 = !unicode || *unicode == QStringConverter::Utf8;
    auto text = decodeWith(QStringDecoder(unicode.value_or(QStringConverter::Utf8)), content);
    if (!text && isUtf8) {
        // A mark of UTF-8 may have been put before a text that is none. By name the decoder comes from ICU,
        // which a Qt may be built without.
        text = decodeWith(QStringDecoder("GB18030"), content.sliced(content.startsWith(utf8Mark) ? 3 : 0));
        decoded.anew = true;
    }
    if (!text || looksBinary(*text))
        return noText;
    decoded.text = std::move(*text);
    return decoded;
}

bool isMostlyUtf8(const QByteArray& content) {
    constexpr qsizetype few = 5; // a fifth; of GB18030 nearly every character is wrong
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    const qsizetype others =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    return text.count(QChar::ReplacementCharacter) * few <= others;
}

} // namespace nianbao
