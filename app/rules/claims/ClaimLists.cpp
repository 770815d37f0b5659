#include "claims/ClaimLists.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The pieces between 、, 和 ….
std::vector<Tokens> listItems(Tokens tokens) {
    std::vector<Tokens> items;
    size_t from = 0;
    for (size_t i = 0; i <= tokens.size(); ++i) {
        if (i < tokens.size() && !separates(tokens[i]))
            continue;
        if (i > from)
            items.push_back(tokens.subspan(from, i - from));
        from = i + 1;
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

/// Between the word and what there was none of stand only fillers.
bool isPlainNone(Tokens rest) {
    using Kind = Meaning::Kind;
    for (const ClaimToken& token : rest) {
        if (token.is(Kind::Thing) || token.is(Kind::Action) || token.is(Kind::Result) ||
            token.is(Kind::Outcome))
            return true;
        const bool passes = token.is(Kind::Filler) || token.is(Kind::Applicant) || token.is(Kind::Year) ||
                            token.kind == ClaimToken::Kind::Year || separates(token);
        if (!passes)
            return false;
    }
    return false;
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
    const QString lastThing =
        !phrases.back().thing.isEmpty() ? phrases.back().thing : phraseOf(clause.first(place)).thing;
    std::vector<NamedFigure> figures;
    QStringList actions;
    for (ClaimPhrase& phrase : phrases) {
        if (phrase.foreign)
            return {};
        phrase.applicant.clear();
        if (phrase.thing.isEmpty())
            phrase.thing = lastThing;
        if (phrase.actions.isEmpty())
            phrase.actions = actions;
        // 无政府信息公开申请
        if (phrase.thing == "application"_L1 && !phrase.namesFigure())
            phrase.actions.append(u"received"_s);
        actions = phrase.actions;
        const auto figure = figureOf(phrase, setting);
        if (figure && canBeNone(figure->id))
            addOnce(figures, *figure);
    }
    return figures;
}

} // namespace nianbao
