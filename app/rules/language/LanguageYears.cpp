// L01: years that tell when something was done. Whether such a year is last year's is for the report to say.

#include "language/LanguageFacts.h"
#include "language/LanguageWords.h"
#include "structure/HeadingText.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestSubject = 30;
constexpr qsizetype longestClause = 40;
constexpr size_t mostYears = 500; ///< a text with more is a table

bool startsWithAny(QStringView text, const QStringList& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](const QString& word) { return text.startsWith(word); });
}
bool containsAny(QStringView text, const QStringList& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](const QString& word) { return text.contains(word); });
}

bool isClauseEnd(QChar c) {
    return endsSentence(c) || QStringView(u"，；：、,;:").contains(c);
}

QStringView clauseOf(QStringView rest) {
    qsizetype end = 0;
    while (end < rest.size() && end < longestClause && !isClauseEnd(rest[end]))
        ++end;
    return rest.first(end);
}

/// What stands between the last stop and a place, without a heading's number and white space around it.
QStringView subjectBefore(QStringView text, qsizetype at) {
    qsizetype start = at;
    while (start > 0 && !endsSentence(text[start - 1]) && text[start - 1] != u'；')
        --start;
    const QStringView subject = text.sliced(start, at - start).trimmed();
    return subject.sliced(readHeadingNumber(subject).end);
}

bool isPlainSubject(QStringView subject) {
    return subject.size() <= longestSubject && std::all_of(subject.begin(), subject.end(), isHan);
}

class TellingYears {
public:
    explicit TellingYears(QStringView text) : m_text(text), m_years(findYears(text)) {}

    std::vector<TellingYear> find() const {
        std::vector<TellingYear> found;
        if (m_years.size() > mostYears)
            return found;
        for (const YearInText& year : m_years) {
            QStringView rest = restAfter(year);
            if (startsWithAny(rest, languageWords().yearFollowers) || isMonth(rest))
                continue;
            const QStringView subject = subjectBefore(m_text, year.start);
            const bool opens = isPlainSubject(subject);
            if (opens && !isMeant(year, rest) && !isInSeries(year))
                found.push_back({year, subject.toString(), true, namesReport(year, rest)});
            else if (namesReport(year, rest))
                found.push_back({year, {}, false, true});
        }
        return found;
    }

private:
    /// What follows 2023年 or 2023年度.
    [[nodiscard]] QStringView restAfter(const YearInText& year) const {
        QStringView rest = m_text.sliced(year.start + year.length);
        rest = rest.sliced(rest.indexOf(u'年') + 1);
        if (rest.startsWith(u'度'))
            rest = rest.sliced(1);
        while (!rest.isEmpty() && rest.front() == u' ')
            rest = rest.sliced(1);
        return rest;
    }
    [[nodiscard]] static bool isMonth(QStringView rest) {
        static constexpr QStringView numerals = u"一二三四五六七八九十";
        return !rest.isEmpty() && (isAsciiDigit(rest.front()) || isFullWidthDigit(rest.front()) ||
                                   (numerals.contains(rest.front()) && clauseOf(rest).contains(u'月')));
    }
    /// The sentence needs this very year: it names others too, or what is done about a year that is over.
    [[nodiscard]] bool isMeant(const YearInText& year, QStringView rest) const {
        const LanguageWords& words = languageWords();
        const qsizetype start = sentenceStart(m_text, year.start);
        const QStringView sentence = m_text.sliced(start, sentenceEnd(m_text, year.start) - start);
        if (containsAny(sentence, words.presentWords))
            return true;
        for (const YearInText& other : m_years) {
            if (other.year != year.year && other.start >= start && other.start < start + sentence.size())
                return true;
        }
        const QStringView clause = clauseOf(rest);
        return clause.isEmpty() ? startsWithAny(rest.mid(1), words.otherSubjects)
                                : containsAny(clause, words.lastYearNouns);
    }
    /// 2022年收到3件。2023年收到4件。2024年收到6件。
    [[nodiscard]] bool isInSeries(const YearInText& year) const {
        const auto opensNear = [&](int wanted, bool before) {
            return std::any_of(m_years.begin(), m_years.end(), [&](const YearInText& other) {
                return other.year == wanted && (before || other.start > year.start) &&
                       subjectBefore(m_text, other.start).isEmpty() && isNextSentence(year, other);
            });
        };
        return opensNear(year.year - 1, true) || opensNear(year.year + 1, false);
    }
    [[nodiscard]] bool isNextSentence(const YearInText& one, const YearInText& other) const {
        const int from = std::min(one.start, other.start);
        const QStringView between = m_text.sliced(from, std::max(one.start, other.start) - from);
        return std::count_if(between.begin(), between.end(),
                             [](QChar c) { return endsSentence(c) || c == u'；'; }) == 1;
    }
    /// 2023年…政府信息公开工作…, and not in the title of another document.
    [[nodiscard]] bool namesReport(const YearInText& year, QStringView rest) const {
        const qsizetype start = sentenceStart(m_text, year.start);
        const QStringView before = m_text.sliced(start, year.start - start);
        const bool quoted =
            before.count(u'《') > before.count(u'》') || before.count(u'〔') > before.count(u'〕');
        return !quoted && containsAny(clauseOf(rest), languageWords().reportWords);
    }

    QStringView m_text;
    std::vector<YearInText> m_years;
};

} // namespace

std::vector<TellingYear> findTellingYears(QStringView text) {
    return TellingYears(text).find();
}

} // namespace nianbao
