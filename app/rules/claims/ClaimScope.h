#pragma once

#include "claims/Claim.h"
#include "claims/ClaimTokens.h"
#include "structure/AgencyNames.h"

#include <span>
#include <vector>

namespace nianbao {

/// Whose figures a sentence speaks of, and of which year: followed from token to token.
class ClaimScope {
public:
    explicit ClaimScope(const ClaimSource& source);

    void read(std::span<const ClaimToken> sentence);

    /// The year that holds at a token: 0 the report's, -1 the one before, 1 the next.
    [[nodiscard]] int yearAt(const ClaimToken& token) const {
        const State& state = at(token);
        return state.isLocal ? state.localYear : state.year;
    }
    /// Another agency, another year, a part of the year, a plan: nothing can be concluded.
    [[nodiscard]] bool isBlocked(const ClaimToken& token) const {
        const State& state = at(token);
        return state.blocked || state.others || state.period;
    }

private:
    struct State {
        int year = 0;
        int localYear = 0; ///< holds up to the next number or mark when isLocal: 2023年结转2件
        bool isLocal = false;
        bool blocked = false; ///< to the end of the sentence
        bool others = false;  ///< until the agency is named again
        bool period = false;  ///< until a clause says that it speaks of the year
    };
    using Sentence = std::span<const ClaimToken>;

    [[nodiscard]] const State& at(const ClaimToken& token) const;
    void follow(Sentence sentence, size_t place);
    void followYear(Sentence sentence, size_t place, int year);
    void followWord(Sentence sentence, size_t place);
    void followMark(Sentence sentence, size_t place);
    void followMonth(Sentence sentence, size_t place);
    void startClause(Sentence clause);
    [[nodiscard]] bool isOtherPeriod(const ClaimToken& token) const;
    [[nodiscard]] bool statesYear(const ClaimToken& token) const;
    [[nodiscard]] bool isOwnOrgan(const QString& name) const;
    [[nodiscard]] bool isOwnRegion(const QString& words) const;

    AgencyNames m_names;
    int m_year;
    QString m_agency;
    QChar m_regionUnit; ///< 市 of a city's government; null for a department
    State m_state;
    std::vector<int> m_outerYears;               ///< of the brackets that are open
    bool m_yearStated = false;                   ///< since the last number
    std::vector<std::pair<int, State>> m_states; ///< by the token's start, which rises
};

} // namespace nianbao
