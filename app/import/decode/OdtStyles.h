#pragma once

#include "decode/ListLabel.h"
#include "decode/XmlLimits.h"

#include <QSet>

namespace nianbao {

/// What of an ODT's styles a reader sees as text: the numbers of lists, and what is hidden.
class OdtStyles {
public:
    /// office:styles, office:automatic-styles or office:master-styles, entered; to its end.
    void read(XmlLimits& xml);

    /// The levels of a list style; empty for one that is not there.
    [[nodiscard]] const std::vector<ListLevel>& levelsOf(const QString& listStyle) const;
    /// The list style that a paragraph's style names, empty for none; by its parents.
    [[nodiscard]] QString listStyleOf(const QString& paragraphStyle) const;
    /// Also what is struck out.
    [[nodiscard]] bool isHidden(const QString& style) const { return m_hidden.contains(style); }
    [[nodiscard]] bool isRaised(const QString& style) const { return m_raised.contains(style); }

    /// The name under which levelsOf() knows the headings' own numbers.
    static QString outline();

private:
    struct Style {
        QString parent;
        QString list;
    };
    void readListStyle(XmlLimits& xml, const QString& name);
    void readStyle(XmlLimits& xml);

    QHash<QString, std::vector<ListLevel>> m_lists;
    QHash<QString, Style> m_styles;
    QSet<QString> m_hidden;
    QSet<QString> m_raised;
};

} // namespace nianbao
