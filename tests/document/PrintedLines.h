#pragma once

#include <document/FontBook.h>
#include <document/Page.h>

#include <QRectF>
#include <QString>

#include <vector>

namespace nianbao::test {

/// One character as it stands on a page.
struct PrintedCharacter {
    char32_t code = 0;
    double x = 0;       ///< mm
    double advance = 0; ///< mm, as set
    double natural = 0; ///< mm, what its glyph takes in the block's own measure
};

/// What stands on one baseline of one block that is no table.
struct PrintedLine {
    int page = 0; ///< from 0
    int block = -1;
    int row = 0;        ///< line of the page's grid, from 0
    double offGrid = 0; ///< mm from that line
    double em = 0;      ///< mm that a full-width character takes
    QString text;
    std::vector<PrintedCharacter> characters;

    [[nodiscard]] double left() const { return characters.front().x; }
    [[nodiscard]] double right() const { return characters.back().x + characters.back().advance; }
};

/// The lines of the pages' text, in the order in which they are drawn. Lines without characters do not
/// count.
[[nodiscard]] std::vector<PrintedLine> printedLines(const Pages& pages, const FontBook& fonts);

/// The box of a run with the height of its type, mm.
[[nodiscard]] QRectF inkBox(const TextRun& run);

/// Rules that pages broke, in words, with the place; at most a few of each.
class Breaches {
public:
    void add(const char* rule, int page, const QString& text);
    [[nodiscard]] const QStringList& all() const { return m_all; }
    /// The names of the rules that were broken.
    [[nodiscard]] QStringList rules() const;

private:
    QStringList m_all;
};

} // namespace nianbao::test
