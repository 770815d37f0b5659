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
constexpr size_t mostAbove = 60; // lines of a site above a title
constexpr qsizetype longestGlued = 200;

/// A year in digits or, digit by digit, in Chinese: 二〇二四.
int validYear(QString digits) {
    constexpr QStringView numerals = u"〇一二三四五六七八九";
    for (QChar& c : digits) {
        const bool isZero = c == u'○' || c == u'零';
        const qsizetype value = isZero ? 0 : numerals.indexOf(c);
        if (value >= 0)
            c = QChar(static_cast<char16_t>(u'0' + value));
    }
    const int year = digits.toInt();
    return year >= firstYear && year <= lastYear ? year : 0;
}

QString captured(const QString& text, const QString& pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).captured(1).trimmed();
}

/// The agency, in one piece or two (1 and 3), and the year (2), which may stand behind: …年度报告（2024年）.
QRegularExpressionMatch titleMatch(const QString& joined) {
    static const QRegularExpression yearFirst(
        u"^(?:关于)?(.*?)(?:关于)?[（(]?(\\d{4}|[〇○零一二三四五六七八九]{4})年度?[)）]?(.*?)(?:政府)?信息公开(?:工作)?(?:的)?(?:年度)?(?:情况)?的?(?:报告|年报)([（(].*[)）])?$"_s);
    static const QRegularExpression yearBehind(
        u"^(?:关于)?(.*?)(?:政府)?信息公开(?:工作)?(?:情况)?的?(?|(?:年度报告|年报)[（(]?(\\d{4}|[〇○零一二三四五六七八九]{4})年度?[)）]?|(\\d{4}|[〇○零一二三四五六七八九]{4})年度?(?:报告|年报))$"_s);
    const auto match = yearFirst.match(joined);
    return match.hasMatch() ? match : yearBehind.match(joined);
}

/// What a notice names as its enclosure, with the agency before it where it has none of its own.
struct Notice {
    QString agency;
    QString title; ///< empty where the text is no notice
};

Notice noticeIn(const QString& joined) {
    static const QRegularExpression notice(
        u"^(.*?)关于(?:印发|公布|发布|公开|报送)?《([^《》]*)》的?(?:通知|公告|函|报告)?$"_s);
    const auto match = notice.match(joined);
    return {match.captured(1), match.captured(2)};
}

enum class TitleKind { Plain, InNotice };

/// The title that opens at a line, over as many lines as it takes; lineCount 0 when there is none.
TitleFound titleAt(const std::vector<TextLine>& lines, size_t first, size_t end, TitleKind kind) {
    constexpr size_t mostLines = 6;
    constexpr qsizetype longest = 120;
    static const QRegularExpression yearAlone(u"^\\d{4}$"_s);
    QString joined;
    QStringList printed;
    for (size_t i = first; i < std::min(end, first + mostLines); ++i) {
        if (lines[i].text.size() > longest)
            break;
        printed.append(withoutPdfSpaces(lines[i].text));
        joined += toHalfWidth(printed.back()).remove(u' ');
        if (yearAlone.match(toHalfWidth(printed.back())).hasMatch())
            joined += u'年';
        if (joined.size() > longest || joined.contains(u'。'))
            break;
        const Notice notice = kind == TitleKind::InNotice ? noticeIn(joined) : Notice{{}, joined};
        const auto match = titleMatch(notice.title);
        const int year = match.hasMatch() ? validYear(match.captured(2)) : 0;
        if (year == 0)
            continue;
        const QString agency = match.captured(1) + match.captured(3);
        return {kind == TitleKind::InNotice ? notice.title : printed.join(u'\n'),
                agency.isEmpty() ? notice.agency : agency, year, i + 1};
    }
    return {};
}

/// Whether a name stands in a text, and not as the end of a longer one: behind a word of what stands above
/// the title it is that agency's department (开发区政务服务局 under 临海开发区管理委员会).
bool isNamedIn(const QString& text, const QString& name, const QString& above) {
    constexpr qsizetype word = 2;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (at == 0 || !above.contains(QStringView(text).first(at).last(std::min(at, word))))
            return true;
    }
    return false;
}

/// Whether the text below names the agency, in a line or over two.
bool isNamedBelow(const TitleFound& title, const QString& above, const std::vector<TextLine>& lines) {
    constexpr size_t mostLines = 2000;
    constexpr qsizetype shortest = 4;
    if (title.agency.size() < shortest)
        return false;
    const size_t end = std::min(lines.size(), title.lineCount + mostLines);
    QString before;
    for (size_t i = title.lineCount; i < end; ++i) {
        if (isNamedIn(before + lines[i].text, title.agency, above))
            return true;
        before = lines[i].text;
    }
    return false;
}

/// Not the end of a sentence without its stop: “本报告编制于”, “填报日期：”.
bool mayBeAgency(const QString& text) {
    static const QRegularExpression other(u"[：:；;、（(]|[于在至为自到]$|日期|时间"_s);
    return !other.match(text).hasMatch();
}

/// The rest of a name that was too long for its line.
void joinName(QString& text, QString& name, const QString& agency) {
    while (name != agency && agency.endsWith(name)) {
        const qsizetype before = text.lastIndexOf(u'\n');
        const QString longer = text.sliced(before + 1) + name;
        if (before < 0 || !agency.endsWith(longer))
            return;
        name = longer;
        text.truncate(before);
    }
}

} // namespace

TitleFound findTitle(const std::vector<TextLine>& lines, size_t end) {
    // What stands above the title (a document number, a site's navigation) is skipped.
    TitleFound longest;
    QString above;
    for (size_t first = 0; first < std::min<size_t>(end, mostAbove); above += lines[first++].text) {
        TitleFound found = titleAt(lines, first, end, TitleKind::Plain);
        if (found.lineCount == 0)
            continue;
        if (longest.lineCount == 0)
            longest = found;
        else if (found.lineCount != longest.lineCount)
            break;
        // Lines above that are not the agency's name make one that the text does not know.
        if (isNamedBelow(found, above, lines))
            return found;
    }
    for (size_t first = 0; longest.lineCount == 0 && first < std::min<size_t>(end, mostAbove); ++first)
        longest = titleAt(lines, first, end, TitleKind::InNotice);
    return longest;
}

std::optional<size_t> partTitle(std::vector<TextLine>& lines) {
    // Words that a preface opens with.
    static const QRegularExpression glued(
        u"^\\s*((?:关于)?[^，。；：、,;:]{0,40}?(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年度?[^，。；：、,;:]{0,40}?(?:政府)?信息公开(?:工作)?(?:的)?(?:年度)?(?:情况)?的?(?:报告|年报))\\s*(?:根据|依据|依照|按照|遵照|为了|为进一步|为贯彻|本报告|现将|本年度报告)"_s);
    const size_t end = std::min(lines.size(), mostAbove);
    if (findTitle(lines, end).lineCount > 0)
        return std::nullopt;
    for (size_t i = 0; i < end; ++i) {
        const auto match = glued.match(
            toHalfWidth(QStringView(lines[i].text).first(std::min(lines[i].text.size(), longestGlued))));
        if (!match.hasMatch())
            continue;
        auto [title, preface] = parted(lines[i], match.capturedEnd(1), match.capturedEnd(1));
        lines[i] = std::move(title);
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(preface));
        return i;
    }
    return std::nullopt;
}

bool isSiteLine(const QString& text) {
    constexpr qsizetype longest = 80;
    static const QRegularExpression label(
        u"(?:^|[\\s|(【\\[])(?:(?:发布|发文|成文|生成|更新|公开|印发)(?:时间|日期)|时间|日期|(?:信息|稿件|文章)?来源|作者|(?:责任)?编辑|(?:浏览|阅读|点击|访问)(?:次数|量|数)?|字号|字体|索引号|发布机构|发文机关|文号|打印(?:本页)?|分享(?:到)?)\\s*(?:[:\\])】]|\\s|$)"_s);
    static const QRegularExpression dateAlone(
        u"^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?$"_s);
    static const QRegularExpression sizes(u"^[\\s\\[\\]【】()|]*(?:[大中小][\\s\\[\\]【】()|]*){1,3}$"_s);
    const QString plain = toHalfWidth(text).simplified();
    const bool isSentence = plain.contains(u'。') || plain.contains(u',');
    return plain.size() <= longest && !isSentence &&
           (label.match(plain).hasMatch() || dateAlone.match(plain).hasMatch() ||
            sizes.match(plain).hasMatch());
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

Signature takeSignature(std::vector<Part>& parts, const QString& agency) {
    // The agency may stand before its date, on one line.
    static const QRegularExpression dated(u"^(.*?)(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"_s);
    constexpr qsizetype longestName = 60;
    const auto isName = [](const QString& name) {
        return name.size() <= longestName && !name.contains(u'。') && !name.contains(u'，');
    };
    if (parts.empty())
        return {};
    QString& text = parts.back().text;
    const qsizetype lastLine = text.lastIndexOf(u'\n');
    const QString line = text.sliced(lastLine + 1);
    const auto match = dated.match(toHalfWidth(line));
    if (lastLine < 0 || !match.hasMatch())
        return {};
    Signature signature;
    signature.date = QDate(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    signature.agency = line.first(match.capturedLength(1)).trimmed();
    if (!signature.date.isValid() || !isName(signature.agency) || !mayBeAgency(signature.agency))
        return {};
    text.truncate(lastLine);
    if (!signature.agency.isEmpty())
        return signature;
    const qsizetype before = text.lastIndexOf(u'\n');
    const QString name = text.sliced(before + 1);
    if (before >= 0 && isName(name)) {
        signature.agency = name;
        text.truncate(before);
        joinName(text, signature.agency, agency);
    }
    return signature;
}

} // namespace nianbao
