#pragma once

#include <store/Store.h>

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace nianbao {

/// The agencies that reports are written for: adds, edits and removes them. Drafts keep the agency that they
/// were begun with. Each change is in the store at once.
class ProfilesDialog : public QDialog {
    Q_OBJECT
public:
    /// `store` may be null: the dialog says that there is none. It outlives the dialog.
    explicit ProfilesDialog(Store* store, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void showState();
    void add();
    void edit();
    void remove();
    void save(const Store::Profile& profile);
    [[nodiscard]] const Store::Profile* current() const;
    void select(qint64 id);
    void showProblem(const Problem& problem);

    Store* m_store;
    std::vector<Store::Profile> m_profiles;
    QListWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace nianbao
