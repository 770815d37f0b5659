#pragma once

#include "WordFinder.h"

#include <optional>

namespace nianbao {

/// What a text can speak of, each with its words in resources/statements/structure.json.
enum class Concept {
    Disclosure, ///< the five topics of 总体情况 come first
    Requests,
    Management,
    Platform,
    Supervision,
    Assessment, ///< 工作考核
    Review,     ///< 社会评议
    Accountability,
    Problem,
    Improvement,
    LegalBasis,
    Period,
    WebAddress,
    Contact,
};

/// The concept of an id in the file; nullopt when there is none.
std::optional<Concept> conceptOf(const QString& id);

/// The vocabulary of the structure rules. The grammar that uses it is in the rules.
struct Statements {
    WordFinder concepts;         ///< values are Concept
    QStringList problemPointers; ///< before a problem's word: those told elsewhere, 上述问题
    QStringList denials;         ///< shortly before an improvement's word: there was none, 没有相应增加
    WordFinder notImproving;     ///< words that only begin as an improvement's: 规范性文件
    WordFinder instructions;
    QStringList bracketOpeners;
    WordFinder bracketExceptions;
    WordFinder squareFragments;
    QStringList squareStarts;
    QStringList squareEnds;
    QStringList maskedPersons;
    QStringList maskedAfter; ///< what follows a masked name: 李××诉
    WordFinder placeholderCounters;
    WordFinder starters;
    QString starterBefore; ///< characters that make 共 part of another word
    QString nounBefore;    ///< characters after which 答复件 is a noun
    WordFinder verbs;
    WordFinder starterVerbs;
    WordFinder objects;
    QStringList compoundObjects; ///< with 件 they are a noun too: 申请件
    QStringList receivingVerbs;  ///< after which 申请件 can only be a lost number
    WordFinder fillers;
    WordFinder counters;
    QStringList bareCounters; ///< those that need no object before them
    QStringList headingSuffixes;
    QStringList droppable;    ///< words that a heading may leave out without being misspelt
    QStringList alternatives; ///< sets of characters that may stand for each other in a heading
    QStringList organEnds;
    QString regionUnits;
    WordFinder feeWords;
    WordFinder feeNone;
    QStringList noRegulations; ///< levels of agencies that can make none
    QString feeNotices;        ///< counters of notices and applications that were charged
};

const Statements& statements();

} // namespace nianbao
