#pragma once

#include "DocumentTestSupport.h"

#include <document/Block.h>

#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace nianbao::test {

struct HtmlElement {
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< of the element and all within it
    QStringList within;
    int table = -1; ///< counted from 0, for what stands in one
    int row = -1;   ///< of a cell, with its column, as a browser places it
    int column = -1;
    [[nodiscard]] int span(const QString& attribute) const {
        return attributes.value(attribute, u"1"_s).toInt();
    }
};

/// Reads what is well-formed; anything else fails the test. Elements stand in the order of their beginnings.
class HtmlReader {
public:
    std::vector<HtmlElement> read(const QString& html) {
        m_reader.addData(html);
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                m_open.pop_back();
                break;
            case QXmlStreamReader::Characters:
                for (const size_t element : m_open)
                    m_elements[element].text += m_reader.text();
                break;
            default:
                break;
            }
        }
        EXPECT_FALSE(m_reader.hasError())
            << m_reader.errorString().toStdString() << " in line " << m_reader.lineNumber();
        return std::move(m_elements);
    }

private:
    void begin() {
        HtmlElement element;
        element.name = m_reader.name().toString();
        for (const QXmlStreamAttribute& attribute : m_reader.attributes())
            element.attributes[attribute.name().toString()] = attribute.value().toString();
        for (const size_t open : m_open)
            element.within.append(m_elements[open].name);
        if (element.name == "table"_L1) {
            ++m_table;
            m_row = -1;
            m_taken.clear();
        } else if (element.name == "tr"_L1) {
            ++m_row;
        }
        element.table = element.within.contains(u"table"_s) ? m_table : -1;
        if (element.name == "td"_L1 || element.name == "th"_L1)
            place(element);
        m_open.push_back(m_elements.size());
        m_elements.push_back(element);
    }

    /// HTML, "Forming a table": a cell takes the next place of its row that no cell above covers.
    void place(HtmlElement& cell) {
        cell.row = m_row;
        cell.column = 0;
        while (m_taken.contains({m_row, cell.column}))
            ++cell.column;
        for (int row = 0; row < cell.span(u"rowspan"_s); ++row) {
            for (int column = 0; column < cell.span(u"colspan"_s); ++column)
                EXPECT_TRUE(m_taken.insert({m_row + row, cell.column + column}).second)
                    << cell.row << ", " << cell.column << " overlaps";
        }
    }

    QXmlStreamReader m_reader;
    std::vector<HtmlElement> m_elements;
    std::vector<size_t> m_open;
    int m_table = -1;
    int m_row = -1;
    std::set<std::pair<int, int>> m_taken;
};

inline std::vector<HtmlElement> elementsOf(const QString& html) {
    return HtmlReader().read(html);
}

/// The elements of a name, in order.
inline std::vector<HtmlElement> named(const std::vector<HtmlElement>& elements, const QString& name) {
    std::vector<HtmlElement> found;
    for (const HtmlElement& element : elements) {
        if (element.name == name)
            found.push_back(element);
    }
    return found;
}

inline QStringList textsOf(const std::vector<HtmlElement>& elements, const QString& name) {
    QStringList texts;
    for (const HtmlElement& element : named(elements, name))
        texts.append(element.text);
    return texts;
}

/// A report of any format with a figure of its own in each cell.
inline Report countedReport(const ReportFormat& format) {
    Report report(format, format.firstYear());
    report.agency = harbourOffice();
    for (size_t cell = 0; cell < report.cells.size(); ++cell)
        report.cells[cell] = CellValue(static_cast<qint64>(1000 + cell));
    return report;
}

/// Each place of each table is covered once, and in it stands what the grid says.
inline void expectTables(const std::vector<HtmlElement>& elements, const std::vector<Block>& blocks) {
    int table = -1;
    for (const Block& block : blocks) {
        if (block.kind != Block::Kind::Table)
            continue;
        ++table;
        const TableSpec& spec = block.table.spec();
        SCOPED_TRACE((block.table.format->id() + u' ' + spec.id).toStdString());
        size_t item = 0;
        int covered = 0;
        for (const HtmlElement& cell : elements) {
            if (cell.table != table || cell.row < 0)
                continue;
            ASSERT_LT(item, spec.grid.size());
            const GridItem& wanted = spec.grid[item];
            EXPECT_EQ(cell.row, wanted.row);
            EXPECT_EQ(cell.column, wanted.column);
            EXPECT_EQ(cell.span(u"rowspan"_s), wanted.rowSpan);
            EXPECT_EQ(cell.span(u"colspan"_s), wanted.columnSpan);
            EXPECT_EQ(cell.text, block.table.textAt(item));
            EXPECT_EQ(cell.name == "td"_L1,
                      wanted.role == GridItem::Role::Value || wanted.role == GridItem::Role::Note);
            covered += wanted.rowSpan * wanted.columnSpan;
            ++item;
        }
        EXPECT_EQ(item, spec.grid.size());
        EXPECT_EQ(covered, spec.gridRows * spec.gridColumns());
    }
    EXPECT_EQ(table, 2);
}

} // namespace nianbao::test
