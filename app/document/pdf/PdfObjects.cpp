#include "pdf/PdfObjects.h"

#include <document/Page.h>

#include <cmath>

namespace nianbao {

QByteArray pdfNumber(double value) {
    constexpr int places = 1000;
    const qint64 thousandths = std::llround(value * places);
    const qint64 size = std::abs(thousandths);
    QByteArray number = thousandths < 0 ? "-" : "";
    number += QByteArray::number(size / places);
    if (const qint64 rest = size % places; rest != 0) {
        number += '.' + QByteArray::number(rest).rightJustified(3, '0');
        while (number.endsWith('0'))
            number.chop(1);
    }
    return number;
}

PdfObject pdfRectangle(const QRectF& box) {
    PdfObject corners = PdfObject::newArray();
    for (const double corner : {box.left(), pageHeight - box.bottom(), box.right(), pageHeight - box.top()})
        corners.appendItem(PdfObject::newReal(pdfNumber(points(corner)).toStdString()));
    return corners;
}

} // namespace nianbao
