#include "GridTable.h"

#include "TextLines.h"
#include "recognise/LabelMatch.h"
#include "recognise/TornRows.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// A figure that was broken over lines, rejoined.
struct Rejoined {
    QString text;
    bool wasBroken = false;
};

Rejoined rejoined(const QString& text) {
    static const QRegularExpression brokenNumber(u"[\\d,.]\\s*\\n\\s*[\\d,.]"_s);
    const QString trimmed = text.trimmed();
    return {QString(trimmed).remove(u'\n'), trimmed.contains(brokenNumber)};
}

class GridJudge {
public:
    GridJudge(const ReportFormat& format, const TableSpec& table, GridReadings readings)
        : m_format(format), m_table(table), m_readings(std::move(readings)), m_collector(format, table) {}

    TableCells judge() {
        if (m_readings.byOrder)
            noteTable(Problem::Code::ColumnsByOrder, m_table.name, {});
        noteStrays();
        noteSlipping();
        for (const auto& [cell, group] : m_readings.groups)
            m_collector.note(Problem::Code::GroupInOneRow, cell, group.second,
                             m_table.name + u' ' + group.first);
        for (const auto& row : rows())
            judgeRow(row);
        noteOrder();
        noteSums();
        return m_collector.finish();
    }

private:
    void noteTable(Problem::Code code, const QString& detail, const SourcePlace& place) {
        m_collector.note(code, m_table.cells.front(), place, detail);
    }

    void noteStrays() {
        constexpr size_t most = 20;
        QStringList texts;
        for (size_t i = 0; i < std::min(most, m_readings.strays.size()); ++i)
            texts.append(m_readings.strays[i].text.simplified());
        if (texts.isEmpty())
            return;
        const Stray& first = m_readings.strays.front();
        m_collector.note(Problem::Code::StrayFigures, first.cell < 0 ? m_table.cells.front() : first.cell,
                         first.place, m_table.name + u": "_s + texts.join(u' '));
    }

    /// Sums tell when figures stand in another's place. Where a table has none, an empty cell is the one
    /// sign.
    void noteSlipping() {
        const bool hasSums = std::any_of(m_table.cells.begin(), m_table.cells.end(), [this](int cell) {
            return !m_format.cells()[static_cast<size_t>(cell)].totalOf.empty();
        });
        const auto isEmpty = [](const auto& entry) {
            return std::all_of(entry.second.begin(), entry.second.end(),
                               [](const Reading& reading) { return comparable(reading.text).isEmpty(); });
        };
        const auto empty = std::find_if(m_readings.cells.begin(), m_readings.cells.end(), isEmpty);
        const bool anyFigure = !std::all_of(m_readings.cells.begin(), m_readings.cells.end(), isEmpty);
        if (!hasSums && empty != m_readings.cells.end() && anyFigure)
            noteTable(Problem::Code::MayHaveSlipped, m_table.name, empty->second.front().place);
    }

    /// The cells of the format by its rows.
    [[nodiscard]] std::vector<std::vector<int>> rows() const {
        std::vector<std::vector<int>> rows;
        rows.reserve(m_table.rows.size());
        for (const RowSpec& row : m_table.rows)
            rows.push_back(m_format.rowCells(m_table, row.id));
        return rows;
    }

    void judgeRow(const std::vector<int>& cells) {
        const auto unsure = m_readings.unsureRows.find(cells.front());
        if (unsure != m_readings.unsureRows.end())
            m_collector.noteRow(Problem::Code::RowUnsure, cells.front(), unsure->second);
        const auto beside = m_readings.besideHeads.find(cells.front());
        m_needsSums = beside != m_readings.besideHeads.end();
        if (m_needsSums)
            m_doubtedPlace = beside->second;
        size_t located = 0;
        for (const int cell : cells)
            located += judgeCell(cell, unsure != m_readings.unsureRows.end()) ? 1 : 0;
        // A row whose label is there counts, also where a head over one of its figures is not.
        if (located > 0)
            m_collector.countRow();
        if (m_needsSums && !rowHolds(cells))
            m_collector.noteRow(Problem::Code::RowDoubtful, cells.front(), m_doubtedPlace);
        else if (lacksTotal(cells))
            m_collector.noteRow(Problem::Code::RowDoubtful, cells.front(), placeOf(cells.front()));
    }

    /// Figures whose own total is not there: they may stand a column off, and no sum would tell.
    [[nodiscard]] bool lacksTotal(const std::vector<int>& cells) const {
        const auto isIn = [&cells](int cell) {
            return std::find(cells.begin(), cells.end(), cell) != cells.end();
        };
        const auto& counts = m_collector.counts();
        return std::any_of(m_format.sums().begin(), m_format.sums().end(), [&](const Sum& sum) {
            return isIn(sum.total) && !counts.contains(sum.total) &&
                   std::all_of(sum.addends.begin(), sum.addends.end(), isIn) &&
                   std::any_of(sum.addends.begin(), sum.addends.end(),
                               [&counts](int cell) { return counts.contains(cell); });
        });
    }

    [[nodiscard]] bool rowHolds(const std::vector<int>& cells) const {
        std::map<int, qint64> counts;
        for (const int cell : cells) {
            const auto count = m_collector.counts().find(cell);
            if (count == m_collector.counts().end())
                return false;
            counts.insert(*count);
        }
        return sumsHold(counts, m_format);
    }

    /// Whether the cell was found in the file.
    bool judgeCell(int cell, bool inUnsureRow) {
        if (const auto merged = m_readings.merged.find(cell); merged != m_readings.merged.end()) {
            m_collector.note(Problem::Code::MergedFigure, cell, merged->second);
            return true;
        }
        const auto found = m_readings.cells.find(cell);
        if (found == m_readings.cells.end()) {
            if (!inUnsureRow)
                m_collector.notFound(cell);
            return false;
        }
        judgeReadings(cell, found->second);
        return true;
    }

    /// An empty cell loses to one with a figure; two figures that differ leave the cell blank.
    void judgeReadings(int cell, const std::vector<Reading>& readings) {
        const Reading* chosen = &readings.front();
        for (const Reading& reading : readings) {
            const QString text = comparable(reading.text);
            if (text.isEmpty())
                continue;
            const QString before = comparable(chosen->text);
            if (!before.isEmpty() && before != text) {
                m_collector.note(Problem::Code::ReadTwice, cell, reading.place);
                return;
            }
            if (before.isEmpty())
                chosen = &reading;
        }
        const Rejoined figure = rejoined(chosen->text);
        if (figure.wasBroken) {
            m_needsSums = true;
            m_doubtedPlace = chosen->place;
        }
        const auto head = m_readings.amountHeads.find(cell);
        m_collector.take(cell, figure.text, chosen->place,
                         head == m_readings.amountHeads.end() ? QString() : head->second);
    }

    /// A row that does not stand where the format has it may carry another's label.
    void noteOrder() {
        const std::vector<int>& order = m_readings.rowOrder;
        std::set<int> moved;
        for (size_t i = 0; i < order.size(); ++i) {
            for (size_t j = i + 1; j < order.size(); ++j) {
                if (order[i] > order[j])
                    moved.insert({order[i], order[j]});
            }
        }
        const auto all = rows();
        for (const int row : moved) {
            const int cell = all[static_cast<size_t>(row)].front();
            m_collector.noteRow(Problem::Code::RowDoubtful, cell, placeOf(cell));
        }
    }

    [[nodiscard]] SourcePlace placeOf(int cell) const {
        const auto found = m_readings.cells.find(cell);
        return found == m_readings.cells.end() ? SourcePlace() : found->second.front().place;
    }

    void noteSums() {
        const auto added = [this](const std::vector<int>& cells) -> std::optional<qint64> {
            qint64 sum = 0;
            for (const int cell : cells) {
                const auto count = m_collector.counts().find(cell);
                if (count == m_collector.counts().end() || __builtin_add_overflow(sum, count->second, &sum))
                    return std::nullopt;
            }
            return sum;
        };
        const auto isOurs = [this](int table) {
            return &m_format.tables()[static_cast<size_t>(table)] == &m_table;
        };
        const auto check = [&](const std::vector<int>& left, const std::vector<int>& right) {
            const auto one = added(left);
            const auto other = added(right);
            if (one && other && *one != *other)
                m_collector.note(Problem::Code::SumDiffers, right.front(), placeOf(right.front()));
        };
        for (const Sum& sum : m_format.sums()) {
            if (isOurs(sum.table))
                check(sum.addends, {sum.total});
        }
        for (const Balance& balance : m_format.balances()) {
            if (isOurs(balance.table))
                check(balance.left, balance.right);
        }
    }

    const ReportFormat& m_format;
    const TableSpec& m_table;
    GridReadings m_readings;
    CellCollector m_collector;
    bool m_needsSums = false; ///< to be sure of the row at hand
    SourcePlace m_doubtedPlace;
};

/// Heads that a page's end parted from what stands under them are put together with it.
std::vector<Grid> withHeadsJoined(const std::vector<const Grid*>& grids, const TableSpec& table) {
    std::vector<Grid> joined;
    for (const Grid* grid : grids) {
        joined.push_back(*grid);
        if (joined.size() < 2)
            continue;
        Grid& upper = joined[joined.size() - 2];
        joinTornHeads(upper, joined.back(), table);
        if (upper.columns() != grid->columns() || holdsFigures(upper))
            continue;
        upper = Grid(upper, joined.back());
        joined.pop_back();
    }
    return joined;
}

} // namespace

TableCells readGridTable(const std::vector<const Grid*>& grids, const ReportFormat& format,
                         const TableSpec& table) {
    GridReadings readings;
    std::vector<Grid> pieces = withHeadsJoined(grids, table);
    if (table.rowsAreLabelled())
        pieces = withTornRowsJoined(std::move(pieces), table);
    for (const Grid& grid : pieces)
        readGrid(grid, format, table, readings);
    return GridJudge(format, table, std::move(readings)).judge();
}

} // namespace nianbao
