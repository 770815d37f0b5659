#pragma once

#include <work/NewYear.h>

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

/// Lists what a new year's report takes over from last year's; each item can be left out or added.
class CarryOverDialog : public QDialog {
    Q_OBJECT
public:
    explicit CarryOverDialog(const Report& last, QWidget* parent = nullptr);

    /// All items, chosen as the user left them.
    [[nodiscard]] std::vector<CarriedItem> items() const;

private:
    void fill(const Report& last);
    [[nodiscard]] QTreeWidgetItem* group(const QString& name);

    QTreeWidget* m_tree;
    std::vector<CarriedItem> m_items;
    std::vector<QTreeWidgetItem*> m_rows; ///< of m_items
};

} // namespace nianbao
