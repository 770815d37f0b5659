#pragma once

#include "XmlPart.h"

namespace nianbao {

/// A part in WordprocessingML (ISO/IEC 29500-1, transitional): prefix w, and r for relationships.
class DocxPart : public XmlPart {
public:
    explicit DocxPart(QLatin1StringView root);

    /// <w:element w:val="…"/>
    void value(QLatin1StringView element, const QString& text) {
        empty(element, {{QLatin1StringView("w:val"), text}});
    }
    void value(QLatin1StringView element, int number) {
        empty(element, {{QLatin1StringView("w:val"), number}});
    }
    /// A text inside a run, its tabs and line ends as Word's.
    void runText(const QString& text);
};

} // namespace nianbao
