#pragma once

#include "WordFinder.h"

#include <vector>

namespace nianbao {

/// A document that reports cite, and its number.
struct CitedDocument {
    QStringList names; ///< how its title ends
    QString number;    ///< 国办公开办函〔2021〕30号
    QStringList alike; ///< right as well: 国令第711号
    QStringList older; ///< right in a history
    int firstYear = 0; ///< reports of which years cite it; 0 is no bound
    int lastYear = 0;
};

/// A phrase that is one wording only, in two halves by which it is found.
struct FixedPhrase {
    QString words;
    qsizetype half = 0; ///< length of the first half
};

/// The vocabulary of family L: resources/statements/language.json. The grammar is in the rules.
struct LanguageWords {
    QStringList yearFollowers; ///< after 2023年, of a year that is meant: 以来
    QStringList presentWords;  ///< a sentence with these tells of both years
    QStringList lastYearNouns; ///< what is done this year about last year: 决算
    QStringList ownSubjects;   ///< 我局, before the year
    QStringList otherSubjects; ///< 国务院, after the year
    QStringList reportWords;   ///< what names the report itself
    WordFinder doubled;        ///< 的的
    QStringList doubledRight;  ///< 目的的
    QStringList contactWords;  ///< 联系电话
    QStringList notCardWords;  ///< 编号, before a long number
    QString numberUnits;       ///< after an amount
    QStringList historyWords;  ///< 修订前
    std::vector<CitedDocument> documents;
    QStringList caseNumberEnds; ///< before the brackets of a court's number
    WordFinder seriesCounters;  ///< 三个方面, 三条
    WordFinder seriesNouns;     ///< what is counted, and what may stand before it: 突出问题
    std::vector<FixedPhrase> phrases;
    QStringList phraseVariants; ///< one character off a phrase, and right
    QString phraseParticles;    ///< characters that may be put in or left out: 的
    WordFinder postcodeLabels;
    WordFinder phoneLabels;
};

const LanguageWords& languageWords();

} // namespace nianbao
