#pragma once

#include "Dates.h"
#include "TextMark.h"
#include "language/LanguageText.h"

namespace nianbao {

/// A year that says of when a sentence tells, and that nothing in the text shows to be rightly another one.
struct TellingYear {
    YearInText year;
    /// Who does it, before the year: 我局; empty when the year opens the sentence.
    QString subject;
    bool opens = true;        ///< opens a sentence, alone or with its subject
    bool namesReport = false; ///< 2023年…政府信息公开工作…, as a preface says of itself
};

/// A number that is somebody's own, with what tells whether it may stand there.
struct PersonalNumber {
    enum class Kind { Identity, Mobile, BankCard };
    Kind kind = Kind::Identity;
    int start = 0;
    int length = 0;
    QString digits;            ///< half-width, without what separates groups
    bool afterContact = false; ///< 联系电话 stands before it, and nobody private is named
};

/// A document's number as cited after the title of one of the documents of language.json.
struct CitedNumber {
    size_t document = 0; ///< index in LanguageWords::documents
    int start = 0;
    int length = 0;
    QString number;       ///< without white space, brackets as they ought to be
    bool history = false; ///< the sentence tells of the past
};

/// How a text first speaks of the Regulations.
struct RegulationsMention {
    enum class Kind {
        None,
        FullName,
        ShortName,    ///< 《政府信息公开条例》
        Abbreviation, ///< 《条例》
        Defined,      ///< （以下简称《条例》）
    };
    Kind kind = Kind::None;
    int start = 0; ///< of the title mark
    int length = 0;
};

/// A paragraph without white space around it.
struct PlacedParagraph {
    int start = 0;
    int length = 0;
    size_t hash = 0;
};

/// What family L reads from one text, whatever report it stands in.
struct LanguageFacts {
    std::vector<TellingYear> years;          ///< L01
    std::vector<PeriodInText> periods;       ///< L01: of a whole year, in a sentence on what is counted
    std::vector<TextMark> pairs;             ///< L02
    std::vector<TextMark> widths;            ///< L03
    std::vector<TextMark> doubled;           ///< L04
    std::vector<PlacedParagraph> paragraphs; ///< L04
    std::vector<PersonalNumber> personal;    ///< L05
    std::vector<CitedNumber> citations;      ///< L06
    std::vector<TextMark> numberBrackets;    ///< L06
    RegulationsMention regulations;          ///< L06
    std::vector<TextMark> lookAlikes;        ///< L07
    std::vector<TextMark> ends;              ///< L08
    std::vector<TextMark> series;            ///< L09
    std::vector<TextMark> phrases;           ///< L10
    std::vector<TextMark> contacts;          ///< L11
};

LanguageFacts readLanguage(const QString& text);

// The readers, one file each.
std::vector<TellingYear> findTellingYears(QStringView text);
std::vector<TextMark> findUnpaired(const LanguageText& text);
std::vector<TextMark> findWrongWidths(const LanguageText& text);
std::vector<TextMark> findLookAlikes(QStringView text);
std::vector<TextMark> findDoubled(const LanguageText& text);
std::vector<PlacedParagraph> findParagraphs(const LanguageText& text);
std::vector<PersonalNumber> findPersonalNumbers(const LanguageText& text);
void readCitations(const LanguageText& text, LanguageFacts& facts);
std::vector<TextMark> findOpenEnds(const LanguageText& text);
std::vector<TextMark> findBrokenSeries(const LanguageText& text);
std::vector<TextMark> findMisspeltPhrases(const LanguageText& text);
std::vector<TextMark> findBrokenContacts(const LanguageText& text);

/// The words of a text from `start`, with the digits of personal numbers hidden.
QString withoutPersonalNumbers(const QString& text, int start, int length);
/// Words that stand for themselves, the same.
QString withoutPersonalNumbers(const QString& words);
/// 138****1234: the number as it may be shown; as long as the number.
QString maskedNumber(QStringView number);

/// What an agency's field holds is well formed (L11). Empty is.
bool isPostcode(QStringView text);
bool isPhoneNumber(QStringView text);
/// One or several, as a field holds them.
bool arePhoneNumbers(QStringView text);
bool isWebAddress(QStringView text);
bool isMailAddress(QStringView text);

} // namespace nianbao
