#include "PageMarks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nianbao {

namespace {

// The paper is white in every theme, so these are made for white.
constexpr QColor changedInk(0x00, 0x69, 0x5c);
constexpr QColor removedInk(0xb3, 0x1b, 0x1b);
constexpr QColor commentInk(0x8a, 0x57, 0x00);
constexpr QColor commentTint(0xff, 0xb3, 0x00);
constexpr QColor currentInk(0x0b, 0x57, 0xd0);
constexpr int paleAlpha = 44;
constexpr double lineWidth = 2;   ///< pixels
constexpr double caretHalf = 1.1; ///< mm
constexpr double speechWidth = 4.6;
constexpr double speechHeight = 3.4;
constexpr double speechGap = 3; ///< mm from the text

QColor pale(QColor color) {
    color.setAlpha(paleAlpha);
    return color;
}

/// The balloon of the line at that height, in the right margin; mm on the sheet.
QRectF balloonAt(double middle) {
    return {leftMargin + typeWidth + speechGap, middle - speechHeight / 2, speechWidth, speechHeight};
}

/// A speech balloon with its tail below.
QPainterPath speech(QPointF origin, double middle, double scale) {
    const QRectF onSheet = balloonAt(middle);
    const QRectF balloon(origin + onSheet.topLeft() * scale, onSheet.size() * scale);
    QPainterPath path;
    path.addRoundedRect(balloon, 0.8 * scale, 0.8 * scale);
    QPainterPath tail;
    tail.addPolygon(QPolygonF({balloon.bottomLeft() + QPointF(0.9, -0.3) * scale,
                               balloon.bottomLeft() + QPointF(0.7, 1.2) * scale,
                               balloon.bottomLeft() + QPointF(2.3, -0.3) * scale}));
    tail.closeSubpath();
    return path.united(tail);
}

void paintSpeech(QPainter& painter, QPointF origin, double middle, double scale) {
    painter.setPen(QPen(commentInk, 1.2));
    painter.setBrush(QColor(0xff, 0xec, 0xb3));
    painter.drawPath(speech(origin, middle, scale));
    painter.setPen(QPen(commentInk, 1));
    const double left = origin.x() + (balloonAt(middle).left() + 0.9) * scale;
    for (const double above : {-0.5, 0.5}) {
        const double y = origin.y() + (middle + above) * scale;
        painter.drawLine(QPointF(left, y), QPointF(left + (speechWidth - 1.8) * scale, y));
    }
}

void paintCaret(QPainter& painter, const QRectF& box, double scale) {
    const double half = caretHalf * scale;
    const QPointF tip(box.left(), box.bottom() - half / 2);
    painter.setPen(QPen(removedInk, 1));
    painter.drawLine(QPointF(tip.x(), box.top()), tip);
    painter.setBrush(removedInk);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-half, 1.6 * half), tip + QPointF(half, 1.6 * half)}));
}

} // namespace

void PageMarks::set(std::vector<PageMark> marks, const Pages& pages) {
    m_marks = std::move(marks);
    place(pages);
}

void PageMarks::place(const Pages& pages) {
    m_boxes.clear();
    for (const PageMark& mark : m_marks) {
        if (mark.kind == PageMark::Kind::Removed) {
            if (const PagePlace caret = caretAt(pages, mark.where); caret.page >= 0)
                m_boxes.push_back({caret, mark.kind, true, mark.where});
            continue;
        }
        bool isFirst = true;
        for (const PagePlace& place : placesOf(pages, mark.where))
            m_boxes.push_back({place, mark.kind, std::exchange(isFirst, false), mark.where});
    }
    std::stable_sort(m_boxes.begin(), m_boxes.end(),
                     [](const Box& one, const Box& other) { return one.kind < other.kind; });
}

void PageMarks::paint(QPainter& painter, int page, QPointF origin, double scale) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [place, kind, isFirst, where] : m_boxes) {
        if (place.page != page)
            continue;
        const QRectF box(origin + place.box.topLeft() * scale, place.box.size() * scale);
        switch (kind) {
        case PageMark::Kind::Changed:
            painter.fillRect(box, pale(changedInk));
            painter.setPen(QPen(changedInk, lineWidth));
            painter.drawLine(box.bottomLeft() + QPointF(0, 1), box.bottomRight() + QPointF(0, 1));
            break;
        case PageMark::Kind::Comment:
            painter.fillRect(box, pale(commentTint));
            if (isFirst)
                paintSpeech(painter, origin, place.box.center().y(), scale);
            break;
        case PageMark::Kind::Removed:
            paintCaret(painter, box, scale);
            break;
        case PageMark::Kind::Current:
            painter.setPen(QPen(currentInk, lineWidth));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 2, 2);
            break;
        }
    }
    painter.restore();
}

const Where* PageMarks::speechAt(int page, QPointF spot) const {
    const auto found = std::find_if(m_boxes.rbegin(), m_boxes.rend(), [&](const Box& box) {
        return box.kind == PageMark::Kind::Comment && box.isFirst && box.place.page == page &&
               balloonAt(box.place.box.center().y()).contains(spot);
    });
    return found == m_boxes.rend() ? nullptr : &found->where;
}

std::vector<PagePlace> PageMarks::places(PageMark::Kind kind) const {
    std::vector<PagePlace> found;
    for (const Box& box : m_boxes) {
        if (box.kind == kind)
            found.push_back(box.place);
    }
    return found;
}

} // namespace nianbao
