#include "DraftTable.h"

#include <QHeaderView>
#include <QTableView>

namespace nianbao {

using namespace Qt::StringLiterals;

QTableView* newDraftTable(DraftListModel* model, DraftListModel::Column sortedBy, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(u"drafts"_s);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    // One height for all: asking ten thousand rows for theirs takes longer than reading them.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 14);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicator(sortedBy, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    table->hideColumn(DraftListModel::Due); // the start page shows it
    header->setSectionResizeMode(DraftListModel::Agency, QHeaderView::Stretch);
    return table;
}

} // namespace nianbao
