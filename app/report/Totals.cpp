#include <report/Totals.h>

#include <algorithm>
#include <deque>

namespace nianbao {

namespace {

const CellValue& valueAt(const Report& report, int cell) {
    return report.cells[static_cast<size_t>(cell)];
}

/// The totals of changed cells, brought along one after the other. `before` is the report as it was:
/// whether a total follows is judged by what it and its sum were then.
class TotalFollower {
public:
    TotalFollower(const Report& before, const std::vector<std::pair<int, CellValue>>& values)
        : m_before(before), m_after(before) {
        for (const auto& [cell, value] : values) {
            m_given.push_back(cell);
            set(cell, value);
        }
    }

    void follow() {
        // A total of totals is reached once a sum; the bound only stops a format with a circle.
        for (size_t steps = 0; !m_changed.empty() && steps < 4 * m_after.cells.size(); ++steps) {
            const int cell = m_changed.front();
            m_changed.pop_front();
            for (const int sum : m_after.format->cells()[static_cast<size_t>(cell)].addendOf)
                followSum(m_after.format->sums()[static_cast<size_t>(sum)]);
        }
    }

    Edits edits() const {
        Edits edits;
        for (const int cell : m_order) {
            if (valueAt(m_before, cell) != valueAt(m_after, cell))
                edits.push_back(SetCell{cell, valueAt(m_before, cell), valueAt(m_after, cell)});
        }
        return edits;
    }

private:
    void set(int cell, const CellValue& value) {
        if (std::find(m_order.begin(), m_order.end(), cell) == m_order.end())
            m_order.push_back(cell);
        if (valueAt(m_after, cell) == value)
            return;
        m_after.cells[static_cast<size_t>(cell)] = value;
        m_changed.push_back(cell);
    }

    void followSum(const Sum& sum) {
        if (std::find(m_given.begin(), m_given.end(), sum.total) != m_given.end())
            return;
        const CellValue& old = valueAt(m_before, sum.total);
        const SumState oldSum = sumOf(m_before, sum.addends);
        if (!old.isBlank() && (oldSum.empty || oldSum.overflow || old.count() != oldSum.known))
            return;
        const SumState now = sumOf(m_after, sum.addends);
        if (now.overflow)
            return;
        set(sum.total, now.empty ? CellValue() : CellValue(now.known));
    }

    const Report& m_before;
    Report m_after;
    std::vector<int> m_given;
    std::vector<int> m_order;
    std::deque<int> m_changed;
};

} // namespace

SumState sumOf(const Report& report, const std::vector<int>& cells) {
    SumState state;
    for (const int cell : cells) {
        const auto count = valueAt(report, cell).count();
        if (!count) {
            ++state.blanks;
            continue;
        }
        state.empty = false;
        qint64 next = 0;
        if (qAddOverflow(state.known, *count, &next))
            state.overflow = true;
        else
            state.known = next;
    }
    return state;
}

Edits setCellWithTotals(const Report& report, int cell, const CellValue& value) {
    return setCellsWithTotals(report, {{cell, value}});
}

Edits setCellsWithTotals(const Report& report, const std::vector<std::pair<int, CellValue>>& values) {
    TotalFollower follower(report, values);
    follower.follow();
    return follower.edits();
}

std::optional<qint64> expectedTotal(const Report& report, int cell) {
    const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
    for (const int sum : spec.totalOf) {
        const SumState state = sumOf(report, report.format->sums()[static_cast<size_t>(sum)].addends);
        if (state.blanks == 0 && !state.overflow)
            return state.known;
    }
    return std::nullopt;
}

std::optional<qint64> imbalance(const Report& report, const Balance& balance) {
    const SumState left = sumOf(report, balance.left);
    const SumState right = sumOf(report, balance.right);
    qint64 difference = 0;
    if (left.blanks + right.blanks > 0 || left.overflow || right.overflow ||
        qSubOverflow(left.known, right.known, &difference))
        return std::nullopt;
    return difference;
}

} // namespace nianbao
