#pragma once

#include "decode/SourceLimits.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QXmlStreamReader>

namespace nianbao {

/// An XML file that is not trusted, read in order: no document type (so no entities but the predefined), no
/// more elements and no deeper than SourceLimits says. An error ends every loop: next() gives Invalid,
/// nextChild() false. Names are without prefix, since two editions of one standard differ in the namespace
/// alone.
class XmlLimits {
public:
    explicit XmlLimits(const QByteArray& xml) : m_reader(xml) {}

    QXmlStreamReader::TokenType next();
    /// Goes to the next child of the element that was entered last; false at its end. A child is to be read
    /// to its end, by nextChild() until that is false, by text() or by skip().
    bool nextChild();
    /// To the end of the element that was entered last.
    void skip();
    /// The text in the element that was entered last, its children's too; to its end.
    QString text();

    [[nodiscard]] bool is(QLatin1StringView name) const { return m_reader.name() == name; }
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView characters() const { return m_reader.text(); }
    /// An attribute of the element just entered; empty where there is none.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] bool hasAttribute(QLatin1StringView name) const;
    [[nodiscard]] int depth() const { return m_depth; }

    /// Ends the reading as too much.
    void refuse(const QString& what);
    [[nodiscard]] bool hasError() const { return m_reader.hasError(); }
    /// Damaged or TooMuchInside; to be asked when there is an error.
    [[nodiscard]] Problem problem(const QString& fileName, const QString& part) const;

private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
    int m_elements = 0;
    bool m_isTooMuch = false;
};

} // namespace nianbao
