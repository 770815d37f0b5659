#pragma once

#include <QCache>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QTextLayout>

class QTreeView;

namespace nianbao {

/// Paints a finding as its mark, word and place, the sentence below, wrapped, and the offered fix as a
/// button.
class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingsDelegate(QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The button of a row in the viewport's pixels; null when nothing is offered.
    [[nodiscard]] QRect fixRect(const QModelIndex& index) const;
    /// The row whose button lies under the pointer.
    void setHovered(const QModelIndex& index);
    /// Heights depend on font and width; call when these change.
    void forgetHeights() { m_heights.clear(); }

private:
    [[nodiscard]] int rowWidth(const QModelIndex& index) const;
    [[nodiscard]] int sentenceHeight(const QString& sentence, int width, const QFont& font) const;
    [[nodiscard]] QString heading(const QModelIndex& index) const;
    void paintSection(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFinding(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QTreeView* m_view;
    QPersistentModelIndex m_hovered;
    mutable QCache<QString, int> m_heights; ///< of wrapped sentences, by width and text
};

} // namespace nianbao
