#pragma once

#include "FindingsModel.h"

#include <QTreeView>

#include <utility>

namespace nianbao {

class FindingsDelegate;

/// The tree of the findings panel: a click or Enter activates, the buttons in a row offer its fixes,
/// F2 asks for an explanation.
class FindingsTree : public QTreeView {
    Q_OBJECT
public:
    explicit FindingsTree(QWidget* parent = nullptr);
    [[nodiscard]] FindingsDelegate* delegate() const { return m_delegate; }

signals:
    void chosen(const QModelIndex& index);
    void fixRequested(const QModelIndex& index, nianbao::Offer offer);
    void explainRequested(const QModelIndex& index);
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
    /// The row whose button lies there, and which button; an invalid row when none does.
    [[nodiscard]] std::pair<QModelIndex, Offer> fixAt(const QPoint& position) const;

    FindingsDelegate* m_delegate;
    QPersistentModelIndex m_pressedFix;
    Offer m_pressedOffer = Offer::Fix;
    QPersistentModelIndex m_pressedRow;
};

} // namespace nianbao
