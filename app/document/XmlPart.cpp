#include "XmlPart.h"

#include <report/text/Markup.h>

namespace nianbao {

XmlPart::XmlPart(QLatin1StringView root, Attributes attributes) : m_xml(&m_bytes) {
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    start(root, attributes);
}

void XmlPart::start(QLatin1StringView element, Attributes attributes) {
    m_xml.writeStartElement(element);
    write(attributes);
}

void XmlPart::empty(QLatin1StringView element, Attributes attributes) {
    m_xml.writeEmptyElement(element);
    write(attributes);
}

void XmlPart::leaf(QLatin1StringView element, const QString& text, Attributes attributes) {
    start(element, attributes);
    m_xml.writeCharacters(allowedInMarkup(text));
    end();
}

void XmlPart::write(Attributes attributes) {
    for (const Attribute& attribute : attributes)
        m_xml.writeAttribute(attribute.name, allowedInMarkup(attribute.value));
}

QByteArray XmlPart::finish() {
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace nianbao
