#include "DoubtList.h"

#include "look/SeverityLook.h"
#include "table/ReportTableModel.h"

#include <report/text/CellText.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, FigureColumn, WhyColumn };

} // namespace

DoubtList::DoubtList(DraftSession* session, std::vector<Doubt> doubts, QWidget* parent)
    : QWidget(parent), m_session(session), m_count(new QLabel(this)), m_tree(new QTreeWidget(this)),
      m_label(new QLabel(tr("&Right figure:"), this)), m_field(new QLineEdit(this)),
      m_refusal(new QLabel(this)) {
    m_tree->setObjectName(u"doubts"_s);
    m_tree->setAccessibleName(tr("What was read with doubt"));
    m_tree->setHeaderLabels({tr("Doubtful"), tr("Read"), tr("Why")});
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_count->setObjectName(u"doubtCount"_s);
    m_count->setBuddy(m_tree);
    m_field->setObjectName(u"rightFigure"_s);
    m_label->setBuddy(m_field);
    m_refusal->setObjectName(u"figureRefusal"_s);
    m_refusal->setWordWrap(true);
    QPalette colors = m_refusal->palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    m_refusal->setPalette(colors);
    m_refusal->hide();

    auto* line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_field);
    auto* hint = new QLabel(tr("Enter takes it and goes on to the next."), this);
    line->addWidget(hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_tree, 1);
    column->addLayout(line);
    column->addWidget(m_refusal);
    buildRows(std::move(doubts));
    connectParts();
    showCurrent();
    showCount();
    for (QWidget* part : std::initializer_list<QWidget*>{m_tree, m_label, m_field, hint})
        part->setHidden(m_rows.empty());
}

void DoubtList::buildRows(std::vector<Doubt> doubts) {
    const auto& cells = m_session->report().format->cells();
    for (Doubt& doubt : doubts) {
        auto* item = new QTreeWidgetItem(m_tree);
        const QString name = doubt.cell < 0 ? tr("The file") : cells[static_cast<size_t>(doubt.cell)].label;
        item->setData(NameColumn, Qt::UserRole, name);
        item->setText(WhyColumn, doubt.why);
        item->setToolTip(WhyColumn, doubt.why);
        m_rows.push_back({std::move(doubt), item});
        showState(m_rows.back());
    }
}

void DoubtList::connectParts() {
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DoubtList::showCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, &DoubtList::takeFocus);
    connect(m_field, &QLineEdit::returnPressed, this, &DoubtList::takeAndGoOn);
    connect(m_field, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_session, &DraftSession::edited, this, &DoubtList::onEdited);
}

int DoubtList::currentRow() const {
    return m_tree->indexOfTopLevelItem(m_tree->currentItem());
}

/// What was typed for the row that is left is taken, unless it is refused: then that row stays.
void DoubtList::showCurrent() {
    const int row = currentRow();
    if (row == m_shown && row >= 0)
        return;
    if (!settle()) {
        QMetaObject::invokeMethod(
            this, [this] { m_tree->setCurrentItem(m_rows[static_cast<size_t>(m_shown)].item); },
            Qt::QueuedConnection);
        return;
    }
    showRow(row);
}

void DoubtList::showRow(int row) {
    m_shown = row;
    const int cell = row < 0 ? -1 : m_rows[static_cast<size_t>(row)].doubt.cell;
    m_field->setEnabled(cell >= 0);
    m_field->setText(cell < 0 ? QString() : cellText(m_session->report(), cell));
    m_field->setModified(false);
    m_field->selectAll();
    m_refusal->hide();
    if (cell >= 0) {
        const QString name = m_session->report().format->cells()[static_cast<size_t>(cell)].label;
        m_field->setAccessibleName(tr("Right figure of %1").arg(name));
        m_field->setAccessibleDescription(m_rows[static_cast<size_t>(row)].doubt.why);
        emit cellChosen(cell);
    } else if (row >= 0) {
        close(m_rows[static_cast<size_t>(row)]); // there is nothing to put right, only to know
    }
}

void DoubtList::showCount() {
    const int open = openCount();
    m_count->setText(m_rows.empty() ? tr("✔ Nothing was read with doubt.")
                     : open > 0     ? tr("%n doubt(s) to look at:", nullptr, open)
                                    : tr("✔ Nothing doubtful is left to look at."));
}

void DoubtList::showState(Row& row) {
    const QString name = row.item->data(NameColumn, Qt::UserRole).toString();
    row.item->setText(NameColumn, (row.isOpen ? severitySign(Severity::Warning) : u"✔"_s) + u' ' + name);
    row.item->setData(NameColumn, Qt::AccessibleTextRole,
                      row.isOpen ? tr("doubtful: %1").arg(name) : tr("looked at: %1").arg(name));
    row.item->setForeground(NameColumn, row.isOpen ? QBrush(severityColor(Severity::Warning, palette()))
                                                   : palette().brush(QPalette::Text));
    if (row.doubt.cell < 0)
        return;
    const QString text = cellText(m_session->report(), row.doubt.cell);
    row.item->setText(FigureColumn, text.isEmpty() ? tr("empty") : text);
}

void DoubtList::close(Row& row) {
    if (!std::exchange(row.isOpen, false))
        return;
    showState(row);
    showCount();
    emit settled();
}

bool DoubtList::settle() {
    const int cell = m_shown < 0 ? -1 : m_rows[static_cast<size_t>(m_shown)].doubt.cell;
    if (cell < 0 || !m_field->isModified())
        return true;
    const CellSpec& spec = m_session->report().format->cells()[static_cast<size_t>(cell)];
    const QString typed = m_field->text();
    if (const QString why = ReportTableModel::refusalText(typed, spec.kind); !why.isEmpty()) {
        m_refusal->setText(why);
        m_refusal->show();
        m_field->setFocus();
        return false;
    }
    m_field->setModified(false);
    const CellText read = readCellText(typed, spec.kind);
    m_session->setCells({{cell, read.value}}, tr("Put right: %1").arg(spec.label), {{cell, read.note}});
    close(m_rows[static_cast<size_t>(m_shown)]);
    return true;
}

void DoubtList::takeAndGoOn() {
    if (!settle() || m_shown < 0)
        return;
    close(m_rows[static_cast<size_t>(m_shown)]);
    const auto count = static_cast<int>(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int next = (m_shown + step) % count;
        const Row& row = m_rows[static_cast<size_t>(next)];
        if (row.isOpen && row.doubt.cell >= 0) {
            m_tree->setCurrentItem(row.item);
            return;
        }
    }
    showRow(m_shown); // the last one
}

void DoubtList::onEdited(const Edits& edits) {
    for (const Edit& edit : edits) {
        const auto* set = std::get_if<SetCell>(&edit);
        const auto* note = std::get_if<SetNote>(&edit);
        const int cell = set ? set->cell : note ? note->cell : -1;
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [cell](const Row& r) { return cell >= 0 && r.doubt.cell == cell; });
        if (row == m_rows.end())
            continue;
        showState(*row);
        close(*row);
        if (row - m_rows.begin() == m_shown && !m_field->isModified())
            m_field->setText(cellText(m_session->report(), cell));
    }
}

int DoubtList::openCount() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isOpen; }));
}

QHash<int, QString> DoubtList::openCells() const {
    QHash<int, QString> cells;
    for (const Row& row : m_rows) {
        if (row.isOpen && row.doubt.cell >= 0)
            cells.insert(row.doubt.cell, row.doubt.why);
    }
    return cells;
}

void DoubtList::chooseFirst() {
    if (!m_rows.empty())
        m_tree->setCurrentItem(m_rows.front().item);
}

void DoubtList::chooseCell(int cell) {
    for (const Row& row : m_rows) {
        if (row.doubt.cell == cell)
            m_tree->setCurrentItem(row.item);
    }
}

void DoubtList::takeFocus() {
    if (m_field->isEnabled()) {
        m_field->setFocus();
        m_field->selectAll();
    } else {
        m_tree->setFocus();
    }
}

} // namespace nianbao
