#include "decode/DocxReader.h"

#include "TextLines.h"
#include "decode/DocxLists.h"
#include "decode/OfficePackage.h"
#include "decode/TableGrid.h"

#include <algorithm>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Blocks = std::vector<SourceBlock>;

/// A paragraph while its runs are read.
struct Paragraph {
    QString text;
    Blocks boxes; ///< text boxes anchored in it
    ParagraphNumber number;
    bool isJoined = false; ///< its end was deleted: it goes on in the next one
};

class DocxBodyReader {
public:
    DocxBodyReader(XmlLimits& xml, DocxLists& lists) : m_xml(xml), m_lists(lists) {}

    Blocks read() {
        Blocks blocks;
        m_isDocument = m_xml.nextChild() && m_xml.is("document"_L1);
        while (m_xml.nextChild()) {
            if (m_xml.is("body"_L1))
                readBlocks(blocks);
            else
                m_xml.skip();
        }
        flushCarried(blocks);
        return blocks;
    }

    [[nodiscard]] const SourceBudget& budget() const { return m_budget; }
    /// False for the main part of another kind of package.
    [[nodiscard]] bool isDocument() const { return m_isDocument; }

private:
    /// The blocks in the element that was entered last.
    void readBlocks(Blocks& blocks) {
        while (m_xml.nextChild())
            readBlock(blocks);
    }

    /// The element just entered; what wraps blocks (content controls, changes) is seen through.
    void readBlock(Blocks& blocks) {
        if (m_budget.isSpent())
            m_xml.refuse(QString());
        else if (m_xml.is("p"_L1))
            readParagraph(blocks);
        else if (m_xml.is("tbl"_L1))
            readTable(blocks);
        else if (m_xml.is("del"_L1) || m_xml.is("moveFrom"_L1) || m_xml.name().endsWith("Pr"_L1))
            m_xml.skip();
        else if (m_xml.is("AlternateContent"_L1))
            readAlternatives([&] { readBlocks(blocks); });
        else
            readBlocks(blocks);
    }

    /// The first way to say the same; the others are for programs that do not know it.
    template<typename Read>
    void readAlternatives(Read read) {
        bool isRead = false;
        while (m_xml.nextChild()) {
            if (!std::exchange(isRead, true))
                read();
            else
                m_xml.skip();
        }
    }

    void readParagraph(Blocks& blocks) {
        Paragraph paragraph;
        readRuns(paragraph);
        const QString text = std::exchange(m_carried, QString()) + paragraph.text;
        if (paragraph.isJoined) {
            m_carried = text;
        } else {
            const QString number = m_lists.next(paragraph.number);
            addLines(blocks, text, number);
        }
        std::move(paragraph.boxes.begin(), paragraph.boxes.end(), std::back_inserter(blocks));
    }

    void addLines(Blocks& blocks, const QString& text, const QString& number) {
        QString before = number;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            // 1 and 2 would become 12.
            if (!before.isEmpty() && before.back().isLetterOrNumber() && before.back().unicode() < 0x80)
                before += u' ';
            addParagraph(blocks, std::exchange(before, QString()) + line.trimmed().toString(),
                         u"paragraph %1"_s.arg(++m_paragraphs), m_budget);
        }
    }

    void flushCarried(Blocks& blocks) { addLines(blocks, std::exchange(m_carried, QString()), {}); }

    /// The children of a paragraph, a run, or what wraps runs.
    void readRuns(Paragraph& paragraph) {
        while (m_xml.nextChild())
            readInline(paragraph);
    }

    void readInline(Paragraph& paragraph) {
        if (m_xml.is("t"_L1))
            addText(paragraph, m_xml.text());
        else if (m_xml.is("pPr"_L1))
            readParagraphProperties(paragraph);
        else if (m_xml.is("r"_L1))
            readRun(paragraph);
        else if (m_xml.is("fldChar"_L1))
            readFieldMark();
        else if (m_xml.is("instrText"_L1))
            readInstruction();
        else if (m_xml.is("txbxContent"_L1))
            readTextBox(paragraph.boxes);
        else if (m_xml.is("AlternateContent"_L1))
            readAlternatives([&] { readRuns(paragraph); });
        else if (!readMark(paragraph))
            readWrapping(paragraph);
    }

    /// A character that is an element.
    bool readMark(Paragraph& paragraph) {
        if (m_xml.is("tab"_L1) || m_xml.is("ptab"_L1))
            addText(paragraph, u"\t"_s);
        else if (m_xml.is("br"_L1) || m_xml.is("cr"_L1))
            addText(paragraph, u"\n"_s);
        else if (m_xml.is("noBreakHyphen"_L1))
            addText(paragraph, u"-"_s);
        else if (m_xml.is("sym"_L1))
            addSymbol(paragraph);
        else
            return false;
        m_xml.skip();
        return true;
    }

    /// A symbol font's own characters stand for pictures.
    void addSymbol(Paragraph& paragraph) {
        const auto character = static_cast<char16_t>(m_xml.attribute("char"_L1).toUShort(nullptr, 16));
        if (character >= u' ' && !QChar(character).isSurrogate() &&
            !(character >= 0xE000 && character <= 0xF8FF))
            addText(paragraph, QString(QChar(character)));
    }

    void readWrapping(Paragraph& paragraph) {
        static constexpr QLatin1StringView unseen[] = {"del"_L1, "moveFrom"_L1, "delText"_L1,
                                                       "rt"_L1,  "Fallback"_L1, "sdtPr"_L1};
        for (const QLatin1StringView name : unseen) {
            if (m_xml.is(name)) {
                m_xml.skip();
                return;
            }
        }
        if (m_xml.is("fldSimple"_L1) && isContents(m_xml.attribute("instr"_L1)))
            m_xml.skip();
        else
            readRuns(paragraph);
    }

    void addText(Paragraph& paragraph, const QString& text) {
        if (!m_isHidden && m_contentsFields == 0)
            paragraph.text += m_isRaised ? raised(text) : text;
    }

    void readRun(Paragraph& paragraph) {
        const bool outside = m_isHidden;
        const bool wasRaised = m_isRaised;
        while (m_xml.nextChild()) {
            if (m_xml.is("rPr"_L1))
                readRunProperties();
            else
                readInline(paragraph);
        }
        m_isHidden = outside;
        m_isRaised = wasRaised;
    }

    /// What was struck out was not to be read.
    void readRunProperties() {
        while (m_xml.nextChild()) {
            if (m_xml.is("vanish"_L1) || m_xml.is("strike"_L1) || m_xml.is("dstrike"_L1))
                m_isHidden = m_isHidden || isOn(m_xml);
            else if (m_xml.is("vertAlign"_L1))
                m_isRaised = m_xml.attribute("val"_L1) == "superscript"_L1;
            else if (m_xml.is("position"_L1))
                m_isRaised = m_isRaised || m_xml.attribute("val"_L1).toInt() > 0;
            m_xml.skip();
        }
    }

    void readTextBox(Blocks& boxes) {
        const bool isHidden = std::exchange(m_isHidden, false);
        const bool isRaised = std::exchange(m_isRaised, false);
        const QString carried = std::exchange(m_carried, QString());
        readBlocks(boxes);
        flushCarried(boxes);
        m_carried = carried;
        m_isHidden = isHidden;
        m_isRaised = isRaised;
    }

    void readParagraphProperties(Paragraph& paragraph) {
        while (m_xml.nextChild()) {
            if (m_xml.is("pStyle"_L1)) {
                paragraph.number.style = m_xml.attribute("val"_L1);
                m_xml.skip();
            } else if (m_xml.is("numPr"_L1)) {
                readParagraphNumber(m_xml, paragraph.number.list, paragraph.number.level);
            } else if (m_xml.is("rPr"_L1)) {
                while (m_xml.nextChild()) {
                    if (m_xml.is("del"_L1) || m_xml.is("moveFrom"_L1))
                        paragraph.isJoined = true;
                    m_xml.skip();
                }
            } else {
                m_xml.skip();
            }
        }
    }

    static bool isContents(const QString& instruction) {
        return instruction.trimmed().startsWith("TOC"_L1, Qt::CaseInsensitive);
    }

    /// 17.16.18: a field's instruction, then its result. Fields lie within one another.
    void readFieldMark() {
        const QString type = m_xml.attribute("fldCharType"_L1);
        if (type == "begin"_L1) {
            m_fields.push_back(false);
        } else if (type == "end"_L1 && !m_fields.empty()) {
            m_contentsFields -= m_fields.back() ? 1 : 0;
            m_fields.pop_back();
        }
        m_xml.skip();
    }

    void readInstruction() {
        if (!isContents(m_xml.text()) || m_fields.empty() || m_fields.back())
            return;
        m_fields.back() = true;
        ++m_contentsFields;
    }

    void readTable(Blocks& blocks) {
        flushCarried(blocks);
        const int number = ++m_tables;
        TableGrid grid(m_budget, [number](int row, int) {
            return u"table %1, row %2"_s.arg(QString::number(number), QString::number(row + 1));
        });
        readRows(grid);
        Blocks made = grid.finish();
        std::move(made.begin(), made.end(), std::back_inserter(blocks));
    }

    /// Rows, and what wraps them.
    void readRows(TableGrid& grid) {
        while (m_xml.nextChild()) {
            if (m_xml.is("tr"_L1))
                readRow(grid);
            else if (m_xml.is("del"_L1) || m_xml.is("moveFrom"_L1) || m_xml.name().endsWith("Pr"_L1))
                m_xml.skip();
            else
                readRows(grid);
        }
    }

    struct Row {
        bool isDeleted = false;
        bool isStarted = false;
        int column = 0;
    };

    void readRow(TableGrid& grid) {
        Row row;
        readCells(grid, row);
        if (!row.isStarted && !row.isDeleted)
            grid.startRow();
    }

    void readCells(TableGrid& grid, Row& row) {
        while (m_xml.nextChild()) {
            if (m_xml.is("trPr"_L1))
                readRowProperties(row);
            else if (row.isDeleted || m_xml.name().endsWith("PrEx"_L1))
                m_xml.skip();
            else if (m_xml.is("tc"_L1))
                readCell(grid, row);
            else
                readCells(grid, row);
        }
    }

    void readRowProperties(Row& row) {
        while (m_xml.nextChild()) {
            if (m_xml.is("del"_L1))
                row.isDeleted = true;
            else if (m_xml.is("gridBefore"_L1))
                row.column = std::clamp(m_xml.attribute("val"_L1).toInt(), 0, maximumColumns);
            m_xml.skip();
        }
    }

    struct Cell {
        int span = 1;
        bool goesOn = false;       ///< in the cell above
        bool goesOnBeside = false; ///< in the cell before, as old files say it
    };

    void readCellProperties(Cell& cell) {
        while (m_xml.nextChild()) {
            const QString value = m_xml.attribute("val"_L1);
            if (m_xml.is("gridSpan"_L1))
                cell.span = std::clamp(value.toInt(), 1, maximumColumns);
            else if (m_xml.is("vMerge"_L1))
                cell.goesOn = value != "restart"_L1;
            else if (m_xml.is("hMerge"_L1))
                cell.goesOnBeside = value != "restart"_L1;
            m_xml.skip();
        }
    }

    void readCell(TableGrid& grid, Row& row) {
        if (!std::exchange(row.isStarted, true))
            grid.startRow();
        Cell cell;
        Blocks blocks;
        while (m_xml.nextChild()) {
            if (m_xml.is("tcPr"_L1))
                readCellProperties(cell);
            else
                readBlock(blocks);
        }
        flushCarried(blocks);
        if (cell.goesOn && grid.goOn(row.column)) {
            // Nothing stands in it: Word shows the first cell's text.
        } else if (cell.goesOnBeside && grid.widen(row.column - 1)) {
            // So does this.
        } else {
            grid.add(row.column, 1, cell.span, std::move(blocks));
        }
        row.column = std::min(row.column + cell.span, maximumColumns);
    }

    XmlLimits& m_xml;
    DocxLists& m_lists;
    SourceBudget m_budget;
    QString m_carried; ///< text of paragraphs that go on in the next
    bool m_isDocument = false;
    bool m_isHidden = false;
    bool m_isRaised = false;    ///< the run at hand
    std::vector<bool> m_fields; ///< the open ones; whether one is a table of contents
    int m_contentsFields = 0;
    int m_paragraphs = 0;
    int m_tables = 0;
};

/// Reads a part that the document may lack.
template<typename Read>
std::optional<Problem> readIfThere(const ZipFile& package, const QString& path, const QString& fileName,
                                   Read read) {
    return path.isEmpty() || !package.contains(path) ? std::nullopt : readPart(package, path, fileName, read);
}

} // namespace

Result<Source> readDocx(const QByteArray& content, const QString& fileName) {
    const auto package = openOfficePackage(content, fileName);
    if (!package)
        return package.problem();
    const auto path = mainPartOf(*package, u"word/document.xml"_s, u"DOCX"_s, fileName);
    if (!path)
        return path.problem();
    const auto relations = relationsOf(*package, *path, fileName);
    if (!relations)
        return relations.problem();
    DocxLists lists;
    if (auto problem = readIfThere(*package, relations->byType.value(u"styles"_s), fileName,
                                   [&](XmlLimits& xml) { lists.readStyles(xml); }))
        return *problem;
    if (auto problem = readIfThere(*package, relations->byType.value(u"numbering"_s), fileName,
                                   [&](XmlLimits& xml) { lists.readNumbering(xml); }))
        return *problem;
    const auto part = package->read(*path);
    if (!part)
        return part.problem();
    XmlLimits xml(*part);
    DocxBodyReader reader(xml, lists);
    Source source;
    source.blocks = reader.read();
    if (reader.budget().isSpent())
        return reader.budget().problem(fileName);
    if (xml.hasError())
        return xml.problem(fileName, *path);
    if (!reader.isDocument())
        return Problem{Problem::Code::NotOfItsType, fileName, {}, u"DOCX"_s};
    return source;
}

} // namespace nianbao
