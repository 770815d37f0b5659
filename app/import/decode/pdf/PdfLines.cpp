#include "PdfLines.h"

#include "TextLines.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// Glyphs of one line, from the left.
using Row = std::vector<PdfGlyph>;

bool isChineseGlyph(const PdfGlyph& glyph) {
    return glyph.character > 0xFFFF || isChinese(QChar(static_cast<char16_t>(glyph.character)));
}

bool isFigurePart(char32_t character) {
    return (character >= U'0' && character <= U'9') || character == U'.' || character == U',';
}

/// Digits that are smaller than what they stand behind, and higher.
void markRaised(Row& row) {
    constexpr double smaller = 0.9;
    constexpr double higher = 0.1;  // of the size before it
    constexpr double descent = 0.3; // a smaller digit on the same base line ends so much higher
    const PdfGlyph* base = nullptr;
    for (PdfGlyph& glyph : row) {
        const bool isDigit = glyph.character >= U'0' && glyph.character <= U'9';
        if (base && isDigit && glyph.size < smaller * base->size &&
            base->box.bottom() - glyph.box.bottom() >
                higher * base->size + descent * (base->size - glyph.size))
            glyph.character = raised(QChar(static_cast<char16_t>(glyph.character))).unicode();
        else
            base = &glyph;
    }
}

/// Glyphs whose middles lie within half a character.
std::vector<Row> rowsOf(std::vector<PdfGlyph> glyphs) {
    const auto middle = [](const PdfGlyph& glyph) { return glyph.box.center().y(); };
    std::sort(glyphs.begin(), glyphs.end(),
              [&](const PdfGlyph& l, const PdfGlyph& r) { return middle(l) < middle(r); });
    std::vector<Row> rows;
    double start = 0;
    for (const PdfGlyph& glyph : glyphs) {
        const bool goesOn =
            !rows.empty() && middle(glyph) - start < std::min(glyph.size, rows.back().front().size) / 2;
        if (!goesOn) {
            rows.emplace_back();
            start = middle(glyph);
        }
        rows.back().push_back(glyph);
    }
    for (Row& row : rows) {
        std::stable_sort(row.begin(), row.end(),
                         [](const PdfGlyph& l, const PdfGlyph& r) { return l.box.left() < r.box.left(); });
        markRaised(row);
    }
    return rows;
}

bool isSpaceBetween(const PdfGlyph& left, const PdfGlyph& right) {
    constexpr double narrowest = 0.12; // of a character's size
    return left.word != right.word && !isChineseGlyph(left) && !isChineseGlyph(right) &&
           right.box.left() - left.box.right() > narrowest * std::min(left.size, right.size);
}

bool mayNotOpenALine(char32_t character) {
    constexpr QStringView closing = u"，。、；：！？”’）》」』】〕…,.;:!?)]%";
    return character <= 0xFFFF && closing.contains(QChar(static_cast<char16_t>(character)));
}

bool mayNotEndALine(char32_t character) {
    constexpr QStringView opening = u"“‘（《「『【〔([";
    return character <= 0xFFFF && opening.contains(QChar(static_cast<char16_t>(character)));
}

/// How many glyphs at the start of a line hold together.
size_t openingOf(const Row& row) {
    size_t i = 0;
    while (i + 1 < row.size() && mayNotEndALine(row[i].character))
        ++i;
    if (isChineseGlyph(row[i++])) {
        while (i < row.size() && mayNotOpenALine(row[i].character))
            ++i;
        return i;
    }
    while (i < row.size() && (mayNotOpenALine(row[i].character) || !isChineseGlyph(row[i])) &&
           !isSpaceBetween(row[i - 1], row[i]))
        ++i;
    return i;
}

/// One figure far from the text before it, or several parted by spaces.
bool endsInFiguresApart(const Row& row, const QString& text) {
    constexpr double far = 2; // characters
    static const QRegularExpression several(QStringLiteral("(?:^|\\D)\\d[\\d.,]*(?: \\d[\\d.,]*){2,}$"));
    size_t figure = row.size();
    while (figure > 0 && isFigurePart(row[figure - 1].character) && row[figure - 1].word == row.back().word)
        --figure;
    const bool isApart = figure > 0 && figure < row.size() &&
                         row[figure].box.left() - row[figure - 1].box.right() > far * row[figure].size;
    return isApart || several.match(text).hasMatch();
}

PdfLine lineOf(const Row& row) {
    PdfLine line;
    std::vector<double> sizes;
    for (size_t i = 0; i < row.size(); ++i) {
        if (i > 0 && isSpaceBetween(row[i - 1], row[i]))
            line.text += u' ';
        line.text += QString::fromUcs4(&row[i].character, 1);
        line.box |= row[i].box;
        sizes.push_back(row[i].size);
    }
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    line.size = *middle;
    line.isRow = endsInFiguresApart(row, line.text);
    line.opening = row[openingOf(row) - 1].box.right() - row.front().box.left();
    return line;
}

/// The widest gap of a row between glyphs near the page's middle; empty where there is none.
struct Gap {
    double from = 0;
    double to = 0;
};

/// What is free of text in most rows: the gap between two columns.
Gap gapOf(const std::vector<Row>& rows, double left, double right) {
    Gap best;
    for (const Row& row : rows) {
        for (size_t i = 1; i < row.size(); ++i) {
            const Gap gap{row[i - 1].box.right(), row[i].box.left()};
            const double middle = (gap.from + gap.to) / 2;
            const bool isInside = middle > left + (right - left) / 4 && middle < right - (right - left) / 4;
            const bool isWide = gap.to - gap.from > 1.2 * row[i].size;
            if (isInside && isWide && (best.to == 0 || gap.to - gap.from < best.to - best.from))
                best = gap;
        }
    }
    return best;
}

/// Columns of prose: most rows have text on both sides, what is on the left goes to the gap, and what is on
/// the right is no figures, as of a table without rules.
bool partsColumns(const std::vector<Row>& rows, const Gap& gap) {
    constexpr size_t fewest = 6;
    size_t both = 0;
    size_t full = 0;
    size_t words = 0;
    for (const Row& row : rows) {
        const double at = (gap.from + gap.to) / 2;
        const auto next = std::find_if(row.begin(), row.end(),
                                       [at](const PdfGlyph& glyph) { return glyph.box.right() > at; });
        if (next != row.end() && next->box.left() < at)
            return false;
        if (next == row.begin() || next == row.end())
            continue;
        ++both;
        full += gap.from - std::prev(next)->box.right() < 2 * next->size ? 1 : 0;
        words += std::any_of(next, row.end(), isChineseGlyph) ? 1 : 0;
    }
    return both >= fewest && both * 10 >= rows.size() * 6 && full * 2 >= both && words * 2 >= both;
}

} // namespace

std::vector<PdfLine> linesOf(std::vector<PdfGlyph> glyphs) {
    std::vector<PdfLine> lines;
    for (const Row& row : rowsOf(std::move(glyphs)))
        lines.push_back(lineOf(row));
    return lines;
}

std::vector<std::vector<PdfGlyph>> columnsOf(std::vector<PdfGlyph> glyphs) {
    const std::vector<Row> rows = rowsOf(glyphs);
    QRectF box;
    for (const PdfGlyph& glyph : glyphs)
        box |= glyph.box;
    const Gap gap = gapOf(rows, box.left(), box.right());
    if (gap.to <= gap.from || !partsColumns(rows, gap))
        return {std::move(glyphs)};
    std::vector<std::vector<PdfGlyph>> columns(2);
    for (const PdfGlyph& glyph : glyphs)
        columns[glyph.box.center().x() < (gap.from + gap.to) / 2 ? 0 : 1].push_back(glyph);
    return columns;
}

} // namespace nianbao
