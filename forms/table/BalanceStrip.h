#pragma once

#include "GridTableView.h"

#include <QWidget>

namespace nianbao {

/// A read-only line below a table that says for each column whether it balances, and by how much it does
/// not, under the column that it speaks of. Always as high as it can get, so that nothing moves when a
/// figure changes.
class BalanceStrip : public QWidget {
    Q_OBJECT
public:
    /// Follows the view's columns; `model` and `view` outlive it.
    BalanceStrip(const ReportTableModel* model, const GridTableView* view, QWidget* parent = nullptr);

    /// The table has balances at all.
    [[nodiscard]] static bool isNeeded(const ReportTableModel& model);
    /// One sentence for each column that does not balance.
    [[nodiscard]] QStringList sentences() const;
    /// Looks at the figures anew.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] std::vector<const Balance*> balances() const;
    [[nodiscard]] QString sentence(const Balance& balance) const;
    [[nodiscard]] QRect boxOf(const Balance& balance) const;

    const ReportTableModel* m_model;
    const GridTableView* m_view;
};

} // namespace nianbao
