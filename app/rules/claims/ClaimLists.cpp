#include "claims/ClaimLists.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// A lawsuit right behind a review, a complaint right behind either.
bool isOtherDispute(const ClaimToken& first, const ClaimToken& second) {
    const Meaning* one = first.meaning(Meaning::Kind::Thing);
    const Meaning* other = second.meaning(Meaning::Kind::Thing);
    const bool complains = second.is(Meaning::Kind::Foreign) && one && isDispute(one->id) &&
                           QStringList{u"举报"_s, u"投诉"_s, u"信访"_s}.contains(second.text);
    return complains || (one && other && one->id == "reconsideration"_L1 && other->id == "litigation"_L1);
}

/// The pieces between 、, 和 ….
std::vector<Tokens> listItems(Tokens tokens) {
    std::vector<Tokens> items;
    size_t from = 0;
    for (size_t i = 0; i <= tokens.size(); ++i) {
        // 无复议诉讼 are two.
        const bool splits = i > from && i < tokens.size() && isOtherDispute(tokens[i - 1], tokens[i]);
        if (i < tokens.size() && !separates(tokens[i]) && !splits)
            continue;
        if (i > from)
            items.push_back(tokens.subspan(from, i - from));
        from = splits ? i : i + 1;
    }
    return items;
}

std::vector<ClaimPhrase> phrasesOf(Tokens tokens) {
    std::vector<ClaimPhrase> phrases;
    for (const Tokens item : listItems(tokens)) {
        ClaimPhrase phrase = phraseOf(item);
        if (phrase.foreign || !phrase.thing.isEmpty() || phrase.namesFigure())
            phrases.push_back(phrase);
    }
    return phrases;
}

void addOnce(std::vector<NamedFigure>& figures, const NamedFigure& figure) {
    const bool known = std::any_of(figures.begin(), figures.end(),
                                   [&figure](const NamedFigure& one) { return one.id == figure.id; });
    if (!known)
        figures.push_back(figure);
}

/// 未答复, 未办结 say that it was not done yet or not done well.
bool canBeNone(const QString& figure) {
    return figure != "answered"_L1 && figure != "handled"_L1 && figure != "concluded"_L1 &&
           figure != "accepted"_L1 && !figure.endsWith(".concluded"_L1) && !figure.endsWith(".inForce"_L1);
}

/// 无提案、申请: of each there was none; 无提案申请 is unclear.
bool isItem(const ClaimToken& token, const ClaimToken* next) {
    return token.is(Meaning::Kind::Foreign) && next && (separates(*next) || next->is(Meaning::Kind::Foreign));
}

/// Between the word and what there was none of stand only fillers, other things that there were none of
/// either, and a cause: 未发生因有关…而引发的投诉、复议.
bool isPlainNone(Tokens rest) {
    using Kind = Meaning::Kind;
    bool inCause = false;
    for (const ClaimToken& token : rest) {
        const Meaning* action = token.meaning(Kind::Action);
        const bool happened = action && (action->id == "happened"_L1 || action->id == "charged"_L1);
        const Meaning* thing = token.meaning(Kind::Thing);
        if (inCause && !happened && !(thing && isDispute(thing->id))) {
            if (token.kind == ClaimToken::Kind::Number)
                return false;
            continue;
        }
        inCause = inCause && !happened;
        if (thing || action || token.is(Kind::Result) || token.is(Kind::Outcome))
            return true;
        inCause = token.text.startsWith(u'因') && token.text != u"因此"_s;
        const bool passes = inCause || token.is(Kind::Filler) || token.is(Kind::Applicant) ||
                            token.is(Kind::Year) ||
                            isItem(token, &token == &rest.back() ? nullptr : &token + 1) ||
                            token.is(Kind::Own) || token.kind == ClaimToken::Kind::Year || separates(token);
        if (!passes)
            return false;
    }
    return false;
}

/// What an item of a list of none leaves out.
class NoneList {
public:
    NoneList(std::vector<ClaimPhrase> phrases, const QString& outerThing, const ClaimSetting& setting)
        : m_phrases(std::move(phrases)), m_setting(setting) {
        const ClaimPhrase& last = m_phrases.back();
        m_lastThing = !last.thing.isEmpty() ? last.thing : outerThing;
        for (const ClaimPhrase& phrase : m_phrases) {
            if (!phrase.applicant.isEmpty() && !m_applicants.contains(phrase.applicant))
                m_applicants.append(phrase.applicant);
        }
    }

    std::vector<NamedFigure> figures() {
        std::vector<NamedFigure> all;
        QString thing;
        QStringList actions;
        for (size_t i = 0; i < m_phrases.size(); ++i) {
            ClaimPhrase& phrase = m_phrases[i];
            if (phrase.foreign)
                continue;
            complete(i, thing, actions);
            thing = phrase.thing;
            actions = phrase.actions;
            const auto figure = isOfSomethingElse(phrase) ? std::nullopt : figureOf(phrase, m_setting);
            if (figure && canBeNone(figure->id))
                addOnce(all, *figure);
        }
        return all;
    }

private:
    void complete(size_t place, const QString& thing, const QStringList& actions) {
        ClaimPhrase& phrase = m_phrases[place];
        // 未收到法人的申请 says nothing of others; 未收到公民、法人的申请 is of whoever asks.
        if (m_applicants != QStringList{u"legalPersons"_s})
            phrase.applicant.clear();
        if (phrase.thing.isEmpty())
            phrase.thing = !phrase.outcome.isEmpty() && !thing.isEmpty() ? thing : m_lastThing;
        if (phrase.thing == "anyFee"_L1)
            phrase.thing =
                phrase.does("charged"_L1) || actions.contains(u"charged"_s) ? u"processingFee"_s : QString();
        if (phrase.actions.isEmpty())
            phrase.actions = actions;
        // 无政府信息公开申请
        if (phrase.thing == "application"_L1 && phrase.actions.isEmpty() && phrase.result.isEmpty() &&
            phrase.outcome.isEmpty())
            phrase.actions.append(u"received"_s);
        // 未出现行政复议、诉讼被撤销的情况
        for (size_t next = place + 1; phrase.outcome.isEmpty() && next < m_phrases.size(); ++next) {
            if (isDispute(phrase.thing))
                phrase.outcome = m_phrases[next].outcome;
        }
        // 无行政强制
        phrase.actions.append(u"decided"_s);
    }

    /// 未收到申诉 behind a lawsuit
    [[nodiscard]] bool isOfSomethingElse(const ClaimPhrase& phrase) const {
        return phrase.thing.isEmpty() && phrase.does("received"_L1) && m_setting.thing != "application"_L1;
    }

    std::vector<ClaimPhrase> m_phrases;
    const ClaimSetting& m_setting;
    QString m_lastThing;
    QStringList m_applicants;
};

/// 无行政许可职权 says nothing of how many were decided.
bool isOfPowers(Tokens rest) {
    using Kind = Meaning::Kind;
    static const QStringList things = {u"licensing"_s, u"penalties"_s, u"compulsoryMeasures"_s, u"fees"_s};
    const bool speaksOfThem = std::any_of(rest.begin(), rest.end(), [](const ClaimToken& token) {
        return token.is(Kind::Thing) && things.contains(token.meaning(Kind::Thing)->id);
    });
    const ClaimToken& last = rest.back();
    return speaksOfThem && last.kind == ClaimToken::Kind::Other && last.text != u"情况"_s &&
           last.text != u"情形"_s;
}

} // namespace

bool separates(const ClaimToken& token) {
    return token.isMark(u"、") || token.is(Meaning::Kind::Connector);
}

ClaimPhrase phraseOf(Tokens tokens) {
    ClaimPhrase phrase;
    for (const ClaimToken& token : tokens)
        phrase.add(token);
    return phrase;
}

bool isDispute(const QString& thing) {
    return thing == "reconsideration"_L1 || thing.startsWith("litigation"_L1);
}

std::vector<NamedFigure> figuresOfList(Tokens tokens, const ClaimSetting& setting) {
    std::vector<ClaimPhrase> phrases = phrasesOf(tokens);
    const auto ofApplicant = std::count_if(phrases.begin(), phrases.end(), [](const ClaimPhrase& phrase) {
        return !phrase.applicant.isEmpty();
    });
    // 公民、法人和其他组织的申请 is one thing, whoever asks.
    const bool whoever = ofApplicant > 1 && !phrases.back().thing.isEmpty();
    if (phrases.size() < 2 || whoever)
        return {};
    const ClaimPhrase last = phrases.back();
    std::vector<NamedFigure> figures;
    // 信访举报投诉类申请及重复申请等不予处理: the group
    if (last.andOthers && !last.result.isEmpty() && !last.result.contains(u'.')) {
        if (const auto figure = figureOf(last, setting))
            figures.push_back(*figure);
        return figures;
    }
    QStringList actions;
    QString thing;
    for (ClaimPhrase& phrase : phrases) {
        if (phrase.thing.isEmpty())
            phrase.thing = thing.isEmpty() ? last.thing : thing;
        thing = phrase.thing;
        if (phrase.actions.isEmpty() && !isDispute(phrase.thing))
            phrase.actions = actions.isEmpty() ? last.actions : actions;
        actions = phrase.actions;
        const auto figure = figureOf(phrase, setting);
        if (!figure)
            return {};
        addOnce(figures, *figure);
    }
    return figures;
}

NamedFigure joined(const std::vector<NamedFigure>& figures) {
    NamedFigure all = figures.front();
    for (size_t i = 1; i < figures.size(); ++i)
        all.id += u'&' + figures[i].id;
    return all;
}

std::vector<NamedFigure> figuresOfNone(Tokens clause, size_t place, const ClaimSetting& setting) {
    const Tokens rest = clause.subspan(place + 1);
    // 未收到申请的，…: what is done in such a case
    if (!isPlainNone(rest) || clause.back().text.endsWith(u'的'))
        return {};
    std::vector<ClaimPhrase> phrases = phrasesOf(rest);
    // 未发生责任追究情形: of what, the words do not say
    const bool isNamed = std::any_of(phrases.begin(), phrases.end(), [](const ClaimPhrase& phrase) {
        return !phrase.thing.isEmpty() || !phrase.result.isEmpty() || !phrase.outcome.isEmpty() ||
               phrase.does("carriedForward"_L1) || phrase.does("carriedIn"_L1);
    });
    const bool saysMore = std::any_of(rest.begin(), rest.end(), [](const ClaimToken& token) {
        return token.kind == ClaimToken::Kind::Other && token.text.size() > 1;
    });
    if (phrases.empty() || (!isNamed && saysMore) || isOfPowers(rest))
        return {};
    return NoneList(std::move(phrases), phraseOf(clause.first(place)).thing, setting).figures();
}

} // namespace nianbao
