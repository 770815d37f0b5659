#include "SourceView.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerInch = 96;
constexpr int frameMargin = 4; // pixels around the figure
constexpr int cellRole = Qt::UserRole;

} // namespace

SourceView::SourceView(const OpenedReport& opened, QWidget* parent)
    : QWidget(parent), m_path(opened.name), m_places(opened.cellPlaces) {
    const bool hasPages =
        std::any_of(m_places.begin(), m_places.end(), [](const auto& at) { return at.second.page > 0; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hasPages ? makePages() : makeList(opened), 1);
    if (hasPages)
        showPage(1);
}

QWidget* SourceView::makePages() {
    auto* pages = new QWidget(this);
    m_pageBox = new QSpinBox(pages);
    m_pageBox->setObjectName(u"page"_s);
    m_pageBox->setPrefix(tr("Page "));
    m_pageBox->setAccessibleName(tr("Page of the file"));
    m_pageBox->setRange(1, 1);
    m_sheet = new QLabel(pages);
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_scroll = new QScrollArea(pages);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("The file's page"));
    connect(m_pageBox, &QSpinBox::valueChanged, this, &SourceView::showPage);
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pageBox, 0, Qt::AlignLeft);
    column->addWidget(m_scroll, 1);
    return pages;
}

QWidget* SourceView::makeList(const OpenedReport& opened) {
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"places"_s);
    m_list->setAccessibleName(tr("Where the figures stood in the file"));
    m_list->setHeaderLabels({tr("Place"), tr("Figure")});
    m_list->setRootIsDecorated(false);
    for (const auto& [cell, place] : m_places) {
        const CellSpec& spec = opened.content.report.format->cells()[static_cast<size_t>(cell)];
        auto* row = new QTreeWidgetItem(m_list, {placeText(place), spec.label});
        row->setData(0, cellRole, cell);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* row) { emit cellChosen(row->data(0, cellRole).toInt()); });
    return m_list;
}

void SourceView::showCell(int cell) {
    const auto found = m_places.find(cell);
    m_place = found == m_places.end() ? SourcePlace() : found->second;
    if (m_list) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            if (m_list->topLevelItem(i)->data(0, cellRole).toInt() == cell)
                m_list->setCurrentItem(m_list->topLevelItem(i));
        }
    } else if (m_place.page > 0 && m_place.page != m_page) {
        showPage(m_place.page);
    } else {
        paintFrame();
    }
}

void SourceView::showPage(int page) {
    m_page = page;
    m_picture = {};
    m_frame = {};
    m_sheet->setText(tr("Drawing page %1…").arg(page));
    const QSignalBlocker quiet(m_pageBox);
    m_pageBox->setMaximum(std::max(m_pageBox->maximum(), page));
    m_pageBox->setValue(page);
    // A page that is hard to draw must not hold up the window.
    QThreadPool::globalInstance()->start([path = m_path, page, view = QPointer(this)] {
        const auto picture = openPage(path, page, dotsPerInch);
        QMetaObject::invokeMethod(qApp, [view, page, picture] {
            if (view)
                view->takePicture(page, picture);
        });
    });
}

void SourceView::takePicture(int page, const Result<PagePicture>& picture) {
    if (page != m_page)
        return; // another was asked for meanwhile
    if (!picture) {
        m_sheet->setText(problemText(picture.problem()));
        return;
    }
    const QImage image(reinterpret_cast<const uchar*>(picture->pixels.constData()), picture->size.width(),
                       picture->size.height(), picture->bytesPerLine, QImage::Format_RGB888);
    m_picture = QPixmap::fromImage(image.copy());
    m_scale = picture->sheet.width() > 0 ? picture->size.width() / picture->sheet.width() : 0;
    const QSignalBlocker quiet(m_pageBox);
    m_pageBox->setMaximum(std::max(1, picture->pages));
    m_pageBox->setSuffix(tr(" of %1").arg(m_pageBox->maximum()));
    paintFrame();
}

void SourceView::paintFrame() {
    if (m_picture.isNull())
        return;
    QPixmap shown = m_picture;
    m_frame = {};
    if (m_place.page == m_page && !m_place.box.isEmpty()) {
        const QRectF box(m_place.box.topLeft() * m_scale, m_place.box.size() * m_scale);
        m_frame = box.toAlignedRect().adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin);
        QPainter painter(&shown);
        painter.setPen(QPen(Qt::red, 2)); // on paper, which is white whatever the palette
        painter.drawRect(m_frame);
    }
    m_sheet->setPixmap(shown);
    m_sheet->setMinimumSize(shown.size());
    m_sheet->setAccessibleName(tr("Page %1").arg(m_page));
    if (!m_frame.isNull()) {
        m_sheet->resize(shown.size());
        m_scroll->ensureVisible(m_frame.center().x(), m_frame.center().y(), m_scroll->width() / 3,
                                m_scroll->height() / 3);
    }
}

} // namespace nianbao
