#pragma once

#include <approval/Office.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nianbao {

class ProblemLine;

/// One page of the office's dialog: shows what the store holds, and why it cannot be changed now.
class OfficePage : public QWidget {
    Q_OBJECT
public:
    /// `office` outlives it.
    explicit OfficePage(Office& office, QWidget* parent = nullptr);

    /// Reads what it shows anew; what was typed and not applied yet stays.
    virtual void refresh() = 0;
    /// Something was typed and not applied.
    [[nodiscard]] virtual bool isUnsaved() const { return false; }
    /// Nothing would be lost, or the user wants it so.
    [[nodiscard]] bool mayClose();

signals:
    /// Something of the office was changed.
    void changed();

protected:
    [[nodiscard]] Office& office() { return m_office; }
    /// Where a page puts its widgets.
    [[nodiscard]] QVBoxLayout* column() { return m_column; }
    QPushButton* newButton(const QString& text, const QString& name);
    /// Wrapped words of our own.
    QLabel* newText(const QString& text, const QString& name);
    /// Why the office cannot be managed by whoever is signed in; empty when it can.
    [[nodiscard]] QString refusedManaging();
    /// Says on the page why nothing can be changed; empty: it can.
    void showReason(const QString& reason);
    void showProblem(const Problem& problem);
    /// Shows the problem, or tells that something changed.
    void finish(const Problem& problem);
    /// Asks whether to do what the button says.
    [[nodiscard]] bool isSure(const QString& title, const QString& question, const QString& button);

private:
    Office& m_office;
    QVBoxLayout* m_column;
    QLabel* m_reason;
    ProblemLine* m_problem;
};

} // namespace nianbao
