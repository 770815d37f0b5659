#pragma once

#include <document/Page.h>

#include <vector>

class QPainter;

namespace nianbao {

/// A place of the report that is marked on its pages. Each kind has a shape of its own beside its colour.
struct PageMark {
    enum class Kind {
        Changed, ///< underlined
        Comment, ///< with a speech mark in the margin of its first line
        Removed, ///< a caret where something stood
        Current, ///< framed
    };
    Where where;
    Kind kind = Kind::Changed;
    bool operator==(const PageMark&) const = default;
};

/// Marks, and where they stand on the pages: looked for when either changes, not when they are painted.
class PageMarks {
public:
    void set(std::vector<PageMark> marks, const Pages& pages);
    /// The same marks on other pages.
    void place(const Pages& pages);
    /// Paints those of a page whose sheet has its corner at `origin`. `scale` is in pixels a millimetre.
    void paint(QPainter& painter, int page, QPointF origin, double scale) const;
    /// What the speech mark at a spot of a page (mm on the sheet) speaks of; null where there is none.
    [[nodiscard]] const Where* speechAt(int page, QPointF spot) const;
    /// Of a kind; of what is not printed, none.
    [[nodiscard]] std::vector<PagePlace> places(PageMark::Kind kind) const;

private:
    struct Box {
        PagePlace place;
        PageMark::Kind kind = PageMark::Kind::Changed;
        bool isFirst = true; ///< of its mark
        Where where;         ///< of the whole mark
    };

    std::vector<PageMark> m_marks;
    std::vector<Box> m_boxes; ///< in the order of painting
};

} // namespace nianbao
