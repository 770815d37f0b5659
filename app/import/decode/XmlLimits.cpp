#include "decode/XmlLimits.h"

namespace nianbao {

using namespace Qt::StringLiterals;

QXmlStreamReader::TokenType XmlLimits::next() {
    if (m_reader.hasError() || m_reader.atEnd())
        return QXmlStreamReader::Invalid;
    const auto token = m_reader.readNext();
    if (token == QXmlStreamReader::DTD) {
        m_reader.raiseError(u"DOCTYPE"_s);
    } else if (token == QXmlStreamReader::StartElement) {
        if (++m_depth > maximumDepth)
            refuse(u"levels"_s);
        else if (++m_elements > maximumElements)
            refuse(u"elements"_s);
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    }
    return m_reader.hasError() ? QXmlStreamReader::Invalid : token;
}

bool XmlLimits::nextChild() {
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XmlLimits::skip() {
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) {
    }
}

QString XmlLimits::text() {
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::Characters)
            text += m_reader.text();
    }
    return text;
}

QString XmlLimits::attribute(QLatin1StringView name) const {
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool XmlLimits::hasAttribute(QLatin1StringView name) const {
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name)
            return true;
    }
    return false;
}

void XmlLimits::refuse(const QString& what) {
    m_isTooMuch = true;
    m_reader.raiseError(what);
}

Problem XmlLimits::problem(const QString& fileName, const QString& part) const {
    const auto code = m_isTooMuch ? Problem::Code::TooMuchInside : Problem::Code::Damaged;
    return {code, fileName, part, m_reader.errorString()};
}

} // namespace nianbao
