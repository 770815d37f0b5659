#include "claims/ClaimScope.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView functionWords = u"向对由经以被到在为给"; ///< before an agency's name
constexpr QStringView clauseMarks = u"，,；;";
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

void ClaimScope::read(Sentence sentence) {
    m_states.clear();
    m_outerYears.clear();
    m_state = {};
    m_yearStated = false;
    for (const ClaimToken& token : sentence) {
        const Meaning* blocker = token.meaning(Meaning::Kind::Blocker);
        m_state.blocked = m_state.blocked || (blocker && blocker->id == "sentence"_L1);
        m_state.period = m_state.period || (blocker && blocker->id == "period"_L1);
    }
    for (size_t i = 0; i < sentence.size(); ++i) {
        if (i == 0 || sentence[i - 1].isMark(clauseMarks)) {
            const auto rest = sentence.subspan(i);
            const auto end = std::find_if(rest.begin(), rest.end(),
                                          [](const ClaimToken& token) { return token.isMark(clauseMarks); });
            startClause(rest.first(static_cast<size_t>(end - rest.begin())));
        }
        follow(sentence, i);
        m_states.emplace_back(sentence[i].start, m_state);
        if (sentence[i].kind == ClaimToken::Kind::Number)
            m_state.isLocal = false;
    }
}

const ClaimScope::State& ClaimScope::at(const ClaimToken& token) const {
    const auto found =
        std::lower_bound(m_states.begin(), m_states.end(), token.start,
                         [](const std::pair<int, State>& state, int start) { return state.first < start; });
    Q_ASSERT(found != m_states.end() && found->first == token.start);
    return found->second;
}

/// 近五年共…，2024年办结3件: the second clause is of the year.
void ClaimScope::startClause(Sentence clause) {
    const auto is = [&clause](auto what) { return std::any_of(clause.begin(), clause.end(), what); };
    if (is([this](const ClaimToken& token) { return isOtherPeriod(token); }))
        return;
    if (is([this](const ClaimToken& token) { return statesYear(token); }))
        m_state.period = false;
}

bool ClaimScope::isOtherPeriod(const ClaimToken& token) const {
    const Meaning* blocker = token.meaning(Meaning::Kind::Blocker);
    if (blocker && blocker->id == "period"_L1)
        return true;
    return token.kind == ClaimToken::Kind::Year && (token.year < m_year - 1 || token.year > m_year + 1);
}

bool ClaimScope::statesYear(const ClaimToken& token) const {
    const Meaning* year = token.meaning(Meaning::Kind::Year);
    return (year && year->id != "+1"_L1) ||
           (token.kind == ClaimToken::Kind::Year && (token.year == m_year || token.year == m_year - 1));
}

void ClaimScope::follow(Sentence sentence, size_t place) {
    const ClaimToken& token = sentence[place];
    const ClaimToken* previous = place > 0 ? &sentence[place - 1] : nullptr;
    switch (token.kind) {
    case ClaimToken::Kind::Year: {
        const bool isRange = previous && previous->isMark(u"-—–～~");
        const int year = token.year - m_year;
        if (token.compared && year == -1)
            break;
        if (isRange || year < -1 || year > 1)
            m_state.period = true;
        else
            followYear(sentence, place, year);
        break;
    }
    case ClaimToken::Kind::Month:
        followMonth(sentence, place);
        break;
    case ClaimToken::Kind::Organ:
        m_state.others = (previous && previous->is(Meaning::Kind::Others)) || !isOwnOrgan(token.text);
        break;
    case ClaimToken::Kind::Number:
        m_yearStated = false;
        break;
    case ClaimToken::Kind::Mark:
        followMark(sentence, place);
        break;
    case ClaimToken::Kind::Word:
        followWord(sentence, place);
        break;
    case ClaimToken::Kind::Other:
        break;
    }
}

void ClaimScope::followMark(Sentence sentence, size_t place) {
    const ClaimToken& token = sentence[place];
    m_state.isLocal = false;
    // The next year is spoken of in its own clause only.
    if (m_state.year == 1)
        m_state.year = 0;
    m_yearStated = m_yearStated && token.isMark(u"、");
    if (token.isMark(u"（(")) {
        m_outerYears.push_back(m_state.year);
        // 比2023年（35起）下降
        const ClaimToken* previous = place > 0 ? &sentence[place - 1] : nullptr;
        if (previous && (previous->compared || previous->is(Meaning::Kind::Compare))) {
            m_state.isLocal = true;
            m_state.localYear = -1;
        }
    } else if (token.isMark(u"）)") && !m_outerYears.empty()) {
        m_state.year = m_outerYears.back();
        m_outerYears.pop_back();
    }
}

/// Whether a year is only of what was carried over: 2023年结转2件, 上年无结转.
static bool isOfCarried(std::span<const ClaimToken> rest) {
    for (const ClaimToken& token : rest) {
        if (token.kind == ClaimToken::Kind::Mark || token.kind == ClaimToken::Kind::Number)
            return false;
        const Meaning* action = token.meaning(Meaning::Kind::Action);
        if (action)
            return action->id.startsWith("carried"_L1);
    }
    return false;
}

void ClaimScope::followYear(Sentence sentence, size_t place, int year) {
    const ClaimToken* previous = place > 0 ? &sentence[place - 1] : nullptr;
    const Meaning* action = previous ? previous->meaning(Meaning::Kind::Action) : nullptr;
    const bool afterCarried = action && action->id == "carriedForward"_L1;
    // 结转至2025年 is of this one; 2023年全年 of that one.
    if ((afterCarried && year >= 0) || (year == 0 && previous && previous->kind == ClaimToken::Kind::Year &&
                                        place > 0 && sentence[place].kind == ClaimToken::Kind::Word))
        return;
    const QStringView before = previous ? QStringView(previous->text) : QStringView();
    // 因2023年度申请引发的复议
    if (year == -1 && (before.endsWith(u"因") || before.endsWith(u"针对")))
        return;
    if (year == -1 && (afterCarried || before.endsWith(u"由") || before.endsWith(u"从") ||
                       isOfCarried(sentence.subspan(place + 1)))) {
        m_state.isLocal = true;
        m_state.localYear = year;
        return;
    }
    // 2023年和2024年共…: of which year is not known.
    if (m_yearStated && year != m_state.year && year <= 0)
        m_state.blocked = true;
    m_state.isLocal = false;
    m_state.year = year;
    m_yearStated = true;
}

/// 1月1日至12月31日 is the year; 12月31日前 is all the time before.
void ClaimScope::followMonth(Sentence sentence, size_t place) {
    const ClaimToken& token = sentence[place];
    const bool isFirstDay = token.text == u"1月1日"_s;
    const bool isLastDay =
        token.year == 12 && (token.text == u"12月"_s || token.text == u"12月31日"_s) && place > 0;
    const bool isBefore =
        place + 1 < sentence.size() && QStringView(sentence[place + 1].text).startsWith(u"前");
    if ((!isFirstDay && !isLastDay) || isBefore)
        m_state.period = true;
}

void ClaimScope::followWord(Sentence sentence, size_t place) {
    const ClaimToken& token = sentence[place];
    if (const Meaning* year = token.meaning(Meaning::Kind::Year))
        followYear(sentence, place, year->id.toInt());
    const Meaning* blocker = token.meaning(Meaning::Kind::Blocker);
    m_state.blocked = m_state.blocked || (blocker && blocker->id == "rest"_L1);
    const Meaning* others = token.meaning(Meaning::Kind::Others);
    if (token.is(Meaning::Kind::Own))
        m_state.others = false;
    else if (token.is(Meaning::Kind::Region))
        m_state.others = !isOwnRegion(token.text);
    else if (others && others->id == "level"_L1)
        m_state.others = !m_regionUnit.isNull(); // 市局本级 is the department itself
    else if (others || (blocker && blocker->id == "others"_L1))
        m_state.others = true;
}

bool ClaimScope::isOwnOrgan(const QString& name) const {
    if (m_agency.isEmpty() || name.endsWith(m_agency) || m_agency.endsWith(name))
        return true;
    // 向管委会, 以厅名义: the agency by what it is
    QStringView kind = name;
    while (!kind.isEmpty() && functionWords.contains(kind.front()))
        kind = kind.sliced(1);
    // 正在法院审理: no one's court
    const qsizetype court = name.size() - 3;
    if (kind == u"法院" || (court >= 0 && name.endsWith(u"法院"_s) && functionWords.contains(name[court])))
        return !m_state.others;
    const bool isKind = claimWords().organs.lengthAt(name, name.size() - kind.size()) == kind.size();
    if (isKind && (m_agency.contains(kind) || (kind == u"管委会" && m_agency.contains(u"管理委员会"_s))))
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
