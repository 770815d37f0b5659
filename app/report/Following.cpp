#include <report/Following.h>

#include <report/Change.h>

#include <algorithm>

namespace nianbao {

namespace {

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
    Follower(const Report& report, const Report* previous)
        : m_before(report), m_report(report), m_previous(previous) {}

    bool perform(const Edit& edit) {
        if (const auto* splice = std::get_if<Splice>(&edit))
            unbindCut(*splice);
        if (!applyEdit(m_report, edit))
            return false;
        if (const auto* cell = std::get_if<SetCell>(&edit))
            m_changed.push_back(cell->cell);
        m_edits.push_back(edit);
        return true;
    }

    /// A stock whose addends were changed follows when it was blank or right before, unless it was set
    /// itself.
    void followStocks() {
        for (const Stock& stock : m_report.format->stocks()) {
            if ((!isChanged(stock.added) && !isChanged(stock.taken)) || isChanged(stock.stock))
                continue;
            const CellValue current = m_before.cells[static_cast<size_t>(stock.stock)];
            const auto was = stockOf(stock, m_before);
            const auto is = stockOf(stock, m_report);
            const CellValue value = is ? CellValue(*is) : CellValue();
            const bool follows = current.isBlank() || (was && current.count() == was);
            if (follows && (is || was) && current != value)
                perform(SetCell{stock.stock, current, value});
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
    [[nodiscard]] bool isChanged(int cell) const {
        return std::find(m_changed.begin(), m_changed.end(), cell) != m_changed.end();
    }

    [[nodiscard]] bool isAnyChanged(const std::vector<int>& cells) const {
        return std::any_of(cells.begin(), cells.end(), [this](int cell) { return isChanged(cell); });
    }

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

    void followFigures(int section, size_t index, bool all) {
        // By index: each splice moves the fields behind it.
        const auto& part = m_report.narrative[static_cast<size_t>(section)][index];
        for (size_t i = 0; i < part.fields.size(); ++i) {
            const BoundFigure& field = part.fields[i];
            if (!all && !isAnyChanged(field.source.cells) && !isAnyChanged(field.source.whole))
                continue;
            const auto text = figureText(field.source, m_report, m_previous);
            const QString current = part.text.mid(field.start, field.length);
            if (text && *text != current)
                perform(Splice{section, part.id, field.start, current, *text});
        }
    }

    const Report& m_before;
    Report m_report;
    const Report* m_previous;
    Edits m_edits;
    std::vector<int> m_changed;
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
