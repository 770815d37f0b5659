#pragma once

#include "BatchReader.h"

#include <store/Store.h>

#include <QDialog>

#include <set>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

/// Several files: read beside the window with progress, then listed with what was read of each or why it was
/// refused. A look at each can be had; those that are checked go into the store as drafts in one go.
class ImportBatch : public QDialog {
    Q_OBJECT
public:
    /// Reading begins at once. `store` outlives the dialog.
    ImportBatch(const QStringList& files, Store* store, QWidget* parent = nullptr);
    ~ImportBatch() override;

    /// Drafts that were made.
    [[nodiscard]] int storedCount() const { return m_stored; }

public slots:
    /// Makes drafts of what is checked; stays open when one could not be made.
    void accept() override;
    /// Ends the reading while that goes on, else closes; asks first when something was put right.
    void reject() override;

private:
    struct Row {
        QTreeWidgetItem* item = nullptr;
        ReadFile file; ///< null for one that was not read
        bool isPutRight = false;
        bool isStored = false;
    };
    void build();
    void loadDrafts();
    void takeFile(int index, const ReadFile& file);
    void finishReading();
    void showRead(Row& row);
    void showNote(const Row& row, const QString& note, bool isProblem);
    void showState();
    void lookAt(const QTreeWidgetItem* item);
    [[nodiscard]] bool canBeDraft(const Row& row) const;
    [[nodiscard]] bool isChecked(const Row& row) const;
    /// False when the store refused it.
    [[nodiscard]] bool makeDraft(Row& row);

    Store* m_store;
    BatchReader* m_reader;
    std::set<std::pair<int, QString>> m_drafts; ///< year and agency of the store's drafts
    std::vector<Row> m_rows;
    QProgressBar* m_progress;
    QPushButton* m_cancel = nullptr;
    QLabel* m_summary;
    QTreeWidget* m_tree;
    QPushButton* m_look = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_close = nullptr;
    bool m_isReading = true;
    int m_stored = 0;
};

} // namespace nianbao
