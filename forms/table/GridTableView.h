#pragma once

#include "CellDelegate.h"
#include "GridHeaderView.h"

#include <QTableView>

#include <functional>
#include <optional>

class QLabel;

namespace nianbao {

/// Shows one table as printed and leads the keyboard through its figures: heads and labels are stepped
/// over, Tab and Enter go on in reading order, arrows to the neighbour. Columns share the width by the
/// format's ratios, rows are as high as their labels need. Below the widths that the figures need a
/// horizontal scroll bar appears.
class GridTableView : public QTableView {
    Q_OBJECT
public:
    /// The model outlives the view.
    explicit GridTableView(ReportTableModel* model, QWidget* parent = nullptr);

    [[nodiscard]] int currentCell() const;
    /// The selected cells in reading order; the current one when nothing is selected.
    [[nodiscard]] std::vector<int> selectedCells() const;
    /// Closes an open editor and takes its text. False when the text is refused: the editor then has the
    /// focus.
    bool settle();
    /// Makes a cell current and scrolls to it; false when an open editor stands in the way (see settle()).
    bool goToCell(int cell);
    /// The font of figures; heads, labels, row heights and column widths follow.
    void setTableFont(const QFont& font);

    [[nodiscard]] const GridHeaderView* heads() const { return m_heads; }
    [[nodiscard]] const GridHeaderView* labels() const { return m_labels; }
    /// Left edge and width of a body column in this widget's coordinates.
    [[nodiscard]] std::pair<int, int> columnPlace(int column) const;
    /// Width of the label columns in pixels.
    [[nodiscard]] int labelWidth() const { return m_labels->sizeHint().width(); }
    /// Height in pixels of the whole table, heads included.
    [[nodiscard]] int tableHeight() const;

    void keyboardSearch(const QString&) override {}

signals:
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void clearRequested();
    /// Columns have moved: widths or the scroll position have changed.
    void columnsMoved();
    /// A text was refused, for those who do not see the note beside the cell.
    void refusalShown(const QString& why);

protected:
    bool event(QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] QWidget* openEditor() const;
    [[nodiscard]] int cellBeside(int cell, int rowStep, int columnStep) const;
    [[nodiscard]] int cellInOrder(int cell, int step) const;
    [[nodiscard]] int cellAPageOff(int cell, int direction) const;
    void step(CellStep step);
    void layOut();
    [[nodiscard]] std::vector<int> columnWidths(int available) const;
    [[nodiscard]] std::vector<int> rowHeights(const std::vector<int>& widths) const;
    void showRefusal(QWidget* editor, const QString& why);

    ReportTableModel* m_model;
    CellDelegate* m_delegate;
    GridHeaderView* m_heads;
    GridHeaderView* m_labels;
    GridCorner* m_corner;
    QLabel* m_refusal; ///< the note beside a cell whose text was refused
    bool m_layingOut = false;
};

} // namespace nianbao
