#include "decode/ListLabel.h"

#include <climits>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int unused = INT_MIN;

/// Up to 9999, with ten as 十 in front: 十一, 二十一, 一百零五.
QString chinese(int number, QStringView digits, QStringView units, bool withLeadingOne) {
    if (number <= 0 || number > 9999)
        return QString::number(number);
    QString text;
    bool needsZero = false;
    int unit = 1000;
    for (int place = 3; place >= 0; --place, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            needsZero = !text.isEmpty();
            continue;
        }
        if (needsZero)
            text += digits[0];
        needsZero = false;
        const bool bareTen = place == 1 && digit == 1 && text.isEmpty() && !withLeadingOne;
        if (!bareTen)
            text += digits[digit];
        if (place > 0)
            text += units[place - 1];
    }
    return text;
}

QString digitByDigit(int number, QStringView digits) {
    QString text;
    for (const QChar digit : QString::number(number))
        text += digit.isDigit() ? digits[digit.digitValue()] : digit;
    return text;
}

/// A character of a row that begins with 1, as far as it goes.
QString fromRow(int number, char16_t first, int length) {
    return number >= 1 && number <= length ? QString(QChar(static_cast<char16_t>(first + number - 1)))
                                           : QString::number(number);
}

/// 甲乙丙…, from the first again after the last.
QString fromCycle(int number, QStringView cycle) {
    return number >= 1 ? QString(cycle[(number - 1) % cycle.size()]) : QString::number(number);
}

/// A … Z, AA, BB, …, as Word goes on.
QString letters(int number, char16_t first) {
    constexpr int alphabet = 26;
    constexpr int mostRepeats = 30;
    if (number < 1 || number > alphabet * mostRepeats)
        return QString::number(number);
    return QString((number - 1) / alphabet + 1,
                   QChar(static_cast<char16_t>(first + (number - 1) % alphabet)));
}

QString roman(int number) {
    if (number < 1 || number > 3999)
        return QString::number(number);
    constexpr std::pair<int, QStringView> signs[] = {
        {1000, u"M"}, {900, u"CM"}, {500, u"D"}, {400, u"CD"}, {100, u"C"}, {90, u"XC"}, {50, u"L"},
        {40, u"XL"},  {10, u"X"},   {9, u"IX"},  {5, u"V"},    {4, u"IV"},  {1, u"I"}};
    QString text;
    for (const auto& [value, sign] : signs) {
        for (; number >= value; number -= value)
            text += sign;
    }
    return text;
}

using Printer = QString (*)(int);

const QHash<QString, Printer>& printers() {
    constexpr auto counting = +[](int n) { return chinese(n, u"零一二三四五六七八九", u"十百千", false); };
    constexpr auto legal = +[](int n) { return chinese(n, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟", true); };
    constexpr auto digital = +[](int n) { return digitByDigit(n, u"〇一二三四五六七八九"); };
    constexpr auto circle = +[](int n) { return fromRow(n, u'①', 20); };
    static const QHash<QString, Printer> table = {
        {u"none"_s, [](int) { return QString(); }},
        {u"bullet"_s, [](int) { return QString(); }},
        {u"chineseCounting"_s, counting},
        {u"chineseCountingThousand"_s, counting},
        {u"japaneseCounting"_s, counting},
        {u"taiwaneseCounting"_s, counting},
        {u"taiwaneseCountingThousand"_s, counting},
        {u"koreanCounting"_s, counting},
        {u"chineseLegalSimplified"_s, legal},
        {u"ideographLegalTraditional"_s, legal},
        {u"ideographDigital"_s, digital},
        {u"japaneseDigitalTenThousand"_s, digital},
        {u"taiwaneseDigital"_s, digital},
        {u"ideographTraditional"_s, [](int n) { return fromCycle(n, u"甲乙丙丁戊己庚辛壬癸"); }},
        {u"ideographZodiac"_s, [](int n) { return fromCycle(n, u"子丑寅卯辰巳午未申酉戌亥"); }},
        {u"decimalEnclosedCircle"_s, circle},
        {u"decimalEnclosedCircleChinese"_s, circle},
        {u"decimalEnclosedParen"_s, [](int n) { return fromRow(n, u'⑴', 20); }},
        {u"decimalEnclosedFullstop"_s, [](int n) { return fromRow(n, u'⒈', 20); }},
        {u"ideographEnclosedCircle"_s, [](int n) { return fromRow(n, u'㊀', 10); }},
        {u"decimalFullWidth"_s, [](int n) { return digitByDigit(n, u"０１２３４５６７８９"); }},
        {u"decimalFullWidth2"_s, [](int n) { return digitByDigit(n, u"０１２３４５６７８９"); }},
        {u"decimalZero"_s, [](int n) { return QString::number(n).rightJustified(2, u'0'); }},
        {u"upperLetter"_s, [](int n) { return letters(n, u'A'); }},
        {u"lowerLetter"_s, [](int n) { return letters(n, u'a'); }},
        {u"upperRoman"_s, [](int n) { return roman(n); }},
        {u"lowerRoman"_s, [](int n) { return roman(n).toLower(); }},
    };
    return table;
}

} // namespace

QString listNumber(QStringView style, int number) {
    if (style.isEmpty())
        return {};
    const Printer printer = printers().value(style.toString());
    return printer ? printer(number) : QString::number(number);
}

QString ListCounter::next(const std::vector<ListLevel>& levels, int level) {
    if (level < 0 || static_cast<size_t>(level) >= levels.size())
        return {};
    if (m_last.size() < levels.size())
        m_last.resize(levels.size(), unused);
    const auto at = static_cast<size_t>(level);
    for (size_t i = 0; i <= at; ++i) {
        if (m_last[i] == unused)
            m_last[i] = levels[i].start - (i == at ? 1 : 0);
    }
    if (m_last[at] < INT_MAX)
        ++m_last[at];
    std::fill(m_last.begin() + level + 1, m_last.end(), unused);
    const ListLevel& own = levels[at];
    if (own.style.isEmpty() || own.style == "bullet"_L1)
        return {};
    QString text;
    for (qsizetype i = 0; i < own.pattern.size(); ++i) {
        const int digit = i + 1 < own.pattern.size() ? own.pattern[i + 1].digitValue() : -1;
        if (own.pattern[i] != u'%' || digit < 1) {
            text += own.pattern[i];
            continue;
        }
        ++i;
        const auto outer = static_cast<size_t>(digit - 1);
        if (outer <= at)
            text += listNumber(own.allDecimal ? u"decimal" : QStringView(levels[outer].style), m_last[outer]);
    }
    return text;
}

void ListCounter::restart(int level, int start) {
    if (level < 0)
        return;
    const auto at = static_cast<size_t>(level);
    if (m_last.size() <= at)
        m_last.resize(at + 1, unused);
    m_last[at] = start - 1;
    std::fill(m_last.begin() + level + 1, m_last.end(), unused);
}

} // namespace nianbao
