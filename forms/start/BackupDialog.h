#pragma once

#include <store/Store.h>

#include <QDialog>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace nianbao {

/// The dated backups of a store: makes one now, or chooses one that the window then restores. Needs no open
/// store, so that a damaged one can be replaced.
class BackupDialog : public QDialog {
    Q_OBJECT
public:
    BackupDialog(const QString& storePath, const QString& folder, QWidget* parent = nullptr);

    /// The path of the backup to restore, when the dialog was accepted; else empty.
    [[nodiscard]] QString chosenBackup() const;

private:
    void build();
    void refresh();
    void showState();
    void backUpNow();
    void backedUp(const Problem& problem);
    void restoreChosen();

    QString m_storePath;
    QString m_folder;
    QString m_chosen;
    bool m_working = false;
    std::vector<Store::BackupFile> m_backups;
    QTreeWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_backUp = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace nianbao
