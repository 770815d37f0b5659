#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace nianbao {

// Short names for the objects of ISO 32000-1, 7.3. Names are written with their slash.

using PdfObject = QPDFObjectHandle;

inline PdfObject pdfName(const std::string& name) {
    return PdfObject::newName(name);
}

inline PdfObject pdfInteger(long long value) {
    return PdfObject::newInteger(value);
}

inline PdfObject pdfText(const QString& text) {
    return PdfObject::newUnicodeString(text.toStdString());
}

inline PdfObject pdfStream(QPDF& pdf, const QByteArray& content) {
    return PdfObject::newStream(&pdf, content.toStdString());
}

/// Millimetres to the points of a PDF.
constexpr double points(double millimetres) {
    return millimetres * 72 / 25.4;
}

/// A number as a PDF has it: no exponent, no more than three places.
QByteArray pdfNumber(double value);

/// An area of the sheet, mm from its top left corner, as a rectangle in points from the bottom left one.
PdfObject pdfRectangle(const QRectF& box);

} // namespace nianbao
