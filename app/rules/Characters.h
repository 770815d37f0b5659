#pragma once

#include <QStringView>

/// What the readers of texts ask of a character, and where its sentence begins and ends.
namespace nianbao {

/// An ideograph; half of a surrogate pair counts, as ideographs are what a report has beyond the basic plane.
inline bool isHan(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3400 && u <= 0x4DBF) || u == 0x3007 || c.isSurrogate();
}
inline bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}
inline bool isFullWidthDigit(QChar c) {
    return c >= u'０' && c <= u'９';
}
/// Of either width.
inline bool isDigit(QChar c) {
    return isAsciiDigit(c) || isFullWidthDigit(c);
}
inline bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
/// What ends a sentence: 。！？ and the end of a line.
inline bool endsSentence(QChar c) {
    return c == u'。' || c == u'！' || c == u'？' || c == u'\n';
}
/// The beginning of the sentence that holds a place.
inline qsizetype sentenceStart(QStringView text, qsizetype at) {
    while (at > 0 && !endsSentence(text[at - 1]))
        --at;
    return at;
}
/// Where the sentence that holds a place ends, before its stop.
inline qsizetype sentenceEnd(QStringView text, qsizetype at) {
    while (at < text.size() && !endsSentence(text[at]))
        ++at;
    return at;
}
/// Whether what opens a sentence, an item or a clause may stand here.
inline bool isBoundary(QStringView text, qsizetype at) {
    static constexpr QStringView before = u"。；：，、！？;:,（(“—\n 　\t";
    return at == 0 || before.contains(text[at - 1]);
}

} // namespace nianbao
