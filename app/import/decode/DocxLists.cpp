#include "decode/DocxLists.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int levelCount = 9; ///< ISO/IEC 29500-1, 17.9.6
/// A style that leads to itself is not followed further.
constexpr int longestChain = 64;

QString valueOf(XmlLimits& xml) {
    return xml.attribute("val"_L1);
}

} // namespace

void readParagraphNumber(XmlLimits& xml, std::optional<QString>& list, std::optional<int>& level) {
    while (xml.nextChild()) {
        if (xml.is("numId"_L1))
            list = valueOf(xml);
        else if (xml.is("ilvl"_L1))
            level = valueOf(xml).toInt();
        xml.skip();
    }
}

void DocxLists::readNumbering(XmlLimits& xml) {
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is("abstractNum"_L1))
            readPattern(xml);
        else if (xml.is("num"_L1))
            readList(xml);
        else
            xml.skip();
    }
}

void DocxLists::readPattern(XmlLimits& xml) {
    const QString id = xml.attribute("abstractNumId"_L1);
    Pattern pattern;
    pattern.levels.resize(levelCount);
    while (xml.nextChild()) {
        if (xml.is("lvl"_L1))
            readLevel(xml, pattern, pattern.levels);
        else
            xml.skip();
    }
    m_patterns.insert(id, pattern);
}

void DocxLists::readLevel(XmlLimits& xml, Pattern& pattern, std::vector<ListLevel>& levels) {
    const int number = xml.attribute("ilvl"_L1).toInt();
    ListLevel level;
    level.style = u"decimal"_s;
    QString linked;
    while (xml.nextChild()) {
        if (xml.is("start"_L1))
            level.start = valueOf(xml).toInt();
        else if (xml.is("numFmt"_L1))
            level.style = valueOf(xml);
        else if (xml.is("lvlText"_L1))
            level.pattern = valueOf(xml);
        else if (xml.is("isLgl"_L1))
            level.allDecimal = valueOf(xml) != "0"_L1;
        else if (xml.is("pStyle"_L1))
            linked = valueOf(xml);
        // An own style of number: Choice, in an element of a later edition, and Fallback; either has numFmt.
        else if (xml.is("AlternateContent"_L1))
            level.style = u"decimal"_s;
        xml.skip();
    }
    if (number < 0 || number >= levelCount)
        return;
    levels[static_cast<size_t>(number)] = level;
    if (!linked.isEmpty())
        pattern.styleLevels.insert(linked, number);
}

void DocxLists::readList(XmlLimits& xml) {
    const QString id = xml.attribute("numId"_L1);
    List list;
    while (xml.nextChild()) {
        if (xml.is("abstractNumId"_L1))
            list.pattern = valueOf(xml);
        if (!xml.is("lvlOverride"_L1)) {
            xml.skip();
            continue;
        }
        const int level = xml.attribute("ilvl"_L1).toInt();
        while (xml.nextChild()) {
            Pattern& pattern = m_patterns[list.pattern];
            pattern.levels.resize(levelCount);
            if (xml.is("lvl"_L1)) {
                if (list.ownLevels.empty())
                    list.ownLevels = pattern.levels;
                readLevel(xml, pattern, list.ownLevels);
                continue;
            }
            if (xml.is("startOverride"_L1))
                list.starts.insert(level, valueOf(xml).toInt());
            xml.skip();
        }
    }
    m_lists.insert(id, list);
}

void DocxLists::readStyles(XmlLimits& xml) {
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is("style"_L1) && xml.attribute("type"_L1) == "paragraph"_L1)
            readStyle(xml);
        else
            xml.skip();
    }
}

void DocxLists::readStyle(XmlLimits& xml) {
    const QString id = xml.attribute("styleId"_L1);
    if (xml.attribute("default"_L1) == "1"_L1)
        m_defaultStyle = id;
    Style style;
    while (xml.nextChild()) {
        if (xml.is("basedOn"_L1))
            style.basedOn = valueOf(xml);
        if (!xml.is("pPr"_L1)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (xml.is("numPr"_L1))
                readParagraphNumber(xml, style.list, style.level);
            else
                xml.skip();
        }
    }
    m_styles.insert(id, style);
}

ParagraphNumber DocxLists::resolved(ParagraphNumber paragraph) const {
    if (paragraph.style.isEmpty())
        paragraph.style = m_defaultStyle;
    const bool byStyle = !paragraph.list;
    QString id = paragraph.style;
    for (int i = 0; i < longestChain && !paragraph.list && m_styles.contains(id); ++i) {
        const Style& style = m_styles[id];
        paragraph.list = style.list;
        if (!paragraph.level)
            paragraph.level = style.level;
        if (style.list)
            paragraph.style = id;
        id = style.basedOn;
    }
    if (!byStyle || !paragraph.list)
        return paragraph;
    // 17.9.23: where the number is a style's, the level is the one that is linked with it.
    const auto list = m_lists.constFind(*paragraph.list);
    if (list == m_lists.cend())
        return paragraph;
    const auto pattern = m_patterns.constFind(list->pattern);
    if (pattern != m_patterns.cend() && pattern->styleLevels.contains(paragraph.style))
        paragraph.level = pattern->styleLevels[paragraph.style];
    return paragraph;
}

QString DocxLists::next(const ParagraphNumber& paragraph) {
    const ParagraphNumber number = resolved(paragraph);
    if (!number.list)
        return {};
    const auto list = m_lists.find(*number.list); // 0, which is none, takes a style's number away
    if (list == m_lists.end() || !m_patterns.contains(list->pattern))
        return {};
    Pattern& pattern = m_patterns[list->pattern];
    if (!list->isUsed) {
        list->isUsed = true;
        for (auto start = list->starts.cbegin(); start != list->starts.cend(); ++start) {
            if (start.key() < levelCount)
                pattern.counter.restart(start.key(), start.value());
        }
    }
    return pattern.counter.next(list->ownLevels.empty() ? pattern.levels : list->ownLevels,
                                number.level.value_or(0));
}

} // namespace nianbao
