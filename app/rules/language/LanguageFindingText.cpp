#include "language/LanguageFindingText.h"

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct LanguageWording {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
public:
    static QString years(const Finding& finding);
    static QString pairs(const Finding& finding);
    static QString doubled(const Finding& finding);
    static QString personal(const Finding& finding);
    static QString citations(const Finding& finding);
    static QString characters(const Finding& finding);
    static QString series(const Finding& finding);
    static QString contacts(const Finding& finding);
    static QString any(const Finding& finding);
};

QString arg(const Finding& finding, qsizetype index) {
    return finding.arguments.value(index);
}

/// How many characters a finding that gathers them has.
int count(const Finding& finding) {
    return finding.arguments.value(1).toInt();
}

QString LanguageWording::years(const Finding& f) {
    if (f.variant == "title"_L1)
        return tr("The title still names %1, but the report is for %2. Change the year.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "period"_L1)
        return tr("The period is still that of %1, but the report is for %2. Change the year.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "report"_L1)
        return tr("The preface still speaks of the report for %1; this one is for %2. Change the year.")
            .arg(arg(f, 0), arg(f, 1));
    return tr("The sentence tells of %1, but the report is for %2. Was last year's number left standing?")
        .arg(arg(f, 0), arg(f, 1));
}

QString LanguageWording::pairs(const Finding& f) {
    if (f.variant == "turned"_L1)
        return tr("The marks of “%1” are turned the wrong way; it should read “%2”.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "unopened"_L1)
        return tr("The mark at the end of “%1” closes nothing. Put “%2” where it begins, or take the mark "
                  "out.")
            .arg(arg(f, 0), arg(f, 1));
    return tr("The mark that opens “%1” is not closed. Put “%2” where it ends.").arg(arg(f, 0), arg(f, 1));
}

QString LanguageWording::doubled(const Finding& f) {
    if (f.variant == "paragraph"_L1)
        return tr("The paragraph “%1…” stands in the report before. Take it out, or write what belongs here.")
            .arg(arg(f, 0));
    if (f.variant == "stop"_L1)
        return tr("“%1” is more than one stop. Leave one.").arg(arg(f, 0));
    return tr("“%1” says the same twice. Take one out.").arg(arg(f, 0));
}

QString LanguageWording::personal(const Finding& f) {
    if (f.variant == "identity"_L1)
        return tr("%1 is an identity-card number. Personal data must not be published; take it out.")
            .arg(arg(f, 0));
    if (f.variant == "mobile"_L1)
        return tr("%1 is a mobile number that is not the contact's. Personal data must not be published; "
                  "take "
                  "it out.")
            .arg(arg(f, 0));
    return tr("%1 is the number of a bank card. Personal data must not be published; take it out.")
        .arg(arg(f, 0));
}

QString LanguageWording::citations(const Finding& f) {
    if (f.variant == "fullName"_L1)
        return tr("“%1” is named for the first time; write the full name, “%2”.").arg(arg(f, 0), arg(f, 1));
    if (f.variant == "brackets"_L1)
        return tr("The year in “%1” stands in the wrong brackets; it should read “%2”.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "old"_L1)
        return tr("“%1” is the number of the text that was in force before; the one in force is “%2”.")
            .arg(arg(f, 0), arg(f, 1));
    return tr("“%1” is not the number of this document; it should read “%2”.").arg(arg(f, 0), arg(f, 1));
}

QString LanguageWording::characters(const Finding& f) {
    if (f.variant == "halfWidth"_L1)
        return tr("%n half-width mark(s) among Chinese characters: %1. Write them in full width.", nullptr,
                  count(f))
            .arg(arg(f, 0));
    if (f.variant == "fullWidth"_L1)
        return tr("%n piece(s) of full-width digits or letters: %1. Write them in half width.", nullptr,
                  count(f))
            .arg(arg(f, 0));
    if (f.variant == "lookAlike"_L1)
        return tr("%n character(s) that only look right: %1. They cannot be searched for; write the ordinary "
                  "ones.",
                  nullptr, count(f))
            .arg(arg(f, 0));
    if (f.variant == "invisible"_L1)
        return tr("%n invisible character(s): %1. Take them out.", nullptr, count(f)).arg(arg(f, 0));
    return tr("A character of private use (%1) shows on machines with its font only. Write the character "
              "that is meant.")
        .arg(arg(f, 0));
}

QString LanguageWording::series(const Finding& f) {
    if (f.variant == "count"_L1)
        return tr("The text announces “%1”, but %2 follow. Correct the number or the list.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "gap"_L1)
        return tr("A number is left out before “%1”; it should read “%2”.").arg(arg(f, 0), arg(f, 1));
    return tr("The number of “%1” is out of turn or used before; it should read “%2”.")
        .arg(arg(f, 0), arg(f, 1));
}

QString LanguageWording::contacts(const Finding& f) {
    if (f.variant == "postcode"_L1)
        return tr("“%1” is no postcode, which has six digits. Check it.").arg(arg(f, 0));
    if (f.variant == "phone"_L1)
        return tr("“%1” is no telephone number as one is written. Check its digits.").arg(arg(f, 0));
    if (f.variant == "email"_L1)
        return tr("“%1” is no e-mail address as one is written. Check it.").arg(arg(f, 0));
    return tr("“%1” is no web address as one is written. Check it.").arg(arg(f, 0));
}

QString LanguageWording::any(const Finding& f) {
    if (f.rule == "L01"_L1)
        return years(f);
    if (f.rule == "L02"_L1)
        return pairs(f);
    if (f.rule == "L04"_L1)
        return doubled(f);
    if (f.rule == "L05"_L1)
        return personal(f);
    if (f.rule == "L06"_L1)
        return citations(f);
    if (f.rule == "L08"_L1)
        return tr("The paragraph that ends in “%1” has no stop at its end. Add one.").arg(arg(f, 0));
    if (f.rule == "L09"_L1)
        return series(f);
    if (f.rule == "L10"_L1)
        return tr("“%1” is one character off “%2”. Correct it.").arg(arg(f, 0), arg(f, 1));
    return f.rule == "L11"_L1 ? contacts(f) : characters(f);
}

} // namespace

QString languageText(const Finding& finding) {
    return LanguageWording::any(finding);
}

} // namespace nianbao
