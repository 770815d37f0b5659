#include "BalanceStrip.h"

#include "look/TableColors.h"

#include <report/Totals.h>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace nianbao {

using namespace Qt::StringLiterals;

BalanceStrip::BalanceStrip(const ReportTableModel* model, const GridTableView* view, QWidget* parent)
    : QWidget(parent), m_model(model), m_view(view) {
    setObjectName(u"balanceStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(view, &GridTableView::columnsMoved, this, qOverload<>(&QWidget::update));
    refresh();
}

std::vector<const Balance*> BalanceStrip::balances() const {
    std::vector<const Balance*> found;
    for (const Balance& balance : m_model->format().balances()) {
        if (&m_model->format().tables()[static_cast<size_t>(balance.table)] == &m_model->spec())
            found.push_back(&balance);
    }
    return found;
}

bool BalanceStrip::isNeeded(const ReportTableModel& model) {
    const auto& balances = model.format().balances();
    return std::any_of(balances.begin(), balances.end(), [&](const Balance& balance) {
        return &model.format().tables()[static_cast<size_t>(balance.table)] == &model.spec();
    });
}

QString BalanceStrip::sentence(const Balance& balance) const {
    const Report& report = m_model->session()->report();
    const std::optional<qint64> off = imbalance(report, balance);
    if (!off || *off == 0)
        return {};
    QString column;
    for (const ColumnSpec& spec : m_model->spec().columns) {
        if (spec.id == balance.column)
            column = spec.label;
    }
    return tr("%1: %2 %3 ≠ %4 %5, off by %6")
        .arg(column, m_model->format().addedRows(balance.left))
        .arg(sumOf(report, balance.left).known)
        .arg(m_model->format().addedRows(balance.right))
        .arg(sumOf(report, balance.right).known)
        .arg(std::abs(*off));
}

QStringList BalanceStrip::sentences() const {
    QStringList lines;
    for (const Balance* balance : balances()) {
        if (const QString line = sentence(*balance); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

void BalanceStrip::refresh() {
    const QStringList lines = sentences();
    setAccessibleName(lines.isEmpty() ? tr("Each complete column balances.") : lines.join(u'\n'));
    updateGeometry();
    update();
}

QSize BalanceStrip::sizeHint() const {
    return {100, CellDelegate::rowHeight(m_view->font()) + 2};
}

QRect BalanceStrip::boxOf(const Balance& balance) const {
    const QModelIndex place = m_model->indexOf(balance.left.front());
    const auto [left, width] = m_view->columnPlace(place.column());
    return {left, 0, width, height()};
}

void BalanceStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const TableColors colors(palette());
    const Report& report = m_model->session()->report();
    const QColor background = palette().color(QPalette::Window);
    const QFont font = GridItemPainter::labelFont(m_view->font());
    painter.setFont(font);
    const int gap = GridItemPainter::margin(painter.fontMetrics());
    for (const Balance* balance : balances()) {
        const QRect box = boxOf(*balance).adjusted(1, 1, -gap, -1);
        const std::optional<qint64> off = imbalance(report, *balance);
        if (box.left() < m_view->labelWidth() || !off)
            continue;
        painter.setPen(*off == 0 ? colors.pale(background) : colors.error(background));
        const QString words = *off == 0 ? u"✓"_s : u"✖ "_s + tr("off by %1").arg(std::abs(*off));
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, words);
    }
    if (balances().empty())
        return;
    const Balance& first = *balances().front();
    const QRect label(gap, 0, m_view->labelWidth() - 2 * gap, height());
    painter.setPen(readableOn(background, palette().color(QPalette::WindowText)));
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     m_model->format().addedRows(first.left) + u" ＝ "_s +
                         m_model->format().addedRows(first.right));
}

bool BalanceStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = sentences().join(u'\n');
    for (const Balance* balance : balances()) {
        if (boxOf(*balance).contains(help->pos()) && !sentence(*balance).isEmpty())
            text = sentence(*balance);
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace nianbao
