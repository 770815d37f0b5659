#pragma once

#include <QTreeView>

namespace nianbao {

class FindingsDelegate;

/// The tree of the findings panel: a click or Enter activates, the button in a row offers its fix.
class FindingsTree : public QTreeView {
    Q_OBJECT
public:
    explicit FindingsTree(QWidget* parent = nullptr);
    [[nodiscard]] FindingsDelegate* delegate() const { return m_delegate; }

signals:
    void chosen(const QModelIndex& index);
    void fixRequested(const QModelIndex& index);
    void copyRequested();
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QModelIndex fixAt(const QPoint& position) const;

    FindingsDelegate* m_delegate;
    QPersistentModelIndex m_pressedFix;
    QPersistentModelIndex m_pressedRow;
};

} // namespace nianbao
