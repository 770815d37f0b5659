// S05: legal basis, period, web address and contact.

#include "Dates.h"
#include "RuleContext.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

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
        const auto periods = findStatedPeriods(part.text);
        for (const PeriodInText& period : periods)
            checkPeriod(context, section, part, period);
        any = any || !periods.empty() || !findPeriods(part.text).empty();
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
    const int other = context.format.sectionIndex(u"other"_s);
    const bool contact = context.speaksOf(basisSection, Concept::Contact) ||
                         (other >= 0 && context.speaksOf(other, Concept::Contact));
    if (!contact)
        context.add(Severity::Hint, where, u"noContact"_s);
}

} // namespace nianbao
