#include "DocumentTestSupport.h"

#include "TableLayout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace nianbao::test {
namespace {

constexpr double pageRoom = 210;

TableBlock tableOf(const Report& report, int table) {
    for (const Block& block : compose(report)) {
        if (block.kind == Block::Kind::Table && block.table.table == table)
            return block.table;
    }
    ADD_FAILURE() << "no table " << table;
    return {};
}

TableBlock tableOf(int table) {
    return tableOf(harbourReport(), table);
}

QString textOf(const TableLayout::Piece& piece) {
    QString text;
    for (const TextRun& run : piece.runs)
        text += run.text;
    return text;
}

/// The text of the runs inside a box, from top to bottom.
QString textIn(const TableLayout::Piece& piece, const QRectF& box) {
    QString text;
    for (const TextRun& run : piece.runs) {
        if (box.contains(run.baseline))
            text += run.text;
    }
    return text;
}

/// The pieces of a table on pages that leave `room` mm each.
std::vector<TableLayout::Piece> piecesOf(const TableLayout& table, double room) {
    std::vector<TableLayout::Piece> pieces;
    for (int row = 0; row < table.rowCount();) {
        pieces.push_back(table.pieceFrom(row, room));
        if (pieces.back().end == row) {
            ADD_FAILURE() << "row " << row << " does not fit into " << room;
            break;
        }
        row = pieces.back().end;
    }
    return pieces;
}

class EveryTable : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(Tables, EveryTable, testing::Values(0, 1, 2));

TEST_P(EveryTable, FillsTheTypeAreaAndFitsAPage) {
    const TableLayout table(tableOf(GetParam()), fonts(), pageRoom);
    const TableLayout::Piece whole = table.pieceFrom(0, pageRoom);
    EXPECT_EQ(whole.end, table.rowCount());
    double right = 0;
    double bottom = 0;
    for (const Target& target : whole.targets) {
        right = std::max(right, target.box.right());
        bottom = std::max(bottom, target.box.bottom());
    }
    EXPECT_NEAR(right, typeWidth, 1e-6);
    EXPECT_NEAR(bottom, whole.height, 1e-6);
}

TEST_P(EveryTable, TextStaysInItsBoxAndIsPrintedAsDeclared) {
    const TableBlock block = tableOf(GetParam());
    const TableLayout table(block, fonts(), pageRoom);
    const TableLayout::Piece whole = table.pieceFrom(0, pageRoom);
    ASSERT_EQ(whole.targets.size(), block.spec().grid.size());
    for (size_t i = 0; i < block.spec().grid.size(); ++i) {
        const GridItem& item = block.spec().grid[i];
        EXPECT_EQ(textIn(whole, whole.targets[i].box), item.cell < 0 ? item.text : block.cellTexts[i]);
    }
    for (const TextRun& run : whole.runs) {
        double width = 0;
        for (const float advance : run.advances)
            width += static_cast<double>(advance);
        EXPECT_GE(run.size, 9) << run.text.toStdString();
        EXPECT_LE(run.size, 10.5);
        EXPECT_TRUE(std::any_of(whole.targets.begin(), whole.targets.end(), [&](const Target& target) {
            return target.box.contains(run.baseline) && target.box.contains(run.baseline + QPointF(width, 0));
        })) << run.text.toStdString();
    }
}

TEST_P(EveryTable, PiecesOfEveryHeightHoldEachRowOnceUnderAHead) {
    const TableBlock block = tableOf(GetParam());
    const TableLayout table(block, fonts(), pageRoom);
    const double least = std::max(table.smallestHeight(), 50.0);
    for (double room = least; room < table.height() + 5; room += 7) {
        int row = 0;
        // What does not repeat is the table, each text of it once.
        std::vector<QString> texts(block.cellTexts.size());
        for (const TableLayout::Piece& piece : piecesOf(table, room)) {
            for (const TextRun& run : piece.runs) {
                if (!run.repeats)
                    texts[static_cast<size_t>(run.item)] += run.text;
            }
            EXPECT_EQ(piece.first, row);
            EXPECT_LE(piece.height, room + 1e-6);
            row = piece.end;
            // A piece ends with figures, never with a head.
            std::set<int> cells;
            for (const Target& target : piece.targets) {
                if (target.box.bottom() > piece.height - 1e-6 && target.where.kind == Where::Kind::Cell)
                    cells.insert(target.where.cell);
            }
            EXPECT_FALSE(cells.empty()) << "room " << room << ", rows " << piece.first << " to " << piece.end;
        }
        EXPECT_EQ(row, table.rowCount());
        for (size_t i = 0; i < texts.size(); ++i)
            EXPECT_EQ(texts[i], block.textAt(i)) << "room " << room;
    }
}

TEST(TableLayout, HeadAndMergedLabelsStandAgainOnTheNextPage) {
    const TableLayout table(tableOf(1), fonts(), pageRoom);
    const std::vector<TableLayout::Piece> pieces = piecesOf(table, 90);
    ASSERT_GE(pieces.size(), 3U);
    for (const TableLayout::Piece& piece : pieces)
        EXPECT_TRUE(textOf(piece).contains(u"申请人情况"_s));
    EXPECT_TRUE(textOf(pieces[1]).contains(u"三、本年度办理结果"_s));
    EXPECT_GT(pieces[1].first, 3);
}

TEST(TableLayout, GroupThatGoesOnHasItsHeadAgain) {
    const TableLayout table(tableOf(0), fonts(), pageRoom);
    // Rows 7 to 10 are the group of 第（六）项 with two rows of figures; the page ends between the two.
    const TableLayout::Piece first = table.pieceFrom(0, table.height() - 4 * 6.5);
    ASSERT_LT(first.end, table.rowCount());
    const TableLayout::Piece second = table.pieceFrom(10, pageRoom);
    EXPECT_TRUE(textOf(second).startsWith(u"第二十条第（六）项"_s)) << textOf(second).toStdString();
    EXPECT_FALSE(textOf(second).contains(u"行政处罚"_s));
}

TEST(TableLayout, LargeFiguresFindRoomInOneLine) {
    Report report = harbourReport();
    for (const int table : {1, 2}) {
        for (const int cell : report.format->tables()[static_cast<size_t>(table)].cells)
            report.cells[static_cast<size_t>(cell)] = CellValue(11398889);
        const TableLayout layout(tableOf(report, table), fonts(), pageRoom);
        const TableLayout::Piece whole = layout.pieceFrom(0, 1000);
        EXPECT_EQ(whole.end, layout.rowCount());
        const auto cells = report.format->tables()[static_cast<size_t>(table)].cells.size();
        EXPECT_EQ(
            static_cast<size_t>(std::count_if(whole.runs.begin(), whole.runs.end(),
                                              [](const TextRun& run) { return run.text == u"11398889"_s; })),
            cells);
    }
}

TEST(TableLayout, OneLargeFigureWidensItsColumnAndKeepsItsSize) {
    Report report = harbourReport();
    const int cell = report.format->cellIndex(u"requests.received.enterprise"_s);
    report.cells[static_cast<size_t>(cell)] = CellValue(11398889);
    const TableLayout layout(tableOf(report, 1), fonts(), pageRoom);
    for (const TextRun& run : layout.pieceFrom(0, pageRoom).runs) {
        if (run.text == u"11398889"_s) {
            EXPECT_GE(run.size, 9);
        }
    }
}

TEST(TableLayout, VerticalLabelStaysInItsColumnBesideLargeFigures) {
    Report report = harbourReport();
    for (const int cell : report.format->tables()[1].cells)
        report.cells[static_cast<size_t>(cell)] = CellValue(11398889);
    const TableLayout layout(tableOf(report, 1), fonts(), pageRoom);
    const TableLayout::Piece whole = layout.pieceFrom(0, 1000);
    int vertical = 0;
    for (const TextRun& run : whole.runs) {
        const auto item = static_cast<size_t>(run.item);
        if (layout.block().spec().grid[item].role != GridItem::Role::Vertical)
            continue;
        ++vertical;
        double width = 0;
        for (const float advance : run.advances)
            width += static_cast<double>(advance);
        EXPECT_TRUE(whole.targets[item].box.contains(run.baseline + QPointF(width, 0)))
            << run.text.toStdString();
    }
    EXPECT_GT(vertical, 5);
}

TEST(TableLayout, TextThatStrayedIntoACellDoesNotOutgrowAPage) {
    Report report = harbourReport();
    report.cells[0] = CellValue::unreadable(QString(20000, u'字'));
    const int cell = report.format->cellIndex(u"requests.received.enterprise"_s);
    report.cells[static_cast<size_t>(cell)] = CellValue::unreadable(QString(20000, u'9'));
    for (const int table : {0, 1}) {
        const TableLayout layout(tableOf(report, table), fonts(), pageRoom);
        EXPECT_EQ(piecesOf(layout, pageRoom).back().end, layout.rowCount());
    }
}

} // namespace
} // namespace nianbao::test
