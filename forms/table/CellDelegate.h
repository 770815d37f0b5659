#pragma once

#include "ReportTableModel.h"

#include <QStyledItemDelegate>

namespace nianbao {

struct TableColors;

/// Where to go on after a cell.
enum class CellStep { Stay, Next, Previous, Up, Down, Left, Right };

/// Paints figures with their state in mark and word, and edits them in a line editor. A text that is no
/// value for its cell is not taken: refused() says why, the editor stays open with the text, and Esc
/// brings the old value back.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(ReportTableModel* model, QObject* parent = nullptr);

    /// Takes the editor's text into the model and closes it. False when the text is refused; the editor
    /// stays open then.
    bool finish(QWidget* editor);
    /// Why the editor's present text would be refused; empty when it is taken.
    [[nodiscard]] static QString refusalOf(const QWidget* editor);
    /// In an editor that typing has opened the left and right keys go on to the next cell.
    static void setOpenedByTyping(QWidget* editor);
    /// Height in pixels that a row of figures needs, with a remark below the figure.
    [[nodiscard]] static int rowHeight(const QFont& tableFont);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void refused(QWidget* editor, const QString& why);
    /// The text has changed since it was refused.
    void refusalOver();
    void finished(nianbao::CellStep step);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool handleKey(QWidget* editor, int key, Qt::KeyboardModifiers modifiers);
    void paintFigure(QPainter* painter, const QStyleOptionViewItem& option, const GridItem& item,
                     const TableColors& colors) const;

    void paintFrame(QPainter* painter, const QStyleOptionViewItem& option, const GridItem& item,
                    const TableColors& colors) const;

    ReportTableModel* m_model;
};

} // namespace nianbao
