#include "AgencyEdits.h"

namespace nianbao {

namespace {

/// The section with the number 0, -1 when the format has none.
int prefaceSection(const ReportFormat& format) {
    for (size_t i = 0; i < format.sections().size(); ++i) {
        if (format.sections()[i].number == 0 && format.sections()[i].isNarrative())
            return static_cast<int>(i);
    }
    return -1;
}

void setPreface(const Report& report, const QString& text, Edits& edits) {
    const int section = prefaceSection(*report.format);
    if (section < 0)
        return;
    const auto& parts = report.narrative[static_cast<size_t>(section)];
    for (int i = static_cast<int>(parts.size()) - 1; i > 0; --i)
        edits.push_back(RemovePart{section, i, parts[static_cast<size_t>(i)]});
    if (parts.empty()) {
        edits.push_back(AddPart{section, 0, {report.freshPartId(), {}, text, {}}});
        return;
    }
    const Part& first = parts.front();
    if (!first.heading.isEmpty())
        edits.push_back(RenamePart{section, first.id, first.heading, {}});
    if (first.text != text)
        edits.push_back(Splice{section, first.id, 0, first.text, text});
}

} // namespace

Edits agencyEdits(const Report& report, const Agency& after) {
    if (report.agency == after)
        return {};
    Edits edits{SetAgency{report.agency, after}};
    const ReportFormat& format = *report.format;
    if (!report.title.isEmpty() &&
        report.title == composeFromPattern(format.titlePattern(), report.agency, report.year))
        edits.push_back(SetTitle{report.title, {}});
    const int preface = prefaceSection(format);
    if (preface >= 0) {
        const auto& parts = report.narrative[static_cast<size_t>(preface)];
        const QString composed = composeFromPattern(format.prefacePattern(), report.agency, report.year);
        if (parts.size() == 1 && parts.front().heading.isEmpty() && parts.front().text == composed)
            setPreface(report, composeFromPattern(format.prefacePattern(), after, report.year), edits);
    }
    if (!report.signature.agency.isEmpty() && report.signature.agency == report.agency.name)
        edits.push_back(SetSignature{report.signature, {after.name, report.signature.date}});
    return edits;
}

Edits composeEdits(const Report& report) {
    Edits edits;
    if (!report.title.isEmpty())
        edits.push_back(SetTitle{report.title, {}});
    setPreface(report, composeFromPattern(report.format->prefacePattern(), report.agency, report.year),
               edits);
    return edits;
}

} // namespace nianbao
