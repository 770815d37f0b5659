#include "ImportEdits.h"

#include "previous/TakeOver.h"

#include <report/Change.h>

#include <algorithm>

namespace nianbao {

namespace {

const SectionSpec& specOf(const Report& report, int section) {
    return report.format->sections()[static_cast<size_t>(section)];
}

const std::vector<int>& cellsOf(const Report& report, int section) {
    return report.format->tables()[static_cast<size_t>(specOf(report, section).table)].cells;
}

/// The figure that was read for a cell; null for none.
const CellValue* figureFor(const Report& now, const Report& read, int cell) {
    const CellValue* value = sameCell(read, *now.format, cell);
    return value && !value->isBlank() ? value : nullptr;
}

void takeFigures(Report& wanted, const Report& read, int section) {
    std::map<int, QString> notes = read.cellNotes();
    for (const int cell : cellsOf(wanted, section)) {
        const CellValue* value = figureFor(wanted, read, cell);
        if (!value)
            continue;
        wanted.cells[static_cast<size_t>(cell)] = *value;
        wanted.setCellNote(cell, notes[static_cast<int>(value - read.cells.data())]);
    }
}

/// A heading that the office gave the draft itself stays.
void takeHeading(Report& wanted, const Report& read, int section) {
    const SectionSpec& spec = specOf(wanted, section);
    const auto printed = read.headings.find(spec.id);
    if (printed != read.headings.end() && !printed->second.isEmpty() && printed->second != spec.heading)
        wanted.headings.emplace(spec.id, printed->second);
}

/// The parts that were read, with the ids of those of the same heading and fresh ones beside them.
std::vector<Part> replacingParts(const Report& now, int section, const std::vector<Part>& read,
                                 quint32& fresh) {
    std::vector<Part> present = now.narrative[static_cast<size_t>(section)];
    std::vector<Part> parts = read;
    for (Part& part : parts) {
        const auto same = std::find_if(present.begin(), present.end(), [&part](const Part& own) {
            return isSameHeading(own.heading, part.heading);
        });
        part.id = same == present.end() ? fresh++ : same->id;
        if (same != present.end())
            present.erase(same);
    }
    return parts;
}

} // namespace

std::vector<int> sectionsRead(const Report& now, const Report& read) {
    std::vector<int> sections;
    for (int section = 0; section < static_cast<int>(now.format->sections().size()); ++section) {
        bool has = false;
        if (specOf(now, section).isNarrative()) {
            const int theirs = sameSection(read, *now.format, section);
            has = theirs >= 0 && !read.isSectionUntouched(theirs);
        } else {
            const auto& cells = cellsOf(now, section);
            has = std::any_of(cells.begin(), cells.end(),
                              [&](int cell) { return figureFor(now, read, cell) != nullptr; });
        }
        if (has)
            sections.push_back(section);
    }
    return sections;
}

Edits importedEdits(const Report& now, const Report& read, const std::vector<int>& sections) {
    Report wanted = now;
    quint32 fresh = now.freshPartId();
    for (const int section : sections) {
        takeHeading(wanted, read, section);
        if (!specOf(now, section).isNarrative()) {
            takeFigures(wanted, read, section);
            continue;
        }
        const int theirs = sameSection(read, *now.format, section);
        if (theirs >= 0)
            wanted.narrative[static_cast<size_t>(section)] =
                replacingParts(now, section, read.narrative[static_cast<size_t>(theirs)], fresh);
    }
    return difference(now, wanted);
}

} // namespace nianbao
