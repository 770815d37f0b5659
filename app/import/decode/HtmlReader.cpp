#include "decode/HtmlReader.h"

#include "TextDecoder.h"
#include "TextLines.h"
#include "decode/HtmlSight.h"
#include "decode/ListLabel.h"
#include "decode/TableGrid.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Blocks = std::vector<SourceBlock>;

QString attributeOf(const GumboNode* element, const char* name) {
    const GumboAttribute* attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool isElement(const GumboNode* node) {
    return node->type == GUMBO_NODE_ELEMENT;
}

template<typename Visit>
void forChildren(const GumboNode* element, Visit visit) {
    const GumboVector& children = element->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        visit(static_cast<const GumboNode*>(children.data[i]));
}

/// HTML, 15.3: elements that stand on lines of their own.
bool isBlock(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

class HtmlBodyReader {
public:
    explicit HtmlBodyReader(const HtmlTree& tree) : m_tree(tree), m_sight(tree) {}

    Blocks read() {
        Blocks blocks;
        readChildren(m_tree.root(), blocks);
        flush(blocks);
        return blocks;
    }

    [[nodiscard]] const SourceBudget& budget() const { return m_budget; }

private:
    void readChildren(const GumboNode* element, Blocks& blocks) {
        forChildren(element, [&](const GumboNode* child) { readNode(child, blocks); });
    }

    void readNode(const GumboNode* node, Blocks& blocks) {
        if (m_budget.isSpent())
            return;
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            readText(node, blocks);
            break;
        case GUMBO_NODE_ELEMENT:
            if (!m_sight.isLeftOut(node))
                readElement(node, blocks);
            break;
        default:
            break;
        }
    }

    void readElement(const GumboNode* element, Blocks& blocks) {
        const GumboTag tag = element->v.element.tag;
        if (tag == GUMBO_TAG_BR) {
            flush(blocks);
        } else if (tag == GUMBO_TAG_TABLE) {
            flush(blocks);
            readTable(element, blocks);
        } else if (tag == GUMBO_TAG_OL) {
            flush(blocks);
            readList(element, blocks);
            flush(blocks);
        } else if (isBlock(tag) || HtmlSight::standsAlone(element)) {
            flush(blocks);
            const bool outside = m_keepsLines;
            m_keepsLines = outside || tag == GUMBO_TAG_PRE;
            readChildren(element, blocks);
            flush(blocks);
            m_keepsLines = outside;
        } else {
            const bool outside = std::exchange(m_isRaised, m_isRaised || HtmlSight::isRaised(element));
            readChildren(element, blocks);
            m_isRaised = outside;
        }
    }

    void readText(const GumboNode* node, Blocks& blocks) {
        const QString text = QString::fromUtf8(node->v.text.text);
        for (const QChar c : text) {
            if (m_keepsLines && c == u'\n') {
                flush(blocks);
            } else if (c.isSpace() && c != u'\u3000') {
                m_hasSpace = true;
                m_hasLineEnd = m_hasLineEnd || c == u'\n' || c == u'\r';
            } else {
                addCharacter(m_isRaised ? raised(c) : c, node);
            }
        }
    }

    /// CSS Text, 4.1.2: white space is one space, and none where a line of the file ends between Chinese.
    void addCharacter(QChar c, const GumboNode* node) {
        if (m_text.isEmpty())
            m_line = static_cast<int>(node->v.text.start_pos.line);
        else if (m_hasSpace && !(m_hasLineEnd && isChinese(m_text.back()) && isChinese(c)))
            m_text += u' ';
        m_hasSpace = false;
        m_hasLineEnd = false;
        m_text += c;
    }

    void flush(Blocks& blocks) {
        const QString text = std::exchange(m_text, QString());
        m_hasSpace = false;
        m_hasLineEnd = false;
        if (!text.trimmed().isEmpty())
            addParagraph(blocks, std::exchange(m_number, QString()) + text.trimmed(),
                         u"line %1"_s.arg(m_line), m_budget);
    }

    /// Numbers as a browser prints them.
    void readList(const GumboNode* list, Blocks& blocks) {
        const QHash<QString, QString> styles = {{u"a"_s, u"lowerLetter"_s},
                                                {u"A"_s, u"upperLetter"_s},
                                                {u"i"_s, u"lowerRoman"_s},
                                                {u"I"_s, u"upperRoman"_s}};
        const QString style = styles.value(attributeOf(list, "type"), u"decimal"_s);
        const bool isBare = HtmlSight::hasStyle(list, u"list-style:none") ||
                            HtmlSight::hasStyle(list, u"list-style-type:none");
        bool isNumber = false;
        const int start = attributeOf(list, "start").toInt(&isNumber);
        qint64 next = isNumber ? start : 1;
        forChildren(list, [&](const GumboNode* child) {
            if (!isElement(child) || child->v.element.tag != GUMBO_TAG_LI || m_sight.isLeftOut(child)) {
                readNode(child, blocks);
                return;
            }
            const int own = attributeOf(child, "value").toInt(&isNumber);
            if (isNumber)
                next = own;
            const QString number = isBare ? QString() : listNumber(style, static_cast<int>(next)) + u". "_s;
            ++next;
            const QString outer = std::exchange(m_number, number);
            readElement(child, blocks);
            m_number = outer;
        });
    }

    void readTable(const GumboNode* table, Blocks& blocks) {
        const int number = ++m_tables;
        TableGrid grid(m_budget, [number](int row, int) {
            return u"table %1, row %2"_s.arg(QString::number(number), QString::number(row + 1));
        });
        const QString outer = std::exchange(m_number, QString());
        forChildren(table, [&](const GumboNode* child) {
            if (!isElement(child) || m_sight.isHidden(child))
                return;
            switch (child->v.element.tag) {
            case GUMBO_TAG_CAPTION:
                readElement(child, blocks);
                break;
            case GUMBO_TAG_THEAD:
            case GUMBO_TAG_TBODY:
            case GUMBO_TAG_TFOOT:
                forChildren(child, [&](const GumboNode* row) { readRow(row, grid); });
                grid.endGroup();
                break;
            default:
                break;
            }
        });
        m_number = outer;
        Blocks made = grid.finish();
        std::move(made.begin(), made.end(), std::back_inserter(blocks));
    }

    void readRow(const GumboNode* row, TableGrid& grid) {
        // Word ends a table of uneven columns with a row without height, for their widths.
        if (!isElement(row) || row->v.element.tag != GUMBO_TAG_TR || m_sight.isHidden(row) ||
            attributeOf(row, "height") == "0"_L1)
            return;
        grid.startRow();
        int column = 0;
        forChildren(row, [&](const GumboNode* cell) {
            if (!isElement(cell) || m_sight.isHidden(cell) || m_budget.isSpent() ||
                (cell->v.element.tag != GUMBO_TAG_TD && cell->v.element.tag != GUMBO_TAG_TH))
                return;
            Blocks content;
            if (!m_sight.isLeftOut(cell))
                readChildren(cell, content);
            flush(content);
            column = grid.freeColumn(column);
            grid.add(column, rowSpanOf(cell), attributeOf(cell, "colspan").toInt(), std::move(content));
            ++column;
        });
    }

    /// HTML, 4.9.11: 0 is to the end of the group of rows.
    static int rowSpanOf(const GumboNode* cell) {
        const QString span = attributeOf(cell, "rowspan").trimmed();
        return span == "0"_L1 ? maximumCells : span.toInt();
    }

    const HtmlTree& m_tree;
    HtmlSight m_sight;
    SourceBudget m_budget;
    QString m_text; ///< of the open paragraph
    QString m_number;
    int m_line = 0;
    int m_tables = 0;
    bool m_hasSpace = false;
    bool m_hasLineEnd = false;
    bool m_keepsLines = false;
    bool m_isRaised = false; ///< by an element around the text
};

/// The encoding that the page declares in its first bytes; GB2312 and GBK are parts of GB18030.
QString declaredEncoding(const QByteArray& content) {
    static const QRegularExpression declaration(u"<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w-]+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype searched = 4096;
    const QString name =
        declaration.match(QString::fromLatin1(content.first(std::min(content.size(), searched))))
            .captured(1)
            .toUpper();
    return name.startsWith("GB"_L1) ? u"GB18030"_s : name;
}

/// A page and the encoding that it was read in.
struct Page {
    QString text;
    QString anew; ///< an encoding that it does not declare, or has bytes that do not belong to it
};

/// A page is shown even where a few bytes are wrong, if it says what it is. What it says may not be so.
Result<Page> decodePage(const QByteArray& content, const QString& fileName) {
    const auto decoded = decodeText(content, fileName);
    const bool isText = decoded || decoded.problem().code == Problem::Code::NotAReport;
    if (!isText)
        return decoded.problem();
    if (decoded && !decoded->anew)
        return Page{decoded->text, {}};
    const QString gb = u"GB18030"_s;
    const QString declared = declaredEncoding(content);
    const bool isUtf8 = isMostlyUtf8(content);
    if (decoded && !isUtf8)
        return Page{decoded->text, declared == gb ? QString() : gb};
    const bool isKnown = isUtf8 || declared == gb || declared == "UTF-8"_L1;
    const QString encoding = isUtf8 ? u"UTF-8"_s : gb;
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!isKnown || content.contains('\0') || !decoder.isValid())
        return decoded ? Result<Page>(Page{decoded->text, gb}) : Result<Page>(decoded.problem());
    return Page{decoder(content), encoding};
}

} // namespace

Result<Source> readHtml(const QByteArray& content, const QString& fileName) {
    const auto page = decodePage(content, fileName);
    if (!page)
        return page.problem();
    if (!page->text.contains(u'<'))
        return Problem{Problem::Code::NotOfItsType, fileName, {}, u"HTML"_s};
    const auto tree = HtmlTree::parse(page->text.toUtf8(), fileName);
    if (!tree)
        return tree.problem();
    HtmlBodyReader reader(*tree);
    Source source;
    source.blocks = reader.read();
    if (reader.budget().isSpent())
        return reader.budget().problem(fileName);
    if (!page->anew.isEmpty())
        source.notes.push_back({Problem::Code::DecodedAnew, fileName, {}, page->anew});
    return source;
}

} // namespace nianbao
