#pragma once

#include "decode/PdfReader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao::test {

/// A page as it is written into a PDF.
struct Sheet {
    QByteArray content;
    QByteArray entries = {}; ///< more of the page's dictionary: /Rotate 90
    QByteArray objects = {}; ///< of its /XObject resources: /A 9 0 R
};

/// A whole PDF, pages of 595 × 842 points. Its font /F has every character of the basic plane, Latin half a
/// size wide. `more` are objects from number 7 on, behind which the pages follow.
QByteArray pdfOf(const std::vector<Sheet>& sheets, const std::vector<QByteArray>& more = {});
QByteArray streamOf(const QByteArray& content, const QByteArray& entries = {});

/// Operators that show a text, its baseline's start at (x, y) points from the lower left corner.
QByteArray shown(double x, double y, const QString& text, double size = 10);

/// Operators that draw a line between two points.
QByteArray stroked(double x1, double y1, double x2, double y2);

/// A line a block: the paragraph's text, or a table as rows × columns and its cells in reading order, each
/// with its span where it has one: "2x3 甲(1x2)|乙|…"; / parts the lines of a cell.
QStringList outlineOf(const Source& source);
/// The same of a PDF of these pages, or why it was refused.
QStringList readBack(const std::vector<Sheet>& sheets, const std::vector<QByteArray>& more = {});

} // namespace nianbao::test
