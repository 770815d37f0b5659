#include "claims/ClaimReader.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The results told last, together: 予以公开3件、部分公开2件，合计占…; nullopt when fewer than two.
std::optional<NamedFigure> lastResults(const std::vector<Claim>& claims, size_t first) {
    std::vector<NamedFigure> figures;
    for (size_t i = claims.size(); i > first; --i) {
        const Claim& claim = claims[i - 1];
        if (claim.kind != Claim::Kind::Figure || !isResult(claim.figure) || claim.year != 0)
            break;
        figures.insert(figures.begin(), {u"application"_s, claim.figure, 0});
    }
    return figures.size() < 2 ? std::nullopt : std::optional(joined(figures));
}

/// Whether a figure can be a part of another.
bool canBePartOf(const QString& figure, const QString& base) {
    if (isResult(figure))
        return isWholeRow(base) || isOfGroup(figure, base);
    const qsizetype dot = figure.lastIndexOf(u'.');
    return dot < 0 || figure.first(dot) == base;
}

} // namespace

void ClaimReader::readShare(Tokens before, const ClaimToken& number) {
    const auto word = std::find_if(before.begin(), before.end(),
                                   [](const ClaimToken& token) { return token.is(Meaning::Kind::Share); });
    const auto at = static_cast<size_t>(word - before.begin());
    const ClaimPhrase what = phraseOf(before.first(at));
    const ClaimPhrase ofWhat = at < before.size() ? phraseOf(before.subspan(at)) : ClaimPhrase();
    if (number.unit != ClaimToken::Unit::Percent || what.foreign || ofWhat.foreign || what.channel)
        return;
    auto figure = what.namesFigure() ? figureOf(what, m_setting) : std::nullopt;
    const bool together =
        at < before.size() && (before[at].text == u"合计占"_s || before[at].text == u"共占"_s);
    if (together)
        figure = lastResults(m_claims, m_first);
    else if (!figure && m_last)
        figure = NamedFigure{m_setting.thing, m_last->figure, m_last->year};
    if (!figure)
        return;
    addShare(*figure, shareBase(ofWhat, *figure), number);
}

void ClaimReader::addShare(const NamedFigure& figure, const std::optional<NamedFigure>& base,
                           const ClaimToken& number) {
    if (!base || figure.id == base->id || figure.year != base->year || !canBePartOf(figure.id, base->id))
        return;
    Claim claim;
    claim.kind = Claim::Kind::Share;
    claim.figure = figure.id;
    claim.base = base->id;
    claim.year = figure.year;
    claim.number = number.number;
    placeClaim(claim, number);
    m_claims.push_back(claim);
}

/// 自然人30件、法人或其他组织10件，分别占75%和25%: the n-th share is of the n-th figure told before.
bool ClaimReader::takeShares(const ClaimPhrase& phrase, const ClaimToken& number) {
    if (phrase.respectively && phrase.share && !phrase.namesFigure()) {
        m_shared.clear();
        for (size_t i = m_claims.size(); i > m_first; --i) {
            const Claim& claim = m_claims[i - 1];
            if (claim.kind != Claim::Kind::Figure ||
                (!isResult(claim.figure) && !claim.figure.contains(u'/')))
                break;
            m_shared.insert(m_shared.begin(), {u"application"_s, claim.figure, claim.year});
        }
    } else if (m_shared.empty() || phrase.namesFigure()) {
        m_shared.clear();
        return false;
    }
    if (m_shared.empty() || number.unit != ClaimToken::Unit::Percent)
        return false;
    addShare(m_shared.front(), shareBase({}, m_shared.front()), number);
    m_shared.erase(m_shared.begin());
    return true;
}

/// Of what the share is: as it says, or said before; applicants are of their own row.
std::optional<NamedFigure> ClaimReader::shareBase(const ClaimPhrase& ofWhat, const NamedFigure& figure) {
    if (ofWhat.namesFigure())
        return m_base = figureOf(ofWhat, m_setting);
    if (const qsizetype stroke = figure.id.indexOf(u'/'); stroke > 0)
        return NamedFigure{figure.thing, figure.id.first(stroke), figure.year};
    if (m_base)
        return m_base;
    if (m_whole && canBePartOf(figure.id, m_whole->figure))
        return NamedFigure{m_setting.thing, m_whole->figure, m_whole->year};
    if (!m_frame && isResult(figure.id) && figure.year == 0)
        return NamedFigure{figure.thing, u"handled"_s, 0}; // 办结231件。予以公开103件，占44.6%
    return m_frame;
}

void ClaimReader::readChange(const ClaimPhrase& phrase, const ClaimToken& number) {
    if (number.unit == ClaimToken::Unit::Foreign || number.unit == ClaimToken::Unit::Yuan ||
        (!m_compare && !phrase.level))
        return;
    auto figure =
        phrase.namesFigure() || !phrase.thing.isEmpty() ? figureOf(phrase, m_setting) : std::nullopt;
    if (!figure && !phrase.namesFigure() && !phrase.foreign && m_last)
        figure = NamedFigure{m_setting.thing, m_last->figure, m_last->year};
    if (figure && figure->year == -1 && !phrase.namesFigure())
        figure->year = 0; // 2023年34件，2024年51件，增加17件
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
    placeClaim(claim, number);
    m_claims.push_back(claim);
}

} // namespace nianbao
