// Rule S06: what a form's author left for somebody to fill in.

#include "Characters.h"
#include "structure/TextFacts.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBracket = 40;
constexpr qsizetype longestYear = 5; ///< 20XX has fewer digits than a masked number

bool isPrintableAscii(QChar c) {
    return c > u' ' && c < u'\x7f';
}
bool isCross(QChar c) {
    return c == u'X' || c == u'x' || c == u'×' || c == u'Ｘ' || c == u'ｘ';
}
bool isUnderscore(QChar c) {
    return c == u'_' || c == u'＿';
}

class PlaceholderFinder {
public:
    explicit PlaceholderFinder(QStringView text) : m_text(text) {}

    std::vector<TextMark> find() {
        for (qsizetype at = 0; at < m_text.size();)
            at = step(at);
        return std::move(m_marks);
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const {
        return at >= 0 && at < m_text.size() ? m_text[at] : QChar();
    }
    void mark(const QString& variant, qsizetype start, qsizetype end) {
        m_marks.push_back({Severity::Error, variant, static_cast<int>(start), static_cast<int>(end - start)});
    }

    /// Looks at one place; returns the next to look at.
    qsizetype step(qsizetype at) {
        const QChar c = m_text[at];
        if (isAsciiLetter(c) || c == u'@' || (isDigit(c) && c < u'０'))
            return asciiToken(at);
        if (isCross(c))
            return crosses(at);
        if (isUnderscore(c))
            return underscores(at);
        if (c == u'【')
            return squareBracket(at);
        if (c == u'（' || c == u'(')
            return roundBracket(at);
        if (const qsizetype length = statements().instructions.lengthAt(m_text, at)) {
            mark(u"instruction"_s, at, at + length);
            return at + length;
        }
        return at + 1;
    }

    /// A web address, an e-mail address or a word holds crosses and underscores of its own.
    qsizetype asciiToken(qsizetype start) {
        qsizetype end = start;
        bool word = false;
        while (end < m_text.size() && isPrintableAscii(m_text[end])) {
            const QChar c = m_text[end];
            word = word || (isAsciiLetter(c) && !isCross(c)) || c == u'@';
            ++end;
        }
        if (word)
            return end;
        for (qsizetype at = start; at < end;)
            at = isCross(m_text[at]) ? crosses(at) : isUnderscore(m_text[at]) ? underscores(at) : at + 1;
        return end;
    }

    /// 20XX, ××局, X件.
    qsizetype crosses(qsizetype start) {
        qsizetype end = start;
        while (isCross(charAt(end)))
            ++end;
        const bool afterDigit = isDigit(charAt(start - 1));
        if (end - start == 1) {
            qsizetype next = end;
            while (charAt(next).isSpace() && charAt(next) != u'\n')
                ++next;
            const qsizetype counter = statements().placeholderCounters.lengthAt(m_text, next);
            // 3×5个 is a product, X项目 a name.
            const bool name = charAt(next + counter) == u'目' || charAt(next + counter) == u'型';
            if (counter > 0 && !name && !afterDigit && !isAsciiLetter(charAt(start - 1)))
                mark(u"cross"_s, start, next + counter);
            return end;
        }
        qsizetype from = start;
        while (isDigit(charAt(from - 1)))
            --from;
        // 138××××1234 and an identity number without its end are masked on purpose, and so is 申请人李××.
        const bool maskedNumber = (afterDigit && isDigit(charAt(end))) || start - from >= longestYear;
        if (!maskedNumber && !isMaskedPerson(start, end))
            mark(u"cross"_s, from, end);
        return end;
    }

    [[nodiscard]] bool isMaskedPerson(qsizetype start, qsizetype end) const {
        if (start < 1)
            return false;
        const QStringView before = m_text.first(start - 1);
        const QStringView after = m_text.sliced(end);
        const Statements& words = statements();
        return std::any_of(words.maskedPersons.begin(), words.maskedPersons.end(),
                           [before](const QString& person) { return before.endsWith(person); }) ||
               std::any_of(words.maskedAfter.begin(), words.maskedAfter.end(),
                           [after](const QString& word) { return after.startsWith(word); });
    }

    qsizetype underscores(qsizetype start) {
        qsizetype end = start;
        while (isUnderscore(charAt(end)))
            ++end;
        const bool inWord = isAsciiLetter(charAt(start - 1)) || isAsciiLetter(charAt(end));
        if (end - start >= 2 && !inWord)
            mark(u"line"_s, start, end);
        return end;
    }

    qsizetype squareBracket(qsizetype start) {
        const qsizetype close = m_text.indexOf(u'】', start);
        if (close < 0 || close - start > longestBracket)
            return start + 1;
        const QStringView inside = m_text.sliced(start + 1, close - start - 1).trimmed();
        const auto starts = [inside](const QString& word) { return inside.startsWith(word); };
        const auto ends = [inside](const QString& word) { return inside.endsWith(word); };
        const Statements& words = statements();
        if (inside.isEmpty() || words.squareFragments.isIn(inside) ||
            std::any_of(words.squareStarts.begin(), words.squareStarts.end(), starts) ||
            std::any_of(words.squareEnds.begin(), words.squareEnds.end(), ends)) {
            mark(u"bracket"_s, start, close + 1);
            return close + 1;
        }
        return start + 1;
    }

    qsizetype roundBracket(qsizetype start) {
        const QStringView rest = m_text.sliced(start + 1);
        const QStringList& openers = statements().bracketOpeners;
        if (std::none_of(openers.begin(), openers.end(),
                         [rest](const QString& opener) { return rest.startsWith(opener); }))
            return start + 1;
        qsizetype close = start;
        while (close < m_text.size() && close - start <= longestBracket && m_text[close] != u'）' &&
               m_text[close] != u')')
            ++close;
        const QStringView inside = m_text.sliced(start + 1, close - start - 1);
        // 当面提出申请（填写申请表） tells an applicant what to do, not the clerk.
        if (statements().bracketExceptions.isIn(inside))
            return start + 1;
        const qsizetype end = std::min(close + 1, m_text.size());
        mark(u"instruction"_s, start, end);
        return end;
    }

    QStringView m_text;
    std::vector<TextMark> m_marks;
};

} // namespace

std::vector<TextMark> findPlaceholders(QStringView text) {
    return PlaceholderFinder(text).find();
}

} // namespace nianbao
