// Tables that a page's end cuts.
#include "PdfByHand.h"

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// A row of cells between lines at these places, its texts from the left.
QByteArray rowOf(double bottom, double top, const std::vector<double>& xs, const QStringList& texts) {
    QByteArray content =
        "0.5 w\n" + stroked(xs.front(), bottom, xs.back(), bottom) + stroked(xs.front(), top, xs.back(), top);
    for (const double x : xs)
        content += stroked(x, bottom, x, top);
    for (qsizetype i = 0; i < texts.size(); ++i)
        content += shown(xs[static_cast<size_t>(i)] + 5, bottom + 10, texts[i]);
    return content;
}

} // namespace

TEST(PdfTablePieces, haveTheColumnsOfTheWholeTable) {
    const QByteArray heads = rowOf(60, 90, {100, 200, 400}, {u"甲"_s, u"乙"_s});
    const QByteArray figures = rowOf(720, 750, {100, 200, 300, 400}, {u"1"_s, u"2"_s, u"3"_s});
    const QString together = u"1x3 甲|乙(1x2)"_s;
    const QString alone = u"1x2 甲|乙"_s;
    const QByteArray otherTable = rowOf(720, 750, {100, 200, 300, 380}, {u"1"_s, u"2"_s, u"3"_s});
    const struct {
        const char* name;
        QByteArray upper;
        QByteArray lower;
        QString heads;
    } rows[] = {
        {"cut between head and figures", heads, figures, together},
        {"under a page number and a running head",
         heads + shown(280, 30, u"— 1 —"_s) + shown(90, 810, u"某县年度报告"_s),
         figures + shown(280, 30, u"— 2 —"_s) + shown(90, 810, u"某县年度报告"_s), together},
        {"two tables, the lower with a heading", heads, figures + shown(90, 770, u"另一张表"_s), alone},
        {"two tables, the upper with a note", heads + shown(90, 40, u"说明几个字"_s), figures, alone},
        {"two tables of another width", heads, otherTable, alone},
    };
    for (const auto& row : rows) {
        const QStringList outline = readBack({{row.upper}, {row.lower}});
        EXPECT_EQ(outline.filter(u"x"_s).value(0), row.heads) << row.name;
    }
    // Over three pages too, and back from the last.
    EXPECT_EQ(readBack({{heads}, {rowOf(60, 750, {100, 400}, {u"丙"_s})}, {figures}}),
              (QStringList{together, u"1x3 丙(1x3)"_s, u"1x3 1|2|3"_s}));
}

TEST(PdfTablePieces, rowsThatAPageCutsOnBothSidesAreATable) {
    const auto down = [](std::initializer_list<double> xs) {
        QByteArray content = "0.5 w\n";
        for (const double x : xs)
            content += stroked(x, 600, x, 700);
        return content;
    };
    const QByteArray texts = shown(210, 680, u"甲"_s) + shown(310, 680, u"1"_s) + shown(210, 620, u"乙"_s) +
                             shown(310, 620, u"2"_s);
    const QByteArray across = stroked(200, 650, 400, 650);
    const struct {
        const char* name;
        QByteArray rules;
        QString outline;
    } rows[] = {
        {"one line across", down({200, 300, 400}) + across, u"2x2 甲|1|乙|2"_s},
        {"and a cell that goes on over both ends", down({100, 200, 300, 400}) + across,
         u"2x3 (2x1)|甲|1|乙|2"_s},
        {"a side that is another height", down({200, 300, 400}) + across + stroked(100, 500, 100, 800),
         u"2x2 甲|1|乙|2"_s},
        {"two lines down are none", down({200, 400}) + across, u"甲1"_s},
        {"nor are lines of many heights", down({200, 400}) + across + stroked(300, 640, 300, 660), u"甲1"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(readBack({{row.rules + texts}}).value(0), row.outline) << row.name;
}

TEST(PdfTablePieces, takeTheEndsOfTextsThatTheirCellsHaveNoRoomFor) {
    const std::vector<double> xs = {100, 200, 300, 330};
    const QByteArray upper = rowOf(60, 80, xs, {u"结果维"_s, u"结果纠"_s, u"总计"_s});
    const QByteArray lower = rowOf(720, 750, xs, {u"1"_s, u"2"_s, u"3"_s});
    const struct {
        const char* name;
        QByteArray below;
        QString upper;
    } rows[] = {
        {"under two of three", shown(105, 48, u"持"_s) + shown(205, 48, u"正"_s),
         u"1x3 结果维/持|结果纠/正|总计"_s},
        {"over column lines", shown(185, 48, u"持续公开"_s) + shown(305, 48, u"正"_s),
         u"1x3 结果维|结果纠|总计"_s},
        {"under a narrow one", shown(305, 48, u"数"_s), u"1x3 结果维|结果纠|总计/数"_s},
        {"one text under the table", shown(105, 48, u"说明几个字"_s), u"1x3 结果维|结果纠|总计"_s},
        {"a row of figures", shown(105, 48, u"12"_s) + shown(205, 48, u"13"_s), u"1x3 结果维|结果纠|总计"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(readBack({{upper + row.below}, {lower}}).value(0), row.upper) << row.name;
    const QByteArray ends = rows[0].below;
    EXPECT_EQ(readBack({{upper + ends}}).value(0), u"1x3 结果维|结果纠|总计"_s) << "nothing goes on";
}

} // namespace nianbao::test
