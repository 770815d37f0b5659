#include "table/ReportTableModel.h"

#include "TableTestSession.h"
#include "look/TableColors.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace nianbao {

using namespace Qt::StringLiterals;
using test::TableTestSession;

namespace {

TEST(ReportTableModel, HoldsTheBodyOfEachTableOfEachFormat) {
    for (const int year : {2019, 2024}) {
        TableTestSession session(year);
        for (int table = 0; table < static_cast<int>(session.format().tables().size()); ++table) {
            const ReportTableModel model(session.get(), table);
            SCOPED_TRACE((QString::number(year) + u' ' + model.spec().id).toStdString());
            EXPECT_EQ(model.rowCount(), model.spec().gridRows - model.spec().headRows);
            EXPECT_EQ(model.columnCount(), model.spec().gridColumns() - model.spec().labelColumns);
            EXPECT_EQ(model.readingOrder().size(), model.spec().cells.size());
            for (const int cell : model.spec().cells)
                EXPECT_EQ(model.cellAt(model.indexOf(cell)), cell);
        }
    }
}

TEST(ReportTableModel, LetsOnlyFiguresBeEdited) {
    TableTestSession session;
    const ReportTableModel model(session.get(), session.table(u"disclosure"_s));
    int editable = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex place = model.index(row, column);
            const bool isFigure = model.cellAt(place) >= 0;
            EXPECT_EQ(model.flags(place).testFlag(Qt::ItemIsEditable), isFigure) << row << ' ' << column;
            editable += isFigure ? 1 : 0;
        }
    }
    // Three columns each for two rows, and four merged figures over three columns.
    EXPECT_EQ(editable, 18);
    EXPECT_EQ(model.data(model.index(0, 0)).toString(), u"第二十条第（一）项"_s);
    EXPECT_FALSE(model.index(0, 0).data(Qt::EditRole).isValid());
}

struct TypedRow {
    const char* name;
    const char* cell;
    QString text;
    QString stands; ///< afterwards; the cell held 5 before
    bool taken;
};

TEST(ReportTableModel, ReadsWhatIsTyped) {
    const TypedRow rows[] = {
        {"digits", "requests.received.enterprise", u"12"_s, u"12"_s, true},
        {"full-width digits", "requests.received.enterprise", u"１２"_s, u"12"_s, true},
        {"separators", "requests.received.enterprise", u"1,234"_s, u"1234"_s, true},
        {"leading zeros", "requests.received.enterprise", u"007"_s, u"7"_s, true},
        {"blank clears", "requests.received.enterprise", u" "_s, u""_s, true},
        {"an amount", "disclosure.fees.amount", u"7.9480"_s, u"7.9480"_s, true},
        {"letters", "requests.received.enterprise", u"abc"_s, u"5"_s, false},
        {"a fraction", "requests.received.enterprise", u"1.5"_s, u"5"_s, false},
        {"below 0", "requests.received.enterprise", u"-1"_s, u"5"_s, false},
        {"19 digits", "requests.received.enterprise", u"1234567890123456789"_s, u"5"_s, false},
        {"7 places", "disclosure.fees.amount", u"0.1234567"_s, u"5"_s, false},
        {"two points", "disclosure.fees.amount", u"1.2.3"_s, u"5"_s, false},
    };
    for (const TypedRow& row : rows) {
        SCOPED_TRACE(row.name);
        TableTestSession session;
        const QString path = QString::fromLatin1(row.cell);
        session.set(path, CellValue(5));
        const int cell = session.cell(path);
        const CellSpec& spec = session.format().cells()[static_cast<size_t>(cell)];
        ReportTableModel model(session.get(), spec.table);
        EXPECT_EQ(model.setData(model.indexOf(cell), row.text), row.taken);
        EXPECT_EQ(session.text(path), row.stands);
        EXPECT_EQ(session.steps(), row.taken ? 2 : 1);
        EXPECT_EQ(ReportTableModel::refusalText(row.text, spec.kind).isEmpty(), row.taken);
    }
}

TEST(ReportTableModel, TakesNoStepForAnUnchangedFigure) {
    TableTestSession session;
    session.set(u"requests.received.enterprise"_s, CellValue(5));
    ReportTableModel model(session.get(), session.table(u"requests"_s));
    EXPECT_TRUE(model.setData(model.indexOf(session.cell(u"requests.received.enterprise"_s)), u"５"_s));
    EXPECT_EQ(session.steps(), 1);
}

TEST(ReportTableModel, RefusesAFigureForAHead) {
    TableTestSession session;
    ReportTableModel model(session.get(), session.table(u"disclosure"_s));
    EXPECT_FALSE(model.setData(model.index(0, 0), u"5"_s));
    EXPECT_FALSE(model.setData(QModelIndex(), u"5"_s));
    EXPECT_EQ(session.steps(), 0);
}

TEST(ReportTableModel, ShowsZeroAndBlankApart) {
    TableTestSession session;
    const ReportTableModel model(session.get(), session.table(u"requests"_s));
    const int cell = session.cell(u"requests.granted.enterprise"_s);
    EXPECT_TRUE(model.look(cell).blank);
    EXPECT_EQ(model.look(cell).text, u"empty"_s);
    EXPECT_EQ(model.indexOf(cell).data(Qt::EditRole).toString(), QString());
    session.set(u"requests.granted.enterprise"_s, CellValue(0));
    EXPECT_FALSE(model.look(cell).blank);
    EXPECT_EQ(model.look(cell).text, u"0"_s);
}

TEST(ReportTableModel, MarksATotalThatWasTypedAndDiffers) {
    TableTestSession session;
    const ReportTableModel model(session.get(), session.table(u"disputes"_s));
    for (const auto column : {u"upheld", u"corrected", u"other", u"pending"})
        session.set(u"disputes.reconsideration.%1"_s.arg(column), CellValue(2));
    const int total = session.cell(u"disputes.reconsideration.total"_s);
    EXPECT_EQ(model.look(total).text, u"8"_s);
    EXPECT_TRUE(model.look(total).bold);
    EXPECT_EQ(model.look(total).mark, ReportTableModel::Mark::None);

    session.set(u"disputes.reconsideration.total"_s, CellValue(7));
    EXPECT_FALSE(model.look(total).bold);
    EXPECT_EQ(model.look(total).mark, ReportTableModel::Mark::Error);
    EXPECT_EQ(model.look(total).remark, u"should be 8"_s);
    EXPECT_FALSE(model.look(total).messages.isEmpty());
    const QString spoken = model.indexOf(total).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"总计") && spoken.contains(u"7") && spoken.contains(u"should be 8"))
        << spoken.toStdString();

    session->undoStack()->undo();
    EXPECT_TRUE(model.look(total).bold);
}

TEST(ReportTableModel, MarksATotalThatIsWrongBySumOfItsRowsOnly) {
    TableTestSession session;
    const ReportTableModel model(session.get(), session.table(u"requests"_s));
    std::vector<std::pair<int, CellValue>> zeros;
    for (const int cell : model.readingOrder())
        zeros.emplace_back(cell, CellValue(0));
    session->setCells(zeros, u"zeros"_s);
    session.set(u"requests.concluded.enterprise"_s, CellValue(3));
    // The total beside it follows to 3, which its own column does not give.
    const ReportTableModel::Look corner = model.look(session.cell(u"requests.concluded.total"_s));
    EXPECT_EQ(corner.text, u"3"_s);
    EXPECT_EQ(corner.mark, ReportTableModel::Mark::Error);
    EXPECT_EQ(corner.remark, u"should be 0"_s);
}

TEST(ReportTableModel, MarksTextThatIsNoNumber) {
    TableTestSession session;
    session.set(u"disclosure.licensing.decisions"_s, CellValue::unreadable(u"若干"_s));
    const ReportTableModel model(session.get(), session.table(u"disclosure"_s));
    const ReportTableModel::Look look = model.look(session.cell(u"disclosure.licensing.decisions"_s));
    EXPECT_EQ(look.text, u"若干"_s);
    EXPECT_EQ(look.mark, ReportTableModel::Mark::Error);
    EXPECT_EQ(look.remark, u"no number"_s);
}

TEST(ReportTableModel, MarksTheCellsOfFindings) {
    TableTestSession session;
    const ReportTableModel model(session.get(), session.table(u"disclosure"_s));
    // More issued than are in force or were repealed: a warning of rule A06.
    session.set(u"disclosure.regulations.repealed"_s, CellValue(0));
    session.set(u"disclosure.regulations.inForce"_s, CellValue(1));
    session.set(u"disclosure.regulations.issued"_s, CellValue(5));
    int found = 0;
    for (const Finding& finding : session->findings()) {
        if (finding.where.kind != Where::Kind::Cell || !model.indexOf(finding.where.cell).isValid())
            continue;
        ++found;
        EXPECT_NE(model.look(finding.where.cell).mark, ReportTableModel::Mark::None);
        const QString tip = model.indexOf(finding.where.cell).data(Qt::ToolTipRole).toString();
        EXPECT_TRUE(tip.contains(findingText(finding, session->report()))) << tip.toStdString();
    }
    EXPECT_GT(found, 0);
    session.set(u"disclosure.regulations.issued"_s, CellValue(1));
    const int issued = session.cell(u"disclosure.regulations.issued"_s);
    EXPECT_EQ(model.look(issued).text, u"1"_s);
    EXPECT_TRUE(model.look(issued).messages.isEmpty());
}

TEST(ReportTableModel, NamesOnlyTheCellsThatAnEditTouches) {
    TableTestSession session;
    const int changed = session.cell(u"disputes.reconsideration.upheld"_s);
    const int total = session.cell(u"disputes.reconsideration.total"_s);
    session.set(u"disputes.reconsideration.total"_s, CellValue(9));
    ReportTableModel model(session.get(), session.table(u"disputes"_s));
    std::set<int> named;
    QObject::connect(&model, &ReportTableModel::dataChanged,
                     [&](const QModelIndex& first, const QModelIndex& last) {
                         EXPECT_EQ(first, last);
                         named.insert(model.cellAt(first));
                     });
    session.set(u"requests.received.enterprise"_s, CellValue(1));
    EXPECT_TRUE(named.empty());
    session.set(u"disputes.reconsideration.upheld"_s, CellValue(1));
    EXPECT_EQ(named, (std::set<int>{changed, total}));
}

TEST(ReportTableModel, SaysTheLabelsOverARowAndAColumn) {
    TableTestSession session;
    const ReportTableModel model(session.get(), session.table(u"requests"_s));
    const QModelIndex place = model.indexOf(session.cell(u"requests.refused.stateSecret.enterprise"_s));
    EXPECT_EQ(model.headerData(place.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
              u"申请人情况 法人或其他组织 商业企业"_s);
    EXPECT_EQ(model.headerData(place.row(), Qt::Vertical, Qt::DisplayRole).toString(),
              u"三、本年度办理结果 （三）不予公开 1.属于国家秘密"_s);
}

TEST(TableColors, ReadAtFourAndAHalfToOne) {
    struct Row {
        const char* name;
        QColor base;
        QColor text;
        QColor highlight;
    };
    const Row rows[] = {
        {"light", Qt::white, Qt::black, QColor(0x30, 0x8c, 0xc6)},
        {"dark", QColor(0x1e, 0x1e, 0x1e), QColor(0xe6, 0xe6, 0xe6), QColor(0x3d, 0x8b, 0xd4)},
        {"black", Qt::black, Qt::white, Qt::yellow},
        {"sepia", QColor(0xf4, 0xec, 0xd8), QColor(0x3b, 0x2f, 0x1e), QColor(0x8a, 0x5a, 0x00)},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        QPalette palette;
        palette.setColor(QPalette::Base, row.base);
        palette.setColor(QPalette::Text, row.text);
        palette.setColor(QPalette::Highlight, row.highlight);
        const TableColors colors(palette);
        for (const QColor& background : {colors.base, colors.head, colors.shade, colors.selected}) {
            EXPECT_GE(contrastRatio(background, colors.text), 4.5);
            EXPECT_GE(contrastRatio(background, colors.pale(background)), 4.5);
            EXPECT_GE(contrastRatio(background, colors.error(background)), 4.5);
            EXPECT_GE(contrastRatio(background, colors.warning(background)), 4.5);
            EXPECT_GE(contrastRatio(background, colors.hint(background)), 4.5);
        }
    }
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace nianbao
