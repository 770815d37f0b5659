#include "decode/SheetLooks.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// ISO/IEC 29500-1, 18.8.30: the formats that a file needs not spell out.
QString builtInFormat(int id) {
    switch (id) {
    case 2:
    case 4:
    case 39:
    case 40:
        return u"0.00"_s;
    case 9:
        return u"0%"_s;
    case 10:
        return u"0.00%"_s;
    case 14:
    case 22:
    case 31:
    case 57:
        return u"yyyy-m-d"_s;
    default:
        return {};
    }
}

/// A format's first section without texts, colours and fillers.
QString bareFormat(const QString& format) {
    static const QRegularExpression unseen(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*."_s);
    return QString(format).remove(unseen).section(u';', 0, 0).toLower();
}

/// Places that a format always shows: the zeros after its point.
int placesOf(const QString& format) {
    const qsizetype point = format.indexOf(u'.');
    int places = 0;
    for (qsizetype i = point + 1; point >= 0 && i < format.size() && format[i] == u'0'; ++i)
        ++places;
    return places;
}

/// At most 15 digits, as a spreadsheet shows them: no 7.9480000000000004.
QString shortest(double value) {
    constexpr int digits = 15;
    const QString text = QString::number(value, 'g', digits);
    if (!text.contains(u'e'))
        return text;
    const QString plain = QString::number(value, 'f', value < 1 && value > -1 ? 20 : 0);
    static const QRegularExpression zeros(u"\\.?0+$"_s);
    return plain.contains(u'.') ? QString(plain).remove(zeros) : plain;
}

QString withPlaces(QString text, int places) {
    if (places == 0)
        return text;
    qsizetype point = text.indexOf(u'.');
    if (point < 0) {
        point = text.size();
        text += u'.';
    }
    const qsizetype missing = places - (text.size() - point - 1);
    return text + QString(std::max<qsizetype>(missing, 0), u'0');
}

} // namespace

void SheetLooks::read(XmlLimits& xml) {
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is("numFmts"_L1)) {
            while (xml.nextChild()) {
                m_formats.insert(xml.attribute("numFmtId"_L1).toInt(), xml.attribute("formatCode"_L1));
                xml.skip();
            }
        } else if (xml.is("borders"_L1)) {
            readBorders(xml);
        } else if (xml.is("cellXfs"_L1)) {
            readLooks(xml);
        } else {
            xml.skip();
        }
    }
}

void SheetLooks::readBorders(XmlLimits& xml) {
    while (xml.nextChild()) {
        bool hasLine = false;
        while (xml.nextChild()) {
            const QString style = xml.attribute("style"_L1);
            hasLine = hasLine || (!xml.is("diagonal"_L1) && !style.isEmpty() && style != "none"_L1);
            xml.skip();
        }
        m_borders.push_back(hasLine);
    }
}

void SheetLooks::readLooks(XmlLimits& xml) {
    while (xml.nextChild()) {
        bool isNumber = false;
        const int border = xml.attribute("borderId"_L1).toInt(&isNumber);
        const bool isKnown = isNumber && border >= 0 && static_cast<size_t>(border) < m_borders.size();
        m_looks.push_back(
            {xml.attribute("numFmtId"_L1).toInt(), isKnown && m_borders[static_cast<size_t>(border)]});
        xml.skip();
    }
}

bool SheetLooks::isFramed(int look) const {
    return look >= 0 && static_cast<size_t>(look) < m_looks.size() &&
           m_looks[static_cast<size_t>(look)].isFramed;
}

QString SheetLooks::number(const QString& value, int look) const {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || std::abs(number) >= 1e15)
        return value.trimmed();
    QString format;
    if (look >= 0 && static_cast<size_t>(look) < m_looks.size()) {
        const int id = m_looks[static_cast<size_t>(look)].format;
        format = bareFormat(m_formats.value(id, builtInFormat(id)));
    }
    if (format.contains(u'%'))
        return withPlaces(shortest(number * 100), placesOf(format)) + u'%';
    // Days since 1899-12-30, right from March 1900 on.
    if (format.contains(u'y') && number >= 61 && number < 3e6)
        return QDate(1899, 12, 30).addDays(static_cast<qint64>(number)).toString(u"yyyy年M月d日"_s);
    return withPlaces(shortest(number), placesOf(format));
}

} // namespace nianbao
