// S04: the title names the year and the agency.

#include "Dates.h"
#include "RuleContext.h"
#include "structure/AgencyNames.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The title with its year put right, or with the year before 政府信息公开; empty when there is no place.
QString withYear(QString title, const std::vector<YearInText>& years, int year) {
    if (!years.empty())
        return title.replace(years.front().start, years.front().length, QString::number(year));
    const qsizetype place = title.indexOf(u"政府信息公开"_s);
    if (place < 0)
        return {};
    return title.insert(place, QString::number(year) + u'年');
}

void checkTitleYear(RuleContext& context, const QString& title) {
    const int year = context.report.year;
    const auto years = findYears(title);
    // 2024政府信息公开 names the year as well.
    if (year <= 0 || (years.empty() && title.contains(QString::number(year))) ||
        std::any_of(years.begin(), years.end(),
                    [year](const YearInText& found) { return found.year == year; }))
        return;
    Where where = Where::title(0, static_cast<int>(title.size()));
    if (!years.empty())
        where = Where::title(years.front().start, years.front().length);
    const QString actual = years.empty() ? QString() : title.mid(where.start, where.length);
    Finding& finding =
        context.add(where, years.empty() ? u"noYear"_s : u"otherYear"_s, {QString::number(year), actual});
    finding.expected = QString::number(year);
    finding.actual = actual;
    const QString fixed = withYear(context.report.title, years, year);
    if (!fixed.isEmpty())
        finding.fix = {SetTitle{context.report.title, fixed}};
}

} // namespace

void checkTitle(RuleContext& context) {
    const QString title = context.report.titleText();
    checkTitleYear(context, title);
    const AgencyNames names(context.report.agency);
    if (names.isEmpty())
        return;
    // Lines are broken where they fit, and may break a name.
    QString agencyPart = title;
    for (const QString& end : {u"政府信息公开"_s, u"信息公开"_s, u"政务公开"_s}) {
        const qsizetype place = agencyPart.indexOf(end);
        if (place >= 0)
            agencyPart.truncate(place);
    }
    agencyPart.removeIf([](QChar c) { return c.isSpace(); });
    for (const YearInText& year : findYears(agencyPart))
        agencyPart.replace(year.start, year.length + 1, QString(year.length + 1, u' '));
    agencyPart.replace(u"关于"_s, QString()).removeIf([](QChar c) { return c == u' ' || c == u'度'; });
    QString whole = title;
    whole.removeIf([](QChar c) { return c.isSpace(); });
    if (names.isNamedIn(whole) || names.isNamedIn(agencyPart))
        return;
    Finding& finding = context.add(Severity::Warning, Where::title(0, static_cast<int>(title.size())),
                                   u"noAgency"_s, {context.report.agency.name});
    finding.expected = context.report.agency.name;
}

} // namespace nianbao
