#include "AgencyReader.h"

#include "Paragraphs.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 2008; // the Regulations came into force
constexpr int lastYear = 2099;
constexpr qsizetype longestPreface = 20000;

int validYear(const QString& digits) {
    const int year = digits.toInt();
    return year >= firstYear && year <= lastYear ? year : 0;
}

QString captured(const QString& text, const QString& pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).captured(1).trimmed();
}

} // namespace

TitleFound findTitle(const std::vector<TextLine>& lines, size_t end) {
    constexpr size_t mostLines = 6;
    constexpr qsizetype longest = 120;
    static const QRegularExpression shape(
        u"^(.*?)[（(]?(\\d{4})年度?[)）]?(.*?)政府信息公开(?:工作)?(?:年度)?报告([（(].*[)）])?$"_s);
    // What stands above the title (a document number, an index of the site) is skipped.
    for (size_t first = 0; first < std::min<size_t>(end, 12); ++first) {
        QString joined;
        QStringList printed;
        for (size_t i = first; i < std::min(end, first + mostLines); ++i) {
            if (lines[i].text.size() > longest)
                break;
            printed.append(withoutPdfSpaces(lines[i].text));
            joined += toHalfWidth(printed.back()).remove(u' ');
            if (joined.size() > longest || joined.contains(u'。'))
                break;
            const auto match = shape.match(joined);
            if (!match.hasMatch())
                continue;
            const int year = validYear(match.captured(2));
            if (year == 0)
                continue;
            return {printed.join(u'\n'), match.captured(1) + match.captured(3), year, i + 1};
        }
    }
    return {};
}

int statedYear(const QString& preface) {
    static const QRegularExpression period(u"(\\d{4})年1月1日"_s);
    const QString half = toHalfWidth(QStringView(preface).first(std::min(preface.size(), longestPreface)));
    return validYear(period.match(half).captured(1));
}

void readContact(const QString& preface, Agency& agency) {
    const QString text = preface.first(std::min(preface.size(), longestPreface));
    const QString half = toHalfWidth(text);
    // Both have the same length, so that what is found in one can be cut out of the other.
    static const QRegularExpression address(
        u"(?:通信|通讯|联系|办公)?地\\s*址(?:为)?[：:]\\s*([^，。；;）)\\n]{3,80})"_s);
    agency.address = address.match(text).captured(1).trimmed();
    agency.postcode = captured(half, u"(?:邮编|邮政编码)(?:为)?:?\\s*(\\d{6})(?!\\d)"_s);
    agency.phone =
        captured(half, u"电话(?:号码)?(?:为)?:?\\s*((?:\\(\\d{3,4}\\)|\\d)[\\d\\-—–]{5,18}\\d(?:转\\d+)?)"_s);
    agency.email = captured(half, u"([A-Z0-9._%+\\-]+@[A-Z0-9\\-]+(?:\\.[A-Z0-9\\-]+)+)"_s);
    static const QRegularExpression site(
        u"(?<![\\w@.])(?:https?://|www\\.)[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+(?::\\d+)?(?:/[A-Za-z0-9_.~%?=&#/\\-]*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto sites = site.globalMatch(half);
    while (sites.hasNext()) {
        QString found = sites.next().captured();
        while (found.endsWith(u'.') || found.endsWith(u'-'))
            found.chop(1);
        if (!agency.websites.contains(found))
            agency.websites.append(found);
    }
}

Signature takeSignature(std::vector<Part>& parts) {
    static const QRegularExpression dated(u"^(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"_s);
    if (parts.empty())
        return {};
    QString& text = parts.back().text;
    const qsizetype lastLine = text.lastIndexOf(u'\n');
    const auto match = dated.match(toHalfWidth(QStringView(text).sliced(lastLine + 1)));
    if (lastLine < 0 || !match.hasMatch())
        return {};
    Signature signature;
    signature.date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!signature.date.isValid())
        return {};
    text.truncate(lastLine);
    const qsizetype before = text.lastIndexOf(u'\n');
    const QString name = text.sliced(before + 1);
    constexpr qsizetype longestName = 40;
    if (before >= 0 && name.size() <= longestName && !name.contains(u'。') && !name.contains(u'，')) {
        signature.agency = name;
        text.truncate(before);
    }
    return signature;
}

} // namespace nianbao
