#pragma once

#include "pdf/PdfFonts.h"

#include <document/Page.h>

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace nianbao {

/// What a marked piece of a page's content belongs to.
struct PdfMark {
    int block = -1;
    int item = -1; ///< the block's span or the table's grid item
    bool operator==(const PdfMark&) const = default;
};

/// A page as a PDF draws it. Pieces of the text are marked for the structure; what is not of the report
/// itself (rules, page numbers, heads that stand again) is marked as an artifact (ISO 32000-1, 14.8.2.2).
struct PdfContent {
    QByteArray stream;
    std::vector<PdfMark> marks; ///< by marked-content id
    struct Area {
        int mark = 0; ///< of what leads somewhere
        QRectF box;   ///< mm
    };
    std::vector<Area> areas; ///< where a link is, a box for each line of it
};
/// `mark`: the outlines of the page's mark, mm.
[[nodiscard]] PdfContent contentOf(const Page& page, const std::vector<Block>& blocks, const PdfFonts& fonts,
                                   const QPainterPath& mark = {});

} // namespace nianbao
