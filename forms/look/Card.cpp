#include "Card.h"

#include "TableColors.h"

#include <QApplication>
#include <QPainter>

namespace nianbao {

namespace {

constexpr double cornerRadius = 4;

} // namespace

Card::Card(QWidget* parent, Fill fill) : QFrame(parent), m_fill(fill) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (isAncestorOf(before) != isAncestorOf(now))
            update();
    });
}

void Card::paintEvent(QPaintEvent*) {
    const TableColors colors(palette());
    const QWidget* focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_fill == Fill::Base ? colors.base : palette().color(QPalette::Window));
    painter.setPen(hasFocus ? QPen(colors.accent, 2) : QPen(colors.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

} // namespace nianbao
