#pragma once

#include "decode/ListLabel.h"
#include "decode/XmlLimits.h"

#include <QSet>

#include <optional>

namespace nianbao {

/// What a paragraph says of its number: itself or by its style.
struct ParagraphNumber {
    QString style; ///< identifier, empty for the document's own
    std::optional<QString> list;
    std::optional<int> level;
};

/// The automatic numbers of a DOCX (ISO/IEC 29500-1, 17.9): numbering.xml, and the styles that lead there.
class DocxLists {
public:
    DocxLists() = default;

    void readNumbering(XmlLimits& xml);
    void readStyles(XmlLimits& xml);

    /// Counts a paragraph, and gives the number that stands before it: empty for none.
    QString next(const ParagraphNumber& paragraph);

private:
    struct Pattern {
        std::vector<ListLevel> levels;
        QHash<QString, int> styleLevels; ///< style → the level that it is linked with
        ListCounter counter;
    };
    struct List {
        QString pattern;
        QHash<int, int> starts;           ///< level → where this list begins anew
        std::vector<ListLevel> ownLevels; ///< empty where they are the pattern's
        bool isUsed = false;
    };
    struct Style {
        QString basedOn;
        std::optional<QString> list;
        std::optional<int> level;
    };

    void readPattern(XmlLimits& xml);
    void readLevel(XmlLimits& xml, Pattern& pattern, std::vector<ListLevel>& levels);
    void readList(XmlLimits& xml);
    void readStyle(XmlLimits& xml);
    [[nodiscard]] ParagraphNumber resolved(ParagraphNumber paragraph) const;

    QHash<QString, Pattern> m_patterns;
    QHash<QString, List> m_lists;
    QHash<QString, Style> m_styles;
    QString m_defaultStyle;
};

/// numPr, entered; to its end.
void readParagraphNumber(XmlLimits& xml, std::optional<QString>& list, std::optional<int>& level);

} // namespace nianbao
