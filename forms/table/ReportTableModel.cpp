#include "ReportTableModel.h"

#include "look/FindingLook.h"

#include <report/Totals.h>
#include <rules/Rules.h>
#include <work/CellComparison.h>

#include <set>

namespace nianbao {

using namespace Qt::StringLiterals;

ReportTableModel::ReportTableModel(DraftSession* session, int table, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_table(table) {
    const TableSpec& grid = spec();
    const int columns = grid.gridColumns() - grid.labelColumns;
    m_covering.assign(static_cast<size_t>(grid.gridRows - grid.headRows) * static_cast<size_t>(columns), -1);
    for (size_t i = 0; i < grid.grid.size(); ++i) {
        const GridItem& item = grid.grid[i];
        if (item.row < grid.headRows || item.column < grid.labelColumns)
            continue;
        for (int row = item.row; row < item.row + item.rowSpan; ++row) {
            for (int column = item.column; column < item.column + item.columnSpan; ++column)
                m_covering[static_cast<size_t>((row - grid.headRows) * columns + column -
                                               grid.labelColumns)] = static_cast<int>(i);
        }
        if (item.cell >= 0) {
            m_order.push_back(item.cell);
            m_places.insert(item.cell, index(item.row - grid.headRows, item.column - grid.labelColumns));
        }
    }
    m_findings = findingsByCell();
    m_notes = notesOfTable();
    connect(session, &DraftSession::edited, this, &ReportTableModel::onEdited);
    connect(session, &DraftSession::findingsChanged, this, &ReportTableModel::onFindingsChanged);
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : spec().gridRows - spec().headRows;
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : spec().gridColumns() - spec().labelColumns;
}

const GridItem* ReportTableModel::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const int place = index.row() * columnCount() + index.column();
    const int item = m_covering[static_cast<size_t>(place)];
    return item < 0 ? nullptr : &spec().grid[static_cast<size_t>(item)];
}

int ReportTableModel::cellAt(const QModelIndex& index) const {
    const GridItem* item = itemAt(index);
    return item ? item->cell : -1;
}

QModelIndex ReportTableModel::indexOf(int cell) const {
    return m_places.value(cell);
}

int ReportTableModel::blankCount() const {
    return static_cast<int>(
        std::count_if(m_order.begin(), m_order.end(), [this](int cell) { return value(cell).isBlank(); }));
}

QString ReportTableModel::comparison(int cell) const {
    const PreviousReport* previous = m_session->previous();
    return previous ? comparisonLine(m_session->report(), previous->report, cell) : QString();
}

QString ReportTableModel::note(int cell) const {
    const auto found = m_notes.find(cell);
    return found == m_notes.end() ? QString() : found->second;
}

QString ReportTableModel::text(int cell) const {
    return value(cell).toString() + bracketed(note(cell));
}

QString ReportTableModel::explanation(int cell) const {
    QStringList lines = look(cell).messages;
    if (!note(cell).isEmpty())
        lines.prepend(tr("With a note: %1").arg(text(cell)));
    if (const QString line = comparison(cell); !line.isEmpty())
        lines.append(line);
    return lines.join(u'\n');
}

/// What a total should be where it is not, by any of the sums that end in it.
std::optional<qint64> ReportTableModel::missedTotal(int cell) const {
    const std::optional<qint64> count = value(cell).count();
    if (!count)
        return std::nullopt;
    for (const int index : cellSpec(cell).totalOf) {
        const SumState state =
            sumOf(m_session->report(), format().sums()[static_cast<size_t>(index)].addends);
        if (state.blanks == 0 && !state.overflow && state.known != *count)
            return state.known;
    }
    return std::nullopt;
}

/// A total that equals what is known of its addends, by each of the sums that end in it.
bool ReportTableModel::isComputed(int cell) const {
    const std::optional<qint64> count = value(cell).count();
    const std::vector<int>& sums = cellSpec(cell).totalOf;
    return count && !sums.empty() && std::all_of(sums.begin(), sums.end(), [&](int index) {
               const SumState state =
                   sumOf(m_session->report(), format().sums()[static_cast<size_t>(index)].addends);
               return !state.empty && !state.overflow && state.known == *count;
           });
}

ReportTableModel::Look ReportTableModel::look(int cell) const {
    Look look;
    const CellValue& figure = value(cell);
    look.blank = figure.isBlank();
    look.text = look.blank ? tr("empty") : figure.toString();
    look.note = bracketed(note(cell));
    look.bold = isComputed(cell);

    for (const Finding& finding : m_findings.value(cell)) {
        const Severity severity = markedSeverity(finding);
        const Mark mark = severity == Severity::Error     ? Mark::Error
                          : severity == Severity::Warning ? Mark::Warning
                                                          : Mark::Hint;
        look.messages.append(explainedText(finding, m_session->report()));
        if (mark > look.mark) {
            look.mark = mark;
            look.remark = !finding.explanation.isEmpty() ? tr("explained")
                          : !finding.expected.isEmpty()  ? tr("should be %1").arg(finding.expected)
                          : look.blank                   ? QString()
                          : mark == Mark::Error          ? tr("error")
                          : mark == Mark::Warning        ? tr("check")
                                                         : tr("hint");
            look.shortRemark = finding.expected.isEmpty() ? QString() : tr("≠ %1").arg(finding.expected);
        }
    }
    if (const auto doubt = m_doubts.constFind(cell); doubt != m_doubts.constEnd()) {
        look.messages.append(*doubt);
        if (look.mark < Mark::Warning) {
            look.mark = Mark::Warning;
            look.remark = tr("doubtful");
            look.shortRemark = u"?"_s;
        }
    }
    if (const std::optional<qint64> expected = missedTotal(cell)) {
        look.mark = Mark::Error;
        look.remark = tr("should be %1").arg(*expected);
        look.shortRemark = tr("≠ %1").arg(*expected);
        if (look.messages.isEmpty())
            look.messages.append(
                tr("The total should be %1; it was typed as %2.").arg(*expected).arg(look.text));
    } else if (figure.isUnreadable()) {
        look.mark = Mark::Error;
        look.remark = tr("no number");
    }
    return look;
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    const GridItem* item = itemAt(index);
    if (!item)
        return {};
    if (item->cell < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(item->text) : QVariant();
    switch (role) {
    case Qt::EditRole:
        return text(item->cell);
    case Qt::DisplayRole: {
        const Look shown = look(item->cell);
        return shown.text + shown.note;
    }
    case Qt::ToolTipRole: {
        const QString text = explanation(item->cell);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::AccessibleTextRole: {
        const Look shown = look(item->cell);
        QStringList words{cellSpec(item->cell).label, shown.text + shown.note};
        if (!shown.remark.isEmpty())
            words.append(shown.remark);
        return words.join(tr(", "));
    }
    case Qt::AccessibleDescriptionRole:
        return explanation(item->cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    // The labels that stand over the section, outermost first: what a screen reader says of it.
    QStringList labels;
    const TableSpec& grid = spec();
    for (const GridItem& item : grid.grid) {
        const bool over = orientation == Qt::Horizontal
                              ? item.row < grid.headRows && item.column <= section + grid.labelColumns &&
                                    section + grid.labelColumns < item.column + item.columnSpan
                              : item.column < grid.labelColumns && item.row <= section + grid.headRows &&
                                    section + grid.headRows < item.row + item.rowSpan;
        if (over)
            labels.append(item.text);
    }
    return labels.join(u' ');
}

Qt::ItemFlags ReportTableModel::flags(const QModelIndex& index) const {
    if (cellAt(index) < 0)
        return Qt::NoItemFlags;
    const Qt::ItemFlags readable = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_session->isReadOnly() ? readable : readable | Qt::ItemIsEditable;
}

bool ReportTableModel::setData(const QModelIndex& index, const QVariant& typed, int role) {
    const int cell = cellAt(index);
    if (role != Qt::EditRole || cell < 0 || m_session->isReadOnly())
        return false;
    const CellText read = readCellText(typed.toString(), cellSpec(cell).kind);
    if (read.outcome == CellText::Outcome::Refused)
        return false;
    if (read.value == value(cell) && read.note == note(cell))
        return true;
    const QString label = cellSpec(cell).label;
    const QString what = read.value.isBlank()
                             ? tr("Clear %1").arg(label)
                             : tr("%1: %2").arg(label, read.value.toString() + bracketed(read.note));
    m_session->setCells({{cell, read.value}}, what, {{cell, read.note}});
    return true;
}

QString ReportTableModel::refusalText(const QString& text, CellSpec::Kind kind) {
    const CellText read = readCellText(text, kind);
    if (read.outcome != CellText::Outcome::Refused)
        return {};
    const QString shown = text.size() > 20 ? text.left(20) + u'…' : text;
    switch (read.reason) {
    case CellText::Reason::NotWhole:
        return tr("“%1” has a fraction. Type a whole number.").arg(shown);
    case CellText::Reason::Negative:
        return tr("“%1” is below 0. Type 0 or more.").arg(shown);
    case CellText::Reason::TooLarge:
        return tr("“%1” has more than 18 digits. Type a shorter number.").arg(shown);
    case CellText::Reason::TooManyPlaces:
        return tr("“%1” has more than 6 decimal places. Round it.").arg(shown);
    case CellText::Reason::NotANumber:
    case CellText::Reason::None:
        break;
    }
    return kind == CellSpec::Kind::Amount
               ? tr("“%1” is not a number. Type a number such as 7.948.").arg(shown)
               : tr("“%1” is not a number. Type a whole number such as 12.").arg(shown);
}

void ReportTableModel::setDoubts(QHash<int, QString> doubts) {
    const auto before = std::exchange(m_doubts, std::move(doubts));
    for (const int cell : m_order) {
        if (before.value(cell) != m_doubts.value(cell))
            refresh(cell);
    }
}

void ReportTableModel::refresh(int cell) {
    if (const QModelIndex place = indexOf(cell); place.isValid())
        emit dataChanged(place, place);
}

void ReportTableModel::onEdited(const Edits& edits) {
    std::set<int> touched;
    const bool noted = std::any_of(edits.begin(), edits.end(),
                                   [](const Edit& edit) { return std::holds_alternative<SetNote>(edit); });
    if (noted)
        m_notes = notesOfTable();
    for (const Edit& edit : edits) {
        if (const auto* note = std::get_if<SetNote>(&edit))
            touched.insert(note->cell);
        const auto* set = std::get_if<SetCell>(&edit);
        if (!set || cellSpec(set->cell).table != m_table)
            continue;
        touched.insert(set->cell);
        // A total that keeps its figure may become right or wrong by what is added up.
        for (const int sum : cellSpec(set->cell).addendOf)
            touched.insert(format().sums()[static_cast<size_t>(sum)].total);
    }
    for (const int cell : touched)
        refresh(cell);
}

std::map<int, QString> ReportTableModel::notesOfTable() const {
    std::map<int, QString> notes = m_session->report().cellNotes();
    std::erase_if(notes, [this](const auto& note) { return !m_places.contains(note.first); });
    return notes;
}

QHash<int, std::vector<Finding>> ReportTableModel::findingsByCell() const {
    QHash<int, std::vector<Finding>> byCell;
    for (const Finding& finding : m_session->findings()) {
        if (finding.where.kind == Where::Kind::Cell && m_places.contains(finding.where.cell))
            byCell[finding.where.cell].push_back(finding);
    }
    return byCell;
}

void ReportTableModel::onFindingsChanged() {
    const auto before = std::exchange(m_findings, findingsByCell());
    for (const int cell : m_order) {
        if (before.value(cell) != m_findings.value(cell))
            refresh(cell);
    }
}

} // namespace nianbao
