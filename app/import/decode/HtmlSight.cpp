#include "decode/HtmlSight.h"

#include <QRegularExpression>
#include <QSet>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QString attributeOf(const GumboNode* element, const char* name) {
    const GumboAttribute* attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

/// Elements that show nothing, or nothing that was written for a reader.
bool isNeverText(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_VIDEO:
        return true;
    default:
        return false;
    }
}

/// In a table `class="header"` is a row's look, not the site's.
bool isTablePart(GumboTag tag) {
    return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_THEAD ||
           tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TD ||
           tag == GUMBO_TAG_TH;
}

bool isContainer(GumboTag tag) {
    return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL ||
           tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TABLE ||
           tag == GUMBO_TAG_TD || tag == GUMBO_TAG_HEADER;
}

/// The element's style attribute in lower case, without spaces.
QString styleOf(const GumboNode* element) {
    QString style = attributeOf(element, "style").toLower();
    style.removeIf([](QChar c) { return c.isSpace(); });
    return style;
}

/// Nothing that is seen, or what is struck out. Of a size, 0 in any unit is none and 0.9em is one.
bool showsNothing(const QString& style) {
    static const QRegularExpression nothing(u"display:none|visibility:hidden|mso-hide:all|line-through|"
                                            "font-size:0+(?:\\.0+)?(?:px|pt|em|rem|%)?(?:;|!|$)"_s);
    return !style.isEmpty() && nothing.match(style).hasMatch();
}

/// The words of a name: foot_box, footBox and w1200-foot have "foot".
QSet<QString> wordsOf(const QString& name) {
    QSet<QString> words;
    QString word;
    QChar before;
    for (const QChar c : name + u' ') {
        if (!c.isLetter() || (c.isUpper() && before.isLower())) {
            words.insert(word.toLower());
            word.clear();
        }
        if (c.isLetter())
            word += c;
        before = c;
    }
    return words;
}

} // namespace

bool HtmlSight::hasStyle(const GumboNode* element, QStringView declaration) {
    return styleOf(element).contains(declaration);
}

bool HtmlSight::standsAlone(const GumboNode* element) {
    return hasStyle(element, u"display:block");
}

bool HtmlSight::isHidden(const GumboNode* element) const {
    if (element->v.element.attributes.length == 0)
        return false;
    return gumbo_get_attribute(&element->v.element.attributes, "hidden") != nullptr ||
           showsNothing(styleOf(element));
}

bool HtmlSight::isRaised(const GumboNode* element) {
    return element->v.element.tag == GUMBO_TAG_SUP || hasStyle(element, u"vertical-align:super");
}

bool HtmlSight::isLeftOut(const GumboNode* element) const {
    const GumboTag tag = element->v.element.tag;
    if (isNeverText(tag) || isHidden(element))
        return true;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY)
        return false;
    // A page that is nothing but a report has its title there.
    const HtmlExtent extent = m_tree.extentOf(element);
    if (tag == GUMBO_TAG_HEADER && (extent.links > 0 || !extent.hasHeading))
        return true;
    return isNamedBoilerplate(element) || isMadeOfLinks(element);
}

bool HtmlSight::isNamedBoilerplate(const GumboNode* element) const {
    if (element->v.element.attributes.length == 0 || isTablePart(element->v.element.tag))
        return false;
    static const QSet<QString> roles = {u"navigation"_s, u"banner"_s,  u"contentinfo"_s, u"search"_s,
                                        u"menu"_s,       u"menubar"_s, u"toolbar"_s,     u"complementary"_s};
    if (roles.contains(attributeOf(element, "role").toLower()))
        return true;
    // LibreOffice writes a document's running heads and page numbers so.
    const QString title = attributeOf(element, "title");
    if (element->v.element.tag == GUMBO_TAG_DIV && (title == "header"_L1 || title == "footer"_L1))
        return true;
    static const QSet<QString> boilerplate = {
        u"nav"_s,     u"navbar"_s,  u"navigation"_s, u"menu"_s,       u"breadcrumb"_s, u"breadcrumbs"_s,
        u"crumb"_s,   u"crumbs"_s,  u"footer"_s,     u"foot"_s,       u"copyright"_s,  u"sidebar"_s,
        u"toolbar"_s, u"share"_s,   u"pagination"_s, u"pager"_s,      u"search"_s,     u"header"_s,
        u"topbar"_s,  u"related"_s, u"qrcode"_s,     u"friendlink"_s, u"sitemap"_s};
    static const QSet<QString> content = {u"content"_s, u"article"_s, u"main"_s, u"text"_s, u"editor"_s};
    const QSet<QString> words = wordsOf(attributeOf(element, "class") + u' ' + attributeOf(element, "id"));
    if (!words.intersects(boilerplate) || words.intersects(content))
        return false;
    // A page's whole content may stand in <div class="has-header">.
    constexpr qsizetype largestShare = 4;
    const HtmlExtent extent = m_tree.extentOf(element);
    return !extent.hasHeading && extent.text * largestShare <= m_tree.extentOf(m_tree.root()).text;
}

/// A list of links, whatever it is called. A report's address is one link in a sentence.
bool HtmlSight::isMadeOfLinks(const GumboNode* element) const {
    constexpr qsizetype fewest = 3;
    const HtmlExtent extent = m_tree.extentOf(element);
    return isContainer(element->v.element.tag) && extent.links >= fewest &&
           extent.linkText * 10 >= extent.text * 7;
}

} // namespace nianbao
