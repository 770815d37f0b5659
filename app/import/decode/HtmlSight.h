#pragma once

#include "decode/HtmlTree.h"

#include <QString>

namespace nianbao {

/// What of a web page is the page itself: not hidden, no navigation, no head or foot of the site. Style
/// sheets are not read, only what an element says itself.
class HtmlSight {
public:
    explicit HtmlSight(const HtmlTree& tree) : m_tree(tree) {}

    [[nodiscard]] bool isLeftOut(const GumboNode* element) const;
    /// Also what is struck out.
    [[nodiscard]] bool isHidden(const GumboNode* element) const;
    [[nodiscard]] static bool isRaised(const GumboNode* element);

    /// A declaration in the element's style attribute, written without spaces.
    [[nodiscard]] static bool hasStyle(const GumboNode* element, QStringView declaration);
    /// An inline element that its style makes a block.
    [[nodiscard]] static bool standsAlone(const GumboNode* element);

private:
    [[nodiscard]] bool isNamedBoilerplate(const GumboNode* element) const;
    [[nodiscard]] bool isMadeOfLinks(const GumboNode* element) const;

    const HtmlTree& m_tree;
};

} // namespace nianbao
