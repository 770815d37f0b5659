#include "claims/ClaimReader.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = Meaning::Kind;

/// 其他均胜诉, 其余均已答复: only of some.
bool isOfTheRest(Tokens clause) {
    return std::any_of(clause.begin(), clause.end(), [](const ClaimToken& token) {
        return token.text == u"其他"_s || token.text.contains(u"其余"_s) || token.text.contains(u"其它"_s) ||
               token.text.contains(u"剩余"_s) || token.text.startsWith(u'另');
    });
}

/// 行政诉讼2件，均涉行政许可; 复议2件，均与信息公开无关.
bool isOfOtherMatter(Tokens clause, const ClaimPhrase& phrase) {
    if (std::any_of(clause.begin(), clause.end(),
                    [](const ClaimToken& token) { return token.text == u"无关"_s; }))
        return true;
    return phrase.each && !phrase.thing.isEmpty() && !isDispute(phrase.thing) &&
           phrase.thing != "application"_L1;
}

} // namespace

/// A clause without a number: what it says of the next, that something is as last year, or that there
/// was none.
void ClaimReader::readWords(Tokens clause) {
    const ClaimPhrase phrase = phraseOf(clause);
    m_compare = m_compare || isOfLastYear(clause);
    if (phrase.content)
        return;
    m_channel = m_channel || (phrase.channel && !phrase.each && !m_inBracket);
    if (!phrase.actions.isEmpty())
        m_actions = phrase.actions;
    if (m_last && isDispute(m_last->figure) && !m_claims.empty() && isOfOtherMatter(clause, phrase)) {
        m_claims.pop_back();
        m_last.reset();
    }
    if (!phrase.thing.isEmpty() || (phrase.foreign && !phrase.each))
        setThing(phrase);
    if (phrase.blocked || phrase.skipped || m_scope.isBlocked(clause.back()))
        return;
    if (phrase.same && !phrase.nearly && m_compare)
        readSame(clause, phrase);
    else if (readCarriedOn(clause, phrase))
        return;
    else if (m_last && m_last->year == 0 && isOfAll(clause, phrase))
        readEach(phrase);
    else if (!readNone(clause))
        setFrame(clause, phrase);
}

void ClaimReader::setThing(const ClaimPhrase& phrase) {
    m_setting.foreign = phrase.foreign;
    if (phrase.foreign)
        m_last.reset();
    else
        m_setting.thing = phrase.thing;
}

/// 予以公开（含部分公开）3件 is of both together.
void ClaimReader::setFrame(Tokens clause, const ClaimPhrase& phrase) {
    const bool ends = clause.back().kind == ClaimToken::Kind::Word || clause.back().text == u"中"_s;
    if (!phrase.namesFigure() || phrase.foreign || !ends)
        return;
    const auto figure = figureOf(phrase, m_setting);
    if (figure && m_frame && m_inBracket && phrase.ofWhich && m_frame->thing == figure->thing)
        m_frame = joined({*m_frame, *figure});
    else
        m_frame = figure;
}

void ClaimReader::readSame(Tokens clause, const ClaimPhrase& phrase) {
    auto figure = phrase.namesFigure() ? figureOf(phrase, m_setting) : std::nullopt;
    if (!figure && !phrase.namesFigure() && !phrase.foreign && m_last)
        figure = NamedFigure{m_setting.thing, m_last->figure, m_last->year};
    if (!figure || figure->year != 0)
        return;
    const auto word = std::find_if(clause.begin(), clause.end(),
                                   [](const ClaimToken& token) { return token.is(Kind::Same); });
    m_frame = figure;
    Claim claim;
    claim.kind = Claim::Kind::Change;
    claim.figure = figure->id;
    claim.inWords = true;
    placeClaim(claim, *word);
    m_claims.push_back(claim);
}

/// Whether a clause speaks of all that was counted last: 均予以公开, （自然人申请）, 结果维持.
bool ClaimReader::isOfAll(Tokens clause, const ClaimPhrase& phrase) const {
    if (!phrase.actions.isEmpty() || isOfTheRest(clause) || phrase.ofWhich)
        return false;
    if (phrase.each || (!phrase.outcome.isEmpty() && m_last->number == Decimal(1)))
        return true;
    const bool isPlain = std::all_of(clause.begin(), clause.end(), [](const ClaimToken& token) {
        const bool namesThing = token.is(Kind::Thing) && !isDispute(token.meaning(Kind::Thing)->id);
        return token.is(Kind::Applicant) || token.is(Kind::Outcome) || token.is(Kind::Neutral) ||
               token.is(Kind::Level) || namesThing;
    });
    return isPlain && (!phrase.outcome.isEmpty() || (m_inBracket && !phrase.applicant.isEmpty()));
}

/// 办结3件，均予以公开: all that was counted last.
void ClaimReader::readEach(const ClaimPhrase& phrase) {
    if (!phrase.outcome.isEmpty() && isDispute(m_last->figure)) {
        readEachOutcome(phrase);
        return;
    }
    const bool ofReceived = m_last->figure == "received"_L1 || m_last->figure == "accepted"_L1;
    // What came in this year is not all that was concluded in it.
    if (!phrase.namesFigure() || m_last->figure.startsWith("carried"_L1) ||
        (ofReceived && phrase.applicant.isEmpty() && phrase.result.isEmpty()))
        return;
    const auto figure = figureOf(phrase, m_setting);
    if (!figure || figure->id == m_last->figure || m_last->figure.contains(u'/'))
        return;
    if (ofReceived && phrase.applicant.isEmpty())
        m_ifNoneCarried.push_back(phrase.start);
    addInWords(*m_last, figure->id, phrase);
}

/// 行政复议1件、行政诉讼2件，均维持: each of them.
void ClaimReader::readEachOutcome(const ClaimPhrase& phrase) {
    std::vector<Claim> disputes;
    for (size_t i = m_run; i < m_claims.size(); ++i) {
        const Claim& claim = m_claims[i];
        if (claim.kind == Claim::Kind::Figure && claim.year == 0 && isDispute(claim.figure) &&
            !claim.figure.contains(u'.') && claim.number != Decimal(0))
            disputes.push_back(claim);
    }
    const bool single = !phrase.each || !phrase.thing.isEmpty();
    if (disputes.empty() || single)
        disputes = {*m_last};
    // 诉讼1件，一审胜诉，二审尚未审结: which of them the table has is not known.
    if (!m_claims.empty() && m_claims.back().inWords && m_claims.back().figure != m_last->figure &&
        isOfGroup(m_claims.back().figure, m_last->figure)) {
        m_claims.pop_back();
        return;
    }
    for (const Claim& claim : disputes) {
        if (!claim.figure.contains(u'.') && !claim.figure.contains(u'&'))
            addInWords(claim, claim.figure + u'.' + phrase.outcome, phrase);
    }
    m_run = m_claims.size();
}

void ClaimReader::addInWords(const Claim& counted, const QString& figure, const ClaimPhrase& phrase) {
    Claim claim = counted;
    claim.figure = figure;
    claim.inWords = true;
    claim.start = phrase.start;
    claim.length = phrase.end - phrase.start;
    m_claims.push_back(claim);
}

/// 尚有2件未到期，结转下年度办理; 收到1件，结转下年度办理.
bool ClaimReader::readCarriedOn(Tokens clause, const ClaimPhrase& phrase) {
    const Meaning* action = clause.front().meaning(Kind::Action);
    if (!action || action->id != "carriedForward"_L1 || phrase.each || phrase.foreign)
        return false;
    Claim claim;
    if (m_open)
        claim.number = m_open->number;
    else if (m_last && m_last->figure == "received"_L1 && m_last->year == 0 && m_last->number == Decimal(1))
        claim.number = m_last->number;
    else
        return false;
    // What last year carried forward this year carried in.
    addInWords(claim, m_setting.year == -1 ? u"carriedIn"_s : u"carriedForward"_s, phrase);
    return true;
}

/// 未收到…申请, 无行政复议、行政诉讼.
bool ClaimReader::readNone(Tokens clause) {
    for (size_t i = 0; i < clause.size(); ++i) {
        if (!clause[i].is(Kind::None))
            continue;
        // None at all is none about disclosure.
        ClaimSetting setting = m_setting;
        setting.aboutDisclosure = setting.aboutDisclosure || !m_ofEnforcement;
        const auto figures = figuresOfNone(clause, i, setting);
        for (const NamedFigure& figure : figures)
            addNone(figure, clause[i], clause.back());
        if (!figures.empty())
            return true;
    }
    return false;
}

void ClaimReader::addNone(const NamedFigure& figure, const ClaimToken& first, const ClaimToken& last) {
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

} // namespace nianbao
