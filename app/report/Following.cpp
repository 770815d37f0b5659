#include <report/Following.h>

#include <report/Change.h>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

bool holdsAny(const std::vector<int>& cells, const std::vector<int>& changed) {
    return std::any_of(cells.begin(), cells.end(), [&changed](int cell) {
        return std::find(changed.begin(), changed.end(), cell) != changed.end();
    });
}

/// Whether the splice puts a digit beside a digit of the field, so that the figure would read as another.
bool joinsDigits(const Splice& splice, const BoundFigure& field, QStringView text) {
    const auto isDigitAt = [text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isDigit(); };
    const qsizetype behind = splice.position + splice.removed.size();
    if (behind == field.start && isDigitAt(field.start))
        return splice.inserted.isEmpty() ? isDigitAt(splice.position - 1) : splice.inserted.back().isDigit();
    if (splice.position == field.end() && isDigitAt(field.end() - 1)) {
        if (splice.inserted.isEmpty())
            return isDigitAt(behind);
        return splice.inserted.front().isDigit() || splice.inserted.front() == u'.';
    }
    return false;
}

/// Carries edits out on a copy of the report and collects them with what has to follow.
class Follower {
public:
    Follower(const Report& report, const Report* previous) : m_report(report), m_previous(previous) {}

    bool perform(const Edit& edit) {
        if (const auto* splice = std::get_if<Splice>(&edit))
            unbindCut(*splice);
        if (!applyEdit(m_report, edit))
            return false;
        if (const auto* cell = std::get_if<SetCell>(&edit)) {
            followStock(*cell);
            m_changed.push_back(cell->cell);
        }
        m_edits.push_back(edit);
        return true;
    }

    /// The stocks whose addends were changed, unless they were themselves.
    void followStocks() {
        for (const auto& [cell, value] : std::exchange(m_stocks, {})) {
            const CellValue& now = m_report.cells[static_cast<size_t>(cell)];
            if (std::find(m_changed.begin(), m_changed.end(), cell) == m_changed.end() && now != value)
                perform(SetCell{cell, now, value});
        }
    }

    /// Writes the figures of changed cells anew, or all.
    void followFigures(bool all) {
        for (size_t section = 0; section < m_report.narrative.size(); ++section) {
            for (size_t part = 0; part < m_report.narrative[section].size(); ++part)
                followFigures(static_cast<int>(section), part, all);
        }
    }

    [[nodiscard]] bool changedCells() const { return !m_changed.empty(); }
    Edits takeEdits() { return std::move(m_edits); }

private:
    void unbindCut(const Splice& splice) {
        const Part* part = m_report.part(splice.section, splice.part);
        if (!part)
            return;
        const auto isCut = [&](const BoundFigure& field) {
            const bool retyped = splice.position == field.start && splice.removed.size() == field.length;
            return !leavesWhole(splice, field) || joinsDigits(splice, field, part->text) ||
                   (retyped && figureText(field.source, m_report, m_previous) != splice.inserted);
        };
        std::vector<BoundFigure> whole = part->fields;
        std::erase_if(whole, isCut);
        if (whole != part->fields)
            perform(SetFields{splice.section, splice.part, part->fields, std::move(whole)});
    }

    /// Last year's stock with what the report adds and takes away; nullopt while a figure is missing.
    [[nodiscard]] std::optional<qint64> stockOf(const Stock& stock, const Report& report) const {
        const CellValue* before = m_previous ? sameCell(*m_previous, *report.format, stock.stock) : nullptr;
        const auto old = before ? before->count() : std::nullopt;
        const auto added = report.cells[static_cast<size_t>(stock.added)].count();
        const auto taken = report.cells[static_cast<size_t>(stock.taken)].count();
        qint64 sum = 0;
        if (!old || !added || !taken || qAddOverflow(*old, *added, &sum) || qSubOverflow(sum, *taken, &sum) ||
            sum < 0)
            return std::nullopt;
        return sum;
    }

    /// Notes what the stock of a changed cell becomes, when it was blank or right before the change.
    void followStock(const SetCell& edit) {
        for (const Stock& stock : m_report.format->stocks()) {
            if (edit.cell != stock.added && edit.cell != stock.taken)
                continue;
            Report before = m_report;
            before.cells[static_cast<size_t>(edit.cell)] = edit.before;
            const auto pending = std::find_if(m_stocks.begin(), m_stocks.end(),
                                              [&](const auto& entry) { return entry.first == stock.stock; });
            const CellValue current =
                pending == m_stocks.end() ? before.cells[static_cast<size_t>(stock.stock)] : pending->second;
            const auto was = stockOf(stock, before);
            const auto is = stockOf(stock, m_report);
            const bool follows = current.isBlank() || (was && current.count() == was);
            if (!follows || (!is && !was))
                continue;
            const CellValue value = is ? CellValue(*is) : CellValue();
            if (pending == m_stocks.end())
                m_stocks.emplace_back(stock.stock, value);
            else
                pending->second = value;
        }
    }

    void followFigures(int section, size_t index, bool all) {
        // By index: each splice moves the fields behind it.
        const auto& part = m_report.narrative[static_cast<size_t>(section)][index];
        for (size_t i = 0; i < part.fields.size(); ++i) {
            const BoundFigure& field = part.fields[i];
            if (!all && !holdsAny(field.source.cells, m_changed) && !holdsAny(field.source.whole, m_changed))
                continue;
            const auto text = figureText(field.source, m_report, m_previous);
            const QString current = part.text.mid(field.start, field.length);
            if (text && *text != current)
                perform(Splice{section, part.id, field.start, current, *text});
        }
    }

    Report m_report;
    const Report* m_previous;
    Edits m_edits;
    std::vector<int> m_changed;
    std::vector<std::pair<int, CellValue>> m_stocks; ///< what they become
};

} // namespace

Edits withFollowing(const Report& report, const Report* previous, Edits edits) {
    Follower follower(report, previous);
    for (const Edit& edit : edits) {
        if (!follower.perform(edit))
            return edits;
    }
    follower.followStocks();
    if (follower.changedCells())
        follower.followFigures(false);
    return follower.takeEdits();
}

Edits figureUpdates(const Report& report, const Report* previous) {
    Follower follower(report, previous);
    follower.followFigures(true);
    return follower.takeEdits();
}

} // namespace nianbao
