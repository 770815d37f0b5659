#include "docx/DocxTable.h"

#include "TableLayout.h"
#include "docx/DocxStyles.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

class DocxTable {
public:
    DocxTable(DocxPart& part, const TableBlock& block, BreakBefore breakBefore)
        : m_part(part), m_block(block), m_spec(block.spec()), m_breakBefore(breakBefore),
          m_fonts(FontBook::nominal()), m_layout(block, m_fonts, tableRoom) {
        chooseColumnEdges();
        m_rows.resize(static_cast<size_t>(m_spec.gridRows));
        for (size_t i = 0; i < m_spec.grid.size(); ++i) {
            const GridItem& item = m_spec.grid[i];
            for (int row = item.row; row < item.row + item.rowSpan; ++row)
                m_rows[static_cast<size_t>(row)].push_back(i);
        }
        for (std::vector<size_t>& items : m_rows) {
            std::sort(items.begin(), items.end(),
                      [this](size_t a, size_t b) { return m_spec.grid[a].column < m_spec.grid[b].column; });
        }
    }

    void write() {
        m_part.start("w:tbl"_L1);
        writeProperties();
        m_part.start("w:tblGrid"_L1);
        for (int column = 0; column < m_spec.gridColumns(); ++column)
            m_part.empty("w:gridCol"_L1, {{"w:w"_L1, widthOf(column, 1)}});
        m_part.end();
        for (int row = 0; row < m_spec.gridRows; ++row)
            writeRow(row);
        m_part.end();
    }

private:
    /// Twips from the table's left; the widths of all columns together are the type area's.
    void chooseColumnEdges() {
        double edge = 0;
        m_edges.push_back(0);
        for (const double width : m_layout.columnWidths()) {
            edge += width;
            m_edges.push_back(twips(edge));
        }
    }

    [[nodiscard]] int widthOf(int column, int span) const {
        return m_edges[static_cast<size_t>(column + span)] - m_edges[static_cast<size_t>(column)];
    }

    void writeProperties() {
        const QString name = m_block.format->sections()[static_cast<size_t>(m_spec.section)].name;
        m_part.start("w:tblPr"_L1);
        m_part.value("w:tblStyle"_L1, u"TableGrid"_s);
        m_part.empty("w:tblW"_L1, {{"w:w"_L1, m_edges.back()}, {"w:type"_L1, "dxa"_L1}});
        m_part.empty("w:tblLayout"_L1, {{"w:type"_L1, "fixed"_L1}});
        m_part.value("w:tblCaption"_L1, m_spec.name + u'　' + name);
        m_part.value("w:tblDescription"_L1, description());
        m_part.end();
    }

    /// What a screen reader says of the table's shape.
    [[nodiscard]] QString description() const {
        QString text = u"共%1行%2列"_s.arg(m_spec.gridRows).arg(m_spec.gridColumns());
        if (m_spec.headRows > 0)
            text += u"，前%1行为表头"_s.arg(m_spec.headRows);
        return text;
    }

    void writeRow(int row) {
        m_part.start("w:tr"_L1);
        m_part.start("w:trPr"_L1);
        m_part.empty("w:cantSplit"_L1);
        m_part.empty("w:trHeight"_L1, {{"w:val"_L1, twips(lowestRow)}, {"w:hRule"_L1, "atLeast"_L1}});
        if (row < m_spec.headRows)
            m_part.empty("w:tblHeader"_L1);
        m_part.end();
        for (const size_t item : m_rows[static_cast<size_t>(row)])
            writeCell(item, row);
        m_part.end();
    }

    void writeCell(size_t index, int row) {
        const GridItem& item = m_spec.grid[index];
        m_part.start("w:tc"_L1);
        m_part.start("w:tcPr"_L1);
        m_part.empty("w:tcW"_L1,
                     {{"w:w"_L1, widthOf(item.column, item.columnSpan)}, {"w:type"_L1, "dxa"_L1}});
        if (item.columnSpan > 1)
            m_part.value("w:gridSpan"_L1, item.columnSpan);
        if (item.rowSpan > 1)
            m_part.value("w:vMerge"_L1, row == item.row ? u"restart"_s : u"continue"_s);
        if (item.shaded) {
            m_part.empty("w:shd"_L1, {{"w:val"_L1, "clear"_L1},
                                      {"w:color"_L1, "auto"_L1},
                                      {"w:fill"_L1, QString::number(groupShade, 16).toUpper()}});
        }
        // A figure that just fits must not break in two where another face is a little wider.
        if (item.role == GridItem::Role::Value) {
            m_part.start("w:tcMar"_L1);
            for (const auto side : {"w:left"_L1, "w:right"_L1})
                m_part.empty(side, {{"w:w"_L1, 0}, {"w:type"_L1, "dxa"_L1}});
            m_part.end();
        }
        if (item.role == GridItem::Role::Vertical)
            m_part.value("w:textDirection"_L1, u"tbRlV"_s);
        m_part.value("w:vAlign"_L1, u"center"_s);
        m_part.end();
        writeParagraph(index, row);
        m_part.end();
    }

    void writeParagraph(size_t index, int row) {
        const GridItem& item = m_spec.grid[index];
        const double size = m_layout.sizeOf(index);
        m_part.start("w:p"_L1);
        m_part.start("w:pPr"_L1);
        m_part.value("w:pStyle"_L1, isCentred(item) ? u"TableText"_s : u"TableLabel"_s);
        if (staysWithNext(row))
            m_part.empty("w:keepNext"_L1);
        if (row == 0 && item.column == 0 && m_breakBefore == BreakBefore::Page)
            m_part.empty("w:pageBreakBefore"_L1);
        if (size != docxTableSize) {
            m_part.empty("w:spacing"_L1, {{"w:line"_L1, docxTableLine(size)}, {"w:lineRule"_L1, "exact"_L1}});
            writeSize(size);
        }
        m_part.end();
        const QString text = m_layout.labelOf(index);
        if (row == item.row && !text.isEmpty()) {
            m_part.start("w:r"_L1);
            if (size != docxTableSize)
                writeSize(size);
            m_part.runText(text);
            m_part.end();
        }
        m_part.end();
    }

    void writeSize(double size) {
        m_part.start("w:rPr"_L1);
        m_part.value("w:sz"_L1, halfPoints(size));
        m_part.value("w:szCs"_L1, halfPoints(size));
        m_part.end();
    }

    /// A table that fits a page stands whole; in a longer one a head stays with its first row.
    [[nodiscard]] bool staysWithNext(int row) const {
        return row + 1 < m_spec.gridRows && (m_layout.height() <= tableRoom || !m_layout.endsPiece(row));
    }

    DocxPart& m_part;
    const TableBlock& m_block;
    const TableSpec& m_spec;
    BreakBefore m_breakBefore;
    FontBook m_fonts;
    TableLayout m_layout;
    std::vector<int> m_edges;
    std::vector<std::vector<size_t>> m_rows; ///< items of the grid that cover a row, from left to right
};

} // namespace

void writeDocxTable(DocxPart& part, const TableBlock& block, BreakBefore breakBefore) {
    DocxTable(part, block, breakBefore).write();
}

} // namespace nianbao
