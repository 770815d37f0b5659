#include "claims/ClaimTokens.h"

#include "Characters.h"
#include "claims/Numerals.h"

#include <report/text/CellText.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView marks = u"，。；：、！？（）()[]【】“”‘’\"—～~-–,;:!?\n·";

/// The text without white space, and where each character stood.
struct Squeezed {
    explicit Squeezed(const QString& text) {
        const QString half = toHalfWidth(text);
        characters.reserve(text.size());
        places.reserve(static_cast<size_t>(text.size()) + 1);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = half[i];
            if (isHan(c)) { // nearly all are
                characters += c;
                places.push_back(static_cast<int>(i));
                continue;
            }
            const bool lineEnd = c == u'\n';
            if ((c.isSpace() && !lineEnd) || (lineEnd && tearsSentence()))
                continue;
            // Full-width marks stay what they are: only digits, letters, % and signs in numbers are turned.
            characters += c.isLetterOrNumber() || c == u'%' || (c == u'.' && isInNumber(half, i)) ||
                                  (c == u',' && isInNumber(half, i) && text[i] != u'，') ||
                                  (c == u',' && isWideDigit(text, i - 1) && isWideDigit(text, i + 1))
                              ? c
                              : text[i];
            places.push_back(static_cast<int>(i));
        }
        places.push_back(static_cast<int>(text.size()));
    }

    QString characters;
    std::vector<int> places;

private:
    static bool isInNumber(const QString& text, qsizetype at) {
        return at > 0 && at + 1 < text.size() && isAsciiDigit(text[at - 1]) && isAsciiDigit(text[at + 1]);
    }
    static bool isWideDigit(const QString& text, qsizetype at) {
        return at >= 0 && at < text.size() && text[at] >= u'０' && text[at] <= u'９';
    }
    /// A line that ends without a stop goes on in the next one: pasted text is full of such.
    [[nodiscard]] bool tearsSentence() const {
        return !characters.isEmpty() && !QStringView(u"。！？!?；;：:\n").contains(characters.back());
    }
};

class Lexer {
public:
    explicit Lexer(const QString& text) : m_squeezed(text), m_text(m_squeezed.characters) {}

    std::vector<ClaimToken> run() {
        while (m_at < m_text.size()) {
            if (!takeTitle() && !takeNumber() && !takeWord() && !takeMark())
                takeOther();
        }
        nameOrgans();
        markListNumbers();
        return std::move(m_tokens);
    }

private:
    using Kind = ClaimToken::Kind;
    using Unit = ClaimToken::Unit;

    [[nodiscard]] QStringView view() const { return m_text; }

    ClaimToken& push(Kind kind, qsizetype length) {
        ClaimToken token;
        token.kind = kind;
        token.start = m_squeezed.places[static_cast<size_t>(m_at)];
        const auto last = static_cast<size_t>(m_at + length - 1);
        token.length = m_squeezed.places[last] + 1 - token.start;
        token.text = m_text.sliced(m_at, length);
        m_at += length;
        m_tokens.push_back(std::move(token));
        return m_tokens.back();
    }

    /// 《…》: a name of something; what it says is not said of the figures.
    bool takeTitle() {
        if (m_text[m_at] != u'《')
            return false;
        const qsizetype end = m_text.indexOf(u'》', m_at);
        push(Kind::Other, end < 0 ? 1 : end + 1 - m_at);
        return true;
    }

    bool takeWord() {
        const ClaimWords::Match match = claimWords().at(m_text, m_at);
        if (match.length == 0)
            return false;
        push(Kind::Word, match.length).meanings = match.meanings;
        return true;
    }

    bool takeMark() {
        if (isHan(m_text[m_at]) || !marks.contains(m_text[m_at]))
            return false;
        const QChar mark = m_text[m_at];
        push(Kind::Mark, 1).mark = mark;
        return true;
    }

    void takeOther() {
        qsizetype end = m_at + 1;
        // Latin words and addresses go as one, so that digits in them are no figures.
        if (m_text[m_at].unicode() < 0x80) {
            while (end < m_text.size() && m_text[end].unicode() < 0x80 &&
                   !QStringView(u",;!?\n").contains(m_text[end]))
                ++end;
        }
        const qsizetype length = end - m_at;
        if (length == 1 && !m_tokens.empty() && m_tokens.back().kind == Kind::Other && isHan(m_text[m_at]) &&
            m_tokens.back().text.size() < maximumOther) {
            ClaimToken& last = m_tokens.back();
            last.text += m_text[m_at];
            last.length = m_squeezed.places[static_cast<size_t>(m_at)] + 1 - last.start;
            ++m_at;
            return;
        }
        QString& text = push(Kind::Other, length).text;
        text.reserve(maximumOther); // most grow
    }

    bool takeNumber() {
        const Numeral numeral = numeralAt(m_text, m_at);
        if (numeral.length == 0)
            return false;
        if (numeral.year > 0) {
            const bool compared = isComparison();
            ClaimToken& token = push(Kind::Year, numeral.length);
            token.year = numeral.year;
            token.compared = compared;
            return true;
        }
        if (numeral.isMonth) {
            push(Kind::Month, numeral.length).year = numeral.month;
            return true;
        }
        ClaimToken& token = push(Kind::Number, numeral.length);
        token.number = numeral.value;
        token.exact = numeral.exact;
        token.unit = numeral.unit;
        token.weak = claimWords().weakCounters.contains(m_text.sliced(m_at, numeral.unitLength));
        m_at += numeral.unitLength;
        return true;
    }

    /// 比, 较, 与 stand before the year; 2022年和2023年 are two years.
    [[nodiscard]] bool isComparison() const {
        if (m_tokens.empty() || m_tokens.back().text.isEmpty() ||
            !QStringView(u"比较与和同").contains(m_tokens.back().text.back()))
            return false;
        return m_tokens.size() < 2 || m_tokens[m_tokens.size() - 2].kind != Kind::Year;
    }

    /// 市教育局: an agency's name and what goes before it. A single 镇 or 委 inside words is none.
    void nameOrgans() {
        const WordFinder& organs = claimWords().organs;
        for (ClaimToken& token : m_tokens) {
            if (token.kind != Kind::Other)
                continue;
            for (qsizetype at = 1; at < token.text.size(); ++at) {
                const qsizetype length = organs.lengthAt(token.text, at);
                const bool isLast = at + length == token.text.size();
                if (length == 0 || !(isLast || length > 1 || QStringView(u"局厅署").contains(token.text[at])))
                    continue;
                token.kind = Kind::Organ;
                token.text.truncate(at + length);
                break;
            }
        }
    }

    /// （1）予以公开：3件（2）部分公开：1件: the numbers of a list end what was before.
    void markListNumbers() {
        Decimal next(1);
        for (size_t i = 0; i + 3 < m_tokens.size(); ++i) {
            ClaimToken& number = m_tokens[i + 1];
            const bool inBracket = m_tokens[i].isMark(u"（(") && m_tokens[i + 2].isMark(u"）)");
            const bool isBare = number.kind == Kind::Number && number.unit == Unit::Bare;
            if (!inBracket || !isBare || number.number != next || m_tokens[i + 3].kind == Kind::Mark)
                continue;
            next = next.plus(Decimal(1)).value_or(next);
            for (size_t k = i; k < i + 3; ++k) {
                m_tokens[k].kind = Kind::Mark;
                m_tokens[k].mark = u'；';
            }
        }
    }

    static constexpr qsizetype maximumOther = 40;
    Squeezed m_squeezed;
    const QString& m_text;
    qsizetype m_at = 0;
    std::vector<ClaimToken> m_tokens;
};

} // namespace

const Meaning* ClaimToken::meaning(Meaning::Kind wanted) const {
    if (!meanings)
        return nullptr;
    const auto found = std::find_if(meanings->begin(), meanings->end(),
                                    [wanted](const Meaning& meaning) { return meaning.kind == wanted; });
    return found == meanings->end() ? nullptr : &*found;
}

std::vector<ClaimToken> claimTokens(const QString& text) {
    return Lexer(text).run();
}

} // namespace nianbao
