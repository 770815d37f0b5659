#pragma once

#include <store/Store.h>

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace nianbao {

class DraftSession;

/// Steps of one minute by one person: what the history shows as a line.
struct HistoryGroup {
    Revision revision = 0; ///< after its last step
    QDateTime when;        ///< of its last step
    QString who;
    QStringList what; ///< each once, newest first
    int steps = 0;
    bool operator==(const HistoryGroup&) const = default;
};

/// The steps, newest first, joined by minute and person.
[[nodiscard]] std::vector<HistoryGroup> groupedHistory(const std::vector<HistoryEntry>& steps);

/// The draft's steps. Choosing one shows the report as it was after it, and what differs from now; that
/// state can be restored as one undo step, so nothing is lost. Lists anew by itself while it is shown.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the panel.
    HistoryPanel(Store* store, DraftSession* session, QWidget* parent = nullptr);

    void refresh();

signals:
    void restored();
    /// A state was chosen and is shown.
    void viewRequested(const nianbao::Report& report, const QString& caption);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const std::vector<HistoryGroup>& groups);
    void showChosen();
    void showDifference();
    void restore();
    void showProblem(const QString& text);

    Store* m_store;
    DraftSession* m_session;
    QLabel* m_problem;
    QListWidget* m_list;
    QLabel* m_caption;
    QTextBrowser* m_view;
    QPushButton* m_restore;
    QLabel* m_why; ///< why nothing can be restored
    QTimer m_soon;
    std::vector<HistoryGroup> m_groups;
    std::optional<LoadedDraft> m_chosen;
    QString m_chosenName;
};

} // namespace nianbao
