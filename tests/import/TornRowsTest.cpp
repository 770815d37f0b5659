#include "recognise/TornRows.h"
#include "ReportSource.h"
#include "recognise/Recogniser.h"

#include <support/Fixtures.h>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelColumn = 2;
constexpr int firstValue = 3;

/// Table 3, parted below the row of a label, whose own row each part then has a piece of.
struct Torn {
    explicit Torn(const QString& label) {
        upper = *tablesOf(source)[1];
        row = cellWith(upper, label).row;
        SourceTable copy = upper;
        lower = cutBelow(copy, row);
        static_cast<void>(cutBelow(upper, row + 1));
        for (SourceCell& cell : lower.cells) {
            if (cell.row == 0 && cell.column >= firstValue)
                cell.text.clear();
        }
    }

    /// The texts of the torn row in both parts, labels and figures, after joining.
    [[nodiscard]] std::pair<QStringList, QStringList> joined() const {
        const std::vector<Grid> grids = withTornRowsJoined({Grid(upper), Grid(lower)}, spec());
        return {textsOf(grids[0], row), textsOf(grids[1], 0)};
    }

    static QStringList textsOf(const Grid& grid, int row) {
        QStringList texts;
        for (int column = labelColumn; column < grid.columns(); ++column)
            texts.append(QString(grid.at(row, column)->text).remove(u'\n'));
        return texts;
    }

    static const TableSpec& spec() { return ReportFormat::forYear(2024).tables()[1]; }

    Source source = sourceOf(fixtureReport(u"municipal-department"_s));
    SourceTable upper;
    SourceTable lower;
    int row = 0;
};

/// Tears the last row of one part, each text in the middle; the next part opens with what is left of it.
void tearLastRow(SourceTable& upper, SourceTable& lower) {
    insertRow(lower, 0);
    for (SourceCell& cell : upper.cells) {
        if (cell.row + cell.rowSpan != upper.rows)
            continue;
        const qsizetype half = (cell.text.size() + 1) / 2;
        lower.cells.push_back({0, cell.column, 1, cell.columnSpan, cell.text.sliced(half), {}});
        cell.text.truncate(half);
    }
}

/// What the report is read as when one of its tables is parted above a row.
ImportedReport readParted(const Report& report, size_t table, int row, bool isTorn) {
    Source source = sourceOf(report);
    const auto at = std::find_if(source.blocks.begin(), source.blocks.end(), [&](const SourceBlock& block) {
        return std::get_if<SourceTable>(&block) == tablesOf(source)[table];
    });
    SourceTable& upper = std::get<SourceTable>(*at);
    SourceTable lower = cutBelow(upper, row);
    if (isTorn)
        tearLastRow(upper, lower);
    for (SourceCell& cell : upper.cells)
        cell.place.page = 1;
    for (SourceCell& cell : lower.cells)
        cell.place.page = 2;
    source.blocks.insert(std::next(at), lower);
    auto read = recogniseReport(source, u"x.pdf"_s);
    EXPECT_TRUE(read);
    return read ? std::move(*read) : ImportedReport();
}

QString notesOf(const ImportedReport& read) {
    QString all;
    for (const ReadNote& note : read.content.notes)
        all += problemText(note.problem) + u'\n';
    return all;
}

const QString label = u"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"_s;
constexpr qsizetype cut = 10;

} // namespace

TEST(TornRows, aLabelIsPutTogetherWhereverItsFiguresStand) {
    Torn above(label);
    const QStringList whole = Torn::textsOf(Grid(above.upper), above.row);
    cellOf(above.upper, above.row, labelColumn).text = label.first(cut);
    cellOf(above.lower, 0, labelColumn).text = label.sliced(cut);
    const auto [row, rest] = above.joined();
    EXPECT_EQ(row, whole);
    EXPECT_EQ(rest.join(QString()), QString());

    Torn below = above;
    for (int column = firstValue; column < below.upper.columns; ++column)
        std::swap(cellOf(below.upper, below.row, column).text, cellOf(below.lower, 0, column).text);
    EXPECT_EQ(below.joined(), above.joined());
}

TEST(TornRows, aPageMayHaveMoreColumnsOfLabels) {
    Torn torn(label);
    const QStringList whole = Torn::textsOf(Grid(torn.upper), torn.row);
    cellOf(torn.upper, torn.row, labelColumn).text = label.first(cut);
    cellOf(torn.lower, 0, labelColumn).text = label.sliced(cut);
    insertColumn(torn.lower, 1);
    for (int row = 0; row < torn.lower.rows; ++row)
        torn.lower.cells.push_back({row, 1, 1, 1, {}, {}});
    EXPECT_EQ(torn.joined().first, whole);
}

TEST(TornRows, aNoteGoesOnBelowItsFigure) {
    Torn torn(label);
    cellOf(torn.lower, 0, labelColumn).text.clear();
    cellOf(torn.upper, torn.row, firstValue).text = u"22（其中"_s;
    cellOf(torn.lower, 0, firstValue).text = u"修订十六件）"_s;
    EXPECT_EQ(torn.joined().first[firstValue - labelColumn], u"22（其中修订十六件）"_s);
    EXPECT_EQ(torn.joined().second.join(QString()), QString());
}

TEST(TornRows, rowsThatAreWholeStayAsTheyAre) {
    const struct {
        const char* name;
        QString upper;
        QString lower;
        bool hasFiguresBelow;
    } rows[] = {
        {"two labels", label, u"3.其他"_s, false},
        {"figures in both", label.first(cut), label.sliced(cut), true},
        {"what makes no label", u"2.申请人逾期"_s, u"（七）总计"_s, false},
        {"no label above", {}, label, false},
        {"words that go on nothing", label, {}, false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Torn torn(label);
        cellOf(torn.upper, torn.row, labelColumn).text = row.upper;
        cellOf(torn.lower, 0, labelColumn).text = row.lower;
        if (row.hasFiguresBelow)
            cellOf(torn.lower, 0, firstValue).text = u"7"_s;
        else if (row.lower.isEmpty())
            cellOf(torn.lower, 0, firstValue).text = u"注：截至年底"_s;
        const auto before =
            std::pair(Torn::textsOf(Grid(torn.upper), torn.row), Torn::textsOf(Grid(torn.lower), 0));
        EXPECT_EQ(torn.joined(), before);
    }
}

TEST(TornRows, headsThatAPagesEndPartsFromTheirFiguresArePutAboveThem) {
    const Report report = fixtureReport(u"municipal-department"_s);
    for (const auto& [table, rows] : {std::pair<size_t, int>(0, 2), {1, 3}, {2, 3}}) {
        for (int row = 1; row <= rows; ++row) {
            for (const bool isTorn : {false, true}) {
                SCOPED_TRACE(u"table %1 above row %2%3"_s.arg(table)
                                 .arg(row)
                                 .arg(isTorn ? u", torn" : u"")
                                 .toStdString());
                const ImportedReport read = readParted(report, table, row, isTorn);
                EXPECT_EQ(read.content.report.cells, report.cells);
                EXPECT_EQ(notesOf(read), QString());
            }
        }
    }
}

} // namespace nianbao::test
