#pragma once

#include "PageMarks.h"

#include <document/FontBook.h>
#include <document/Page.h>

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QTimer>

namespace nianbao {

/// Pages one below the other as paper, in light and dark alike. Only what is in sight is painted; a page's
/// picture is kept until the page itself changes.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `fonts` outlives the view.
    explicit PageView(const FontBook* fonts, QWidget* parent = nullptr);

    /// Shows other pages and keeps the scroll position. Pictures of pages that look the same are kept.
    void setPages(Pages pages);
    [[nodiscard]] const Pages& pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    /// Marks over the pages, until others are set; they stay when other pages are.
    void setMarks(std::vector<PageMark> marks);
    /// The boxes of the marks of a kind, in the viewport's pixels.
    [[nodiscard]] std::vector<QRectF> markBoxes(PageMark::Kind kind) const;
    /// Index of the page that fills most of the view, -1 without pages.
    [[nodiscard]] int currentPage() const;

    /// Brings the place into sight, when it is printed, and frames it for a moment.
    void showPlace(const Where& where);
    /// The place that is framed now, in the viewport's pixels; empty when none is.
    [[nodiscard]] QRectF frame() const;

    /// 1 is the size on paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Ends fitting; kept within 0.25 and 3.
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// The page as wide as the view, also when the view is resized.
    void fitWidth();
    [[nodiscard]] bool fitsWidth() const { return m_fits; }

    /// A page's sheet in the viewport's pixels.
    [[nodiscard]] QRectF sheet(int page) const;
    /// How often a page was painted anew; for tests.
    [[nodiscard]] int paintedPages() const { return m_painted; }

signals:
    void placeClicked(const nianbao::Where& where);
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Spot {
        int page = -1;
        QPointF point; ///< mm on the sheet
    };

    [[nodiscard]] double pixelsPerMillimetre() const;
    [[nodiscard]] QRectF inViewport(const PagePlace& place) const;
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] Spot spotAt(QPointF viewportPoint) const;
    [[nodiscard]] Where placeUnder(QPointF viewportPoint) const;
    void scaleTo(double zoom, QPointF anchor);
    void updateScrollBars();
    void tellCurrentPage();
    const QPixmap& picture(int page, QPixmap& spare);

    const FontBook* m_fonts;
    Pages m_pages;
    PageMarks m_marks;
    QCache<int, QPixmap> m_pictures; ///< by page; the cost is in kilobytes
    double m_zoom = 1.0;
    bool m_fits = true;
    int m_current = -1;
    int m_painted = 0;
    PagePlace m_framed;
    QTimer m_frameEnd;
    QPoint m_pressedAt;
    QPoint m_scrolledFrom;
    bool m_pressed = false;
    bool m_dragging = false;
};

} // namespace nianbao
