#include "StepsEditor.h"

#include "RoleBox.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Whose, ColumnCount };

} // namespace

StepsEditor::StepsEditor(QWidget* parent) : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this)) {
    m_table->setObjectName(u"steps"_s);
    m_table->setAccessibleName(tr("Steps of the review, in their order"));
    m_table->setHorizontalHeaderLabels({tr("Step"), tr("Whose")});
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    auto* side = new QVBoxLayout;
    QPushButton* add = addButton(tr("Add a &step"), u"addStep"_s);
    m_remove = addButton(tr("Re&move"), u"removeStep"_s);
    m_up = addButton(tr("Move &up"), u"moveUp"_s);
    m_down = addButton(tr("Move &down"), u"moveDown"_s);
    for (QPushButton* button : {add, m_remove, m_up, m_down})
        side->addWidget(button);
    side->addStretch(1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_table, 1);
    line->addLayout(side);
    connect(add, &QPushButton::clicked, this, &StepsEditor::addStep);
    connect(m_remove, &QPushButton::clicked, this, &StepsEditor::removeStep);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &StepsEditor::showState);
    showState();
}

QPushButton* StepsEditor::addButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void StepsEditor::setSteps(const std::vector<ReviewStep>& steps) {
    const int current = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(steps.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ReviewStep& step = steps[static_cast<size_t>(row)];
        m_table->setItem(row, Name, new QTableWidgetItem(step.name));
        m_table->setCellWidget(row, Whose, new RoleBox(step.role, m_table));
    }
    m_table->resizeColumnToContents(Whose);
    m_table->setCurrentCell(std::clamp(current, 0, std::max(0, m_table->rowCount() - 1)), Name);
    showState();
}

std::vector<ReviewStep> StepsEditor::steps() const {
    std::vector<ReviewStep> steps;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* role = qobject_cast<RoleBox*>(m_table->cellWidget(row, Whose));
        steps.push_back({m_table->item(row, Name)->text().simplified(), role->role()});
    }
    return steps;
}

void StepsEditor::addStep() {
    std::vector<ReviewStep> now = steps();
    now.push_back({});
    setSteps(now);
    m_table->setCurrentCell(m_table->rowCount() - 1, Name);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void StepsEditor::removeStep() {
    std::vector<ReviewStep> now = steps();
    now.erase(now.begin() + m_table->currentRow());
    setSteps(now);
}

void StepsEditor::moveStep(int by) {
    std::vector<ReviewStep> now = steps();
    const int row = m_table->currentRow();
    std::iter_swap(now.begin() + row, now.begin() + row + by);
    setSteps(now);
    m_table->setCurrentCell(row + by, Name);
}

void StepsEditor::showState() {
    const int row = m_table->currentRow();
    const int rows = m_table->rowCount();
    m_remove->setEnabled(row >= 0 && rows > 1);
    m_remove->setToolTip(rows > 1 ? QString() : tr("A review has one step at least."));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < rows);
}

} // namespace nianbao
