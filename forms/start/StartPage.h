#pragma once

#include <store/Store.h>

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace nianbao {

class DraftListModel;
class OfficeSession;
class WayButton;
struct DueDraft;

/// The first thing that a clerk sees: three large ways to begin a report, and the drafts that there are.
/// Changes nothing itself; it asks the window to.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    /// The store whose drafts are listed; it outlives the page or is replaced before it goes. Null when it
    /// cannot be opened: the page says so, and a backup can still be restored.
    void setStore(Store* store);
    /// Who is signed in, for what waits for him; outlives the page or is replaced before it goes. Null for
    /// nobody.
    void setOffice(OfficeSession* office);
    /// The days by which drafts have to be handed in or published, the most pressing first.
    void setDue(const std::vector<DueDraft>& drafts, QDate today);
    /// Lists the drafts anew; selection, order and filter stay.
    void refresh();
    /// Puts the keyboard where a clerk goes on: on the drafts, or on a blank report while there are none.
    void takeFocus();

signals:
    void openRequested(nianbao::DraftId draft);
    void newBlankRequested();
    void newFromFileRequested();
    void newFromLastYearRequested();
    void trashRequested(nianbao::DraftId draft);
    void trashDialogRequested();
    /// After the drafts were listed anew: the days that count may have changed too.
    void listed();
    void restoreBackupRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class StoreState { NotYetOpened, Unavailable, Open };

    QWidget* buildWays();
    QWidget* buildListHead();
    QWidget* buildDrafts();
    QWidget* buildEmpty();
    QWidget* buildCommands();
    void buildTable();
    void applyColors();
    void showState();
    void showWays();
    void showProblem(const QString& text);
    void setFilter(const QString& text);
    void showWaiting();
    void focusTable();
    void openCurrent();
    void trashCurrent();
    void showMenu(const QPoint& position);
    [[nodiscard]] std::optional<DraftId> current() const;
    void selectDraft(std::optional<DraftId> draft);

    Store* m_store = nullptr;
    OfficeSession* m_office = nullptr;
    StoreState m_storeState = StoreState::NotYetOpened;
    DraftListModel* m_model;
    WayButton* m_fromLastYear = nullptr;
    WayButton* m_fromFile = nullptr;
    WayButton* m_blank = nullptr;
    QLabel* m_listTitle = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_due = nullptr;
    QPushButton* m_waiting = nullptr; ///< only what waits for whoever is signed in
    QLineEdit* m_filter = nullptr;
    QLabel* m_problem = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_showAll = nullptr;
    QPushButton* m_restore = nullptr; ///< where the store cannot be opened
    QPushButton* m_open = nullptr;
    QPushButton* m_trash = nullptr;
    QPushButton* m_showTrash = nullptr;
};

} // namespace nianbao
