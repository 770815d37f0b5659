#include <rules/Rules.h>

#include "language/LanguageFindingText.h"

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
public:
    static QString arithmetic(const Finding& finding);
    static QString sum(const Finding& finding);
    static QString kind(const Finding& finding);
    static QString structure(const Finding& finding, const Report& report);
    static QString headings(const Finding& finding);
    static QString preface(const Finding& finding);
    static QString placeholder(const Finding& finding);
    static QString tables(const Finding& finding);
    static QString fees(const Finding& finding);
    static QString agency(const Finding& finding, const Report& report);
    static QString claims(const Finding& finding);
    static QString rate(const Finding& finding);
    static QString years(const Finding& finding);
    static QString batch(const Finding& finding);
};

/// The nth argument, empty when the finding has fewer.
QString arg(const Finding& finding, qsizetype index) {
    return finding.arguments.value(index);
}

QString FindingWords::sum(const Finding& f) {
    if (f.variant == "overflow"_L1)
        return tr("%1 cannot be checked: its figures are too large to be added up. Check the figures.")
            .arg(arg(f, 0));
    if (f.variant == "exceeds"_L1)
        return tr("%1 is %3, but the figures filled in already add up to %2. Check the total and the "
                  "figures.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.rule == "A02"_L1)
        return tr("%1 should be %2 (the sum of the results above it), but is %3.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.rule == "A04"_L1)
        return tr("%1 should be %2 (the sum of the four outcomes), but is %3.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    return tr("%1 should be %2 (the sum of the columns), but is %3.").arg(arg(f, 0), arg(f, 1), arg(f, 2));
}

QString FindingWords::kind(const Finding& f) {
    if (f.variant == "negative"_L1)
        return tr("%1 is “%2”, but it cannot be less than 0. Correct the figure.").arg(arg(f, 0), arg(f, 1));
    if (f.variant == "fraction"_L1)
        return tr("%1 is “%2”, but it must be a whole number. Correct the figure.").arg(arg(f, 0), arg(f, 1));
    if (f.variant == "places"_L1)
        return tr("%1 is “%2”, which has more than 6 decimal places. Round the amount.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "noAmount"_L1)
        return tr("%1 is “%2”, but it must be an amount in 万元. Enter the number alone.")
            .arg(arg(f, 0), arg(f, 1));
    return tr("%1 is “%2”, but it must be a whole number. Enter the number alone.").arg(arg(f, 0), arg(f, 1));
}

QString FindingWords::arithmetic(const Finding& f) {
    if (f.rule == "A03"_L1)
        return tr("%1, column %2: %3 is %4, but %5 is %6. The two must be equal; check the four figures.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2), arg(f, 3), arg(f, 4), arg(f, 5));
    if (f.rule == "A05"_L1)
        return kind(f);
    if (f.rule == "A06"_L1)
        return tr("%1 is %2, more than the %3 in force and the %4 repealed together. Correct the figures, or "
                  "explain which of those issued are not yet in effect.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2), arg(f, 3));
    if (f.rule == "A07"_L1 && f.variant == "thousandfold"_L1)
        return tr("%1 is %2 万元, at least 1,000 times last year's %3 万元. Was it entered in 元?")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.rule == "A07"_L1)
        return tr("%1 is %2 万元, but the text says “%3”. Was it entered in 元?")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    return sum(f);
}

QString FindingWords::headings(const Finding& f) {
    if (f.rule == "S01"_L1 && f.variant == "order"_L1)
        return tr("The heading “%1” is that of another section; “%2” is due here.").arg(arg(f, 0), arg(f, 1));
    if (f.rule == "S01"_L1)
        return tr("“%1” has no content. Each of the six sections must be filled in.").arg(arg(f, 0));
    if (f.variant == "typo"_L1)
        return tr("The heading “%1” is misspelt; it should read “%2”.").arg(arg(f, 0), arg(f, 1));
    if (f.variant == "wording"_L1)
        return tr("The heading “%1” is worded otherwise than the official “%2”.").arg(arg(f, 0), arg(f, 1));
    if (f.variant == "repeat"_L1)
        return tr("The number of “%1” is out of turn or used before; it should read “%2”.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "gap"_L1)
        return tr("A number is left out before “%1”; it should read “%2”.").arg(arg(f, 0), arg(f, 1));
    if (f.variant == "noNumber"_L1)
        return tr("The heading “%1” has no number; it should read “%2”.").arg(arg(f, 0), arg(f, 1));
    return tr("The number of the heading “%1” is wrong; it should read “%2”.").arg(arg(f, 0), arg(f, 1));
}

QString FindingWords::preface(const Finding& f) {
    if (f.variant == "otherYear"_L1)
        return tr("The period “%1” is not that of a report for %2. Change the year.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "bounds"_L1)
        return tr("The period “%1” is not the whole year (%2). Correct it, or explain it: an agency founded "
                  "within the year, for instance.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "noBasis"_L1)
        return tr("The preface names no legal basis. Name the 《政府信息公开条例》.");
    if (f.variant == "noPeriod"_L1)
        return tr("The preface states no period for its figures. Add it: 1 January to 31 December.");
    if (f.variant == "noWebAddress"_L1)
        return tr("The preface gives no web address of the electronic version. Add it.");
    if (f.variant == "noContact"_L1)
        return tr("The preface gives no contact. Add an address or a telephone number.");
    return tr("The report has no preface with legal basis, period, web address and contact. Add it unless "
              "your office leaves it out.");
}

QString FindingWords::placeholder(const Finding& f) {
    if (f.variant == "instruction"_L1)
        return tr("“%1” is an instruction of the form. Remove it or write what it asks for.").arg(arg(f, 0));
    return tr("“%1” is a placeholder. Write what belongs there.").arg(arg(f, 0));
}

QString FindingWords::tables(const Finding& f) {
    if (f.variant == "unknown"_L1)
        return tr("%1: the file holds “%2”, which the official format does not have. Check which format the "
                  "table follows.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "missing"_L1)
        return tr("%1 is missing in the file. Fill in the table.").arg(arg(f, 0));
    if (f.variant == "missingRow"_L1)
        return tr("%1: the row “%2” is missing in the file. Fill it in.").arg(arg(f, 0), arg(f, 1));
    return tr("The tables are those of the %3 format, but a report for %1 uses the %2 format. Move the "
              "figures "
              "to its tables.")
        .arg(arg(f, 0), arg(f, 1), arg(f, 2));
}

QString FindingWords::fees(const Finding& f) {
    if (f.variant == "elsewhere"_L1)
        return tr("The information-processing fees (信息处理费) are stated elsewhere; state them in section "
                  "six as well.");
    if (f.variant == "unclear"_L1)
        return tr(
            "Section six mentions the information-processing fees (信息处理费), but neither an amount nor "
            "that none was charged. Say which.");
    if (f.variant == "noNotices"_L1)
        return tr("Section six states the information-processing fees (信息处理费) without the number of "
                  "notices sent. Add it.");
    return tr(
        "Section six does not state the information-processing fees (信息处理费). State the notices sent "
        "and the amount, or that none was charged.");
}

QString FindingWords::agency(const Finding& f, const Report& report) {
    if (f.rule == "S04"_L1 && f.variant == "noYear"_L1)
        return tr("The title does not name the year. Add %1年.").arg(arg(f, 0));
    if (f.rule == "S04"_L1 && f.variant == "otherYear"_L1)
        return tr("The title names the year %2, but the report is for %1. Change the year.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.rule == "S04"_L1)
        return tr("The title names neither “%1” nor its region. Add the agency.").arg(arg(f, 0));
    if (f.rule == "S14"_L1)
        return tr("%1 is %2, but %3 cannot make regulations (规章). Was it meant for 行政规范性文件?")
            .arg(arg(f, 0), arg(f, 1), report.agency.name.isEmpty() ? tr("the agency") : report.agency.name);
    return tr("“%1” is named here, but the report is that of “%2”. Correct the name, or explain it: agencies "
              "merge, for instance.")
        .arg(arg(f, 0), arg(f, 1));
}

QString FindingWords::structure(const Finding& f, const Report& report) {
    if (f.rule == "S01"_L1 || f.rule == "S03"_L1)
        return headings(f);
    if (f.rule == "S02"_L1)
        return tr("%1 does not speak of %2. Add a part or a sentence on it.").arg(arg(f, 0), arg(f, 1));
    if (f.rule == "S05"_L1)
        return preface(f);
    if (f.rule == "S06"_L1)
        return placeholder(f);
    if (f.rule == "S07"_L1)
        return tr("A number is missing in “%1”. Write the number before the counter.").arg(arg(f, 0));
    if (f.rule == "S08"_L1)
        return tr("%1: %n blank cell(s). Where there is none, write 0.", nullptr,
                  static_cast<int>(f.arguments.size()))
            .arg(report.format->tables().at(static_cast<size_t>(f.where.table)).name);
    if (f.rule == "S09"_L1)
        return tables(f);
    if (f.rule == "S10"_L1)
        return tr("%1 has %2 characters, more than the limit of %3. Shorten it.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.rule == "S11"_L1)
        return fees(f);
    if (f.rule == "S12"_L1)
        return tr("A government's report should also speak of: %1. Add a sentence on it.")
            .arg(f.arguments.join(u'、'));
    if (f.rule == "S13"_L1)
        return f.variant == "noProblem"_L1
                   ? tr("Section five states no problem. Say what is still wanting.")
                   : tr("Section five states no improvement. Say what was or will be done.");
    return agency(f, report);
}

QString FindingWords::rate(const Finding& f) {
    if (f.variant == "share"_L1)
        return tr("The text says that %1 is %2%, but by the tables it is %3%. Correct the rate or the "
                  "figures.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.variant == "growth"_L1)
        return tr("The text says that %1 changed by %2% from last year, but by the figures it is %3%. "
                  "Correct "
                  "the rate or the figures.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    return tr("The text says that %1 changed by %2 from last year, but by the figures it is %3. Correct the "
              "text or the figures.")
        .arg(arg(f, 0), arg(f, 1), arg(f, 2));
}

QString FindingWords::claims(const Finding& f) {
    if (f.rule == "T10"_L1)
        return tr("The whole is given as %1, but its parts %2 add up to %3. Correct the figures.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.rule == "T11"_L1)
        return rate(f);
    if (f.rule == "T12"_L1)
        return tr("The processing fees (信息处理费) are given as %1 元 here and as %2 元 elsewhere. Correct "
                  "one "
                  "of them.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.variant == "none"_L1)
        return tr("The text says there was none, but the table has %2 for %1. Correct the text or the table.")
            .arg(arg(f, 0), arg(f, 2));
    return tr("The text says %2 for %1, but the table has %3. Correct the text or the table.")
        .arg(arg(f, 0), arg(f, 1), arg(f, 2));
}

QString FindingWords::years(const Finding& f) {
    if (f.rule == "Y01"_L1)
        return tr("%1 is %2, but last year's report carried %3 forward. Correct the figure, or explain it.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.rule == "Y02"_L1)
        return f.variant == "less"_L1
                   ? tr("%1 is %2, less than last year's %3 with %4 issued and %5 repealed (%6). Did some "
                        "lapse without being repealed?")
                         .arg(arg(f, 0), arg(f, 1), arg(f, 2), arg(f, 3), arg(f, 4), arg(f, 5))
                   : tr("%1 is %2, more than last year's %3 with %4 issued and %5 repealed (%6). Correct the "
                        "figures, or explain them.")
                         .arg(arg(f, 0), arg(f, 1), arg(f, 2), arg(f, 3), arg(f, 4), arg(f, 5));
    if (f.rule == "Y04"_L1)
        return tr("The paragraph “%1…” is %2% like one of last year's report. Write what holds for this "
                  "year.")
            .arg(arg(f, 0), arg(f, 1));
    if (f.rule == "Y05"_L1)
        return tr("%1 is %2; last year it was %3. Is the figure right?").arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.variant == "figure"_L1)
        return tr("The text says that %1 was %2 last year, but last year's report has %3. Correct the text.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    return rate(f);
}

QString FindingWords::batch(const Finding& f) {
    if (f.rule == "B02"_L1)
        return tr("“%2” is a report of %1 for %3 too. Leave out one of them.")
            .arg(arg(f, 0), arg(f, 1), arg(f, 2));
    if (f.variant == "overview"_L1)
        return tr("Section one is %2% like that of %1, names and numbers aside.").arg(arg(f, 0), arg(f, 1));
    return tr("Section five is %2% like that of %1, names and numbers aside. Write what holds for your own "
              "agency.")
        .arg(arg(f, 0), arg(f, 1));
}

} // namespace

QString findingText(const Finding& finding, const Report& report) {
    switch (finding.rule.at(0).unicode()) {
    case u'A':
        return FindingWords::arithmetic(finding);
    case u'B':
        return FindingWords::batch(finding);
    case u'L':
        return languageText(finding);
    case u'T':
        return FindingWords::claims(finding);
    case u'Y':
        return FindingWords::years(finding);
    default:
        return FindingWords::structure(finding, report);
    }
}

QJsonObject findingToJson(const Finding& finding, const Report& report) {
    QJsonObject object{{u"rule"_s, finding.rule},
                       {u"severity"_s, severityId(finding.severity)},
                       {u"message"_s, findingText(finding, report)},
                       {u"where"_s, finding.where.toJson(report)}};
    if (!finding.expected.isEmpty())
        object[u"expected"_s] = finding.expected;
    if (!finding.actual.isEmpty())
        object[u"actual"_s] = finding.actual;
    if (!finding.explanation.isEmpty())
        object[u"explanation"_s] = finding.explanation;
    return object;
}

} // namespace nianbao
