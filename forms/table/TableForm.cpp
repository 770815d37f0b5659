#include "TableForm.h"

#include "look/TableColors.h"

#include <report/Totals.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

TableForm::TableForm(DraftSession* session, int table, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(table),
      m_model(new ReportTableModel(session, table, this)), m_view(new GridTableView(m_model, this)),
      m_heading(new QLabel(this)), m_fillButton(new QPushButton(this)), m_comparison(new QLabel(this)),
      m_message(new QLabel(this)) {
    m_heading->setObjectName(u"tableHeading"_s);
    m_heading->setWordWrap(true);
    m_fillButton->setObjectName(u"fillBlanks"_s);
    m_fillButton->setToolTip(tr("Writes 0 into each blank cell of this table. What is filled in stays."));
    m_message->setObjectName(u"tableMessage"_s);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_comparison->setObjectName(u"comparison"_s);
    m_comparison->setTextFormat(Qt::PlainText);
    m_comparison->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_comparison->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_view->setObjectName(u"tableView"_s);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_fillButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    if (BalanceStrip::isNeeded(*m_model)) {
        m_balance = new BalanceStrip(m_model, m_view, this);
        layout->addWidget(m_balance);
    }
    layout->addWidget(m_comparison);
    layout->addWidget(m_message);
    setFocusProxy(m_view);

    connect(m_view, &GridTableView::copyRequested, this, &TableForm::copy);
    connect(m_view, &GridTableView::cutRequested, this, &TableForm::cut);
    connect(m_view, &GridTableView::pasteRequested, this, &TableForm::paste);
    connect(m_view, &GridTableView::clearRequested, this, &TableForm::clear);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TableForm::showMenu);
    connect(m_fillButton, &QPushButton::clicked, this, [this] {
        // With no blank left the button is disabled and loses the focus: the keyboard goes on in the table.
        if (m_view->settle())
            m_view->setFocus();
        fillBlanksWithZero();
    });
    connect(session, &DraftSession::edited, this, &TableForm::onEdited);
    connect(session, &DraftSession::previousChanged, this, &TableForm::showComparison);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableForm::showComparison);
    applyZoom();
    refresh();
}

TableForm::~TableForm() {
    // An open editor hands its figure over while the base class loses the focus; nobody is left here to hear.
    m_session->disconnect(this);
}

void TableForm::goToCell(int cell) {
    m_view->goToCell(cell);
    // A refused text keeps the focus in its editor.
    if (m_view->settle())
        m_view->setFocus();
}

void TableForm::setZoom(double factor) {
    m_zoom = std::clamp(factor, 0.5, 4.0);
    applyZoom();
}

void TableForm::applyZoom() {
    QFont font = this->font();
    font.setPointSizeF((font.pointSizeF() > 0 ? font.pointSizeF() : 10.5) * m_zoom);
    m_view->setTableFont(font);
    for (QLabel* line : {m_comparison, m_message})
        line->setFont(GridItemPainter::labelFont(font));
    font.setBold(true);
    m_heading->setFont(font);
    if (m_balance)
        m_balance->refresh();
}

void TableForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyZoom();
    else if (event->type() == QEvent::PaletteChange)
        showMessage();
}

void TableForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    showComparison();
    showMessage();
}

void TableForm::onEdited(const Edits& edits) {
    m_said.clear();
    if (std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
            return std::holds_alternative<SetCell>(edit) || std::holds_alternative<SetNote>(edit) ||
                   std::holds_alternative<SetHeading>(edit);
        }))
        refresh();
}

void TableForm::refresh() {
    const QString heading = m_session->report().headingText(m_model->spec().section);
    m_heading->setText(heading);
    m_view->setAccessibleName(heading);
    const int blanks = m_model->blankCount();
    m_fillButton->setEnabled(blanks > 0 && !m_session->isReadOnly());
    m_fillButton->setText(blanks > 0 ? tr("Fill all blanks with 0 (%n)", nullptr, blanks)
                                     : tr("No cell is blank"));
    if (m_balance)
        m_balance->refresh();
    showComparison();
    showMessage();
}

QString TableForm::comparison() const {
    const int cell = m_view->currentCell();
    return cell < 0 ? QString() : m_model->comparison(cell);
}

QString TableForm::cellLine() const {
    const int cell = m_view->currentCell();
    const QString note = cell < 0 ? QString() : m_model->note(cell);
    QStringList parts{note.isEmpty() ? QString() : tr("Note: %1").arg(note), comparison()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void TableForm::showComparison() {
    const QString text = cellLine();
    // Whether the line is there hangs on the report alone, so that the table does not move with the cursor.
    m_comparison->setVisible(m_session->previous() || m_model->hasNotes());
    m_comparison->setText(
        m_comparison->fontMetrics().elidedText(text, Qt::ElideRight, m_comparison->width()));
    m_comparison->setToolTip(text);
    m_comparison->setAccessibleName(text.isEmpty() ? tr("No message") : text);
}

void TableForm::showMessage() {
    const QStringList unbalanced = m_balance ? m_balance->sentences() : QStringList();
    const QString text = m_said.isEmpty() ? unbalanced.join(tr("; ")) : m_said;
    // Two lines of fixed height, so that the table does not move when they speak.
    const QFontMetrics metrics(m_message->font());
    m_message->setFixedHeight(2 * metrics.lineSpacing() + 2);
    m_message->setText(
        metrics.elidedText(text, Qt::ElideRight, 2 * m_message->width() - 4 * metrics.height()));
    m_message->setToolTip(m_said.isEmpty() ? unbalanced.join(u'\n') : m_said);
    m_message->setAccessibleName(text.isEmpty() ? tr("No message") : text);
    const QColor background = palette().color(QPalette::Window);
    QPalette colors = palette();
    if (m_said.isEmpty())
        colors.setColor(QPalette::WindowText, TableColors(palette()).error(background));
    m_message->setPalette(colors);
}

void TableForm::say(const QString& text) {
    m_said = text;
    showMessage();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TableForm::copy() {
    const std::vector<int> cells = m_view->selectedCells();
    if (cells.empty())
        return;
    TextBlock block;
    int row = -1;
    for (const int cell : cells) {
        if (const int cellRow = m_model->indexOf(cell).row(); cellRow != std::exchange(row, cellRow))
            block.emplace_back();
        block.back().append(m_model->text(cell));
    }
    auto* mime = new QMimeData;
    mime->setText(CellClipboard::toText(block));
    mime->setHtml(CellClipboard::toHtml(block));
    QApplication::clipboard()->setMimeData(mime);
}

void TableForm::cut() {
    copy();
    clear();
}

void TableForm::clear() {
    std::vector<std::pair<int, CellValue>> values;
    for (const int cell : m_view->selectedCells()) {
        if (!m_model->text(cell).isEmpty())
            values.emplace_back(cell, CellValue());
    }
    if (!values.empty())
        m_session->setCells(values, tr("Clear %n cell(s)", nullptr, static_cast<int>(values.size())));
}

void TableForm::fillSelectionWithZero() {
    fillWithZero(m_view->selectedCells(), tr("Fill the selection with 0"));
}

void TableForm::fillBlanksWithZero() {
    std::vector<int> blanks;
    for (const int cell : m_model->readingOrder()) {
        if (m_model->value(cell).isBlank())
            blanks.push_back(cell);
    }
    fillWithZero(blanks, tr("Fill blanks with 0"));
}

void TableForm::fillWithZero(const std::vector<int>& cells, const QString& what) {
    if (m_session->isReadOnly() || !m_view->settle())
        return;
    std::vector<std::pair<int, CellValue>> values;
    std::vector<int> totals;
    for (const int cell : cells) {
        if (!m_model->cellSpec(cell).totalOf.empty())
            totals.push_back(cell);
        else if (m_model->value(cell) != CellValue(0) || !m_model->note(cell).isEmpty())
            values.emplace_back(cell, CellValue(0));
    }
    // A total is what its addends make it, never simply 0: most follow, a blank one whose addends were all
    // there gets its sum.
    Report filled = m_session->report();
    if (!applyEdits(filled, setCellsWithTotals(filled, values)))
        return;
    for (const int total : totals) {
        const std::optional<qint64> expected = expectedTotal(filled, total);
        if (!expected || !filled.cells[static_cast<size_t>(total)].isBlank())
            continue;
        values.emplace_back(total, CellValue(*expected));
        filled.cells[static_cast<size_t>(total)] = CellValue(*expected);
    }
    if (!values.empty())
        m_session->setCells(values, what);
}

void TableForm::paste() {
    const QString text = QApplication::clipboard()->text();
    const std::vector<int> cells = m_view->selectedCells();
    if (m_session->isReadOnly() || cells.empty() || !m_view->settle())
        return;
    pasteInto(cells, text);
}

void TableForm::pasteInto(const std::vector<int>& cells, const QString& text) {
    PastePlan plan = CellClipboard::plan(text, m_model->format(), m_table, cells.front());
    if (plan.refusal.kind != PasteRefusal::Kind::None) {
        say(refusalText(plan.refusal));
        return;
    }
    if (plan.values.size() == 1 && plan.blanksKept == 0) {
        const auto [first, value] = plan.values.front();
        const QString note = plan.notes[first];
        for (size_t i = 1; i < cells.size(); ++i) {
            plan.values.emplace_back(cells[i], value);
            plan.notes[cells[i]] = note;
        }
    }
    m_session->setCells(plan.values, tr("Paste %n figure(s)", nullptr, static_cast<int>(plan.values.size())),
                        plan.notes);
    say(pastedText(plan));
}

QString TableForm::pastedText(const PastePlan& plan) const {
    QStringList words{tr("Pasted %n figure(s).", nullptr, static_cast<int>(plan.values.size()))};
    if (plan.headLines > 0 || plan.labelColumns > 0)
        words.append(tr("Labels were left out."));
    if (plan.blanksKept > 0)
        words.append(tr("%n blank(s) left what stood there.", nullptr, plan.blanksKept));
    return words.join(u' ');
}

QString TableForm::refusalText(const PasteRefusal& refusal) const {
    switch (refusal.kind) {
    case PasteRefusal::Kind::Empty:
        return tr("Nothing was pasted: the clipboard holds no text.");
    case PasteRefusal::Kind::TooMuch:
        return tr(
            "Nothing was pasted: the clipboard holds far more than a table. Copy the table's cells only.");
    case PasteRefusal::Kind::TooLarge:
        return tr("Nothing was pasted: the block has %1 × %2 cells, from here on there is room for %3 × %4. "
                  "Select the cell where it begins, or copy fewer cells.")
            .arg(refusal.blockRows)
            .arg(refusal.blockColumns)
            .arg(refusal.roomRows)
            .arg(refusal.roomColumns);
    case PasteRefusal::Kind::LineTooWide:
        return tr("Nothing was pasted: line %1 of the block has more cells than the table's row there.")
            .arg(refusal.line);
    case PasteRefusal::Kind::Uneven:
        return tr("Nothing was pasted: line %1 of the block has fewer or more cells than the others.")
            .arg(refusal.line);
    case PasteRefusal::Kind::NotACell:
        return tr("Nothing was pasted. Line %1, column %2, for %3: %4")
            .arg(refusal.line)
            .arg(refusal.column)
            .arg(m_model->cellSpec(refusal.cell).label,
                 ReportTableModel::refusalText(refusal.text, m_model->cellSpec(refusal.cell).kind));
    case PasteRefusal::Kind::None:
        break;
    }
    return {};
}

QMenu* TableForm::makeMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canEdit = !m_session->isReadOnly();
    const auto add = [&](const QString& text, const QKeySequence& keys, void (TableForm::*command)(),
                         bool enabled) {
        QAction* action = menu->addAction(text, this, command);
        action->setShortcut(keys);
        action->setEnabled(enabled);
    };
    add(tr("Cu&t"), QKeySequence::Cut, &TableForm::cut, canEdit);
    add(tr("&Copy"), QKeySequence::Copy, &TableForm::copy, true);
    add(tr("&Paste"), QKeySequence::Paste, &TableForm::paste, canEdit);
    add(tr("C&lear"), QKeySequence::Delete, &TableForm::clear, canEdit);
    menu->addSeparator();
    add(tr("Fill the selection with &0"), {}, &TableForm::fillSelectionWithZero, canEdit);
    add(tr("Fill all &blanks of this table with 0"), {}, &TableForm::fillBlanksWithZero, canEdit);
    return menu;
}

void TableForm::showMenu(const QPoint& place) {
    makeMenu()->popup(m_view->viewport()->mapToGlobal(place));
}

} // namespace nianbao
