#pragma once

#include "FindingsModel.h"

#include <QCache>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QTextLayout>

class QTreeView;

namespace nianbao {

/// Paints a finding as its mark, word and place, the sentence below, wrapped, and the offered fixes as
/// buttons.
class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingsDelegate(QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The button of a row in the viewport's pixels; null when that is not offered.
    [[nodiscard]] QRect fixRect(const QModelIndex& index, Offer offer = Offer::Fix) const;
    /// The row whose button lies under the pointer, and which button.
    void setHovered(const QModelIndex& index, Offer offer = Offer::Fix);
    /// Heights depend on font and width; call when these change.
    void forgetHeights() { m_heights.clear(); }

private:
    [[nodiscard]] int rowWidth(const QModelIndex& index) const;
    [[nodiscard]] int sentenceHeight(const QString& sentence, int width, const QFont& font) const;
    [[nodiscard]] int buttonWidth(const QModelIndex& index, Offer offer) const;
    /// Whether both buttons are offered and too wide to stand beside each other.
    [[nodiscard]] bool areStacked(const QModelIndex& index) const;
    void paintSection(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFinding(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintButton(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     Offer offer) const;

    QTreeView* m_view;
    QPersistentModelIndex m_hovered;
    Offer m_hoveredOffer = Offer::Fix;
    mutable QCache<QString, int> m_heights; ///< of wrapped sentences, by width and text
};

} // namespace nianbao
