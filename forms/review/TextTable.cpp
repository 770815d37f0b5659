#include "TextTable.h"

#include <QHeaderView>

#include <algorithm>

namespace nianbao {

TextTable::TextTable(const QStringList& columns, const QString& accessibleName, QWidget* parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent) {
    setHorizontalHeaderLabels(columns);
    setAccessibleName(accessibleName);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
}

void TextTable::setRows(const QList<QStringList>& rows) {
    const int chosen = std::max(0, currentRow());
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(rows[row].value(column)));
    }
    resizeColumnsToContents();
    if (rowCount() > 0)
        setCurrentCell(std::min(chosen, rowCount() - 1), 0);
}

} // namespace nianbao
