#include "decode/OdtStyles.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// ODF 1.2, 20.384: "super", or the rise in percent, and a size.
bool isAbove(const QString& position) {
    const QString rise = position.section(u' ', 0, 0);
    return rise == "super"_L1 || (rise.endsWith(u'%') && rise.chopped(1).toDouble() > 0);
}

constexpr size_t mostLevels = 10;
/// A style that leads to itself is not followed further.
constexpr int longestChain = 64;

/// style:num-format shows how the first numbers look.
QString numberStyle(const QString& format) {
    static const std::pair<QStringView, QStringView> beginnings[] = {{u"一", u"chineseCounting"},
                                                                     {u"壹", u"chineseLegalSimplified"},
                                                                     {u"甲", u"ideographTraditional"},
                                                                     {u"子", u"ideographZodiac"},
                                                                     {u"①", u"decimalEnclosedCircle"},
                                                                     {u"１", u"decimalFullWidth"},
                                                                     {u"A", u"upperLetter"},
                                                                     {u"a", u"lowerLetter"},
                                                                     {u"I", u"upperRoman"},
                                                                     {u"i", u"lowerRoman"},
                                                                     {u"01", u"decimalZero"},
                                                                     {u"㊀", u"ideographEnclosedCircle"},
                                                                     {u"⑴", u"decimalEnclosedParen"},
                                                                     {u"〇", u"ideographDigital"}};
    for (const auto& [beginning, style] : beginnings) {
        if (format.startsWith(beginning))
            return style.toString();
    }
    return format.isEmpty() ? QString() : u"decimal"_s;
}

/// loext:num-list-format has %1% for the first level's number.
QString patternOf(const XmlLimits& xml, int level) {
    if (xml.hasAttribute("num-list-format"_L1)) {
        QString pattern = xml.attribute("num-list-format"_L1);
        for (int i = 1; i < 10; ++i)
            pattern.replace(u"%%1%"_s.arg(i), u"%%1"_s.arg(i));
        return pattern;
    }
    const int shown = std::clamp(xml.attribute("display-levels"_L1).toInt(), 1, level);
    QStringList numbers;
    for (int i = level - shown + 1; i <= level; ++i)
        numbers.append(u'%' + QString::number(i));
    return xml.attribute("num-prefix"_L1) + numbers.join(u'.') + xml.attribute("num-suffix"_L1);
}

} // namespace

QString OdtStyles::outline() {
    return u"\u0001outline"_s; // no style can be called so
}

void OdtStyles::read(XmlLimits& xml) {
    while (xml.nextChild()) {
        if (xml.is("list-style"_L1))
            readListStyle(xml, xml.attribute("name"_L1));
        else if (xml.is("outline-style"_L1))
            readListStyle(xml, outline());
        else if (xml.is("style"_L1))
            readStyle(xml);
        else
            xml.skip();
    }
}

void OdtStyles::readListStyle(XmlLimits& xml, const QString& name) {
    std::vector<ListLevel> levels(mostLevels);
    while (xml.nextChild()) {
        const int number = xml.attribute("level"_L1).toInt();
        const bool isNumber = xml.is("list-level-style-number"_L1) || xml.is("outline-level-style"_L1);
        if (isNumber && number >= 1 && number <= 9) {
            ListLevel& level = levels[static_cast<size_t>(number - 1)];
            level.style = numberStyle(xml.attribute("num-format"_L1));
            level.pattern = patternOf(xml, number);
            if (xml.hasAttribute("start-value"_L1))
                level.start = xml.attribute("start-value"_L1).toInt();
        }
        xml.skip();
    }
    m_lists.insert(name, levels);
}

void OdtStyles::readStyle(XmlLimits& xml) {
    const QString name = xml.attribute("name"_L1);
    if (xml.attribute("family"_L1) == "paragraph"_L1)
        m_styles.insert(name, {xml.attribute("parent-style-name"_L1), xml.attribute("list-style-name"_L1)});
    while (xml.nextChild()) {
        if (xml.is("text-properties"_L1)) {
            const QString struck = xml.attribute("text-line-through-style"_L1);
            if (xml.attribute("display"_L1) == "none"_L1 || !(struck.isEmpty() || struck == "none"_L1))
                m_hidden.insert(name);
            if (isAbove(xml.attribute("text-position"_L1)))
                m_raised.insert(name);
        }
        xml.skip();
    }
}

const std::vector<ListLevel>& OdtStyles::levelsOf(const QString& listStyle) const {
    static const std::vector<ListLevel> none;
    const auto list = m_lists.constFind(listStyle);
    return list == m_lists.cend() ? none : *list;
}

QString OdtStyles::listStyleOf(const QString& paragraphStyle) const {
    QString name = paragraphStyle;
    for (int i = 0; i < longestChain && m_styles.contains(name); ++i) {
        const Style& style = m_styles[name];
        if (!style.list.isEmpty())
            return style.list;
        name = style.parent;
    }
    return {};
}

} // namespace nianbao
