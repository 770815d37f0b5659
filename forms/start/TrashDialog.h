#pragma once

#include <store/Store.h>

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace nianbao {

class DraftListModel;

/// The drafts in the trash: brings them back, or deletes them forever after asking once.
class TrashDialog : public QDialog {
    Q_OBJECT
public:
    /// `store` outlives the dialog.
    explicit TrashDialog(Store* store, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void showState();
    void bringBack();
    void deleteForever();
    [[nodiscard]] std::vector<DraftSummary> selected() const;
    void showProblem(const Problem& problem);

    Store* m_store;
    DraftListModel* m_model;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_bringBack = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace nianbao
