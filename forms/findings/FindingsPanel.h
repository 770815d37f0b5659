#pragma once

#include "FindingsModel.h"

#include <report/Finding.h>

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace nianbao {

class DraftSession;
class FindingsDelegate;
class FindingsTree;

/// All findings of the open draft by section, each a jump to its place, some with a fix at hand. Never takes
/// the focus by itself; an update keeps selection, folding and scroll.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);
    ~FindingsPanel() override;

    /// null clears.
    void setSession(DraftSession* session);
    /// Activates the finding after the one last gone to, the first after the last. After a fix that is the
    /// one that followed it. Warnings that are explained are passed over; false when nothing else is listed.
    bool goToNext();
    bool goToPrevious();

signals:
    /// The user wants to go there.
    void activated(nianbao::Where where);
    /// All findings without an explanation, also those that the filter hides.
    void countChanged(int errors, int warnings, int hints);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFilter();
    void rememberFilter() const;
    void makeTree();
    void refresh();
    void refreshNow();
    void showCounts();
    void showEmptiness();
    void activate(const QModelIndex& index);
    void goTo(const QModelIndex& index);
    using Step = QModelIndex (FindingsModel::*)(const QModelIndex&) const;
    bool goToOpen(const QModelIndex& first, Step step);
    void fix(const QModelIndex& index, Offer offer);
    /// The finding of a row as the report stands now, when the user may answer it; null otherwise.
    [[nodiscard]] const Finding* explainable(const QModelIndex& index) const;
    /// Asks for the office's answer to a warning.
    void explain(const QModelIndex& index);
    void setExplanation(const Finding& finding, const QString& text);
    void beforeRemoval(const QModelIndex& parent, int first, int last);
    void fillMenu(QMenu& menu, const QModelIndex& index);
    void addFindingActions(QMenu& menu, const QPersistentModelIndex& row);
    void showBasis();
    void copy(QModelIndexList rows) const;
    [[nodiscard]] QModelIndexList everyRow() const;

    QPointer<DraftSession> m_session;
    FindingsModel* m_model;
    FindingsTree* m_tree;
    FindingsDelegate* m_delegate;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_basis; ///< last year's report, and the rules that are off
    std::array<QToolButton*, 3> m_filters{};
    std::array<int, 3> m_told{-1, -1, -1};
    QTimer m_soon;
    QPersistentModelIndex m_cursor; ///< last gone to
    QPersistentModelIndex m_resume; ///< followed the cursor when that went away
    bool m_cursorGone = false;
};

} // namespace nianbao
