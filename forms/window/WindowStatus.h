#pragma once

#include <report/Problem.h>
#include <store/Store.h>

#include <QDateTime>
#include <QLabel>
#include <QObject>
#include <QStatusBar>
#include <QToolButton>

namespace nianbao {

class DraftSession;

/// The status bar: when it was last saved, or loudly that it could not be; findings; characters; zoom.
class WindowStatus : public QObject {
    Q_OBJECT
public:
    explicit WindowStatus(QStatusBar* bar);
    /// null clears.
    void setSession(DraftSession* session);
    void setCurrentSection(int section);
    void setZoom(double factor);

signals:
    void zoomInRequested();
    void zoomOutRequested();

private:
    void showSaved(const QDateTime& when, Revision revision);
    void showFailure(const Problem& problem);
    void refresh();

    DraftSession* m_session = nullptr;
    int m_section = 0;
    QLabel* m_saved;
    QLabel* m_findings;
    QLabel* m_characters;
    QLabel* m_zoom;
};

} // namespace nianbao
