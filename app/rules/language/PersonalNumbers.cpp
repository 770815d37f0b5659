// L05: identity cards, mobile phones, bank cards. What is shown of one is never the whole.

#include "Statements.h"
#include "language/LanguageFacts.h"
#include "language/LanguageWords.h"
#include "structure/TextFacts.h"

#include <report/text/CellText.h>

#include <QDate>

#include <algorithm>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contactDistance = 24; ///< how far before a number its label may stand
constexpr qsizetype identityLength = 18;
constexpr qsizetype mobileLength = 11;

bool containsAny(QStringView text, const QStringList& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](const QString& word) { return text.contains(word); });
}

/// Region, date of birth: what an identity number looks like before its check digit is asked.
bool looksLikeIdentity(QStringView digits) {
    static constexpr int regions[] = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                      44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    if (digits.size() != identityLength)
        return false;
    const int region = digits.first(2).toInt();
    const QDate birth(digits.sliced(6, 4).toInt(), digits.sliced(10, 2).toInt(),
                      digits.sliced(12, 2).toInt());
    return std::find(std::begin(regions), std::end(regions), region) != std::end(regions) &&
           birth.isValid() && birth.year() >= 1900 && birth.year() < 2100;
}

/// GB 11643: the check digit is a weighted sum by 11.
bool hasCheckDigit(QStringView digits) {
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView checks = u"10X98765432";
    int sum = 0;
    for (qsizetype i = 0; i < identityLength - 1; ++i)
        sum += digits[i].digitValue() * weights[i];
    return checks[sum % 11] == digits.back().toUpper();
}

/// ISO/IEC 7812, annex B.
bool passesLuhn(QStringView digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// The beginnings of the cards that are issued: UnionPay, Visa, Mastercard, JCB, and an older one.
bool isCardBeginning(QStringView digits) {
    const int two = digits.first(2).toInt();
    if (two == 62)
        return true;
    if (digits.size() == 16)
        return two / 10 == 4 || (two >= 51 && two <= 55) || two == 35;
    return digits.size() == 19 && digits.startsWith(u"9558");
}

/// A run of digits, with single spaces or hyphens between groups of them.
struct DigitRun {
    qsizetype start = 0;
    qsizetype end = 0;
    QString digits;
    std::vector<qsizetype> groups; ///< length of each
};

class PersonalFinder {
public:
    explicit PersonalFinder(const LanguageText& text) : m_text(text), m_view(text.text) {}

    std::vector<PersonalNumber> find() {
        for (qsizetype at = 0; at < m_view.size(); ++at) {
            if (!isDigit(m_view[at]))
                continue;
            const DigitRun run = runAt(at, u" -");
            // Two numbers may have but a space between them.
            if (!judge(run) && run.groups.size() > 1) {
                for (qsizetype start = at; start < run.end; ++start) {
                    const DigitRun piece = runAt(start, u"-");
                    judge(piece);
                    start = piece.end;
                }
            }
            at = run.end - 1;
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] DigitRun runAt(qsizetype at, QStringView separators) const {
        DigitRun run{at, at, {}, {0}};
        for (; run.end < m_view.size(); ++run.end) {
            const QChar c = m_view[run.end];
            if (isDigit(c)) {
                run.digits += c;
                ++run.groups.back();
            } else if (separators.contains(c) && isDigit(m_text.at(run.end + 1))) {
                run.groups.push_back(0);
            } else {
                break;
            }
        }
        const QChar c = m_text.at(run.end);
        if (run.digits.size() == identityLength - 1 && (c == u'X' || c == u'x' || c == u'Ｘ')) {
            run.digits += u'X';
            ++run.groups.back();
            ++run.end;
        }
        run.digits = toHalfWidth(run.digits);
        return run;
    }
    /// Not a piece of a code, a decimal or an amount.
    [[nodiscard]] bool standsAlone(const DigitRun& run) const {
        const QChar before = m_text.at(run.start - 1);
        const QChar after = m_text.at(run.end);
        static constexpr QStringView joints = u"._/=-#";
        if (isAsciiLetter(before) || isAsciiLetter(after) || after == u'_' || after == u'=')
            return false;
        if (joints.contains(before) && run.start > 1 &&
            (isAsciiLetter(m_text.at(run.start - 2)) || isDigit(m_text.at(run.start - 2))))
            return before == u'/' && !isAsciiLetter(m_text.at(run.start - 2));
        if (after == u'.' && isDigit(m_text.at(run.end + 1)))
            return false;
        return after.isNull() || !languageWords().numberUnits.contains(after);
    }
    /// Whether the run is a personal number, which is then kept.
    bool judge(const DigitRun& run) {
        if (run.digits.size() < mobileLength || !standsAlone(run) || m_text.isInLink(run.start))
            return false;
        const bool whole = run.groups.size() == 1;
        if (looksLikeIdentity(run.digits) && (whole || run.groups == std::vector<qsizetype>{6, 8, 4})) {
            if (hasCheckDigit(run.digits))
                add(PersonalNumber::Kind::Identity, run.start, run.end, run.digits);
            return true;
        }
        if (const auto mobile = mobileStart(run)) {
            add(PersonalNumber::Kind::Mobile, *mobile, run.end, run.digits.last(mobileLength));
            return true;
        }
        if (!(whole || isGroupedByFour(run)) || !isBankCard(run))
            return false;
        add(PersonalNumber::Kind::BankCard, run.start, run.end, run.digits);
        return true;
    }
    [[nodiscard]] bool isBankCard(const DigitRun& run) const {
        return run.digits.size() >= 16 && run.digits.size() <= 19 && !run.digits.endsWith(u'X') &&
               isCardBeginning(run.digits) && passesLuhn(run.digits) &&
               !containsAny(before(run.start), languageWords().notCardWords);
    }
    /// Where a mobile number begins in the run: 13812345678, 138 1234 5678, 86-13812345678.
    [[nodiscard]] static std::optional<qsizetype> mobileStart(const DigitRun& run) {
        const bool prefixed = run.digits.size() == mobileLength + 2 && run.digits.startsWith(u"86");
        if (run.digits.size() != mobileLength && !prefixed)
            return std::nullopt;
        const QStringView number = QStringView(run.digits).last(mobileLength);
        if (number[0] != u'1' || number[1] < u'3')
            return std::nullopt;
        static const std::vector<std::vector<qsizetype>> shapes = {
            {11}, {3, 4, 4}, {13}, {2, 11}, {2, 3, 4, 4}};
        if (std::find(shapes.begin(), shapes.end(), run.groups) == shapes.end())
            return std::nullopt;
        return prefixed ? run.start + (run.groups.front() == 2 ? 3 : 2) : run.start;
    }
    [[nodiscard]] static bool isGroupedByFour(const DigitRun& run) {
        return std::all_of(run.groups.begin(), run.groups.end() - 1,
                           [](qsizetype length) { return length == 4; }) &&
               run.groups.back() <= 4;
    }
    /// The words of the sentence shortly before a place.
    [[nodiscard]] QStringView before(qsizetype at) const {
        qsizetype start = at;
        while (start > 0 && at - start < contactDistance && !endsSentence(m_view[start - 1]))
            --start;
        return m_view.sliced(start, at - start);
    }
    void add(PersonalNumber::Kind kind, qsizetype start, qsizetype end, const QString& digits) {
        const QStringView words = before(start);
        const bool contact = containsAny(words, languageWords().contactWords) &&
                             !containsAny(words, statements().maskedPersons);
        m_found.push_back({kind, static_cast<int>(start), static_cast<int>(end - start), digits, contact});
    }

    const LanguageText& m_text;
    QStringView m_view;
    std::vector<PersonalNumber> m_found;
};

/// Masks what words from `start` of a text hold of a number.
void hide(QString& words, int start, const PersonalNumber& number, const QString& text) {
    const QString masked = maskedNumber(QStringView(text).sliced(number.start, number.length));
    for (int i = 0; i < number.length; ++i) {
        const int at = number.start + i - start;
        if (at >= 0 && at < words.size())
            words[at] = masked[i];
    }
}

} // namespace

std::vector<PersonalNumber> findPersonalNumbers(const LanguageText& text) {
    return PersonalFinder(text).find();
}

QString maskedNumber(QStringView number) {
    constexpr qsizetype shownFirst = 3;
    constexpr qsizetype shownLast = 4;
    QString masked = number.toString();
    for (qsizetype at = shownFirst; at < masked.size() - shownLast; ++at)
        masked[at] = u'*';
    return masked;
}

QString withoutPersonalNumbers(const QString& text, int start, int length) {
    QString words = text.mid(start, length);
    // What is too short to hold a piece that tells anything is not read.
    if (std::count_if(words.begin(), words.end(), isDigit) <= 4)
        return words;
    const std::vector<PersonalNumber>& numbers = factsOf(text)->language.personal;
    auto number = std::partition_point(numbers.begin(), numbers.end(), [start](const PersonalNumber& before) {
        return before.start + before.length <= start;
    });
    for (; number != numbers.end() && number->start < start + length; ++number)
        hide(words, start, *number, text);
    return words;
}

QString withoutPersonalNumbers(const QString& words) {
    if (std::count_if(words.begin(), words.end(), isDigit) < mobileLength)
        return words;
    QString hidden = words;
    for (const PersonalNumber& number : findPersonalNumbers(LanguageText(words)))
        hide(hidden, 0, number, words);
    return hidden;
}

} // namespace nianbao
