#include "PreviewPanel.h"

#include "PageView.h"
#include "session/DraftSession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Keystrokes of one burst are laid out together.
constexpr int settleMilliseconds = 20;

} // namespace

PreviewPanel::PreviewPanel(const FontBook* fonts, QWidget* parent)
    : QWidget(parent), m_fonts(fonts), m_view(new PageView(fonts, this)) {
    setAccessibleName(tr("Page preview"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            layOut();
    });
    connect(m_view, &PageView::placeClicked, this, &PreviewPanel::placeClicked);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewPanel::showPageNumber);
    connect(m_view, &PageView::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
        m_fit->setChecked(m_view->fitsWidth());
    });
    showPageNumber(-1);
}

PreviewPanel::~PreviewPanel() = default;

QToolButton* PreviewPanel::addButton(QWidget* bar, const QString& text, const QString& name) {
    auto* button = new QToolButton(bar);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    bar->layout()->addWidget(button);
    return button;
}

QWidget* PreviewPanel::makeBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 4, 2);
    row->setSpacing(2);
    m_pageNumber = new QLabel(bar);
    m_pageNumber->setObjectName(u"pageNumber"_s);
    row->addWidget(m_pageNumber);
    row->addStretch(1);

    if (const QStringList replaced = m_fonts->substitutions(); !replaced.isEmpty()) {
        auto* note = new QLabel(tr("▲ %n face(s) replaced", nullptr, static_cast<int>(replaced.size())), bar);
        note->setObjectName(u"fontNote"_s);
        note->setToolTip(tr("This machine lacks faces that the standard asks for:") + u'\n' +
                         replaced.join(u'\n'));
        note->setAccessibleDescription(note->toolTip());
        row->addWidget(note);
        row->addStretch(1);
    }

    connect(addButton(bar, u"−"_s, tr("Zoom out")), &QToolButton::clicked, m_view, &PageView::zoomOut);
    m_zoom = new QLabel(bar);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"300 %"_s));
    row->addWidget(m_zoom);
    connect(addButton(bar, u"+"_s, tr("Zoom in")), &QToolButton::clicked, m_view, &PageView::zoomIn);
    m_fit = addButton(bar, tr("Fit"), tr("Fit the page's width"));
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    connect(m_fit, &QToolButton::clicked, m_view, &PageView::fitWidth);
    return bar;
}

void PreviewPanel::setSession(DraftSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_pendingPlace.reset();
    // Another report's paragraphs would only fill its memory.
    m_layout = session ? std::make_unique<Layout>(*m_fonts) : nullptr;
    m_soon.stop();
    if (session) {
        connect(session, &DraftSession::edited, this, &PreviewPanel::markStale);
        m_stale = true;
        if (isVisible())
            layOut();
    } else {
        m_stale = false;
        m_view->setPages({});
    }
}

const Pages& PreviewPanel::pages() {
    if (m_stale)
        layOut();
    return m_view->pages();
}

void PreviewPanel::showPlace(const Where& where) {
    if (!isVisible()) {
        m_pendingPlace = where;
        return;
    }
    if (m_stale)
        layOut();
    m_view->showPlace(where);
}

void PreviewPanel::setMarks(std::vector<PageMark> marks) {
    m_view->setMarks(std::move(marks));
}

void PreviewPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        layOut();
    if (!m_pendingPlace)
        return;
    // The view gets its size only after this event.
    QTimer::singleShot(0, this, [this] {
        if (m_pendingPlace && isVisible())
            m_view->showPlace(*std::exchange(m_pendingPlace, std::nullopt));
    });
}

void PreviewPanel::markStale() {
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void PreviewPanel::layOut() {
    m_soon.stop();
    m_stale = false;
    if (m_session)
        m_view->setPages(m_layout->paginate(compose(m_session->report())));
}

void PreviewPanel::showPageNumber(int page) {
    m_pageNumber->setText(page < 0 ? QString() : tr("%1 / %2").arg(page + 1).arg(m_view->pageCount()));
    m_pageNumber->setAccessibleName(page < 0 ? QString()
                                             : tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
}

} // namespace nianbao
