#pragma once

#include <document/Block.h>

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace nianbao {

// GB/T 9704-2012, section 5: all in millimetres from the sheet's top left corner.
inline constexpr double pageWidth = 210.0;
inline constexpr double pageHeight = 297.0;
inline constexpr double topMargin = 37.0;
inline constexpr double leftMargin = 28.0;
inline constexpr double typeWidth = 156.0;
inline constexpr double typeHeight = 225.0;
inline constexpr int linesPerPage = 22;
inline constexpr int charactersPerLine = 28;

/// Characters set on one baseline in one face.
struct TextRun {
    int block = -1;       ///< index of the block, -1 for page numbers
    int item = -1;        ///< the block's span, or the position in TableSpec::grid
    bool repeats = false; ///< stands on an earlier page already, or says that a table goes on
    FontRole role = FontRole::Body;
    double size = 16; ///< points
    QPointF baseline; ///< mm, of the first character's origin
    QString text;
    std::vector<float> advances; ///< mm, one for each UTF-16 unit; 0 for a low surrogate
    Where source;                ///< of the first character
};

/// A stroked line of a table, or a filled box (shading) when it has area.
struct Rule {
    QRectF box;         ///< mm; width or height is 0 for a line
    double width = 0.5; ///< points, for a line
    bool shade = false; ///< filled with the group rows' grey
    int block = -1;
};

/// Where a click leads: an area of the page and the place in the report.
struct Target {
    QRectF box; ///< mm
    Where where;
};

struct Page {
    int number = 1; ///< from 1
    std::vector<TextRun> runs;
    std::vector<Rule> rules;
    std::vector<Target> targets; ///< table cells; text is found by its runs
    QString mark = {};           ///< what stands large, pale and slanting under the text; empty for none
};

struct Pages {
    std::vector<Page> pages;
    std::vector<Block> blocks; ///< that the runs speak of
};

/// What a copy is marked with before the office has approved it.
inline const QString unapprovedMark = QStringLiteral("未经审核");
/// Puts a mark on every page, under the text; empty takes it away.
void setMark(Pages& pages, const QString& mark);

/// The place in the report under a point of a page, with the character for text. Kind Report when there is
/// nothing near.
[[nodiscard]] Where placeAt(const Pages& pages, int page, QPointF point);

/// The box of a run's characters, mm.
[[nodiscard]] QRectF boxOf(const TextRun& run);

struct PagePlace {
    int page = -1; ///< index, -1 when the place is not printed
    QRectF box;    ///< mm
};
/// Where a place of the report stands on the pages: all of it on the first page that shows it.
[[nodiscard]] PagePlace findPlace(const Pages& pages, const Where& where);
/// The same line by line and over page breaks, in the order in which it prints; of characters, the box of
/// those alone. Empty when it is not printed.
[[nodiscard]] std::vector<PagePlace> placesOf(const Pages& pages, const Where& where);
/// The box without width in front of the character that a place begins with, or of what else it is.
[[nodiscard]] PagePlace caretAt(const Pages& pages, const Where& where);

} // namespace nianbao
