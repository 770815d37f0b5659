#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace nianbao {

/// A page of a PDF as it looks, upright; SourcePlace::box is a place on it.
struct PagePicture {
    QSize size;           ///< pixels
    QSizeF sheet;         ///< mm
    int pages = 0;        ///< of the document
    int bytesPerLine = 0; ///< of `pixels`
    QByteArray pixels;    ///< red, green, blue, a byte each
};

/// Draws page `page` (from 1) of a PDF that importReport() has read, so many dots an inch, fewer for a sheet
/// that would give a picture too large. It is drawn by the worker process where there is one
/// (setDecodeProgram()). Refused: Damaged, DecoderStopped, PasswordNeeded. Safe on any thread.
[[nodiscard]] Result<PagePicture> drawPage(const QByteArray& content, const QString& fileName, int page,
                                           double dotsPerInch);

} // namespace nianbao
