#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace nianbao {

/// An XML file in the making. Names are written as they are, prefix and all; texts and values are escaped,
/// without what XML has no way to write (allowedInMarkup).
class XmlPart {
public:
    struct Attribute {
        Attribute(QLatin1StringView attributeName, const QString& text) : name(attributeName), value(text) {}
        Attribute(QLatin1StringView attributeName, QLatin1StringView text)
            : name(attributeName), value(text) {}
        Attribute(QLatin1StringView attributeName, int number)
            : name(attributeName), value(QString::number(number)) {}
        QLatin1StringView name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    explicit XmlPart(QLatin1StringView root, Attributes attributes = {});
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    void start(QLatin1StringView element, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(QLatin1StringView element, Attributes attributes = {});
    /// An element that holds a text and nothing else.
    void leaf(QLatin1StringView element, const QString& text, Attributes attributes = {});
    /// Ends what is open and gives the file, UTF-8.
    [[nodiscard]] QByteArray finish();

private:
    void write(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace nianbao
