// S05: legal basis, period, web address and contact.

#include "Dates.h"
#include "RuleContext.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The sentence that holds a place.
QStringView sentenceAt(QStringView text, qsizetype at) {
    static constexpr QStringView stops = u"。；\n";
    qsizetype start = at;
    while (start > 0 && !stops.contains(text[start - 1]))
        --start;
    qsizetype end = at;
    while (end < text.size() && !stops.contains(text[end]))
        ++end;
    return text.sliced(start, end - start);
}

/// Whether a sentence with a period in it speaks of what the figures cover.
bool isStatistical(QStringView sentence) {
    static constexpr QStringView words[] = {u"统计", u"数据", u"期限", u"时限"};
    return std::any_of(std::begin(words), std::end(words),
                       [sentence](QStringView word) { return sentence.contains(word); });
}

void checkPeriod(RuleContext& context, int section, const Part& part, const PeriodInText& period) {
    const int year = context.report.year;
    const QString actual = part.text.mid(period.start, period.length);
    const bool firstRight = period.firstYear.year == year;
    const bool lastRight = period.lastYear.year == year;
    if (year <= 0 || (firstRight && lastRight && period.isWholeYear()))
        return;
    const Where where = Where::inPart(section, part.id, period.start, period.length);
    const QString expected = u"%1年1月1日至%1年12月31日"_s.arg(year);
    // A period of a whole year that is not this one was left from another report. Other bounds may be
    // those of an agency founded or merged within the year.
    const bool otherYear =
        (!firstRight && !lastRight) || (period.isWholeYear() && !(firstRight && lastRight));
    if (!otherYear) {
        Finding& finding = context.add(Severity::Warning, where, u"bounds"_s, {actual, expected});
        finding.expected = expected;
        finding.actual = actual;
        return;
    }
    Finding& finding = context.add(Severity::Error, where, u"otherYear"_s, {actual, QString::number(year)});
    finding.expected = expected;
    finding.actual = actual;
    const QString wanted = QString::number(year);
    for (const YearInText& found : {period.firstYear, period.lastYear}) {
        if (found.length > 0 && found.year != year)
            finding.fix.push_back(
                Splice{section, part.id, found.start, part.text.mid(found.start, found.length), wanted});
    }
}

/// Judges the periods of a section; whether there was any.
bool checkPeriods(RuleContext& context, int section) {
    bool any = false;
    for (const Part& part : context.report.narrative[static_cast<size_t>(section)]) {
        auto periods = findPeriods(part.text);
        if (periods.empty()) {
            periods = findWholeYears(part.text);
            std::erase_if(periods, [&part](const PeriodInText& period) {
                return !sentenceAt(part.text, period.start).contains(u"统计期") &&
                       !sentenceAt(part.text, period.start).contains(u"统计时");
            });
        }
        const bool named = std::any_of(periods.begin(), periods.end(), [&part](const PeriodInText& period) {
            return isStatistical(sentenceAt(part.text, period.start));
        });
        for (const PeriodInText& period : periods) {
            // Beside a period that is said to be that of the figures, others are of other things.
            if (named ? isStatistical(sentenceAt(part.text, period.start)) : period.isWholeYear())
                checkPeriod(context, section, part, period);
        }
        any = any || !periods.empty();
    }
    return any;
}

} // namespace

void checkPreface(RuleContext& context) {
    const int preface = 0;
    const int overview = context.format.sectionIndex(u"overview"_s);
    if (!context.counts(preface))
        return;
    const bool written = !context.isUntouched(preface);
    const Where where = Where::inSection(preface);
    const bool periodThere = checkPeriods(context, preface);
    if (!written && (context.isUntouched(overview) || !context.speaksOf(overview, Concept::Period))) {
        context.add(Severity::Hint, where, u"noPreface"_s);
        return;
    }
    // Without a preface its contents may open the first section.
    const int basisSection = written ? preface : overview;
    if (!context.speaksOf(basisSection, Concept::LegalBasis))
        context.add(Severity::Hint, where, u"noBasis"_s);
    if (!periodThere && !context.speaksOf(basisSection, Concept::Period))
        context.add(Severity::Hint, where, u"noPeriod"_s);
    // Both may stand at the end of the report as well.
    if (!context.speaksOf(Concept::WebAddress))
        context.add(Severity::Hint, where, u"noWebAddress"_s);
    if (!context.speaksOf(Concept::Contact))
        context.add(Severity::Hint, where, u"noContact"_s);
}

} // namespace nianbao
