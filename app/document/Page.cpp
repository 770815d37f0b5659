#include <document/Page.h>

#include "Measures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nianbao {

namespace {

QRectF boxOf(const TextRun& run, int from, int to) {
    const auto begin = run.advances.begin();
    const double left = std::accumulate(begin, begin + from, 0.0);
    const double width = std::accumulate(begin + from, begin + to, 0.0);
    const double height = millimetres(run.size);
    return {run.baseline.x() + left, run.baseline.y() - ascentShare * height, width, height};
}

/// How far a point lies from a box; lines are told apart before characters.
double distance(const QRectF& box, QPointF point) {
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return dx + 4 * dy;
}

/// Farther away than this, in the measure above, a click means nothing.
constexpr double reach = 80;

int characterAt(const TextRun& run, double x) {
    double left = run.baseline.x();
    for (size_t i = 0; i < run.advances.size(); ++i) {
        if (x < left + run.advances[i] / 2.0)
            return static_cast<int>(i);
        left += run.advances[i];
    }
    return static_cast<int>(run.advances.size());
}

/// Kinds of places that are characters of a text.
bool isText(Where::Kind kind) {
    return kind == Where::Kind::Title || kind == Where::Kind::Heading || kind == Where::Kind::Part ||
           kind == Where::Kind::PartHeading;
}

bool sameText(const Where& run, const Where& where) {
    return run.kind == where.kind && run.section == where.section && run.partId == where.partId;
}

/// Whether a run shows what `where` is about, all of its text taken together.
bool shows(const Pages& pages, const TextRun& run, const Where& where) {
    if (run.block < 0)
        return false;
    switch (where.kind) {
    case Where::Kind::Section:
        return pages.blocks[static_cast<size_t>(run.block)].section == where.section ||
               (where.section == 0 && run.source.kind == Where::Kind::Title);
    case Where::Kind::Table:
        return run.source.table == where.table && where.table >= 0;
    case Where::Kind::Signature:
        return run.source.kind == Where::Kind::Signature;
    default:
        return isText(where.kind) && sameText(run.source, where);
    }
}

/// What shows a place, or some of it, on one line.
struct Piece {
    int page = -1;
    QRectF box;                   ///< mm
    double line = 0;              ///< mm, its baseline; a cell's bottom
    const TextRun* run = nullptr; ///< null for a cell
};

/// Those of a page's cell.
void addCells(std::vector<Piece>& pieces, const Page& page, int at, const Where& where) {
    for (const Target& target : page.targets) {
        if (target.where.kind == where.kind && target.where.cell == where.cell)
            pieces.push_back({at, target.box, target.box.bottom(), nullptr});
    }
}

/// The characters of a run that a place holds; empty when none. A caret, or a whole text, is its line.
QRectF shownBox(const TextRun& run, const Where& where) {
    const int length = static_cast<int>(run.text.size());
    if (!isText(where.kind))
        return boxOf(run, 0, length);
    const int from = where.start - run.source.start;
    if (where.length == 0)
        return from >= 0 && from <= length ? boxOf(run, 0, length) : QRectF();
    const int to = std::min(length, from + where.length);
    return std::max(0, from) < to ? boxOf(run, std::max(0, from), to) : QRectF();
}

/// In the order in which they print; of a caret, or a whole text, the first alone.
std::vector<Piece> piecesOf(const Pages& pages, const Where& where) {
    std::vector<Piece> pieces;
    const bool isRange = isText(where.kind) && where.length > 0;
    for (size_t at = 0; at < pages.pages.size(); ++at) {
        const Page& page = pages.pages[at];
        const auto index = static_cast<int>(at);
        if (where.kind == Where::Kind::Cell) {
            addCells(pieces, page, index, where);
            continue;
        }
        for (const TextRun& run : page.runs) {
            if (!shows(pages, run, where))
                continue;
            const QRectF box = shownBox(run, where);
            if (box.isNull())
                continue;
            pieces.push_back({index, box, run.baseline.y(), &run});
            if (!isRange)
                return pieces;
        }
    }
    return pieces;
}

} // namespace

void setMark(Pages& pages, const QString& mark) {
    for (Page& page : pages.pages)
        page.mark = mark;
}

QRectF boxOf(const TextRun& run) {
    return boxOf(run, 0, static_cast<int>(run.advances.size()));
}

Where placeAt(const Pages& pages, int page, QPointF point) {
    if (page < 0 || static_cast<size_t>(page) >= pages.pages.size())
        return {};
    const Page& sheet = pages.pages[static_cast<size_t>(page)];
    for (const Target& target : sheet.targets) {
        if (target.box.contains(point))
            return target.where;
    }
    const TextRun* nearest = nullptr;
    double least = reach;
    for (const TextRun& run : sheet.runs) {
        const double away = distance(boxOf(run), point);
        if (run.block >= 0 && away < least) {
            least = away;
            nearest = &run;
        }
    }
    if (!nearest)
        return {};
    Where where = nearest->source;
    if (isText(where.kind))
        where.start += characterAt(*nearest, point.x());
    return where;
}

PagePlace findPlace(const Pages& pages, const Where& where) {
    PagePlace found;
    for (const Piece& piece : piecesOf(pages, where)) {
        if (found.page < 0)
            found.page = piece.page;
        if (found.page == piece.page)
            found.box = found.box.united(piece.box);
    }
    return found;
}

std::vector<PagePlace> placesOf(const Pages& pages, const Where& where) {
    std::vector<PagePlace> places;
    double line = 0;
    for (const Piece& piece : piecesOf(pages, where)) {
        const bool goesOn = !places.empty() && places.back().page == piece.page && line == piece.line;
        if (goesOn)
            places.back().box = places.back().box.united(piece.box);
        else
            places.push_back({piece.page, piece.box});
        line = piece.line;
    }
    return places;
}

PagePlace caretAt(const Pages& pages, const Where& where) {
    Where caret = where;
    caret.length = 0;
    const std::vector<Piece> pieces = piecesOf(pages, caret);
    if (pieces.empty())
        return {};
    QRectF box = pieces.front().box;
    if (const TextRun* run = pieces.front().run; run && isText(where.kind)) {
        const int from = where.start - run->source.start;
        box = boxOf(*run, from, from);
    }
    box.setWidth(0);
    return {pieces.front().page, box};
}

} // namespace nianbao
