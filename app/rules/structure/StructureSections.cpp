// S01, S02, S08, S09, S10, S14: what must be there.

#include "RuleContext.h"
#include "RuleTable.h"
#include "structure/HeadingText.h"

#include <QJsonArray>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype runInHeading = 30; ///< a heading this long holds its text

/// The section whose official wording a section bears as its own; -1 when it bears none but its own.
int borrowedHeading(const RuleContext& context, int section) {
    const SectionSpec& spec = context.format.sections()[static_cast<size_t>(section)];
    const auto printed = context.report.headings.find(spec.id);
    if (printed == context.report.headings.end())
        return -1;
    const QString wording = headingWording(printed->second);
    for (size_t other = 0; other < context.format.sections().size(); ++other) {
        if (static_cast<int>(other) != section && !wording.isEmpty() &&
            wording == headingWording(context.format.sections()[other].heading))
            return static_cast<int>(other);
    }
    return -1;
}

/// In a draft the part that is meant for a topic may still be empty.
bool hasEmptyPartFor(const RuleContext& context, int section, Concept topic) {
    const auto index = static_cast<size_t>(section);
    const auto& parts = context.report.narrative[index];
    for (size_t part = 0; part < parts.size(); ++part) {
        if (context.heading(index, part).speaksOf(topic) && parts[part].text.trimmed().isEmpty())
            return true;
    }
    return false;
}

bool hasRunInHeading(const RuleContext& context, int section, Concept topic) {
    const auto index = static_cast<size_t>(section);
    const auto& parts = context.report.narrative[index];
    for (size_t part = 0; part < parts.size(); ++part) {
        if (parts[part].heading.size() >= runInHeading && context.heading(index, part).speaksOf(topic))
            return true;
    }
    return false;
}

/// The table that a note's path names, and what follows it; -1 for another path.
int tableOfPath(const ReportFormat& format, const QString& path, QString& rest) {
    for (size_t table = 0; table < format.tables().size(); ++table) {
        const QString prefix = u"$.tables."_s + format.tables()[table].id;
        if (path == prefix || path.startsWith(prefix + u'.')) {
            rest = path.mid(prefix.size() + 1);
            return static_cast<int>(table);
        }
    }
    return -1;
}

QString rowName(const TableSpec& table, const QString& id) {
    for (const RowSpec& row : table.rows) {
        if (row.id == id)
            return row.shortLabel;
    }
    return id;
}

void checkNote(RuleContext& context, const ReadNote& note) {
    QString row;
    const int table = tableOfPath(context.format, note.problem.place, row);
    // A missing cell is a blank one, which S08 tells.
    if (table < 0 || note.cell >= 0)
        return;
    const TableSpec& spec = context.format.tables()[static_cast<size_t>(table)];
    const Where where = Where::inTable(table, spec.section);
    switch (note.problem.code) {
    case Problem::Code::UnknownMember:
        context.add(where, u"unknown"_s, {spec.name, row});
        break;
    case Problem::Code::MissingMember:
    case Problem::Code::WrongType:
        context.add(where, row.isEmpty() ? u"missing"_s : u"missingRow"_s, {spec.name, rowName(spec, row)});
        break;
    default:
        break;
    }
}

/// `limit`: characters; 0 is none.
void checkLimit(RuleContext& context, int section, double limit) {
    if (section < 0 || limit <= 0)
        return;
    const int count = context.report.characterCount(section);
    if (count <= limit)
        return;
    Finding& finding = context.add(Where::inSection(section), {},
                                   {context.format.sections()[static_cast<size_t>(section)].name,
                                    QString::number(count), QString::number(limit)});
    finding.actual = QString::number(count);
}

} // namespace

void checkSections(RuleContext& context) {
    for (size_t i = 0; i < context.format.sections().size(); ++i) {
        const int section = static_cast<int>(i);
        const SectionSpec& spec = context.format.sections()[i];
        if (spec.number == 0)
            continue; // some right reports have no preface
        if (context.isUntouched(section) && context.counts(section))
            context.add(Where::inSection(section), u"empty"_s, {spec.heading});
        if (const int other = borrowedHeading(context, section); other >= 0) {
            const QString printed = context.report.headings.at(spec.id);
            Finding& finding = context.add(Where::heading(section, 0, static_cast<int>(printed.size())),
                                           u"order"_s, {printed, spec.heading});
            finding.expected = spec.heading;
            finding.actual = printed;
            finding.fix = {SetHeading{section, printed, {}}};
        }
    }
}

void checkTopics(RuleContext& context) {
    for (size_t i = 0; i < context.format.sections().size(); ++i) {
        const int section = static_cast<int>(i);
        if (context.isUntouched(section))
            continue; // S01 says so
        for (const PartSpec& part : context.format.sections()[i].parts) {
            const auto topic = conceptOf(part.topic);
            if (!topic || context.speaksOf(section, *topic) || hasRunInHeading(context, section, *topic))
                continue;
            if (context.input.mode == CheckMode::Drafting && hasEmptyPartFor(context, section, *topic))
                continue;
            context.add(Where::inSection(section), {},
                        {context.format.sections()[i].name, headingWording(part.heading)});
        }
    }
}

void checkBlanks(RuleContext& context) {
    for (size_t i = 0; i < context.format.tables().size(); ++i) {
        const TableSpec& table = context.format.tables()[i];
        if (!context.counts(table.section))
            continue;
        QStringList blanks;
        for (const int cell : table.cells) {
            if (context.value(cell).isBlank())
                blanks.append(context.format.cellPath(cell));
        }
        if (!blanks.isEmpty())
            context.add(Where::inTable(static_cast<int>(i), table.section), {}, blanks);
    }
}

void checkTables(RuleContext& context) {
    const ReportFormat& wanted = ReportFormat::forYear(context.report.year);
    // Before the first format every office had tables of its own.
    if (context.report.year >= wanted.firstYear() && &wanted != &context.format)
        context.add(Where::report(), u"format"_s,
                    {QString::number(context.report.year), wanted.id(), context.format.id()});
    if (!context.input.notes)
        return;
    for (const ReadNote& note : *context.input.notes)
        checkNote(context, note);
}

void checkLength(RuleContext& context) {
    const bool government = context.report.agency.level.endsWith("Government"_L1);
    checkLimit(context, context.format.sectionIndex(u"overview"_s),
               context.threshold(government ? u"government"_s : u"department"_s));
    checkLimit(context, context.format.sectionIndex(u"problems"_s), context.threshold(u"problems"_s));
}

void checkRegulations(RuleContext& context) {
    if (!statements().noRegulations.contains(context.report.agency.level))
        return;
    for (const TableSpec& table : context.format.tables()) {
        for (const int cell : table.cells) {
            if (context.spec(cell).row != "regulations"_L1 || context.value(cell).count().value_or(0) <= 0)
                continue;
            context
                .add(context.whereCell(cell), {}, {context.spec(cell).label, context.value(cell).toString()})
                .actual = context.value(cell).toString();
            return; // one finding for the row
        }
    }
}

} // namespace nianbao
