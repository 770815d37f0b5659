#pragma once

#include "PageMarks.h"

#include <document/Layout.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace nianbao {

class DraftSession;
class PageView;

/// The very pages that print, laid out anew a moment after each edit. Costs nothing while it is hidden.
class PreviewPanel : public QWidget {
    Q_OBJECT
public:
    /// `fonts` outlives the panel.
    explicit PreviewPanel(const FontBook* fonts, QWidget* parent = nullptr);
    ~PreviewPanel() override;

    /// null clears.
    void setSession(DraftSession* session);
    /// The report's pages as they stand now, laid out first when they are out of date.
    const Pages& pages();
    /// Scrolls to the place and frames it for a moment; while the panel is hidden, when it is next shown.
    void showPlace(const Where& where);
    /// Marks over the pages, until others are set.
    void setMarks(std::vector<PageMark> marks);

signals:
    void placeClicked(nianbao::Where where);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QToolButton* addButton(QWidget* bar, const QString& text, const QString& name);
    void markStale();
    void layOut();
    void showPageNumber(int page);

    const FontBook* m_fonts;
    QPointer<DraftSession> m_session;
    std::unique_ptr<Layout> m_layout;
    QTimer m_soon;
    bool m_stale = false;
    std::optional<Where> m_pendingPlace;
    PageView* m_view;
    QLabel* m_pageNumber = nullptr;
    QToolButton* m_fit = nullptr;
    QLabel* m_zoom = nullptr;
};

} // namespace nianbao
