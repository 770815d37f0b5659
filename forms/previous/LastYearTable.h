#pragma once

#include <report/Edit.h>

#include <QTreeWidget>

namespace nianbao {

class DraftSession;

/// The figures of one table beside last year's: a line for each row with its total, below it one for each
/// cell. A double click or Enter goes to the cell.
class LastYearTable : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { Name, Last, Now, Change, Percent, ColumnCount };

    explicit LastYearTable(QWidget* parent = nullptr);

    /// Lists the cells of a table (index in the format's tables()). The session outlives its use and has a
    /// report of last year.
    void setTable(const DraftSession* session, int table);
    /// Shows the figures as they stand now.
    void refresh();

signals:
    void cellActivated(int cell);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QTreeWidgetItem* addLine(QTreeWidgetItem* above, const QString& name, int cell);
    void addRow(const RowSpec& row);
    void fitColumns();
    /// Gives each line the height that its name needs.
    void breakNames();

    const DraftSession* m_session = nullptr;
    int m_table = -1;
};

} // namespace nianbao
