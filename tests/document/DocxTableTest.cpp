#include "DocumentTestSupport.h"
#include "DocxTestSupport.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {
namespace {

class DocxOfEveryFormat : public testing::TestWithParam<const ReportFormat*> {
protected:
    static Report report() {
        Report filled(*GetParam(), GetParam()->firstYear());
        for (size_t cell = 0; cell < filled.cells.size(); ++cell) {
            if (cell % 5 != 0)
                filled.cells[cell] = CellValue(static_cast<qint64>(1000 + cell));
        }
        return filled;
    }
};
INSTANTIATE_TEST_SUITE_P(Formats, DocxOfEveryFormat, testing::ValuesIn(ReportFormat::all()),
                         [](const auto& format) { return "Of" + format.param->id().toStdString(); });

/// A row's cells: each is the item of the grid that begins or goes on there, and together they fill the row.
void expectCells(const Element& tableRow, int row, const TableBlock& block) {
    const TableSpec& spec = block.spec();
    int column = 0;
    for (const Element* cell : tableRow.all(u"w:tc"_s)) {
        const auto item = std::find_if(spec.grid.begin(), spec.grid.end(), [&](const GridItem& i) {
            return i.column == column && i.row <= row && row < i.row + i.rowSpan;
        });
        ASSERT_NE(item, spec.grid.end())
            << spec.name.toStdString() << " row " << row << ", column " << column;
        const bool begins = row == item->row;
        const Element& about = cell->child(u"w:tcPr"_s);
        EXPECT_EQ(about.has(u"w:gridSpan"_s) ? about.value(u"w:gridSpan"_s).toInt() : 1, item->columnSpan);
        EXPECT_EQ(about.value(u"w:vMerge"_s), item->rowSpan == 1 ? QString()
                                              : begins           ? u"restart"_s
                                                                 : u"continue"_s);
        EXPECT_EQ(about.child(u"w:shd"_s).attributes.value(u"w:fill"_s),
                  item->shaded ? u"E6E6E6"_s : QString());
        EXPECT_EQ(about.value(u"w:textDirection"_s),
                  item->role == GridItem::Role::Vertical ? u"tbRlV"_s : QString());
        EXPECT_EQ(about.value(u"w:vAlign"_s), u"center"_s);
        EXPECT_EQ(cell->all(u"w:p"_s).size(), 1U);
        const QString text = block.textAt(static_cast<size_t>(item - spec.grid.begin()));
        EXPECT_EQ(QString(cell->text).remove(u'\n'), begins ? text : QString());
        column += item->columnSpan;
    }
    EXPECT_EQ(column, spec.gridColumns());
}

TEST_P(DocxOfEveryFormat, TablesCoverTheirGrid) {
    const std::vector<Block> blocks = compose(report());
    const Element document = documentOf(blocks);
    const std::vector<const Element*> tables = document.all(u"w:tbl"_s);
    size_t number = 0;
    for (const Block& block : blocks) {
        if (block.kind != Block::Kind::Table)
            continue;
        ASSERT_LT(number, tables.size());
        const Element& table = *tables[number++];
        const TableSpec& spec = block.table.spec();
        int width = 0;
        for (const Element* column : table.child(u"w:tblGrid"_s).all(u"w:gridCol"_s))
            width += column->number(u"w:w"_s);
        EXPECT_EQ(width, 8844); // 156 mm
        EXPECT_EQ(table.child(u"w:tblPr"_s).child(u"w:tblW"_s).number(u"w:w"_s), 8844);
        const std::vector<const Element*> rows = table.all(u"w:tr"_s);
        ASSERT_EQ(static_cast<int>(rows.size()), spec.gridRows);
        for (int row = 0; row < spec.gridRows; ++row) {
            const Element& tableRow = *rows[static_cast<size_t>(row)];
            EXPECT_EQ(tableRow.child(u"w:trPr"_s).has(u"w:tblHeader"_s), row < spec.headRows);
            EXPECT_TRUE(tableRow.child(u"w:trPr"_s).has(u"w:cantSplit"_s));
            expectCells(tableRow, row, block.table);
        }
    }
    EXPECT_EQ(number, tables.size());
    EXPECT_EQ(number, 3U);
}

TEST(DocxTable, TableThatFitsAPageStandsWhole) {
    Report report = harbourReport();
    for (const auto& [text, whole] : {std::pair{u"7"_s, true}, {QString(500, u'字'), false}}) {
        for (const int cell : report.format->tables()[0].cells)
            report.cells[static_cast<size_t>(cell)] = CellValue::unreadable(text);
        const Element document = documentOf(compose(report));
        const std::vector<const Element*> rows = document.all(u"w:tbl"_s).front()->all(u"w:tr"_s);
        // Rows 0 and 1 are a group's heads, row 2 has figures.
        EXPECT_FALSE(rows[0]->all(u"w:keepNext"_s).empty());
        EXPECT_FALSE(rows[1]->all(u"w:keepNext"_s).empty());
        EXPECT_EQ(!rows[2]->all(u"w:keepNext"_s).empty(), whole);
        EXPECT_TRUE(rows.back()->all(u"w:keepNext"_s).empty());
    }
}

TEST(DocxTable, LargeFigureIsSetSmaller) {
    Report report = harbourReport();
    for (const int cell : report.format->tables()[2].cells)
        report.cells[static_cast<size_t>(cell)] = CellValue(11398889);
    const Element document = documentOf(compose(report));
    const Element& row = *document.all(u"w:tbl"_s).back()->all(u"w:tr"_s).back();
    for (const Element* cell : row.all(u"w:tc"_s)) {
        const int halfPoints = cell->all(u"w:r"_s).front()->child(u"w:rPr"_s).value(u"w:sz"_s).toInt();
        EXPECT_GT(halfPoints, 0);
        // Eight digits, half as wide as high.
        EXPECT_LE(8 * halfPoints * 10 / 2, cell->child(u"w:tcPr"_s).child(u"w:tcW"_s).number(u"w:w"_s));
    }
}

TEST(DocxTable, TablesSayWhatTheyAre) {
    const Element document = documentOf(compose(harbourReport()));
    const Element& properties = document.all(u"w:tbl"_s)[1]->child(u"w:tblPr"_s);
    EXPECT_TRUE(properties.value(u"w:tblCaption"_s).startsWith(u"表三"_s));
    EXPECT_EQ(properties.value(u"w:tblDescription"_s), u"共28行10列，前3行为表头"_s);
}

TEST(DocxTable, BlankReportHasBlankCells) {
    const Report empty(ReportFormat::forYear(2024), 2024);
    const std::vector<Block> blocks = compose(empty);
    const Element document = documentOf(blocks);
    EXPECT_TRUE(document.all(u"w:hyperlink"_s).empty());
    size_t number = 0;
    for (const Element* table : document.all(u"w:tbl"_s)) {
        const TableSpec& spec = empty.format->tables()[number++];
        int blank = 0;
        for (const Element* cell : table->all(u"w:tc"_s)) {
            if (cell->text.isEmpty() && cell->child(u"w:tcPr"_s).value(u"w:vMerge"_s) != "continue"_L1)
                ++blank;
        }
        EXPECT_EQ(static_cast<size_t>(blank), spec.cells.size());
    }
    EXPECT_EQ(number, 3U);
}

TEST(DocxTable, NoTableTouchesAnotherNorTheEnd) {
    Block table;
    for (const Block& block : compose(harbourReport())) {
        if (block.kind == Block::Kind::Table)
            table = block;
    }
    QStringList names;
    const Element document = documentOf({table, table});
    for (const Element& child : document.child(u"w:body"_s).children)
        names.append(child.name);
    EXPECT_EQ(names, QStringList({u"w:tbl"_s, u"w:p"_s, u"w:tbl"_s, u"w:p"_s, u"w:sectPr"_s}));
}

} // namespace
} // namespace nianbao::test
