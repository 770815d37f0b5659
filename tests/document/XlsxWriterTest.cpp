#include "DocumentTestSupport.h"
#include "XlsxTestSupport.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <locale.h>

namespace nianbao::test {
namespace {

const std::vector<GridItem>& gridOf(const Report& report, int table) {
    return report.format->tables()[static_cast<size_t>(table)].grid;
}

CellValue& cellOf(Report& report, const QString& path) {
    return report.cells[static_cast<size_t>(cellAt(report, path))];
}

/// A report whose sums and balances hold: each addend a figure of its own.
Report soundReport(const ReportFormat& format) {
    Report report(format, format.firstYear());
    for (size_t cell = 0; cell < report.cells.size(); ++cell)
        report.cells[cell] = CellValue(static_cast<qint64>(cell % 7 + 1));
    const auto added = [&](const std::vector<int>& cells) {
        qint64 sum = 0;
        for (const int cell : cells)
            sum += report.cells[static_cast<size_t>(cell)].count().value();
        return sum;
    };
    // The sums of rows read those of columns and the other way round: again until all agree.
    for (int turn = 0; turn < 3; ++turn) {
        for (const Sum& sum : format.sums())
            report.cells[static_cast<size_t>(sum.total)] = CellValue(added(sum.addends));
    }
    return report;
}

class XlsxOfEveryFormat : public testing::TestWithParam<const ReportFormat*> {};
INSTANTIATE_TEST_SUITE_P(Formats, XlsxOfEveryFormat, testing::ValuesIn(ReportFormat::all()),
                         [](const auto& format) { return "Of" + format.param->id().toStdString(); });

TEST_P(XlsxOfEveryFormat, SheetsCoverTheGridsOfTheTables) {
    Report report = soundReport(*GetParam());
    for (size_t cell = 0; cell < report.cells.size(); cell += 5)
        report.cells[cell] = CellValue();
    const WorkbookRead book(xlsxOf(report));
    ASSERT_EQ(book.sheets.size(), GetParam()->tables().size());
    for (size_t table = 0; table < book.sheets.size(); ++table) {
        const SheetRead& sheet = book.sheets[table];
        const TableSpec& spec = GetParam()->tables()[table];
        EXPECT_EQ(sheet.name, spec.name);
        QStringList merges;
        for (const GridItem& item : spec.grid) {
            const QString name = sheetCell(item.row, item.column);
            const QString end = sheetCell(item.row + item.rowSpan - 1, item.column + item.columnSpan - 1);
            if (end != name)
                merges.append(name + u':' + end);
            ASSERT_TRUE(sheet.cells.contains(name)) << name.toStdString();
            if (item.role != GridItem::Role::Value) {
                EXPECT_EQ(QString(sheet.cells[name].value).remove(u'\n'), item.text);
                continue;
            }
            const CellValue& value = report.cells[static_cast<size_t>(item.cell)];
            EXPECT_EQ(sheet.cells[name].hasValue, !value.isBlank()) << name.toStdString();
            EXPECT_EQ(sheet.cells[name].value, value.toString()) << name.toStdString();
        }
        QStringList found = sheet.merges;
        std::sort(found.begin(), found.end());
        std::sort(merges.begin(), merges.end());
        EXPECT_EQ(found, merges);
    }
}

TEST_P(XlsxOfEveryFormat, PagesAreThoseOfTheReport) {
    const WorkbookRead book(xlsxOf(soundReport(*GetParam())));
    for (int table = 0; table < static_cast<int>(book.sheets.size()); ++table) {
        const SheetRead& sheet = book.sheets[static_cast<size_t>(table)];
        const TableSpec& spec = GetParam()->tables()[static_cast<size_t>(table)];
        const Element& setup = sheet.xml.child(u"pageSetup"_s);
        EXPECT_EQ(setup.number(u"paperSize"_s), 9); // A4
        EXPECT_EQ(setup.attributes.value(u"orientation"_s, u"portrait"_s), u"portrait"_s);
        EXPECT_EQ(setup.attributes.value(u"fitToWidth"_s, u"1"_s), u"1"_s);
        EXPECT_EQ(setup.attributes[u"fitToHeight"_s], u"0"_s);
        EXPECT_FALSE(sheet.xml.all(u"pageSetUpPr"_s).empty());
        QString area = book.definedName(u"_xlnm.Print_Area"_s, table);
        const QString corner = QString(sheetCell(spec.gridRows - 1, spec.gridColumns() - 1));
        EXPECT_EQ(area.remove(u'$').section(u'!', 1), u"A1:"_s + corner);
        const QString titles = book.definedName(u"_xlnm.Print_Titles"_s, table);
        EXPECT_EQ(titles.section(u'!', 1), spec.headRows > 0 ? u"$1:$%1"_s.arg(spec.headRows) : QString());
        const std::vector<const Element*> panes = sheet.xml.all(u"pane"_s);
        ASSERT_EQ(panes.size(), spec.headRows + spec.labelColumns > 0 ? 1U : 0U);
        for (const Element* pane : panes) {
            EXPECT_EQ(pane->attributes[u"state"_s], u"frozen"_s);
            EXPECT_EQ(pane->number(u"ySplit"_s), spec.headRows);
            EXPECT_EQ(pane->number(u"xSplit"_s), spec.labelColumns);
        }
    }
}

/// Each total adds what the format says, and no more: the ranges taken apart give the addends again.
TEST_P(XlsxOfEveryFormat, TotalsAreFormulas) {
    const Report report = soundReport(*GetParam());
    const WorkbookRead book(xlsxOf(report));
    for (size_t cell = 0; cell < report.cells.size(); ++cell) {
        const CellSpec& spec = GetParam()->cells()[cell];
        const SheetCellRead read = book.at(report, static_cast<int>(cell));
        EXPECT_TRUE(read.isNumber());
        EXPECT_EQ(read.value, report.cells[cell].toString());
        ASSERT_EQ(read.formula.isEmpty(), spec.totalOf.empty());
        if (spec.totalOf.empty())
            continue;
        ASSERT_TRUE(read.formula.startsWith(u"SUM("_s) && read.formula.endsWith(u')'));
        QStringList names;
        for (const QString& range : read.formula.chopped(1).sliced(4).split(u',')) {
            const QString first = range.section(u':', 0, 0);
            const QString last = range.section(u':', -1);
            for (int row = first.sliced(1).toInt(); row <= last.sliced(1).toInt(); ++row) {
                for (char16_t column = first[0].unicode(); column <= last[0].unicode(); ++column)
                    names.append(QChar(column) + QString::number(row));
            }
        }
        QStringList wanted;
        const Sum& sum = GetParam()->sums()[static_cast<size_t>(spec.totalOf.front())];
        for (const GridItem& item : gridOf(report, spec.table)) {
            if (std::count(sum.addends.begin(), sum.addends.end(), item.cell) > 0)
                wanted.append(sheetCell(item.row, item.column));
        }
        EXPECT_EQ(names, wanted);
    }
    for (size_t table = 0; table < book.sheets.size(); ++table) {
        for (const SheetCellRead& read : book.sheets[table].cells)
            EXPECT_FALSE(read.value.contains(u"✖"_s));
    }
}

struct FigureRow {
    const char* name;
    CellValue value;
    const char* type; ///< n, s, or empty for a blank cell
    QString shown;
    QString format;
};

class XlsxFigures : public testing::TestWithParam<FigureRow> {};

TEST_P(XlsxFigures, StandAsTheyPrint) {
    Report report(ReportFormat::forYear(2024), 2024);
    cellOf(report, u"disclosure.fees.amount"_s) = GetParam().value;
    const SheetCellRead read =
        WorkbookRead(xlsxOf(report)).at(report, cellAt(report, u"disclosure.fees.amount"_s));
    const QByteArray type = GetParam().type;
    EXPECT_EQ(read.isNumber(), type == "n");
    EXPECT_EQ(read.isText(), type == "s");
    EXPECT_EQ(read.hasValue, !type.isEmpty());
    EXPECT_TRUE(read.formula.isEmpty());
    EXPECT_EQ(read.numberFormat, GetParam().format);
    if (type != "n") {
        EXPECT_EQ(read.value, GetParam().shown);
        return;
    }
    // The same number, and as many places as were printed.
    EXPECT_EQ(read.value.toDouble(), GetParam().shown.toDouble());
    const qsizetype point = read.numberFormat.indexOf(u'.');
    const int places = point < 0 ? 0 : static_cast<int>(read.numberFormat.size() - point - 1);
    EXPECT_EQ(QString::number(read.value.toDouble(), 'f', places), GetParam().shown);
}

CellValue decimal(const QString& text) {
    return CellValue(Decimal::parse(text).value());
}

INSTANTIATE_TEST_SUITE_P(
    Values, XlsxFigures,
    testing::Values(
        FigureRow{"Blank", CellValue(), "", {}, u"General"_s},
        FigureRow{"Zero", CellValue(0), "n", u"0"_s, u"0"_s},
        FigureRow{"Count", CellValue(11398889), "n", u"11398889"_s, u"0"_s},
        FigureRow{"Negative", CellValue(-5), "n", u"-5"_s, u"0"_s},
        FigureRow{"LargestCount", CellValue(999999999999999), "n", u"999999999999999"_s, u"0"_s},
        FigureRow{"TooLargeCount", CellValue(1000000000000001), "s", u"1000000000000001"_s, u"@"_s},
        FigureRow{"BeyondDecimals", CellValue(std::numeric_limits<qint64>::max()), "s",
                  u"9223372036854775807"_s, u"@"_s},
        FigureRow{"OnePlace", decimal(u"96171.6"_s), "n", u"96171.6"_s, u"0.0"_s},
        FigureRow{"FourPlaces", decimal(u"59237.2449"_s), "n", u"59237.2449"_s, u"0.0000"_s},
        FigureRow{"ZeroAtTheEnd", decimal(u"7.950"_s), "n", u"7.950"_s, u"0.000"_s},
        FigureRow{"Small", decimal(u"0.000001"_s), "n", u"0.000001"_s, u"0.000000"_s},
        FigureRow{"NoAmount", decimal(u"0.00"_s), "n", u"0.00"_s, u"0.00"_s},
        FigureRow{"Precise", decimal(u"123456789.123456"_s), "n", u"123456789.123456"_s, u"0.000000"_s},
        FigureRow{"TooPrecise", decimal(u"1234567890.123456"_s), "s", u"1234567890.123456"_s, u"@"_s},
        FigureRow{"Word", CellValue::unreadable(u"12.5万元"_s), "s", u"12.5万元"_s, u"@"_s},
        FigureRow{"Formula", CellValue::unreadable(u"=1+1"_s), "s", u"=1+1"_s, u"@"_s},
        FigureRow{"Command", CellValue::unreadable(u"=cmd|'/c calc'!A1"_s), "s", u"=cmd|'/c calc'!A1"_s,
                  u"@"_s},
        FigureRow{"Plus", CellValue::unreadable(u"+1"_s), "s", u"+1"_s, u"@"_s},
        FigureRow{"Minus", CellValue::unreadable(u"-A1"_s), "s", u"-A1"_s, u"@"_s},
        FigureRow{"At", CellValue::unreadable(u"@SUM(A1)"_s), "s", u"@SUM(A1)"_s, u"@"_s},
        FigureRow{"Array", CellValue::unreadable(u"{=A1}"_s), "s", u"{=A1}"_s, u"@"_s},
        FigureRow{"Link", CellValue::unreadable(u"http://a.example.cn"_s), "s", u"http://a.example.cn"_s,
                  u"@"_s},
        FigureRow{"Markup", CellValue::unreadable(u"<v>&1</v>\""_s), "s", u"<v>&1</v>\""_s, u"@"_s},
        FigureRow{"Controls", CellValue::unreadable(u"a\u0001b\u001fc\ufffe\n"_s), "s", u"abc\n"_s, u"@"_s},
        FigureRow{"HalfACharacter", CellValue::unreadable(u"a"_s + QChar(0xd842) + u"b"_s), "s", u"ab"_s,
                  u"@"_s},
        FigureRow{"Escape", CellValue::unreadable(u"_x0041_"_s), "s", u"_x005F_x0041_"_s, u"@"_s},
        FigureRow{"Nothing", CellValue::unreadable(u"\u0001"_s), "", {}, u"@"_s}),
    [](const auto& row) { return row.param.name; });

/// A name of a check beside or below the table, and its text; "" while there is none.
QString checkAt(const WorkbookRead& book, size_t sheet, const QString& name) {
    const SheetCellRead read = book.sheets[sheet].cells.value(name);
    EXPECT_TRUE(read.value.isEmpty() || read.value.startsWith(u"✖ "_s)) << read.value.toStdString();
    return read.value;
}

QStringList allChecks(const WorkbookRead& book) {
    QStringList checks;
    for (const SheetRead& sheet : book.sheets) {
        for (auto cell = sheet.cells.begin(); cell != sheet.cells.end(); ++cell) {
            if (cell->value.startsWith(u"✖"_s))
                checks.append(sheet.name + u'!' + cell.key());
        }
    }
    return checks;
}

TEST(XlsxTotals, WrongOneIsKeptAndSaysSo) {
    Report report = soundReport(ReportFormat::forYear(2024));
    const int total = cellAt(report, u"requests.granted.total"_s);
    const qint64 right = report.cells[static_cast<size_t>(total)].count().value();
    report.cells[static_cast<size_t>(total)] = CellValue(right + 1);
    const WorkbookRead book(xlsxOf(report));
    const SheetCellRead read = book.at(report, total);
    EXPECT_TRUE(read.isNumber() && read.formula.isEmpty());
    EXPECT_EQ(read.value, QString::number(right + 1));
    // The row's check stands beside it; the column of totals is off too, and says so below.
    EXPECT_EQ(allChecks(book), (QStringList{u"表三!J31"_s, u"表三!L6"_s}));
    EXPECT_EQ(checkAt(book, 1, u"L6"_s), u"✖ 各项之和为"_s + QString::number(right));
    EXPECT_EQ(book.sheets[1].cells[u"L6"_s].formula,
              u"IF(AND(ISNUMBER(J6),J6=SUM(D6:I6)),\"\",\"✖ 各项之和为\"&SUM(D6:I6))"_s);
    EXPECT_EQ(book.sheets[1].cells[u"L6"_s].type, u"str"_s);
    EXPECT_EQ(book.sheets[1].cells[u"A31"_s].value, u"合计核对"_s);
    EXPECT_TRUE(book.at(report, cellAt(report, u"requests.concluded.total"_s)).formula.isEmpty());
    EXPECT_FALSE(book.at(report, cellAt(report, u"requests.concluded.enterprise"_s)).formula.isEmpty());
}

TEST(XlsxTotals, ChecksOfOneRowStandBelow) {
    Report report = soundReport(ReportFormat::forYear(2024));
    cellOf(report, u"disputes.reconsideration.total"_s) = CellValue(90);
    cellOf(report, u"disputes.litigationAfterReconsideration.total"_s) = CellValue::unreadable(u"O"_s);
    const WorkbookRead book(xlsxOf(report));
    EXPECT_EQ(allChecks(book), (QStringList{u"表四!E7"_s, u"表四!O7"_s}));
}

TEST(XlsxTotals, BlankOnes) {
    Report report(ReportFormat::forYear(2024), 2024);
    EXPECT_TRUE(allChecks(WorkbookRead(xlsxOf(report))).isEmpty()) << "nothing typed, nothing wrong";

    cellOf(report, u"disputes.reconsideration.upheld"_s) = CellValue(2);
    const int total = cellAt(report, u"disputes.reconsideration.total"_s);
    WorkbookRead book(xlsxOf(report));
    EXPECT_FALSE(book.at(report, total).hasValue);
    EXPECT_TRUE(book.at(report, total).formula.isEmpty());
    EXPECT_EQ(checkAt(book, 2, u"E7"_s), u"✖ 各项之和为2"_s);

    // Blank addends add nothing, and stay blank.
    report.cells[static_cast<size_t>(total)] = CellValue(2);
    book = WorkbookRead(xlsxOf(report));
    EXPECT_TRUE(allChecks(book).isEmpty());
    EXPECT_EQ(book.at(report, total).formula, u"SUM(A4:D4)"_s);
    EXPECT_FALSE(book.at(report, cellAt(report, u"disputes.reconsideration.other"_s)).hasValue);
}

struct AddendRow {
    const char* name;
    CellValue addend;
    CellValue total; ///< the other addends are 1
    QString check;   ///< empty for none
    bool isFormula;
};

class XlsxAddends : public testing::TestWithParam<AddendRow> {};

TEST_P(XlsxAddends, DecideWhatATotalIs) {
    Report report(ReportFormat::forYear(2024), 2024);
    for (const auto& column : {u"corrected"_s, u"other"_s, u"pending"_s})
        cellOf(report, u"disputes.reconsideration."_s + column) = CellValue(1);
    cellOf(report, u"disputes.reconsideration.upheld"_s) = GetParam().addend;
    cellOf(report, u"disputes.reconsideration.total"_s) = GetParam().total;
    const WorkbookRead book(xlsxOf(report));
    const SheetCellRead total = book.at(report, cellAt(report, u"disputes.reconsideration.total"_s));
    EXPECT_EQ(total.value.toDouble(), GetParam().total.toString().toDouble());
    EXPECT_EQ(!total.formula.isEmpty(), GetParam().isFormula);
    EXPECT_EQ(checkAt(book, 2, u"E7"_s), GetParam().check);
}

constexpr qint64 tooLarge = 1000000000000000;
constexpr qint64 largest = std::numeric_limits<qint64>::max();

INSTANTIATE_TEST_SUITE_P(
    Values, XlsxAddends,
    testing::Values(AddendRow{"Right", CellValue(4), CellValue(7), {}, true},
                    AddendRow{"Wrong", CellValue(4), CellValue(8), u"✖ 各项之和为7"_s, false},
                    AddendRow{"Negative", CellValue(-4), CellValue(-1), {}, true},
                    AddendRow{"Word", CellValue::unreadable(u"4件"_s), CellValue(7), u"✖ 各项无法相加"_s,
                              false},
                    AddendRow{"Fraction", decimal(u"0.5"_s), CellValue(3), u"✖ 各项无法相加"_s, false},
                    AddendRow{"TotalIsADecimal", CellValue(4), decimal(u"7.0"_s), {}, true},
                    AddendRow{"LargeAndRight", CellValue(tooLarge), CellValue(tooLarge + 3), {}, false},
                    AddendRow{"LargeAndWrong", CellValue(tooLarge), CellValue(5),
                              u"✖ 各项之和为1000000000000003"_s, false},
                    AddendRow{"Overflow", CellValue(largest), CellValue(5), u"✖ 各项无法相加"_s, false}),
    [](const auto& row) { return row.param.name; });

TEST(XlsxBalance, StandsBelowTable3) {
    Report report = soundReport(ReportFormat::forYear(2024));
    cellOf(report, u"requests.received.enterprise"_s) = CellValue(100);
    cellOf(report, u"requests.carriedIn.enterprise"_s) = CellValue(20);
    cellOf(report, u"requests.concluded.enterprise"_s) = CellValue(90);
    cellOf(report, u"requests.carriedForward.enterprise"_s) = CellValue(25);
    cellOf(report, u"requests.carriedForward.naturalPerson"_s) = CellValue();
    const SheetRead sheet = WorkbookRead(xlsxOf(report)).sheets[1];
    EXPECT_EQ(sheet.cells[u"A30"_s].value, u"勾稽核对：本年新收＋上年结转－（办理结果总计＋结转下年度）"_s);
    const SheetCellRead off = sheet.cells[u"E30"_s];
    EXPECT_TRUE(off.isNumber());
    EXPECT_EQ(off.value, u"5"_s);
    EXPECT_EQ(off.formula, u"IF(COUNT(E4:E5,E27:E28)<4,\"\",SUM(E4:E5)-SUM(E27:E28))"_s);
    // A column that is not filled in is no more off than on.
    EXPECT_EQ(sheet.cells[u"D30"_s].type, u"str"_s);
    EXPECT_EQ(sheet.cells[u"D30"_s].value, QString());
    QStringList alarms;
    for (const Element* alarm : sheet.xml.all(u"conditionalFormatting"_s))
        alarms.append(alarm->attributes[u"sqref"_s] + u' ' + alarm->all(u"formula"_s).front()->text);
    EXPECT_TRUE(alarms.contains(u"E30 AND(ISNUMBER(E30),E30<>0)"_s)) << alarms.join(u'|').toStdString();
    EXPECT_TRUE(alarms.contains(u"J30 AND(ISNUMBER(J30),J30<>0)"_s));
}

TEST(XlsxWriter, NotesAreComments) {
    Report report(ReportFormat::forYear(2024), 2024);
    const int cell = cellAt(report, u"disclosure.regulations.issued"_s);
    report.cells[static_cast<size_t>(cell)] = CellValue(22);
    report.notes = {QJsonObject{{u"where"_s, Where::atCell(cell, 0, 2).toJson(report)},
                                {u"text"_s, u"=其中修订16件\u0001<共管>"_s}},
                    QJsonObject{{u"where"_s, QJsonObject{{u"table"_s, u"none"_s}}}, {u"text"_s, u"x"_s}}};
    const WorkbookRead book(xlsxOf(report));
    EXPECT_EQ(book.sheets[0].comments, (QMap<QString, QString>{{u"B3"_s, u"=其中修订16件<共管>"_s}}));
    EXPECT_TRUE(book.sheets[1].comments.isEmpty());
    EXPECT_TRUE(book.sheets[0].cells[u"B3"_s].isNumber());
    EXPECT_EQ(book.sheets[0].cells[u"B3"_s].value, u"22"_s);
}

TEST(XlsxWriter, SaysWhatItIs) {
    const WorkbookRead book(xlsxOf(harbourReport()));
    const Element core = book.part(u"docProps/core.xml"_s);
    EXPECT_EQ(core.child(u"dc:title"_s).text, u"标题 <A&B>"_s);
    EXPECT_EQ(core.child(u"dc:creator"_s).text, u"临海市港口管理局"_s);
    EXPECT_EQ(core.child(u"dcterms:created"_s).text, u"2025-01-20T08:30:00Z"_s);
    // & begins a code in a page's head, and is written twice to print once.
    const QString head = book.sheets[1].xml.all(u"oddHeader"_s).front()->text;
    EXPECT_EQ(head, u"&C标题 <A&&B> 三、收到和处理政府信息公开申请情况"_s);
}

TEST(XlsxWriter, LongHeadingsAreCutInThePagesHead) {
    DocumentInfo info = xlsxInfo();
    info.title = QString(400, u'&');
    const WorkbookRead book(xlsxOf(harbourReport(), info));
    EXPECT_LE(book.sheets[0].xml.all(u"oddHeader"_s).front()->text.size(), 255);
}

TEST(XlsxWriter, SameReportGivesTheSameBytes) {
    const QByteArray first = xlsxOf(harbourReport());
    const QByteArray undated = xlsxOf(harbourReport(), {u"标题"_s, {}, {}, {}});
    // The ZIP format counts in steps of two seconds.
    QThread::msleep(2100);
    EXPECT_EQ(xlsxOf(harbourReport()), first);
    EXPECT_EQ(xlsxOf(harbourReport(), {u"标题"_s, {}, {}, {}}), undated);
    EXPECT_NE(first, undated);
}

TEST(XlsxWriter, RefusesATextThatNoCellHolds) {
    Report report = harbourReport();
    cellOf(report, u"disclosure.fees.amount"_s) = CellValue::unreadable(QString(32767, u'件'));
    EXPECT_TRUE(writeXlsx(report, xlsxInfo()));
    cellOf(report, u"disclosure.fees.amount"_s) = CellValue::unreadable(QString(32768, u'件'));
    const Result<QByteArray> refused = writeXlsx(report, xlsxInfo());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.problem().code, Problem::Code::CannotWrite);
    EXPECT_EQ(refused.problem().place, u"disclosure.fees.amount"_s);
    EXPECT_FALSE(refused.problem().detail.isEmpty());
}

TEST(XlsxWriter, RefusesWithoutRoomForTemporaryFiles) {
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nowhere");
    const Result<QByteArray> refused = writeXlsx(harbourReport(), xlsxInfo());
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.problem().code, Problem::Code::CannotWrite);
}

/// Where a comma stands for the point, a file still has points.
TEST(XlsxWriter, AnotherLocaleChangesNothing) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"de_DE.UTF-8"_s);
    if (QProcess::execute(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, path}) != 0)
        GTEST_SKIP() << "no localedef, or nothing to make a locale of";
    qputenv("LOCPATH", folder.path().toUtf8());
    const locale_t german = newlocale(LC_ALL_MASK, "de_DE.UTF-8", nullptr);
    qunsetenv("LOCPATH");
    ASSERT_NE(german, nullptr);
    Report report = harbourReport();
    cellOf(report, u"disclosure.fees.amount"_s) = decimal(u"7.948"_s);
    const QByteArray wanted = xlsxOf(report);
    const locale_t before = uselocale(german);
    EXPECT_EQ(QByteArray(localeconv()->decimal_point), ",");
    const QByteArray made = xlsxOf(report);
    EXPECT_EQ(uselocale(before), german) << "the thread's locale is given back";
    freelocale(german);
    EXPECT_EQ(made, wanted);
}

} // namespace
} // namespace nianbao::test
