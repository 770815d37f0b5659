#include "claims/Claim.h"
#include "claims/ClaimLists.h"
#include "claims/ClaimScope.h"
#include "claims/ClaimSums.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Unit = ClaimToken::Unit;

constexpr QStringView sentenceEnds = u"。！？!?\n";
constexpr QStringView clauseEnds = u"。！？!?\n，,；;：:（）()";

/// Reads one part's text from its first token to its last.
class ClaimReader {
public:
    ClaimReader(const QString& text, const ClaimSource& source)
        : m_source(source), m_tokens(claimTokens(text)), m_scope(source) {
        if (source.topic == "requests"_L1)
            m_setting.thing = u"application"_s;
    }

    std::vector<Claim> run() {
        const Tokens all(m_tokens);
        size_t from = 0;
        for (size_t i = 0; i <= all.size(); ++i) {
            if (i < all.size() && !all[i].isMark(sentenceEnds))
                continue;
            readSentence(all.subspan(from, i - from));
            from = i + 1;
        }
        return std::move(m_claims);
    }

private:
    void readSentence(Tokens sentence) {
        if (sentence.empty())
            return;
        m_scope.read(sentence);
        m_setting.year = 0;
        m_setting.row = u"received"_s;
        m_setting.aboutDisclosure =
            m_setting.aboutDisclosure || m_source.topic == "requests"_L1 || speaksOfDisclosure(sentence);
        m_compare = false;
        m_channel = false;
        m_whole.reset();
        m_frame.reset();
        m_actions.clear();
        m_respectively.clear();
        const size_t first = m_claims.size();
        size_t from = 0;
        for (size_t i = 0; i <= sentence.size(); ++i) {
            if (i < sentence.size() && !sentence[i].isMark(clauseEnds))
                continue;
            if (i > from)
                readClause(sentence.subspan(from, i - from));
            if (i < sentence.size() && sentence[i].isMark(u"；;"))
                m_channel = false;
            from = i + 1;
        }
        addSums(m_claims, first);
    }

    [[nodiscard]] static bool speaksOfDisclosure(Tokens sentence) {
        return std::any_of(sentence.begin(), sentence.end(), [](const ClaimToken& token) {
            const Meaning* thing = token.meaning(Meaning::Kind::Thing);
            return (thing && thing->id == "application"_L1) || token.text.contains(u"信息公开"_s) ||
                   token.text.contains(u"政务公开"_s) || token.text.contains(u"依申请"_s);
        });
    }

    void readClause(Tokens clause) {
        const auto isNumber = [](const ClaimToken& token) { return token.kind == ClaimToken::Kind::Number; };
        const auto firstNumber = std::find_if(clause.begin(), clause.end(), isNumber);
        m_setting.year = m_scope.yearAt(clause.back());
        if (firstNumber == clause.end()) {
            readWords(clause);
            return;
        }
        m_blocked = false;
        size_t from = 0;
        for (size_t i = 0; i < clause.size(); ++i) {
            if (!isNumber(clause[i]))
                continue;
            size_t next = i + 1;
            while (next < clause.size() && !isNumber(clause[next]))
                ++next;
            // Between two numbers a list mark says which words belong to which.
            size_t end = next;
            if (next < clause.size()) {
                end = i + 1;
                for (size_t k = i + 1; k < next; ++k) {
                    if (separates(clause[k]))
                        end = k;
                }
            }
            readNumber(clause.subspan(from, i - from), clause[i], clause.subspan(i + 1, end - i - 1));
            from = end;
        }
    }

    /// `before` and `after`: the words that may say what the number is of.
    void readNumber(Tokens before, const ClaimToken& number, Tokens after) {
        m_setting.year = m_scope.yearAt(number);
        ClaimPhrase phrase = phraseOf(before);
        const ClaimPhrase following = phraseOf(after);
        m_compare = m_compare || isOfLastYear(before);
        const bool ofChannel = std::exchange(m_channel, false) || phrase.channel;
        m_blocked = m_blocked || phrase.blocked;
        if (m_blocked || m_scope.isBlocked(number) || !number.exact || following.blocked) {
            if (phrase.foreign || phrase.namesFigure())
                m_last.reset();
            return;
        }
        if (takeRespectively(before, phrase, number))
            return;
        if (phrase.share || (number.unit == ClaimToken::Unit::Percent && following.share))
            readShare(before, number);
        else if (phrase.rise || phrase.fall)
            readChange(phrase, number);
        else if (!ofChannel && number.unit != ClaimToken::Unit::Percent &&
                 number.unit != ClaimToken::Unit::Foreign)
            readFigure(before, phrase, number, after);
    }

    /// 比上年, or what the report's year turned into one: 较2023年.
    [[nodiscard]] bool isOfLastYear(Tokens tokens) const {
        return std::any_of(tokens.begin(), tokens.end(), [this](const ClaimToken& token) {
            return token.is(Meaning::Kind::Compare) || isComparedYear(token);
        });
    }
    [[nodiscard]] bool isComparedYear(const ClaimToken& token) const {
        return token.kind == ClaimToken::Kind::Year && token.compared && token.year == m_source.year - 1;
    }

    void readFigure(Tokens before, ClaimPhrase phrase, const ClaimToken& number, Tokens after) {
        if (takeLastYears(before, phrase, number))
            return;
        takeAfter(phrase, after);
        inherit(phrase);
        // 制发、废止均为0件 says it of each; 予以公开及部分公开42件 says it of both together.
        std::vector<NamedFigure> figures = figuresOfList(before, m_setting);
        if (figures.size() < 2) {
            figures.clear();
            if (const auto figure = figureOf(phrase, m_setting))
                figures.push_back(*figure);
            else if (m_frame && isBare(before, after) && !phrase.foreign)
                figures.push_back(*m_frame);
        }
        const bool fits = std::all_of(figures.begin(), figures.end(), [&number](const NamedFigure& figure) {
            return fitsUnit(figure.thing, number.unit) && figure.year <= 0;
        });
        if (figures.empty() || !fits || (number.weak && !countsThings(after))) {
            m_setting.foreign = m_setting.foreign || phrase.foreign;
            m_last.reset();
            return;
        }
        if (figures.size() > 1 && !phrase.each)
            figures = {joined(figures)};
        for (const NamedFigure& figure : figures)
            addFigure(figure, number);
        m_setting.foreign = false;
    }

    /// 比上年的10件增加3件, 18件（上年15件）: a bare number of last year is of the figure before.
    bool takeLastYears(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number) {
        const bool compared = isOfLastYear(before) || m_setting.year == -1;
        if (!compared || phrase.namesFigure() || phrase.foreign || !phrase.thing.isEmpty() || !m_last ||
            m_last->year != 0)
            return false;
        if (number.unit != ClaimToken::Unit::Count)
            return true;
        Claim claim = *m_last;
        claim.year = -1;
        claim.number = number.number;
        place(claim, number);
        m_claims.push_back(claim);
        m_compare = true;
        return true;
    }

    /// 个, 项 and the like count what a word behind them says, when there is one.
    static bool countsThings(Tokens after) {
        if (after.empty() || after.front().kind != ClaimToken::Kind::Other)
            return true;
        return after.front().text == "的"_L1;
    }

    /// Nothing but 共, 为 and the like around the number.
    static bool isBare(Tokens before, Tokens after) {
        return after.empty() && std::all_of(before.begin(), before.end(), [](const ClaimToken& token) {
                   return token.is(Meaning::Kind::Neutral) || token.is(Meaning::Kind::Level) ||
                          token.is(Meaning::Kind::Year) ||
                          QStringList{u"计"_s, u"达"_s, u"是"_s, u"有"_s, u"仍"_s, u"仍为"_s}.contains(
                              token.text);
               });
    }

    /// What a number counts may follow it: 3件予以公开, 收到12件政府信息公开申请.
    static void takeAfter(ClaimPhrase& phrase, Tokens after) {
        const ClaimPhrase following = phraseOf(after);
        if (!phrase.namesFigure() && !phrase.foreign) {
            // 3件因表述不清经补正后再行办理: far behind it, the word is of something else.
            const bool far = following.start >= 0 && following.start - after.front().start > nearWords;
            if (far && following.result.isEmpty() && following.outcome.isEmpty())
                return;
            const QString thing = phrase.thing;
            const bool ofWhich = phrase.ofWhich;
            phrase = following;
            phrase.ofWhich = ofWhich;
            if (phrase.thing.isEmpty())
                phrase.thing = thing;
            return;
        }
        phrase.foreign = phrase.foreign || (following.foreign && following.thing.isEmpty());
        if (phrase.thing.isEmpty())
            phrase.thing = following.thing;
        if (phrase.applicant.isEmpty() && phrase.result.isEmpty() && !following.thing.isEmpty())
            phrase.applicant = following.applicant;
        if (phrase.actions.isEmpty() && phrase.result.isEmpty() && phrase.outcome.isEmpty())
            phrase.actions = following.actions;
    }

    /// 收到留言45条、申请6件: the second was received too.
    void inherit(ClaimPhrase& phrase) {
        if (!phrase.thing.isEmpty() && !phrase.namesFigure() && !isDispute(phrase.thing))
            phrase.actions = m_actions;
        if (!phrase.actions.isEmpty())
            m_actions = phrase.actions;
    }

    void addFigure(const NamedFigure& figure, const ClaimToken& number) {
        Claim claim;
        claim.figure = figure.id;
        claim.year = figure.year;
        claim.number = inUnitOf(figure.thing, number.number);
        place(claim, number);
        m_setting.thing = figure.thing;
        m_setting.afterApplicant = figure.id.contains(u'/');
        if (isWhole(figure.id))
            m_setting.row = figure.id;
        m_compare = m_compare || figure.year == -1;
        m_last = claim;
        if (!m_whole)
            m_whole = claim;
        m_claims.push_back(claim);
    }

    /// Whose applicants are told: 收到…，结转2件。其中自然人… is of those received.
    static bool isWhole(const QString& figure) {
        return figure == "received"_L1 || figure == "accepted"_L1 || figure == "handled"_L1 ||
               figure == "answered"_L1 || figure == "concluded"_L1;
    }

    /// The table has 万元, what is said of processing fees 元.
    static Decimal inUnitOf(const QString& thing, const Decimal& number) {
        return thing == "fees"_L1 ? number.shifted(-4).value_or(number) : number;
    }

    static void place(Claim& claim, const ClaimToken& token) {
        claim.start = token.start;
        claim.length = token.length;
    }

    /// 自然人、法人分别为3件、2件: the n-th number is of the n-th word.
    bool takeRespectively(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number) {
        if (phrase.respectively) {
            const auto word = std::find_if(before.begin(), before.end(), [](const ClaimToken& token) {
                return token.is(Meaning::Kind::Respectively);
            });
            m_respectively =
                figuresOfList(before.first(static_cast<size_t>(word - before.begin())), m_setting);
            if (m_respectively.size() < 2) {
                m_respectively.clear();
                return true; // of what the numbers are is not known
            }
        } else if (m_respectively.empty() || phrase.namesFigure()) {
            m_respectively.clear();
            return false;
        }
        if (fitsUnit(m_respectively.front().thing, number.unit))
            addFigure(m_respectively.front(), number);
        m_respectively.erase(m_respectively.begin());
        return true;
    }

    void readShare(Tokens before, const ClaimToken& number) {
        const auto word = std::find_if(before.begin(), before.end(), [](const ClaimToken& token) {
            return token.is(Meaning::Kind::Share);
        });
        const auto at = static_cast<size_t>(word - before.begin());
        const ClaimPhrase what = phraseOf(before.first(at));
        const ClaimPhrase ofWhat = at < before.size() ? phraseOf(before.subspan(at)) : ClaimPhrase();
        if (number.unit != ClaimToken::Unit::Percent || what.foreign || ofWhat.foreign)
            return;
        auto figure = what.namesFigure() ? figureOf(what, m_setting) : std::nullopt;
        if (!figure && m_last)
            figure = NamedFigure{m_setting.thing, m_last->figure, m_last->year};
        std::optional<NamedFigure> base;
        if (ofWhat.namesFigure())
            base = figureOf(ofWhat, m_setting);
        else if (m_whole)
            base = NamedFigure{m_setting.thing, m_whole->figure, m_whole->year};
        else
            base = m_frame;
        if (!figure || !base || figure->id == base->id || figure->year != base->year)
            return;
        Claim claim;
        claim.kind = Claim::Kind::Share;
        claim.figure = figure->id;
        claim.base = base->id;
        claim.year = figure->year;
        claim.number = number.number;
        place(claim, number);
        m_claims.push_back(claim);
    }

    void readChange(const ClaimPhrase& phrase, const ClaimToken& number) {
        if (number.unit == ClaimToken::Unit::Foreign || number.unit == ClaimToken::Unit::Yuan ||
            (!m_compare && !phrase.level))
            return;
        auto figure =
            phrase.namesFigure() || !phrase.thing.isEmpty() ? figureOf(phrase, m_setting) : std::nullopt;
        if (!figure && !phrase.namesFigure() && !phrase.foreign && m_last)
            figure = NamedFigure{m_setting.thing, m_last->figure, m_last->year};
        if (!figure || (figure->year != 0 && !phrase.level))
            return;
        if (phrase.level) {
            figure->year = m_setting.year;
            if (number.unit != ClaimToken::Unit::Percent)
                addFigure(*figure, number);
            return;
        }
        Claim claim;
        claim.kind = number.unit == ClaimToken::Unit::Percent ? Claim::Kind::Growth : Claim::Kind::Change;
        claim.figure = figure->id;
        claim.number = phrase.fall ? number.number.negated() : number.number;
        place(claim, number);
        m_claims.push_back(claim);
    }

    /// A clause without a number: what it says of the next, that something is as last year, or that there
    /// was none.
    void readWords(Tokens clause) {
        const ClaimPhrase phrase = phraseOf(clause);
        m_compare = m_compare || isOfLastYear(clause);
        m_channel = m_channel || phrase.channel;
        if (!phrase.actions.isEmpty())
            m_actions = phrase.actions;
        if (!phrase.thing.isEmpty() || phrase.foreign)
            setThing(phrase);
        if (phrase.blocked || m_scope.isBlocked(clause.back()))
            return;
        if (phrase.same && !phrase.nearly && m_compare) {
            readSame(clause, phrase);
            return;
        }
        if (m_last && m_last->year == 0 && phrase.actions.isEmpty() &&
            (phrase.each || (!phrase.outcome.isEmpty() && m_last->number == Decimal(1))))
            readEach(phrase);
        else if (!readNone(clause) && phrase.namesFigure() && !phrase.foreign &&
                 clause.back().kind == ClaimToken::Kind::Word)
            m_frame = figureOf(phrase, m_setting);
    }

    void setThing(const ClaimPhrase& phrase) {
        m_setting.foreign = phrase.foreign;
        if (phrase.foreign)
            m_last.reset();
        else
            m_setting.thing = phrase.thing;
    }

    void readSame(Tokens clause, const ClaimPhrase& phrase) {
        auto figure = phrase.namesFigure() ? figureOf(phrase, m_setting) : std::nullopt;
        if (!figure && !phrase.namesFigure() && !phrase.foreign && m_last)
            figure = NamedFigure{m_setting.thing, m_last->figure, m_last->year};
        if (!figure || figure->year != 0)
            return;
        const auto word = std::find_if(clause.begin(), clause.end(),
                                       [](const ClaimToken& token) { return token.is(Meaning::Kind::Same); });
        m_frame = figure;
        Claim claim;
        claim.kind = Claim::Kind::Change;
        claim.figure = figure->id;
        claim.inWords = true;
        place(claim, *word);
        m_claims.push_back(claim);
    }

    /// 办结3件，均予以公开: all that was counted last.
    void readEach(const ClaimPhrase& phrase) {
        const bool ofReceived = m_last->figure == "received"_L1 || m_last->figure == "accepted"_L1;
        // What came in this year is not all that was concluded in it.
        if (!phrase.namesFigure() || (ofReceived && phrase.applicant.isEmpty()))
            return;
        const auto figure = figureOf(phrase, m_setting);
        if (!figure || figure->id == m_last->figure || m_last->figure.contains(u'/'))
            return;
        Claim claim = *m_last;
        claim.figure = figure->id;
        claim.inWords = true;
        claim.start = phrase.start;
        claim.length = phrase.end - phrase.start;
        m_claims.push_back(claim);
    }

    /// 未收到…申请, 无行政复议、行政诉讼.
    bool readNone(Tokens clause) {
        for (size_t i = 0; i < clause.size(); ++i) {
            if (!clause[i].is(Meaning::Kind::None))
                continue;
            const auto figures = figuresOfNone(clause, i, m_setting);
            for (const NamedFigure& figure : figures)
                addNone(figure, clause[i], clause.back());
            if (!figures.empty())
                return true;
        }
        return false;
    }

    void addNone(const NamedFigure& figure, const ClaimToken& first, const ClaimToken& last) {
        Claim claim;
        claim.figure = figure.id;
        claim.year = figure.year;
        claim.inWords = true;
        claim.start = first.start;
        claim.length = last.start + last.length - first.start;
        m_setting.thing = figure.thing;
        m_last = claim;
        m_claims.push_back(claim);
    }

    static constexpr int nearWords = 4; ///< UTF-16 units

    const ClaimSource& m_source;
    std::vector<ClaimToken> m_tokens;
    ClaimScope m_scope;
    ClaimSetting m_setting;
    bool m_compare = false;       ///< the sentence speaks of last year
    bool m_blocked = false;       ///< nothing can be concluded from the rest of the clause
    bool m_channel = false;       ///< the next number is of one way of asking
    std::optional<Claim> m_whole; ///< the sentence's first figure
    std::optional<Claim> m_last;
    std::optional<NamedFigure> m_frame;      ///< what a clause without a number was about
    QStringList m_actions;                   ///< the last ones that were said
    std::vector<NamedFigure> m_respectively; ///< what the next numbers are of
    std::vector<Claim> m_claims;
};

} // namespace

QString Claim::toString() const {
    const QString of = figure + (year == 0 ? QString() : u'@' + QString::number(year));
    const QString sign = number.isNegative() ? QString() : u"+"_s;
    switch (kind) {
    case Claim::Kind::Figure:
        return of + u'=' + number.toString();
    case Claim::Kind::Change:
        return of + sign + number.toString();
    case Claim::Kind::Growth:
        return of + sign + number.toString() + u'%';
    case Claim::Kind::Share:
        return of + u':' + base + u'=' + number.toString() + u'%';
    case Claim::Kind::Sum: {
        QStringList addends;
        for (const Decimal& part : parts)
            addends.append(part.toString());
        return u"sum:"_s + number.toString() + u'=' + addends.join(u'+');
    }
    }
    Q_UNREACHABLE();
}

std::vector<Claim> readClaims(const QString& text, const ClaimSource& source) {
    return ClaimReader(text, source).run();
}

} // namespace nianbao
