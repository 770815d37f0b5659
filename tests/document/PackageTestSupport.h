#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <vector>
#include <zip.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

/// The files of a ZIP archive.
struct Unzipped {
    QStringList paths; ///< in the archive's order
    QHash<QString, QByteArray> files;
};

inline Unzipped unzipped(const QByteArray& bytes) {
    Unzipped archive;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!zip) {
        ADD_FAILURE() << zip_error_strerror(&error);
        zip_source_free(source);
        return archive;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        EXPECT_EQ(zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &stat), 0);
        QByteArray content(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        EXPECT_EQ(zip_fread(file, content.data(), stat.size), content.size());
        zip_fclose(file);
        archive.paths.append(QString::fromUtf8(stat.name));
        archive.files.insert(archive.paths.back(), content);
    }
    zip_discard(zip);
    return archive;
}

/// An element of an XML file, names with their prefix.
struct Element {
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< its own and its children's
    std::vector<Element> children;

    // What these give lives as long as the element: not to be asked of one that goes at once.
    const Element& child(const QString& childName) const&& = delete;
    std::vector<const Element*> all(const QString& wanted) const&& = delete;
    /// The first child of a name, an empty element when there is none.
    [[nodiscard]] const Element& child(const QString& childName) const& {
        static const Element none;
        for (const Element& element : children) {
            if (element.name == childName)
                return element;
        }
        return none;
    }
    [[nodiscard]] bool has(const QString& childName) const { return !child(childName).name.isEmpty(); }
    [[nodiscard]] QString value(const QString& childName) const {
        return child(childName).attributes.value(u"w:val"_s);
    }
    [[nodiscard]] int number(const QString& attribute) const { return attributes.value(attribute).toInt(); }
    /// Every element of a name below this one, in the order of the text.
    [[nodiscard]] std::vector<const Element*> all(const QString& wanted) const& {
        std::vector<const Element*> found;
        for (const Element& element : children) {
            if (element.name == wanted)
                found.push_back(&element);
            for (const Element* inner : element.all(wanted))
                found.push_back(inner);
        }
        return found;
    }
};

inline Element readElement(QXmlStreamReader& reader) {
    Element element;
    element.name = reader.qualifiedName().toString();
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.push_back(readElement(reader));
            element.text += element.children.back().text;
            break;
        case QXmlStreamReader::Characters:
            element.text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            // Word's own marks are text as well.
            if (element.name == "w:br"_L1)
                element.text = u"\n"_s;
            if (element.name == "w:tab"_L1)
                element.text = u"\t"_s;
            return element;
        default:
            break;
        }
    }
    return element;
}

/// The root of an XML file; a failure of the test where it is not well-formed.
inline Element parsed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    Element root = readElement(reader);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in "
                                    << xml.left(200).toStdString();
    return root;
}

} // namespace nianbao::test
