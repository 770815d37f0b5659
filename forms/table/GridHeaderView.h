#pragma once

#include <report/ReportFormat.h>

#include <QHeaderView>

#include <vector>

class QPainter;

namespace nianbao {

struct TableColors;

/// A table's items that hold no figure are drawn alike in heads, beside the body and inside it.
class GridItemPainter {
public:
    /// Margins between an item's rules and its text, in pixels, for a font.
    [[nodiscard]] static int margin(const QFontMetrics& metrics);
    /// The font of heads and labels for the table's font.
    [[nodiscard]] static QFont labelFont(const QFont& tableFont);
    /// Height in pixels that an item's text takes at a width, margins included.
    [[nodiscard]] static int heightFor(const GridItem& item, int width, const QFont& tableFont);
    /// Fills the item, rules its right and lower edge (and the others at the table's edge) and sets its text.
    /// The text is centred in `seen` when it fits there: a merged label stays readable while its rows scroll.
    static void paint(QPainter& painter, const GridItem& item, const QRect& box, const QRect& seen,
                      const QFont& tableFont, const TableColors& colors);
    /// The rules alone.
    static void rule(QPainter& painter, const GridItem& item, const QRect& box, const TableColors& colors);
};

/// The head rows (horizontal) or the label columns (vertical) of a table, merged as printed, painted from the
/// format's grid. The sections along it are those of the view; across it has sizes of its own.
class GridHeaderView : public QHeaderView {
    Q_OBJECT
public:
    /// `table` lives as long as the header.
    GridHeaderView(Qt::Orientation orientation, const TableSpec& table, QWidget* parent = nullptr);

    /// Heights of the head rows, or widths of the label columns, in pixels.
    void setCrossSizes(const std::vector<int>& sizes);
    [[nodiscard]] const std::vector<int>& crossSizes() const { return m_crossSizes; }
    /// The items that this header shows.
    [[nodiscard]] std::vector<const GridItem*> items() const;
    /// Where an item lies on the viewport, as it is scrolled now.
    [[nodiscard]] QRect boxOf(const GridItem& item) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const TableSpec& m_table;
    std::vector<int> m_crossSizes;
};

/// The corner where head rows and label columns meet: the note of table 3.
class GridCorner : public QWidget {
    Q_OBJECT
public:
    GridCorner(const TableSpec& table, const GridHeaderView* heads, const GridHeaderView* labels,
               QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const TableSpec& m_table;
    const GridHeaderView* m_heads;
    const GridHeaderView* m_labels;
};

} // namespace nianbao
