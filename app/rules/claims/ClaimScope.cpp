#include "claims/ClaimScope.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView governmentEnds[] = {u"人民政府", u"管理委员会", u"管委会"};

/// 市 of 临海市人民政府, 区 of a zone's committee.
QChar regionUnitOf(const QString& agency) {
    for (const QStringView end : governmentEnds) {
        if (agency.endsWith(end) && agency.size() > end.size())
            return agency[agency.size() - end.size() - 1];
    }
    return {};
}

Agency agencyOf(const ClaimSource& source) {
    Agency agency;
    agency.name = source.agency;
    agency.shortName = source.shortName;
    agency.region = source.region;
    return agency;
}

} // namespace

ClaimScope::ClaimScope(const ClaimSource& source)
    : m_names(agencyOf(source)), m_year(source.year), m_agency(source.agency),
      m_regionUnit(regionUnitOf(source.agency)) {}

void ClaimScope::read(std::span<const ClaimToken> sentence) {
    m_states.clear();
    m_state = {};
    m_yearStated = false;
    for (const ClaimToken& token : sentence) {
        const Meaning* blocker = token.meaning(Meaning::Kind::Blocker);
        m_state.blocked = m_state.blocked || (blocker && blocker->id == "sentence"_L1);
    }
    const ClaimToken* previous = nullptr;
    for (const ClaimToken& token : sentence) {
        follow(token, previous);
        m_states[token.start] = m_state;
        previous = &token;
    }
}

void ClaimScope::follow(const ClaimToken& token, const ClaimToken* previous) {
    switch (token.kind) {
    case ClaimToken::Kind::Year: {
        const bool isRange = previous && previous->isMark(u"-—–～~");
        const int year = token.year - m_year;
        if (token.compared && year == -1)
            break;
        if (isRange || year < -1 || year > 1)
            m_state.blocked = true;
        else
            setYear(year, previous);
        break;
    }
    case ClaimToken::Kind::Month:
        followMonth(token, previous);
        break;
    case ClaimToken::Kind::Organ:
        m_state.others = (previous && previous->is(Meaning::Kind::Others)) || !isOwnOrgan(token.text);
        break;
    case ClaimToken::Kind::Number:
        m_yearStated = false;
        break;
    case ClaimToken::Kind::Mark:
        // The next year is spoken of in its own clause only.
        if (m_state.year == 1)
            m_state.year = 0;
        m_yearStated = m_yearStated && token.isMark(u"、");
        break;
    case ClaimToken::Kind::Word:
        followWord(token, previous);
        break;
    case ClaimToken::Kind::Other:
        break;
    }
}

void ClaimScope::setYear(int year, const ClaimToken* previous) {
    // 结转至2025年 is of this one.
    const Meaning* action = previous ? previous->meaning(Meaning::Kind::Action) : nullptr;
    if (action && action->id == "carriedForward"_L1 && year >= 0)
        return;
    // 2023年和2024年共…: of which year is not known.
    if (m_yearStated && year != m_state.year && year <= 0)
        m_state.blocked = true;
    m_state.year = year;
    m_yearStated = true;
}

/// 1月1日至12月31日 is the year.
void ClaimScope::followMonth(const ClaimToken& token, const ClaimToken* previous) {
    const bool isFirstDay = token.text == "1月1日"_L1;
    const bool isLastDay =
        token.year == 12 && (token.text == "12月"_L1 || token.text == "12月31日"_L1) && previous;
    if (!isFirstDay && !isLastDay)
        m_state.blocked = true;
}

void ClaimScope::followWord(const ClaimToken& token, const ClaimToken* previous) {
    if (const Meaning* year = token.meaning(Meaning::Kind::Year))
        setYear(year->id.toInt(), previous);
    if (token.is(Meaning::Kind::Own))
        m_state.others = false;
    else if (token.is(Meaning::Kind::Region))
        m_state.others = !isOwnRegion(token.text);
    else if (token.is(Meaning::Kind::Others))
        m_state.others = true;
}

bool ClaimScope::isOwnOrgan(const QString& name) const {
    if (m_agency.isEmpty() || name.endsWith(m_agency) || m_agency.endsWith(name))
        return true;
    // A government's office or department answers for itself, not for the whole.
    if (!m_regionUnit.isNull())
        return name.endsWith(u"政府"_s) && m_names.isNamedIn(name);
    return m_names.isNamedIn(name) && !m_names.isOther(name);
}

bool ClaimScope::isOwnRegion(const QString& words) const {
    if (m_regionUnit.isNull())
        return false;
    return words.endsWith(m_regionUnit) || words.endsWith(u"机关"_s) || words.endsWith(u"系统"_s);
}

} // namespace nianbao
