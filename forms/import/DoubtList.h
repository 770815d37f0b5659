#pragma once

#include "Doubts.h"
#include "session/DraftSession.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

/// What was read with doubt, each put right where it is named. Enter takes what is typed and goes on to the
/// next doubt; a figure that is left as it was counts as looked at.
class DoubtList : public QWidget {
    Q_OBJECT
public:
    /// `session` outlives the list.
    DoubtList(DraftSession* session, std::vector<Doubt> doubts, QWidget* parent = nullptr);

    /// Takes what is being typed; false when it is refused: the field has the focus then and says why.
    bool settle();
    /// Doubts that nobody has looked at yet.
    [[nodiscard]] int openCount() const;
    /// The same by cell, with what is said of it.
    [[nodiscard]] QHash<int, QString> openCells() const;
    /// Chooses the first doubt; nothing happens when there is none.
    void chooseFirst();
    void chooseCell(int cell);
    /// The focus goes to where a figure is put right.
    void takeFocus();

signals:
    /// A doubt at a cell was chosen.
    void cellChosen(int cell);
    /// Fewer doubts are open.
    void settled();

private:
    struct Row {
        Doubt doubt;
        QTreeWidgetItem* item = nullptr;
        bool isOpen = true;
    };
    void buildRows(std::vector<Doubt> doubts);
    void connectParts();
    [[nodiscard]] int currentRow() const;
    void showRow(int row);
    void showState(Row& row);
    void showCurrent();
    void showCount();
    void onEdited(const Edits& edits);
    void takeAndGoOn();
    void close(Row& row);

    DraftSession* m_session;
    std::vector<Row> m_rows;
    QLabel* m_count;
    QTreeWidget* m_tree;
    QLabel* m_label;
    QLineEdit* m_field;
    QLabel* m_refusal;
    int m_shown = -1; ///< row whose figure the field holds
};

} // namespace nianbao
