#include "claims/Numerals.h"

#include "Characters.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView chineseDigits = u"零一二三四五六七八九";
constexpr QStringView numeralCharacters = u"〇零一二两三四五六七八九十百千万";
constexpr int maximumDigits = 15;

QChar at(QStringView text, qsizetype place) {
    return place >= 0 && place < text.size() ? text[place] : QChar();
}

int chineseDigit(QChar c) {
    if (c == u'〇')
        return 0;
    if (c == u'两')
        return 2;
    return static_cast<int>(chineseDigits.indexOf(c));
}

/// 一百二十五, 三千零四, 十二, 一万二千; -1 for what is no number.
qint64 chineseValue(QStringView numeral) {
    qint64 total = 0;
    qint64 section = 0;
    qint64 digit = -1;
    for (const QChar c : numeral) {
        if (const int value = chineseDigit(c); value >= 0) {
            if (digit > 0)
                return -1; // 二三: about two or three
            digit = value;
            continue;
        }
        const qint64 unit = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 10000;
        if (unit == 10000) {
            total = (section + std::max<qint64>(digit, 0)) * unit;
            section = 0;
        } else {
            section += (digit < 0 ? 1 : digit) * unit;
        }
        digit = -1;
    }
    return total + section + std::max<qint64>(digit, 0);
}

class NumeralReader {
public:
    NumeralReader(QStringView text, qsizetype start) : m_text(text), m_start(start), m_end(start) {}

    Numeral read() {
        if (isAsciiDigit(at(m_text, m_start)))
            readDigits();
        else if (numeralCharacters.contains(at(m_text, m_start)))
            readChinese();
        m_numeral.length = m_end - m_start;
        return m_numeral;
    }

private:
    using Unit = ClaimToken::Unit;

    void readDigits() {
        QString digits;
        m_end = m_start;
        while (isAsciiDigit(at(m_text, m_end)) || isGroupSeparator()) {
            if (m_text[m_end] != u',')
                digits += m_text[m_end];
            ++m_end;
        }
        if (at(m_text, m_end) == u'.' && isAsciiDigit(at(m_text, m_end + 1))) {
            digits += u'.';
            for (++m_end; isAsciiDigit(at(m_text, m_end)); ++m_end)
                digits += m_text[m_end];
        }
        if (isAsciiLetter(at(m_text, m_end)) || at(m_text, m_end) == u'.' || digits.size() > maximumDigits)
            return foreign();
        if (takeDate(digits))
            return;
        m_numeral.value = Decimal::parse(digits).value_or(Decimal());
        finish();
    }

    /// 11,398: three digits to a group.
    [[nodiscard]] bool isGroupSeparator() const {
        if (at(m_text, m_end) != u',' || m_end == m_start)
            return false;
        for (qsizetype i = 1; i <= 3; ++i) {
            if (!isAsciiDigit(at(m_text, m_end + i)))
                return false;
        }
        return !isAsciiDigit(at(m_text, m_end + 4));
    }

    bool takeDate(const QString& digits) {
        const QChar unit = at(m_text, m_end);
        if (unit == u'年' && digits.size() == 4) {
            m_numeral.year = digits.toInt();
            ++m_end;
            if (at(m_text, m_end) == u'度')
                ++m_end;
            return true;
        }
        if (unit != u'月' || digits.size() > 2)
            return false;
        m_numeral.isMonth = true;
        m_numeral.month = digits.toInt();
        ++m_end;
        qsizetype day = m_end;
        while (isAsciiDigit(at(m_text, day)))
            ++day;
        if (day > m_end && at(m_text, day) == u'日')
            m_end = day + 1;
        return true;
    }

    void readChinese() {
        while (m_end < m_text.size() && numeralCharacters.contains(m_text[m_end]))
            ++m_end;
        const QStringView numeral = m_text.sliced(m_start, m_end - m_start);
        if (readZero(numeral) || readPercent())
            return;
        const bool approximate = claimWords().approximateAfter.lengthAt(m_text, m_end) > 0 &&
                                 at(m_text, m_end) != u'上' && at(m_text, m_end) != u'以';
        const qsizetype counterAt = approximate ? m_end + 1 : m_end;
        const bool counted = claimWords().numeralCounters.lengthAt(m_text, counterAt) > 0;
        // 件件, 一件事, 个别: words, not figures
        if (!counted || QStringView(u"事性").contains(at(m_text, counterAt + 1)) ||
            QStringView(u"统唯之逐每同").contains(at(m_text, m_start - 1)) || numeral == u"万" ||
            numeral == u"千" || numeral == u"百") {
            m_end = m_start;
            return;
        }
        const qint64 value = chineseValue(numeral);
        m_numeral.value = Decimal(std::max<qint64>(value, 0));
        m_numeral.exact = value >= 0;
        finish();
    }

    /// 为零
    bool readZero(QStringView numeral) {
        if ((numeral != u"零" && numeral != u"〇") || !QStringView(u"为是").contains(at(m_text, m_start - 1)))
            return false;
        finish();
        return true;
    }

    /// 百分之八十, 百分之80
    bool readPercent() {
        if (!m_text.sliced(m_start).startsWith(u"百分之"))
            return false;
        const qsizetype from = m_start + 3;
        m_end = from;
        while (m_end < m_text.size() &&
               (numeralCharacters.contains(m_text[m_end]) || isAsciiDigit(m_text[m_end])))
            ++m_end;
        const QStringView number = m_text.sliced(from, m_end - from);
        const auto digits = Decimal::parse(number);
        const qint64 value = digits || number.isEmpty() ? -1 : chineseValue(number);
        if (!digits && value < 0) {
            foreign();
            return true;
        }
        m_numeral.value = digits ? *digits : Decimal(value);
        m_numeral.unit = Unit::Percent;
        markRoundings();
        return true;
    }

    /// Scale, what makes it inexact, and the counter.
    void finish() {
        const ClaimWords& words = claimWords();
        markRoundings();
        if (const int power = takeScale())
            m_numeral.value = m_numeral.value.shifted(power).value_or(Decimal());
        if (const qsizetype length = words.approximateAfter.lengthAt(m_text, m_end); length > 0) {
            m_numeral.exact = false;
            m_numeral.unitLength = length;
            if (const int power = takeScale(length)) // 1万余, 5500余万
                m_numeral.value = m_numeral.value.shifted(power).value_or(Decimal());
        }
        const qsizetype unitAt = m_end + m_numeral.unitLength;
        const QChar first = at(m_text, unitAt);
        if (first == u'%' || first == u'％') {
            setUnit(Unit::Percent, 1);
        } else if (first == u'元') {
            setUnit(Unit::Yuan, 1);
        } else if (QStringView(m_text).sliced(std::min(unitAt, m_text.size())).startsWith(u"个百分点")) {
            setUnit(Unit::Foreign, 4);
        } else {
            const qsizetype other = words.otherCounters.lengthAt(m_text, unitAt);
            const qsizetype count = words.countCounters.lengthAt(m_text, unitAt);
            if (other > 0 && other >= count)
                setUnit(Unit::Foreign, other);
            else if (count > 0)
                setUnit(Unit::Count, count);
        }
        const qsizetype after = m_end + m_numeral.unitLength;
        // 12345热线, 8:30
        if (m_numeral.unit == Unit::Bare && !canEndAt(after))
            m_numeral.exact = false;
        if (words.approximateAfter.lengthAt(m_text, after) > 0 && at(m_text, after) != u'多' &&
            at(m_text, after) != u'几')
            m_numeral.exact = false;
        if (QStringView(u"-—–～~至到").contains(at(m_text, after)) && isAsciiDigit(at(m_text, after + 1)))
            m_numeral.exact = false;
    }

    [[nodiscard]] bool canEndAt(qsizetype after) const {
        const QChar next = at(m_text, after);
        return next.isNull() || QStringView(u"，。；、）)!！?？;\n和及与以并").contains(next) ||
               (next == u',' && !isAsciiDigit(at(m_text, after + 1)));
    }

    void setUnit(Unit unit, qsizetype length) {
        m_numeral.unit = unit;
        m_numeral.unitLength += length;
    }

    /// 约, 近, 第, a range's first number or a longer number's part stand before it.
    void markRoundings() {
        const QStringView before = m_text.first(m_start);
        for (const QString& word : claimWords().approximateBefore) {
            if (before.endsWith(word))
                m_numeral.exact = false;
        }
        if (before.isEmpty())
            return;
        const QChar last = before.back();
        const bool isRange = QStringView(u"-—–～~").contains(last) ||
                             (QStringView(u"至到").contains(last) && before.size() > 1 &&
                              (isAsciiDigit(before[before.size() - 2]) ||
                               QStringView(u"件宗份条").contains(before[before.size() - 2])));
        if (isRange || isAsciiLetter(last) || QStringView(u"./:〔[").contains(last))
            m_numeral.exact = false;
    }

    /// Powers of ten of 百, 千, 万, 亿 that follow digits.
    int takeScale(qsizetype offset = 0) {
        int power = 0;
        for (;;) {
            const QChar c = at(m_text, m_end + offset);
            const int more = c == u'亿' ? 8 : c == u'万' ? 4 : c == u'千' ? 3 : c == u'百' ? 2 : 0;
            if (more == 0 || (power > 0 && more < 4) ||
                (c == u'百' && at(m_text, m_end + offset + 1) == u'分'))
                return power;
            power += more;
            if (offset > 0)
                ++m_numeral.unitLength, ++offset;
            else
                ++m_end;
        }
    }

    void foreign() {
        m_numeral.unit = Unit::Foreign;
        m_numeral.exact = false;
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_end;
    Numeral m_numeral;
};

} // namespace

Numeral numeralAt(QStringView text, qsizetype place) {
    return NumeralReader(text, place).read();
}

} // namespace nianbao
