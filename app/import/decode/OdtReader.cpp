#include "decode/OdtReader.h"

#include "TextLines.h"
#include "decode/OdtStyles.h"
#include "decode/OfficePackage.h"
#include "decode/TableGrid.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Blocks = std::vector<SourceBlock>;

struct Paragraph {
    QString text;
    Blocks boxes; ///< text boxes anchored in it
    bool isHidden = false;
    bool isRaised = false;
};

/// The list that blocks stand in.
struct OpenList {
    QString style;
    int level = -1;          ///< from 0; -1 outside any
    bool isItemOpen = false; ///< its number is not printed yet
};

class OdtBodyReader {
public:
    OdtBodyReader(XmlLimits& xml, OdtStyles styles) : m_xml(xml), m_styles(std::move(styles)) {}

    Blocks read() {
        Blocks blocks;
        m_xml.nextChild();
        while (m_xml.nextChild()) {
            if (m_xml.is("automatic-styles"_L1))
                m_styles.read(m_xml);
            else if (m_xml.is("body"_L1))
                readBody(blocks);
            else
                m_xml.skip();
        }
        return blocks;
    }

    [[nodiscard]] const SourceBudget& budget() const { return m_budget; }
    /// False for a spreadsheet, a presentation and the like.
    [[nodiscard]] bool isText() const { return m_isText; }

private:
    void readBody(Blocks& blocks) {
        while (m_xml.nextChild()) {
            if (m_xml.is("text"_L1)) {
                m_isText = true;
                readBlocks(blocks);
            } else {
                m_xml.skip();
            }
        }
    }

    void readBlocks(Blocks& blocks) {
        while (m_xml.nextChild())
            readBlock(blocks);
    }

    /// Content that is no part of the running text.
    [[nodiscard]] bool isUnseen() const {
        static constexpr QLatin1StringView unseen[] = {"tracked-changes"_L1,
                                                       "table-of-content"_L1,
                                                       "alphabetical-index"_L1,
                                                       "illustration-index"_L1,
                                                       "table-index"_L1,
                                                       "note"_L1,
                                                       "annotation"_L1,
                                                       "forms"_L1,
                                                       "ruby-text"_L1,
                                                       "title"_L1,
                                                       "desc"_L1,
                                                       "hidden-paragraph"_L1,
                                                       "hidden-text"_L1,
                                                       "number"_L1,
                                                       "sequence-decls"_L1,
                                                       "variable-decls"_L1,
                                                       "event-listeners"_L1,
                                                       "object"_L1,
                                                       "binary-data"_L1,
                                                       "script"_L1};
        return std::any_of(std::begin(unseen), std::end(unseen),
                           [this](QLatin1StringView name) { return m_xml.is(name); });
    }

    void readBlock(Blocks& blocks) {
        if (m_budget.isSpent()) {
            m_xml.refuse(QString());
        } else if (m_xml.is("p"_L1) || m_xml.is("h"_L1)) {
            readParagraph(blocks);
        } else if (m_xml.is("list"_L1)) {
            readList(blocks);
        } else if (m_xml.is("table"_L1)) {
            readTable(blocks);
        } else if (isUnseen() || (m_xml.is("section"_L1) && m_xml.attribute("display"_L1) == "none"_L1)) {
            m_xml.skip();
        } else {
            readBlocks(blocks);
        }
    }

    void readParagraph(Blocks& blocks) {
        const QString style = m_xml.attribute("style-name"_L1);
        QString number;
        if (m_list.level >= 0)
            number = itemNumber(style);
        else if (m_xml.is("h"_L1))
            number = m_counters[OdtStyles::outline()].next(m_styles.levelsOf(OdtStyles::outline()),
                                                           m_xml.attribute("outline-level"_L1).toInt() - 1);
        Paragraph paragraph;
        paragraph.isHidden = m_styles.isHidden(style);
        const OpenList outer = std::exchange(m_list, OpenList());
        readInlines(paragraph);
        m_list = outer;
        // White space at the ends falls away, and before a line end too.
        QString before = number;
        for (const QString& line : paragraph.text.split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            addParagraph(blocks, std::exchange(before, QString()) + line.trimmed(),
                         u"paragraph %1"_s.arg(++m_paragraphs), m_budget);
        }
        std::move(paragraph.boxes.begin(), paragraph.boxes.end(), std::back_inserter(blocks));
    }

    /// The number of the open item, once.
    QString itemNumber(const QString& paragraphStyle) {
        if (!std::exchange(m_list.isItemOpen, false))
            return {};
        const QString style = m_list.style.isEmpty() ? m_styles.listStyleOf(paragraphStyle) : m_list.style;
        return m_counters[style].next(m_styles.levelsOf(style), m_list.level);
    }

    /// Mixed content; white space as 6.1.2 of the standard says: one space for any run of it.
    void readInlines(Paragraph& paragraph) {
        for (;;) {
            const auto token = m_xml.next();
            if (token == QXmlStreamReader::Characters)
                addText(paragraph, m_xml.characters());
            else if (token == QXmlStreamReader::StartElement)
                readInline(paragraph);
            else if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid)
                return;
        }
    }

    void addText(Paragraph& paragraph, QStringView text) {
        if (paragraph.isHidden)
            return;
        for (const QChar c : text) {
            const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!isBlank)
                paragraph.text += paragraph.isRaised ? raised(c) : c;
            else if (!paragraph.text.isEmpty() && !paragraph.text.back().isSpace())
                paragraph.text += u' ';
        }
    }

    void readInline(Paragraph& paragraph) {
        if (m_xml.is("s"_L1)) {
            constexpr int mostSpaces = 1000;
            const int count = std::clamp(m_xml.attribute("c"_L1).toInt(), 1, mostSpaces);
            addMark(paragraph, QString(count, u' '));
        } else if (m_xml.is("tab"_L1)) {
            addMark(paragraph, u"\t"_s);
        } else if (m_xml.is("line-break"_L1)) {
            addMark(paragraph, u"\n"_s);
        } else if (m_xml.is("text-box"_L1)) {
            readBlocks(paragraph.boxes);
        } else if (isUnseen()) {
            m_xml.skip();
        } else {
            const bool outside = paragraph.isHidden;
            const bool wasRaised = paragraph.isRaised;
            if (m_xml.is("span"_L1)) {
                const QString style = m_xml.attribute("style-name"_L1);
                paragraph.isHidden = outside || m_styles.isHidden(style);
                paragraph.isRaised = wasRaised || m_styles.isRaised(style);
            }
            readInlines(paragraph);
            paragraph.isHidden = outside;
            paragraph.isRaised = wasRaised;
        }
    }

    void addMark(Paragraph& paragraph, const QString& mark) {
        if (!paragraph.isHidden)
            paragraph.text += mark;
        m_xml.skip();
    }

    /// 5.3.1: a list counts from its start unless it goes on with one before it.
    void readList(Blocks& blocks) {
        const OpenList outer = m_list;
        const QString style = m_xml.attribute("style-name"_L1);
        m_list.level = outer.level + 1;
        m_list.style = style.isEmpty() ? outer.style : style;
        const bool goesOn = m_xml.attribute("continue-numbering"_L1) == "true"_L1 ||
                            !m_xml.attribute("continue-list"_L1).isEmpty();
        if (outer.level < 0 && !goesOn)
            m_counters.remove(m_list.style);
        while (m_xml.nextChild()) {
            if (m_xml.is("list-item"_L1)) {
                if (m_xml.hasAttribute("start-value"_L1))
                    m_counters[m_list.style].restart(std::min(m_list.level, 9),
                                                     m_xml.attribute("start-value"_L1).toInt());
                m_list.isItemOpen = true;
                readBlocks(blocks);
            } else if (m_xml.is("list-header"_L1)) {
                m_list.isItemOpen = false;
                readBlocks(blocks);
            } else {
                m_xml.skip();
            }
        }
        m_list = outer;
        m_list.isItemOpen = false;
    }

    void readTable(Blocks& blocks) {
        const int number = ++m_tables;
        TableGrid grid(m_budget, [number](int row, int) {
            return u"table %1, row %2"_s.arg(QString::number(number), QString::number(row + 1));
        });
        const OpenList outer = std::exchange(m_list, OpenList());
        readRows(grid);
        m_list = outer;
        Blocks made = grid.finish();
        std::move(made.begin(), made.end(), std::back_inserter(blocks));
    }

    /// Rows, and what groups them.
    void readRows(TableGrid& grid) {
        while (m_xml.nextChild()) {
            if (m_xml.is("table-row"_L1))
                readRow(grid);
            else if (m_xml.is("table-header-rows"_L1) || m_xml.is("table-rows"_L1) ||
                     m_xml.is("table-row-group"_L1))
                readRows(grid);
            else
                m_xml.skip();
        }
    }

    struct Cell {
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        Blocks blocks;
    };

    void readRow(TableGrid& grid) {
        const int repeated = std::max(m_xml.attribute("number-rows-repeated"_L1).toInt(), 1);
        std::vector<Cell> cells;
        int column = 0;
        while (m_xml.nextChild()) {
            const int count =
                std::clamp(m_xml.attribute("number-columns-repeated"_L1).toInt(), 1, maximumColumns);
            if (m_xml.is("table-cell"_L1)) {
                Cell cell{column,
                          m_xml.attribute("number-rows-spanned"_L1).toInt(),
                          m_xml.attribute("number-columns-spanned"_L1).toInt(),
                          {}};
                readBlocks(cell.blocks);
                for (int i = 0; i < count && column + i < maximumColumns && m_budget.takeCells(1); ++i) {
                    cell.column = column + i;
                    cells.push_back(cell);
                }
            } else {
                m_xml.skip(); // covered-table-cell
            }
            column = std::min(column + count, maximumColumns);
        }
        for (int i = 0; i < repeated && !m_budget.isSpent(); ++i) {
            grid.startRow();
            m_budget.takeCells(1);
            for (const Cell& cell : cells)
                grid.add(cell.column, cell.rowSpan, cell.columnSpan, cell.blocks);
        }
    }

    XmlLimits& m_xml;
    OdtStyles m_styles;
    SourceBudget m_budget;
    OpenList m_list;
    QHash<QString, ListCounter> m_counters; ///< by list style
    bool m_isText = false;
    int m_paragraphs = 0;
    int m_tables = 0;
};

/// ODF 1.2, part 3, 4.8.1: an encrypted file says so in the manifest.
bool isEncrypted(XmlLimits& xml) {
    for (auto token = xml.next(); token != QXmlStreamReader::Invalid; token = xml.next()) {
        if (token == QXmlStreamReader::StartElement && xml.is("encryption-data"_L1))
            return true;
    }
    return false;
}

} // namespace

Result<Source> readOdt(const QByteArray& content, const QString& fileName) {
    const auto package = openOfficePackage(content, fileName);
    if (!package)
        return package.problem();
    if (const QString manifest = u"META-INF/manifest.xml"_s; package->contains(manifest)) {
        const auto part = package->read(manifest);
        if (!part)
            return part.problem();
        XmlLimits xml(*part);
        if (isEncrypted(xml))
            return Problem{Problem::Code::PasswordNeeded, fileName, {}, {}};
    }
    const Problem anotherType{Problem::Code::NotOfItsType, fileName, {}, u"ODT"_s};
    const QString path = u"content.xml"_s;
    if (!package->contains(path))
        return anotherType;
    OdtStyles styles;
    if (const QString stylesPath = u"styles.xml"_s; package->contains(stylesPath)) {
        const auto problem = readPart(*package, stylesPath, fileName, [&styles](XmlLimits& xml) {
            xml.nextChild();
            while (xml.nextChild())
                styles.read(xml);
        });
        if (problem)
            return *problem;
    }
    const auto part = package->read(path);
    if (!part)
        return part.problem();
    XmlLimits xml(*part);
    OdtBodyReader reader(xml, std::move(styles));
    Source source;
    source.blocks = reader.read();
    if (reader.budget().isSpent())
        return reader.budget().problem(fileName);
    if (xml.hasError())
        return xml.problem(fileName, path);
    if (!reader.isText())
        return anotherType;
    return source;
}

} // namespace nianbao
