#pragma once

#include "claims/Claim.h"
#include "claims/ClaimLists.h"
#include "claims/ClaimScope.h"

#include <optional>
#include <vector>

namespace nianbao {

/// Reads one part's text from its first token to its last.
class ClaimReader {
public:
    ClaimReader(const QString& text, const ClaimSource& source);
    std::vector<Claim> run();

private:
    // From sentences to numbers: ClaimReader.cpp
    void readSentence(Tokens sentence);
    void startSentence(Tokens sentence);
    void readClause(Tokens clause);
    void readNumber(Tokens before, const ClaimToken& number, Tokens after);
    [[nodiscard]] bool takeChannel(Tokens before, const ClaimPhrase& phrase, const ClaimPhrase& following);
    [[nodiscard]] bool isOfLastYear(Tokens tokens) const;
    [[nodiscard]] bool takeRespectively(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number);
    void dropContradicted();

    // What a number is of: ClaimFigures.cpp
    void readFigure(Tokens before, ClaimPhrase phrase, const ClaimToken& number, Tokens after);
    [[nodiscard]] std::vector<NamedFigure> figuresAround(Tokens before, const ClaimPhrase& phrase,
                                                         Tokens after) const;
    [[nodiscard]] std::optional<NamedFigure> figureNamed(const ClaimPhrase& phrase, Tokens before,
                                                         Tokens after) const;
    [[nodiscard]] bool isUnclear(const NamedFigure& figure, Tokens before, const ClaimPhrase& phrase,
                                 const ClaimToken& number) const;
    void tellFigures(const std::vector<NamedFigure>& figures, const ClaimPhrase& phrase,
                     const ClaimToken& number);
    [[nodiscard]] bool takeLastYears(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number);
    [[nodiscard]] bool takeTotal(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number);
    [[nodiscard]] bool isOfOtherMatters(const QString& thing, Tokens before, const ClaimToken& number) const;
    [[nodiscard]] bool isAttribute(Tokens before, const NamedFigure& figure, const ClaimPhrase& phrase) const;
    [[nodiscard]] static bool isPartInTime(Tokens before, const ClaimPhrase& phrase);
    [[nodiscard]] bool isLapsedToo(const NamedFigure& figure, const ClaimPhrase& phrase) const;
    [[nodiscard]] bool saysLastYear(Tokens tokens) const;
    [[nodiscard]] bool isWholeTold(const NamedFigure& figure) const;
    [[nodiscard]] bool dropToldAgain(const NamedFigure& figure);
    [[nodiscard]] bool isTold(const QString& figure) const;
    void inherit(ClaimPhrase& phrase);
    void addFigure(const NamedFigure& figure, const ClaimToken& number);

    // Shares and changes: ClaimRates.cpp
    void readShare(Tokens before, const ClaimToken& number);
    [[nodiscard]] std::optional<NamedFigure> shareBase(const ClaimPhrase& ofWhat, const NamedFigure& figure);
    void addShare(const NamedFigure& figure, const std::optional<NamedFigure>& base,
                  const ClaimToken& number);
    [[nodiscard]] bool takeShares(const ClaimPhrase& phrase, const ClaimToken& number);
    void readChange(const ClaimPhrase& phrase, const ClaimToken& number);

    // Clauses without a number: ClaimWordClauses.cpp
    void readWords(Tokens clause);
    void setThing(const ClaimPhrase& phrase);
    void setFrame(Tokens clause, const ClaimPhrase& phrase);
    void readSame(Tokens clause, const ClaimPhrase& phrase);
    [[nodiscard]] bool isOfAll(Tokens clause, const ClaimPhrase& phrase) const;
    void readEach(const ClaimPhrase& phrase);
    void readEachOutcome(const ClaimPhrase& phrase);
    [[nodiscard]] bool readCarriedOn(Tokens clause, const ClaimPhrase& phrase);
    [[nodiscard]] bool readNone(Tokens clause);
    void addNone(const NamedFigure& figure, const ClaimToken& first, const ClaimToken& last);
    void addInWords(const Claim& counted, const QString& figure, const ClaimPhrase& phrase);

    const ClaimSource& m_source;
    std::vector<ClaimToken> m_tokens;
    ClaimScope m_scope;
    ClaimSetting m_setting;
    size_t m_first = 0;            ///< the sentence's first claim
    size_t m_run = 0;              ///< the first claim that the next outcome may be of
    bool m_inBracket = false;      ///< the clause
    bool m_compare = false;        ///< the sentence speaks of last year
    bool m_blocked = false;        ///< nothing can be concluded from the rest of the clause
    bool m_channel = false;        ///< the next number is of one way of asking
    bool m_attributes = false;     ///< the sentence tells how papers are to be published
    bool m_disclosureSaid = false; ///< the text speaks of disclosure
    bool m_ofEnforcement = false;  ///< the sentence speaks of enforcement
    bool m_publishing = false;     ///< what the sentence counts was published
    bool m_total = false;          ///< the next number is what those before come to
    int m_disclosurePart = -1;     ///< where 其中涉及政府信息公开的 is told of reviews or lawsuits
    std::optional<Claim> m_whole;  ///< the sentence's first figure
    std::optional<Claim> m_last;
    std::optional<NamedFigure> m_frame;      ///< what a clause without a number was about
    std::optional<NamedFigure> m_ofChannels; ///< what was counted by ways of asking
    std::optional<NamedFigure> m_base;       ///< of the last share that named one
    std::optional<ClaimToken> m_open;        ///< a number of which nothing is known yet: 另有2件
    QStringList m_actions;                   ///< the last ones that were said
    QStringList m_rows;                      ///< rows of which the sentence told the whole
    std::vector<NamedFigure> m_respectively; ///< what the next numbers are of
    std::vector<NamedFigure> m_shared;       ///< what the next shares are of
    std::vector<int> m_ifNoneCarried;        ///< places of claims that hold when nothing was carried over
    std::vector<Claim> m_claims;
};

/// Rows of which applicants and results are parts: received, accepted, handled, answered, concluded.
[[nodiscard]] bool isWholeRow(const QString& figure);
/// A result, or a group of them.
[[nodiscard]] bool isResult(const QString& figure);
void placeClaim(Claim& claim, const ClaimToken& token);
/// Whether one of the tokens speaks of disclosure.
[[nodiscard]] bool speaksOfDisclosure(Tokens tokens);

} // namespace nianbao
