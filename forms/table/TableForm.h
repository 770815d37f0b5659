#pragma once

#include "BalanceStrip.h"
#include "CellClipboard.h"
#include "GridTableView.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace nianbao {

/// The editor of one table of a draft: the table as printed, below it what does not balance and one line for
/// what the last command did. It knows no row and no label: the format's grid, sums and balances say all.
///
/// Typing replaces a figure, Tab, Enter and the arrows go on, F2 edits, Esc gives up, Delete clears; copy,
/// cut and paste work on blocks (see CellClipboard for what a paste leaves out). Each command is one undo
/// step of the session. In a read-only session nothing can be changed, everything can be copied.
class TableForm : public QWidget {
    Q_OBJECT
public:
    /// `session` outlives the form; `table` is an index in the format's tables().
    TableForm(DraftSession* session, int table, QWidget* parent = nullptr);
    ~TableForm() override;

    /// Makes a cell current, shows it and takes the focus. Stays where it is while an editor holds a text
    /// that was refused.
    void goToCell(int cell);
    /// Takes what is being typed, for instance before the window closes. False when that text is refused.
    bool finishEditing() { return m_view->settle(); }
    /// 1 is 100 %: figures at the application's font size.
    void setZoom(double factor);

    [[nodiscard]] GridTableView* view() const { return m_view; }
    [[nodiscard]] ReportTableModel* model() const { return m_model; }
    /// What the last command said; empty when it said nothing. The line below the table shows it, or else the
    /// columns that do not balance.
    [[nodiscard]] QString message() const { return m_said; }
    /// The current cell beside last year's figure, as the line below the table says; empty when last year's
    /// report is not at hand.
    [[nodiscard]] QString comparison() const;

public slots:
    void copy();
    void cut();
    /// Pastes the clipboard's text from the first selected cell on; a single figure fills the selection.
    void paste();
    /// Clears the selected cells.
    void clear();
    /// Each selected cell becomes 0; totals follow on their own.
    void fillSelectionWithZero();
    /// Each blank cell of the table becomes 0, and each blank total what it should be.
    void fillBlanksWithZero();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void onEdited(const Edits& edits);
    void refresh();
    void applyZoom();
    void say(const QString& text);
    void showMessage();
    /// The note of the current cell, and comparison().
    [[nodiscard]] QString cellLine() const;
    void showComparison();
    void fillWithZero(const std::vector<int>& cells, const QString& what);
    void pasteInto(const std::vector<int>& cells, const QString& text);
    [[nodiscard]] QString refusalText(const PasteRefusal& refusal) const;
    [[nodiscard]] QString pastedText(const PastePlan& plan) const;
    void showMenu(const QPoint& place);
    [[nodiscard]] QMenu* makeMenu();

    DraftSession* m_session;
    int m_table;
    double m_zoom = 1.0;
    ReportTableModel* m_model;
    GridTableView* m_view;
    BalanceStrip* m_balance = nullptr; ///< null for a table without balances
    QLabel* m_heading;
    QPushButton* m_fillButton;
    QLabel* m_comparison; ///< cellLine(); hidden where neither last year nor a note is at hand
    QLabel* m_message;
    QString m_said;
};

} // namespace nianbao
