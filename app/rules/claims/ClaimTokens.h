#pragma once

#include "claims/ClaimWords.h"

#include <report/Decimal.h>

#include <vector>

namespace nianbao {

/// A piece of a text, as the reader of claims sees it.
struct ClaimToken {
    enum class Kind {
        Word,   ///< of the vocabulary
        Number, ///< with its unit
        Year,   ///< a calendar year: 2024年
        Month,  ///< 3月, with or without a day: only a part of the year
        Mark,   ///< punctuation; a line end is one too
        Organ,  ///< the name of an agency
        Other,  ///< characters that mean nothing to us
    };
    enum class Unit {
        Bare,  ///< none: 自然人申请10，
        Count, ///< 件, 宗, …
        Percent,
        Yuan,    ///< 元, with 万 and 亿 worked in
        Foreign, ///< 人次, 期, 个百分点 …: nothing that the tables count
    };
    Kind kind = Kind::Other;
    Unit unit = Unit::Bare;
    Decimal number;
    bool weak = false;     ///< counted by a word that counts anything
    bool exact = true;     ///< not 约, 余, a range …
    int year = 0;          ///< of a year; the number of a month
    bool compared = false; ///< 较2023年, 与2023年相比
    QChar mark;
    const std::vector<Meaning>* meanings = nullptr;
    QString text;   ///< of words, organs and others
    int start = 0;  ///< UTF-16 offset in the text as written
    int length = 0; ///< of a number: without its counter

    [[nodiscard]] const Meaning* meaning(Meaning::Kind wanted) const;
    [[nodiscard]] bool is(Meaning::Kind wanted) const { return meaning(wanted) != nullptr; }
    [[nodiscard]] bool isMark(QStringView marks) const { return kind == Kind::Mark && marks.contains(mark); }
};

/// Cuts a text into tokens. White space between characters, and a line end inside a number, are passed over;
/// what stands in 《》 is one token that means nothing.
[[nodiscard]] std::vector<ClaimToken> claimTokens(const QString& text);

} // namespace nianbao
