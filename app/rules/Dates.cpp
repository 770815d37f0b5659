#include "Dates.h"

#include <QString>

#include <algorithm>

namespace nianbao {

namespace {

/// The digit of a character in any of the three ways of writing; -1 for no digit.
int digitOf(QChar c) {
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    // Asked of every character of a text.
    switch (c.unicode()) {
    case u'○':
    case u'零':
    case u'O':
    case u'〇':
        return 0;
    case u'一':
        return 1;
    case u'二':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

class DateReader {
public:
    DateReader(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    void skipSpaces() {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    /// Steps over one of the characters.
    bool take(QStringView characters) {
        skipSpaces();
        if (m_at >= m_text.size() || !characters.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }
    void skipBracket() {
        skipSpaces();
        if (m_at >= m_text.size() || m_text[m_at] != u'（')
            return;
        const qsizetype close = m_text.indexOf(u'）', m_at);
        if (close > 0 && close - m_at <= 20)
            m_at = close + 1;
    }
    std::optional<YearInText> takeYear() {
        skipSpaces();
        const qsizetype start = m_at;
        int year = 0;
        while (m_at < m_text.size() && m_at - start < 5 && digitOf(m_text[m_at]) >= 0)
            year = year * 10 + digitOf(m_text[m_at++]);
        const auto length = static_cast<int>(m_at - start);
        if (length != 4 || year < 1900 || year > 2099 || !take(u"年"))
            return std::nullopt;
        return YearInText{year, static_cast<int>(start), length};
    }
    /// 12月31日 or 12月; `day` keeps its value where no day is written.
    bool takeDay(int& month, int& day) {
        if (!takeSmall(month) || !take(u"月"))
            return false;
        DateReader ahead = *this;
        int written = 0;
        if (ahead.takeSmall(written)) {
            if (!ahead.take(u"日号"))
                return false;
            day = written;
            *this = ahead;
        }
        return true;
    }

private:
    bool takeSmall(int& value) {
        skipSpaces();
        const qsizetype start = m_at;
        value = 0;
        while (m_at < m_text.size() && m_at - start < 2 && digitOf(m_text[m_at]) >= 0)
            value = value * 10 + digitOf(m_text[m_at++]);
        return m_at > start;
    }

    QStringView m_text;
    qsizetype m_at;
};

/// Every place where a run of digits begins.
template<typename Act>
void eachDigitRun(QStringView text, Act act) {
    bool inside = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool digit = digitOf(text[at]) >= 0;
        if (digit && !inside)
            act(at);
        inside = digit;
    }
}

std::optional<PeriodInText> periodAt(QStringView text, qsizetype at) {
    PeriodInText period;
    DateReader reader(text, at);
    period.firstDay = 1;
    period.lastDay = 31;
    const auto first = reader.takeYear();
    if (!first || !reader.takeDay(period.firstMonth, period.firstDay))
        return std::nullopt;
    period.firstYear = *first;
    reader.skipBracket();
    reader.take(u"起");
    reader.take(u"，,");
    if (!reader.take(u"至到—–－-~～"))
        return std::nullopt;
    while (reader.take(u"—–－-~～"))
        continue;
    DateReader withYear = reader;
    if (const auto last = withYear.takeYear()) {
        period.lastYear = *last;
        reader = withYear;
    } else {
        period.lastYear.year = first->year;
    }
    if (!reader.takeDay(period.lastMonth, period.lastDay))
        return std::nullopt;
    period.start = static_cast<int>(at);
    period.length = static_cast<int>(reader.at() - at);
    return period;
}

/// The sentence that holds a place.
QStringView sentenceAt(QStringView text, qsizetype at) {
    static constexpr QStringView stops = u"。；\n";
    qsizetype start = at;
    while (start > 0 && !stops.contains(text[start - 1]))
        --start;
    qsizetype end = at;
    while (end < text.size() && !stops.contains(text[end]))
        ++end;
    return text.sliced(start, end - start);
}

/// 2024年度, 2024年全年.
std::optional<PeriodInText> wholeYearAt(QStringView text, qsizetype at) {
    DateReader reader(text, at);
    const auto year = reader.takeYear();
    const QStringView rest = year ? text.sliced(reader.at()) : QStringView();
    const qsizetype words = rest.startsWith(u"度") ? 1 : rest.startsWith(u"全年") ? 2 : 0;
    if (words == 0)
        return std::nullopt;
    PeriodInText period{*year, {year->year, 0, 0}, 1, 1, 12, 31, static_cast<int>(at), 0};
    period.length = static_cast<int>(reader.at() - at + words);
    return period;
}

} // namespace

std::vector<YearInText> findYears(QStringView text) {
    std::vector<YearInText> years;
    eachDigitRun(text, [&](qsizetype at) {
        if (const auto year = DateReader(text, at).takeYear())
            years.push_back(*year);
    });
    return years;
}

std::vector<PeriodInText> findPeriods(QStringView text) {
    std::vector<PeriodInText> periods;
    eachDigitRun(text, [&](qsizetype at) {
        if (const auto period = periodAt(text, at))
            periods.push_back(*period);
    });
    return periods;
}

std::vector<PeriodInText> findWholeYears(QStringView text) {
    std::vector<PeriodInText> periods;
    eachDigitRun(text, [&](qsizetype at) {
        if (const auto period = wholeYearAt(text, at))
            periods.push_back(*period);
    });
    return periods;
}

bool isStatistical(QStringView text, qsizetype at) {
    static constexpr QStringView words[] = {u"统计", u"数据", u"期限", u"时限"};
    const QStringView sentence = sentenceAt(text, at);
    return std::any_of(std::begin(words), std::end(words),
                       [sentence](QStringView word) { return sentence.contains(word); });
}

std::vector<PeriodInText> findStatedPeriods(QStringView text) {
    auto periods = findPeriods(text);
    if (periods.empty()) {
        periods = findWholeYears(text);
        std::erase_if(periods, [text](const PeriodInText& period) {
            const QStringView sentence = sentenceAt(text, period.start);
            return !sentence.contains(u"统计期") && !sentence.contains(u"统计时");
        });
    }
    const auto statistical = [text](const PeriodInText& period) { return isStatistical(text, period.start); };
    // Beside a period that is said to be that of the figures, others are of other things.
    const bool named = std::any_of(periods.begin(), periods.end(), statistical);
    std::erase_if(periods, [named, statistical](const PeriodInText& period) {
        return named ? !statistical(period) : !period.isWholeYear();
    });
    return periods;
}

} // namespace nianbao
