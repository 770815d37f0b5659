#include "LastYearTable.h"

#include "look/TableColors.h"
#include "session/DraftSession.h"

#include <work/CellComparison.h>

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <array>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellRole = Qt::UserRole;
constexpr int indent = 12; // pixels; a dock has few

QString columnLabel(const TableSpec& table, const QString& id) {
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const ColumnSpec& column) { return column.id == id; });
    return found == table.columns.end() ? QString() : found->label;
}

/// The cell that is the sum of all others of its row; -1 when there is none.
int totalAmong(const ReportFormat& format, const std::vector<int>& cells) {
    for (const int cell : cells) {
        for (const int index : format.cells()[static_cast<size_t>(cell)].totalOf) {
            const std::vector<int>& addends = format.sums()[static_cast<size_t>(index)].addends;
            if (addends.size() + 1 == cells.size() &&
                std::all_of(addends.begin(), addends.end(), [&](int addend) {
                    return std::find(cells.begin(), cells.end(), addend) != cells.end();
                }))
                return cell;
        }
    }
    return -1;
}

} // namespace

LastYearTable::LastYearTable(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(u"lastYearTable"_s);
    setAccessibleName(tr("Figures beside last year's"));
    setHeaderLabels({tr("Figure"), tr("Last year"), tr("This year"), tr("Change"), tr("In percent")});
    setColumnCount(ColumnCount);
    setIndentation(indent);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(24);
    for (int column = Last; column < ColumnCount; ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const int cell = item->data(Name, cellRole).toInt(); cell >= 0)
            emit cellActivated(cell);
    });
    // A double click both activates and would fold the line that it goes to.
    setExpandsOnDoubleClick(false);
}

void LastYearTable::setTable(const DraftSession* session, int table) {
    m_session = session;
    m_table = table;
    clear();
    for (const RowSpec& row : session->report().format->tables()[static_cast<size_t>(table)].rows)
        addRow(row);
    refresh();
}

void LastYearTable::addRow(const RowSpec& row) {
    const ReportFormat& format = *m_session->report().format;
    const TableSpec& table = format.tables()[static_cast<size_t>(m_table)];
    const std::vector<int> cells = format.rowCells(table, row.id);
    const int own = cells.size() == 1 ? cells.front() : totalAmong(format, cells);
    QTreeWidgetItem* line = addLine(invisibleRootItem(), row.shortLabel, own);
    line->setToolTip(Name, row.group.isEmpty() ? row.label : row.group + u" · "_s + row.label);
    for (const int cell : cells) {
        if (cell != own)
            addLine(line, columnLabel(table, format.cells()[static_cast<size_t>(cell)].column), cell);
    }
    line->setExpanded(own < 0);
}

QTreeWidgetItem* LastYearTable::addLine(QTreeWidgetItem* above, const QString& name, int cell) {
    auto* line = new QTreeWidgetItem(above, {name});
    line->setData(Name, cellRole, cell);
    line->setToolTip(Name, name);
    for (int column = Last; column < ColumnCount; ++column)
        line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void LastYearTable::refresh() {
    if (!m_session || !m_session->previous())
        return;
    const Report& now = m_session->report();
    const Report& last = m_session->previous()->report;
    const QColor pale = TableColors(palette()).pale(palette().color(QPalette::Base));
    for (QTreeWidgetItemIterator line(this); *line; ++line) {
        const int cell = (*line)->data(Name, cellRole).toInt();
        if (cell < 0)
            continue;
        const CellComparison both = compareCell(now, last, cell);
        const std::array<QString, 4> texts{both.last, both.now, both.change, both.percent};
        for (int column = Last; column < ColumnCount; ++column)
            (*line)->setText(column, texts[static_cast<size_t>(column - Last)]);
        const QString sentence = comparisonLine(now, last, cell);
        for (int column = Last; column < ColumnCount; ++column)
            (*line)->setToolTip(column, sentence);
        (*line)->setData(Name, Qt::AccessibleDescriptionRole, sentence);
        (*line)->setForeground(Last, both.hasLast ? QBrush() : QBrush(pale));
        (*line)->setForeground(Now, both.hasNow ? QBrush() : QBrush(pale));
    }
    fitColumns();
}

void LastYearTable::fitColumns() {
    int figures = 0;
    for (int column = Last; column < ColumnCount; ++column) {
        resizeColumnToContents(column);
        figures += columnWidth(column);
    }
    // What is left is the name's, which is broken into lines as need be.
    const int smallest = 6 * fontMetrics().averageCharWidth() + 2 * indent;
    setColumnWidth(Name, std::max(smallest, viewport()->width() - figures));
    breakNames();
}

void LastYearTable::breakNames() {
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    for (QTreeWidgetItemIterator line(this); *line; ++line) {
        const int depth = (*line)->parent() ? 2 : 1;
        const QRect room(0, 0, columnWidth(Name) - depth * indentation() - margin,
                         10 * fontMetrics().height());
        const QRect text = fontMetrics().boundingRect(room, Qt::TextWordWrap, (*line)->text(Name));
        // Without a width of its own, so that the column does not follow.
        const QSize size(0, text.height() + 2);
        if ((*line)->sizeHint(Name) != size)
            (*line)->setSizeHint(Name, size);
    }
}

void LastYearTable::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

} // namespace nianbao
