#include "recognise/GridSorter.h"

#include "recognise/GridTable.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int enoughLabels = 2; // one alone ("总计") may be another table's

/// Whether a line names years, and none of them the report's.
bool namesAnotherYear(const QString& line, int year) {
    static const QRegularExpression digits(u"(\\d{4})年"_s);
    static const QRegularExpression before(u"(?:上一?|去)年(?!度?结转)"_s);
    const QString half = toHalfWidth(line);
    auto years = digits.globalMatch(half);
    if (!years.hasNext())
        return before.match(half).hasMatch();
    while (years.hasNext()) {
        if (years.next().captured(1).toInt() == year)
            return false;
    }
    return true;
}

class GridSorter {
public:
    GridSorter(const SourceLines& source, const Outline& outline, const ReportFormat& format)
        : m_source(source), m_outline(outline), m_format(format) {}

    [[nodiscard]] std::vector<int> sort() const {
        std::vector<int> tables;
        for (const PlacedGrid& placed : m_source.grids)
            tables.push_back(tableOf(placed));
        for (size_t t = 0; t < m_format.tables().size(); ++t)
            setSecondApart(static_cast<int>(t), tables);
        return tables;
    }

private:
    /// Grids that follow each other without a line between them: a table, or what of it stands on pages.
    using Group = std::vector<size_t>;

    [[nodiscard]] int tableOf(const PlacedGrid& placed) const {
        const int section = sectionAt(placed.line);
        int best = noTable;
        int most = enoughLabels - 1;
        for (size_t t = 0; t < m_format.tables().size(); ++t) {
            const TableSpec& spec = m_format.tables()[t];
            const int found = labelsFound(placed.grid, spec);
            if (found > most || (found == most && best >= 0 && spec.section == section)) {
                most = found;
                best = static_cast<int>(t);
            }
        }
        if (best >= 0 || section < 0)
            return best;
        return m_format.sections()[static_cast<size_t>(section)].table;
    }

    /// -1 under a heading that is no section's.
    [[nodiscard]] int sectionAt(size_t line) const {
        int section = -1;
        size_t heading = 0;
        for (const FoundSection& found : m_outline.sections) {
            if (static_cast<size_t>(found.firstLine) < line) {
                section = found.section;
                heading = static_cast<size_t>(found.firstLine);
            }
        }
        const bool isOther =
            std::any_of(m_outline.others.begin(), m_outline.others.end(),
                        [&](const OtherHeading& other) { return other.line < line && other.line > heading; });
        return isOther ? -1 : section;
    }

    [[nodiscard]] std::vector<Group> groupsOf(int table, const std::vector<int>& tables) const {
        std::vector<Group> groups;
        for (size_t i = 0; i < tables.size(); ++i) {
            if (tables[i] != table)
                continue;
            const bool goesOn = !groups.empty() && groups.back().back() + 1 == i &&
                                m_source.grids[i - 1].line == m_source.grids[i].line;
            if (!goesOn)
                groups.emplace_back();
            groups.back().push_back(i);
        }
        return groups;
    }

    [[nodiscard]] bool isWhole(const Group& group, const TableSpec& spec) const {
        std::vector<const Grid*> grids;
        for (const size_t i : group)
            grids.push_back(&m_source.grids[i].grid);
        return readGridTable(grids, m_format, spec).rowsRead == static_cast<int>(spec.rows.size());
    }

    void setSecondApart(int table, std::vector<int>& tables) const {
        const TableSpec& spec = m_format.tables()[static_cast<size_t>(table)];
        const std::vector<Group> groups = groupsOf(table, tables);
        if (groups.size() < 2)
            return;
        const auto isOwn = [&](const Group& group) {
            return sectionAt(m_source.grids[group.front()].line) == spec.section;
        };
        std::vector<const Group*> ofYear;
        std::vector<const Group*> inSection;
        for (const Group& group : groups) {
            const int year = m_outline.title.year;
            if (!isWhole(group, spec) ||
                (year > 0 && namesAnotherYear(lineAbove(m_source, group.front()), year)))
                continue;
            ofYear.push_back(&group);
            if (isOwn(group))
                inSection.push_back(&group);
        }
        const std::vector<const Group*>& chosen = ofYear.size() == 1 ? ofYear : inSection;
        if (chosen.size() != 1)
            return;
        for (const Group& group : groups) {
            // A piece in the section may be the table's own.
            if (&group == chosen.front() || (isOwn(group) && !isWhole(group, spec)))
                continue;
            for (const size_t i : group)
                tables[i] = secondTable;
        }
    }

    const SourceLines& m_source;
    const Outline& m_outline;
    const ReportFormat& m_format;
};

} // namespace

std::vector<int> sortGrids(const SourceLines& source, const Outline& outline, const ReportFormat& format) {
    return GridSorter(source, outline, format).sort();
}

QString lineAbove(const SourceLines& source, size_t grid) {
    constexpr qsizetype longest = 60;
    const size_t line = std::min(source.grids[grid].line, source.lines.size()); // a footer may be left out
    const size_t first = grid > 0 ? source.grids[grid - 1].line : 0;
    // Nearer than what names it a unit may stand.
    static const QRegularExpression unit(u"^[（(]?单位"_s);
    for (size_t i = line; i > first; --i) {
        const QString text = source.lines[i - 1].text.simplified();
        if (unit.match(text).hasMatch())
            continue;
        return text.size() > longest || text.contains(u'。') ? QString() : text;
    }
    return {};
}

} // namespace nianbao
