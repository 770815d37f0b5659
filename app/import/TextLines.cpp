#include "TextLines.h"

#include <report/text/CellText.h>
#include <report/text/LookAlikes.h>

#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == u'\u2028' || c == u'\u2029';
}

} // namespace

QString cleanedText(QStringView raw, int& lookAlikes) {
    QString text;
    text.reserve(raw.size());
    for (const QChar c : raw) {
        if (c == u'\u00A0' || c == u'\u2007' || c == u'\u202F')
            text += u' ';
        else if (!isInvisible(c.unicode()))
            text += c;
    }
    QString ordinary = withOrdinaryCharacters(text);
    for (qsizetype i = 0; i < text.size(); ++i)
        lookAlikes += text[i] == ordinary[i] ? 0 : 1;
    return ordinary;
}

bool isPageNumber(QStringView spaced) {
    const QStringView line = spaced.trimmed();
    static const QRegularExpression between(u"^[-—–－―─]+\\s*\\d{1,4}\\s*[-—–－―─]+$"_s);
    static const QRegularExpression worded(u"^第\\s*\\d{1,4}\\s*页[,，/\\s]*(共\\s*\\d{1,4}\\s*页)?$"_s);
    constexpr qsizetype longest = 24;
    if (line.size() > longest)
        return false;
    const QString text = toHalfWidth(line).trimmed();
    return between.match(text).hasMatch() || worded.match(text).hasMatch();
}

TextLines splitLines(QStringView text) {
    TextLines result;
    int number = 0;
    int blanks = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        ++number;
        TextLine line;
        line.number = number;
        QString whole = cleanedText(text.sliced(start, end - start), result.lookAlikes);
        qsizetype first = 0;
        while (first < whole.size() && whole[first].isSpace())
            ++first;
        if (first == whole.size() || isPageNumber(whole)) {
            ++blanks;
        } else {
            qsizetype last = whole.size();
            // A tab at the end parts off an empty cell.
            while (whole[last - 1].isSpace() && whole[last - 1] != u'\t')
                --last;
            line.indented = displayWidth(QStringView(whole).first(first)) >= 2 && whole.front() != u'\t';
            line.text = whole.first(last);
            line.blanks = blanks;
            blanks = 0;
            result.lines.push_back(std::move(line));
        }
        const bool crLf = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (crLf ? 2 : 1);
    }
    return result;
}

std::pair<TextLine, TextLine> parted(const TextLine& line, qsizetype end, qsizetype next) {
    TextLine first = line;
    first.text.truncate(end);
    return {first, {line.number, line.text.sliced(next).trimmed(), 0, false}};
}

QString comparable(QStringView text) {
    const QString half = toHalfWidth(text);
    QString bare;
    bare.reserve(half.size());
    for (const QChar c : half) {
        if (!c.isSpace())
            bare += c;
    }
    return bare;
}

bool isChinese(QChar c) {
    const char16_t u = c.unicode();
    return u >= 0x2E80 || u == u'“' || u == u'”' || u == u'‘' || u == u'’' || u == u'—' || u == u'…' ||
           u == u'·' || u == u'×';
}

QChar raised(QChar c) {
    constexpr QStringView signs = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    return c >= u'0' && c <= u'9' ? signs[c.unicode() - u'0'] : c;
}

QString raised(QString text) {
    for (QChar& c : text)
        c = raised(c);
    return text;
}

int displayWidth(QStringView text, int limit) {
    int width = 0;
    for (const QChar c : text) {
        width += isChinese(c) && !c.isLowSurrogate() ? 2 : (c.isLowSurrogate() ? 0 : 1);
        if (width >= limit)
            return limit;
    }
    return width;
}

} // namespace nianbao
