#pragma once

#include "WordFinder.h"

#include <QString>

#include <vector>

namespace nianbao {

/// A meaning of a word in resources/statements/claims.json.
struct Meaning {
    enum class Kind {
        Thing,     ///< what is counted: application, litigation …
        Foreign,   ///< something else that is counted
        Action,    ///< what was done with it: received, concluded …
        Result,    ///< a row of results of the table of requests
        Applicant, ///< a column of the table of requests
        Outcome,   ///< of a review or a lawsuit
        Year,      ///< 0, -1 or +1
        Compare,   ///< with last year
        Rise,
        Fall,
        Level, ///< what follows a change is what it came to: 增加到
        Same,
        Nearly, ///< the same as last year, roughly
        Share,
        None,    ///< id: before a verb or a noun
        Channel, ///< by which way an application came
        Blocker, ///< nothing can be concluded from the clause or the sentence
        OfWhich,
        Each,
        Respectively,
        Connector,
        Own,    ///< the reporting agency
        Region, ///< a government's whole area
        Others, ///< other agencies
        Filler, ///< may stand between 无 and what there was none of
        Neutral,
    };
    Kind kind = Kind::Neutral;
    QString id;
};

/// The vocabulary of the reader of claims.
class ClaimWords {
public:
    struct Match {
        qsizetype length = 0; ///< 0 when no word stands there
        const std::vector<Meaning>* meanings = nullptr;
    };
    /// The longest word at a place.
    [[nodiscard]] Match at(QStringView text, qsizetype place) const;

    WordFinder organs; ///< with what the name of an agency ends
    WordFinder countCounters;
    WordFinder otherCounters;
    QStringList weakCounters; ///< that count anything: 个, 项; a word after them says what
    QStringList approximateBefore;
    WordFinder approximateAfter;
    WordFinder numeralCounters; ///< before which Chinese numerals are a figure

private:
    friend const ClaimWords& claimWords();
    ClaimWords();
    void add(const QString& word, const Meaning& meaning);

    WordFinder m_words; ///< values are places in m_meanings
    std::vector<std::vector<Meaning>> m_meanings;
};

const ClaimWords& claimWords();

} // namespace nianbao
