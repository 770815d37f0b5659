#include "WayButton.h"

#include "look/Mnemonic.h"
#include "look/TableColors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int margin = 16;
constexpr int drawingSize = 44;
constexpr int gap = 14;  ///< between the drawing and the words
constexpr int lines = 4; ///< between title and sentence
constexpr int narrowest = 160;
constexpr int usualWidth = 320;
constexpr double cornerRadius = 6;
constexpr double titleScale = 1.2;
constexpr int titleFlags = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignLeft | Qt::AlignTop;
constexpr int sentenceFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int tall = 10000; ///< room to measure a text's height in

/// A sheet with a folded corner.
QPainterPath sheet(const QRectF& box) {
    const double fold = box.width() * 0.3;
    QPainterPath path(box.topLeft());
    path.lineTo(box.right() - fold, box.top());
    path.lineTo(box.right(), box.top() + fold);
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    path.moveTo(box.right() - fold, box.top());
    path.lineTo(box.right() - fold, box.top() + fold);
    path.lineTo(box.right(), box.top() + fold);
    return path;
}

} // namespace

WayButton::WayButton(Drawing drawing, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_drawing(drawing) {
    setText(title);
    setAccessibleName(withoutMnemonic(title));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WayButton::setSentence(const QString& sentence) {
    if (m_sentence == sentence)
        return;
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont WayButton::titleFont() const {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    large.setBold(true);
    return large;
}

QRect WayButton::textRect(int width) const {
    const int left = margin + drawingSize + gap;
    return {left, margin, std::max(width - left - margin, 40), tall};
}

int WayButton::heightForWidth(int width) const {
    const QRect room = textRect(width);
    const int title = QFontMetrics(titleFont()).boundingRect(room, titleFlags, text()).height();
    const int sentence = fontMetrics().boundingRect(room, sentenceFlags, m_sentence).height();
    return 2 * margin + std::max(drawingSize, title + lines + sentence);
}

QSize WayButton::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize WayButton::minimumSizeHint() const {
    return {narrowest, heightForWidth(std::max(width(), narrowest))};
}

bool WayButton::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::PaletteChange:
        update();
        break;
    case QEvent::FontChange:
    case QEvent::Resize: // the least height goes by the width
        updateGeometry();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void WayButton::keyPressEvent(QKeyEvent* event) {
    // Outside a dialog Qt leaves Enter to nobody.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WayButton::paintEvent(QPaintEvent*) {
    const TableColors colors(palette());
    QColor fill = colors.base;
    if (isEnabled() && isDown())
        fill = blended(colors.base, colors.accent, 0.2);
    else if (isEnabled() && underMouse())
        fill = blended(colors.base, colors.accent, 0.08);
    else if (!isEnabled())
        fill = palette().color(QPalette::Window);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(colors.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);

    painter.setPen(QPen(isEnabled() ? readableOn(fill, colors.accent) : colors.pale(fill), 2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter, QRectF(margin, margin, drawingSize, drawingSize));

    const QRect room = textRect(width());
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? readableOn(fill, palette().color(QPalette::Active, QPalette::Text))
                               : colors.pale(fill));
    QRect used;
    painter.drawText(room, titleFlags, text(), &used);
    painter.setFont(font());
    painter.setPen(isEnabled() ? colors.pale(fill)
                               : readableOn(fill, palette().color(QPalette::Active, QPalette::Text)));
    painter.drawText(room.adjusted(0, used.height() + lines, 0, 0), sentenceFlags, m_sentence);
}

void WayButton::draw(QPainter& painter, const QRectF& box) const {
    const QRectF front(box.left() + 10, box.top() + 2, 26, 36);
    const QPointF centre(front.center().x(), front.center().y() + 4);
    switch (m_drawing) {
    case Drawing::LastYear: {
        // A sheet that comes out of an older one.
        const QRectF back(box.left() + 2, box.top() + 2, 22, 32);
        const QRectF fresh(box.left() + 16, box.top() + 10, 24, 32);
        QPainterPath behind = sheet(back);
        QPainterPath cover;
        cover.addRect(fresh.adjusted(-3, -3, 3, 3));
        painter.save();
        painter.setClipPath([&] {
            QPainterPath all;
            all.addRect(box.adjusted(-2, -2, 2, 2));
            return all.subtracted(cover);
        }());
        painter.drawPath(behind);
        painter.restore();
        painter.drawPath(sheet(fresh));
        for (const double y : {16.0, 21.0, 26.0})
            painter.drawLine(QPointF(fresh.left() + 5, fresh.top() + y),
                             QPointF(fresh.right() - 5, fresh.top() + y));
        return;
    }
    case Drawing::File:
        painter.drawPath(sheet(front));
        painter.drawLine(centre + QPointF(0, -8), centre + QPointF(0, 9));
        painter.drawLine(centre + QPointF(-6, 3), centre + QPointF(0, 9));
        painter.drawLine(centre + QPointF(6, 3), centre + QPointF(0, 9));
        return;
    case Drawing::Blank:
        painter.drawPath(sheet(front));
        painter.drawLine(centre + QPointF(-7, 0), centre + QPointF(7, 0));
        painter.drawLine(centre + QPointF(0, -7), centre + QPointF(0, 7));
        return;
    }
}

} // namespace nianbao
