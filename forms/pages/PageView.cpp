#include "PageView.h"

#include "look/TableColors.h"

#include <document/PagePainter.h>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr int gap = 12; ///< pixels around a sheet
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 3.0;
constexpr double zoomStep = 1.2;
constexpr int pictureKilobytes = 160 * 1024;
constexpr int frameMilliseconds = 1500;

/// Whether both are painted the same. Blocks and targets leave no ink.
bool looksLike(const Page& one, const Page& other) {
    const auto sameRun = [](const TextRun& a, const TextRun& b) {
        return a.role == b.role && a.size == b.size && a.baseline == b.baseline && a.text == b.text &&
               a.advances == b.advances;
    };
    const auto sameRule = [](const Rule& a, const Rule& b) {
        return a.box == b.box && a.width == b.width && a.shade == b.shade;
    };
    return std::equal(one.runs.begin(), one.runs.end(), other.runs.begin(), other.runs.end(), sameRun) &&
           std::equal(one.rules.begin(), one.rules.end(), other.rules.begin(), other.rules.end(), sameRule);
}

} // namespace

PageView::PageView(const FontBook* fonts, QWidget* parent)
    : QAbstractScrollArea(parent), m_fonts(fonts), m_pictures(pictureKilobytes) {
    setAccessibleName(tr("Pages as they print"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    // Fitting the width must not make the bar come and go.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    m_frameEnd.setSingleShot(true);
    m_frameEnd.setInterval(frameMilliseconds);
    connect(&m_frameEnd, &QTimer::timeout, this, [this] {
        m_framed = {};
        viewport()->update();
    });
}

void PageView::setPages(Pages pages) {
    for (int page = 0; page < pageCount(); ++page) {
        const auto at = static_cast<size_t>(page);
        if (at >= pages.pages.size() || !looksLike(m_pages.pages[at], pages.pages[at]))
            m_pictures.remove(page);
    }
    m_pages = std::move(pages);
    m_marks.place(m_pages);
    m_framed = {};
    updateScrollBars();
    tellCurrentPage();
    viewport()->update();
}

void PageView::setMarks(std::vector<PageMark> marks) {
    m_marks.set(std::move(marks), m_pages);
    viewport()->update();
}

std::vector<QRectF> PageView::markBoxes(PageMark::Kind kind) const {
    std::vector<QRectF> boxes;
    for (const PagePlace& place : m_marks.places(kind))
        boxes.push_back(inViewport(place));
    return boxes;
}

int PageView::currentPage() const {
    int best = -1;
    double bestHeight = -1;
    const QRectF view = viewport()->rect();
    for (int page = 0; page < pageCount(); ++page) {
        const double height = sheet(page).intersected(view).height();
        if (height > bestHeight) {
            best = page;
            bestHeight = height;
        }
    }
    return best;
}

void PageView::showPlace(const Where& where) {
    const PagePlace place = findPlace(m_pages, where);
    if (place.page < 0 || place.page >= pageCount())
        return;
    m_framed = place;
    const QRectF box = frame();
    const QRectF view = viewport()->rect();
    if (box.top() < gap || box.bottom() > view.height() - gap) {
        // A place taller than the view is shown from its beginning.
        const double target =
            box.height() + 2 * gap < view.height() ? (view.height() - box.height()) / 3 : gap;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(box.top() - target));
    }
    if (box.left() < 0 || box.right() > view.width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(box.left()) - gap);
    m_frameEnd.start();
    viewport()->update();
}

QRectF PageView::frame() const {
    if (m_framed.page < 0 || m_framed.page >= pageCount())
        return {};
    return inViewport(m_framed);
}

QRectF PageView::inViewport(const PagePlace& place) const {
    const double scale = pixelsPerMillimetre();
    return {sheet(place.page).topLeft() + place.box.topLeft() * scale, place.box.size() * scale};
}

double PageView::pixelsPerMillimetre() const {
    return logicalDpiX() * m_zoom / millimetresPerInch;
}

double PageView::fittingZoom() const {
    const double paper = pageWidth * logicalDpiX() / millimetresPerInch;
    return std::clamp((viewport()->width() - 2.0 * gap) / paper, smallestZoom, largestZoom);
}

QRectF PageView::sheet(int page) const {
    const double width = std::floor(pageWidth * pixelsPerMillimetre());
    const double height = std::floor(pageHeight * pixelsPerMillimetre());
    const double room = viewport()->width();
    const double left =
        width + 2 * gap <= room ? std::floor((room - width) / 2) : gap - horizontalScrollBar()->value();
    return {left, gap + page * (height + gap) - verticalScrollBar()->value(), width, height};
}

void PageView::setZoom(double zoom) {
    m_fits = false;
    scaleTo(zoom, viewport()->rect().center());
}

void PageView::zoomIn() {
    setZoom(m_zoom * zoomStep);
}

void PageView::zoomOut() {
    setZoom(m_zoom / zoomStep);
}

void PageView::fitWidth() {
    m_fits = true;
    scaleTo(fittingZoom(), viewport()->rect().center());
}

void PageView::scaleTo(double zoom, QPointF anchor) {
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (zoom != m_zoom) {
        const Spot spot = spotAt(anchor);
        m_zoom = zoom;
        m_pictures.clear();
        updateScrollBars();
        if (spot.page >= 0) {
            // What was under the anchor stays there.
            const QPointF now = sheet(spot.page).topLeft() + spot.point * pixelsPerMillimetre();
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(now.x() - anchor.x()));
            verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(now.y() - anchor.y()));
        }
        tellCurrentPage();
        viewport()->update();
    }
    emit zoomChanged(m_zoom);
}

void PageView::updateScrollBars() {
    const QRectF paper = sheet(0);
    const double height = gap + pageCount() * (paper.height() + gap);
    const double width = paper.width() + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, qCeil(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(qRound(typeHeight / linesPerPage * pixelsPerMillimetre() * 2));
    horizontalScrollBar()->setRange(0, std::max(0, qFloor(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
}

void PageView::tellCurrentPage() {
    const int page = currentPage();
    setAccessibleDescription(page < 0 ? tr("No pages") : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    m_current = page;
    emit currentPageChanged(page);
}

PageView::Spot PageView::spotAt(QPointF viewportPoint) const {
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = sheet(page);
        if (paper.adjusted(0, -gap / 2.0, 0, gap / 2.0)
                .contains(QPointF(paper.center().x(), viewportPoint.y())))
            return {page, (viewportPoint - paper.topLeft()) / pixelsPerMillimetre()};
    }
    return {};
}

Where PageView::placeUnder(QPointF viewportPoint) const {
    const Spot spot = spotAt(viewportPoint);
    if (spot.page < 0 || !sheet(spot.page).contains(viewportPoint))
        return {};
    if (const Where* spokenOf = m_marks.speechAt(spot.page, spot.point))
        return *spokenOf;
    return placeAt(m_pages, spot.page, spot.point);
}

const QPixmap& PageView::picture(int page, QPixmap& spare) {
    const double ratio = devicePixelRatioF();
    const QSize size = (sheet(page).size() * ratio).toSize();
    if (const QPixmap* kept = m_pictures.object(page); kept && kept->size() == size) {
        return *kept;
    }
    spare = QPixmap(size);
    spare.fill(Qt::white);
    QPainter painter(&spare);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, m_pages.pages[static_cast<size_t>(page)], *m_fonts, pixelsPerMillimetre() * ratio);
    painter.end();
    spare.setDevicePixelRatio(ratio);
    ++m_painted;
    m_pictures.insert(page, new QPixmap(spare),
                      std::max(1, static_cast<int>(4LL * size.width() * size.height() / 1024)));
    return spare;
}

bool PageView::event(QEvent* event) {
    // The window's own zoom keys belong to the pages while these have the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

bool PageView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        viewport()->unsetCursor();
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    painter.fillRect(event->rect(), dark ? QColor(0x2e, 0x30, 0x33) : QColor(0xb8, 0xbb, 0xbf));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = sheet(page);
        if (!paper.intersects(event->rect()))
            continue;
        QPixmap spare;
        painter.drawPixmap(paper.topLeft(), picture(page, spare));
        painter.setPen(dark ? QColor(0x10, 0x10, 0x10) : QColor(0x80, 0x83, 0x87));
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
        m_marks.paint(painter, page, paper.topLeft(), pixelsPerMillimetre());
    }
    if (const QRectF box = frame(); !box.isNull()) {
        painter.setRenderHint(QPainter::Antialiasing);
        // The paper is white in every theme, so the frame is made for white.
        const QColor accent = readableOn(Qt::white, palette().color(QPalette::Highlight));
        QColor tint = accent;
        tint.setAlpha(36);
        painter.setPen(QPen(accent, 2));
        painter.setBrush(tint);
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 3, 3);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    if (m_fits)
        scaleTo(fittingZoom(), QPointF(viewport()->width() / 2.0, 0));
    tellCurrentPage();
}

void PageView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus ||
        event->key() == Qt::Key_Equal) {
        zoomIn();
    } else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (event->key() == Qt::Key_0) {
        fitWidth();
    } else if (event->key() == Qt::Key_Home) {
        bar->setValue(bar->minimum());
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else if (event->key() == Qt::Key_Space) {
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
    } else {
        QAbstractScrollArea::keyPressEvent(event); // arrows, Page Up, Page Down
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_fits = false;
    scaleTo(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragging = false;
    m_pressedAt = event->pos();
    m_scrolledFrom = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PageView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed) {
        const bool leads = placeUnder(event->position()).kind != Where::Kind::Report;
        viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPoint moved = event->pos() - m_pressedAt;
    if (!m_dragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(m_scrolledFrom.x() - moved.x());
    verticalScrollBar()->setValue(m_scrolledFrom.y() - moved.y());
}

void PageView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    if (m_dragging) {
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const Where where = placeUnder(event->position());
    if (where.kind != Where::Kind::Report)
        emit placeClicked(where);
}

void PageView::scrollContentsBy(int, int) {
    viewport()->update();
    if (currentPage() != m_current)
        tellCurrentPage();
}

} // namespace nianbao
