#pragma once

#include "AgencyNames.h"
#include "claims/Claim.h"
#include "claims/ClaimTokens.h"

#include <map>
#include <span>

namespace nianbao {

/// Whose figures a sentence speaks of, and of which year: followed from token to token.
class ClaimScope {
public:
    explicit ClaimScope(const ClaimSource& source);

    void read(std::span<const ClaimToken> sentence);

    /// The year that holds at a token: 0 the report's, -1 the one before, 1 the next.
    [[nodiscard]] int yearAt(const ClaimToken& token) const { return at(token).year; }
    /// Another agency, another year, a part of the year, a plan: nothing can be concluded.
    [[nodiscard]] bool isBlocked(const ClaimToken& token) const {
        return at(token).blocked || at(token).others;
    }

private:
    struct State {
        int year = 0;
        bool blocked = false; ///< to the end of the sentence
        bool others = false;  ///< until the agency is named again
    };

    [[nodiscard]] const State& at(const ClaimToken& token) const { return m_states.at(token.start); }
    void follow(const ClaimToken& token, const ClaimToken* previous);
    void followWord(const ClaimToken& token, const ClaimToken* previous);
    void setYear(int year, const ClaimToken* previous);
    void followMonth(const ClaimToken& token, const ClaimToken* previous);
    [[nodiscard]] bool isOwnOrgan(const QString& name) const;
    [[nodiscard]] bool isOwnRegion(const QString& words) const;

    AgencyNames m_names;
    int m_year;
    QString m_agency;
    QChar m_regionUnit; ///< 市 of a city's government; null for a department
    State m_state;
    bool m_yearStated = false;     ///< since the last number
    std::map<int, State> m_states; ///< by the token's start
};

} // namespace nianbao
