#include "DocumentTestSupport.h"
#include "Peers.h"
#include "XlsxTestSupport.h"

#include "ZipArchive.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nianbao::test {
namespace {

/// A workbook whose sheets somebody changed.
template<typename Change>
QByteArray withSheets(const QByteArray& xlsx, const Change& change) {
    Unzipped package = unzipped(xlsx);
    std::vector<QByteArray> paths; // outlive the entries' views of them
    std::vector<ZipEntry> entries;
    paths.reserve(static_cast<size_t>(package.paths.size()));
    for (const QString& path : package.paths) {
        paths.push_back(path.toLatin1());
        if (path.startsWith(u"xl/worksheets/sheet"_s))
            change(package.files[path]);
        entries.push_back({QLatin1StringView(paths.back()), package.files[path]});
    }
    const Result<QByteArray> bytes = zipArchive(entries);
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : QByteArray();
}

/// The workbook without the values of its formulas: who opens it has to reckon.
QByteArray withoutCachedValues(const QByteArray& xlsx) {
    static const QRegularExpression cached(u"(</f>)<v>[^<]*</v>"_s);
    return withSheets(
        xlsx, [](QByteArray& sheet) { sheet = QString::fromUtf8(sheet).replace(cached, u"\\1"_s).toUtf8(); });
}

struct CalcCell {
    QString type; ///< float, string, or empty for a blank cell
    QString shown;
};

/// The sheets of an ODS file by name, their cells by "D4".
using CalcSheets = QMap<QString, QMap<QString, CalcCell>>;

CalcSheets sheetsOf(const Element& ods) {
    CalcSheets sheets;
    const std::vector<const Element*> tables = ods.all(u"table:table"_s);
    for (const Element* table : tables) {
        int rowNumber = 0;
        for (const Element* row : table->all(u"table:table-row"_s)) {
            int column = 0;
            for (const Element& cell : row->children) {
                CalcCell read{cell.attributes.value(u"office:value-type"_s), {}};
                QStringList lines;
                for (const Element& line : cell.children) {
                    if (line.name == "text:p"_L1)
                        lines.append(line.text);
                }
                read.shown = lines.join(u'\n');
                const int repeated = std::max(1, cell.number(u"table:number-columns-repeated"_s));
                // What fills a row to the sheet's edge is empty.
                for (int i = 0; i < repeated && column + i < 26; ++i)
                    sheets[table->attributes[u"table:name"_s]][sheetCell(rowNumber, column + i)] = read;
                column += repeated;
            }
            rowNumber += std::max(1, row->number(u"table:number-rows-repeated"_s));
        }
    }
    return sheets;
}

class XlsxInLibreOffice : public testing::Test {
protected:
    void SetUp() override {
        if (!isInstalled(u"soffice"_s))
            GTEST_SKIP() << "LibreOffice is not installed";
    }

    /// The reports as Calc reads and reckons them, in their order.
    std::vector<CalcSheets> reckoned(const std::vector<Report>& reports) {
        QStringList paths;
        for (const Report& report : reports) {
            paths.append(m_folder.filePath(u"report%1.xlsx"_s.arg(paths.size())));
            writeContent(paths.back(), withoutCachedValues(xlsxOf(report)));
        }
        convertedByOffice(paths.front(), u"fods"_s, m_folder.path(), paths.sliced(1));
        std::vector<CalcSheets> made;
        for (const QString& path : paths)
            made.push_back(sheetsOf(parsed(contentOf(path.chopped(4) + u"fods"_s))));
        return made;
    }

    QTemporaryDir m_folder;
};

TEST_F(XlsxInLibreOffice, CellsShowWhatTheReportSays) {
    std::vector<Report> reports;
    for (const QString& name : fixtureReports())
        reports.push_back(fixtureReport(name));
    const std::vector<CalcSheets> made = reckoned(reports);
    int figures = 0;
    for (size_t i = 0; i < reports.size(); ++i) {
        SCOPED_TRACE(fixtureReports()[i].toStdString());
        const Report& report = reports[i];
        for (const TableSpec& table : report.format->tables()) {
            ASSERT_TRUE(made[i].contains(table.name));
            for (const GridItem& item : table.grid) {
                const CalcCell cell = made[i][table.name].value(sheetCell(item.row, item.column));
                if (item.role != GridItem::Role::Value) {
                    EXPECT_EQ(withoutSpace(cell.shown), withoutSpace(item.text));
                    continue;
                }
                const CellValue& value = report.cells[static_cast<size_t>(item.cell)];
                EXPECT_EQ(cell.shown, value.toString()) << report.format->cellPath(item.cell).toStdString();
                EXPECT_EQ(cell.type, value.isBlank()        ? QString()
                                     : value.isUnreadable() ? u"string"_s
                                                            : u"float"_s);
                figures += value.isBlank() ? 0 : 1;
            }
        }
    }
    EXPECT_GT(figures, 1000);
}

/// Each check says what our own arithmetic says, and a sheet in which all agrees has none.
TEST_F(XlsxInLibreOffice, ChecksShowAndGo) {
    Report wrong(ReportFormat::forYear(2024), 2024);
    for (CellValue& value : wrong.cells)
        value = CellValue(0);
    const auto set = [&wrong](const QString& path, qint64 count) {
        wrong.cells[static_cast<size_t>(cellAt(wrong, path))] = CellValue(count);
    };
    const Report right = wrong;
    set(u"requests.received.naturalPerson"_s, 12);
    set(u"requests.received.total"_s, 99);
    set(u"disputes.litigationDirect.pending"_s, 3);
    const std::vector<CalcSheets> made = reckoned({wrong, right});
    EXPECT_EQ(made[0][u"表三"_s][u"L4"_s].shown, u"✖ 各项之和为12"_s);
    EXPECT_EQ(made[0][u"表四"_s][u"J7"_s].shown, u"✖ 各项之和为3"_s);
    // Balances: what came in and never went out.
    EXPECT_EQ(made[0][u"表三"_s][u"D30"_s].shown, u"12"_s);
    EXPECT_EQ(made[0][u"表三"_s][u"E30"_s].shown, u"0"_s);
    EXPECT_EQ(made[0][u"表三"_s][u"J30"_s].shown, u"99"_s);
    for (const auto& sheet : made[1]) {
        for (const CalcCell& cell : sheet)
            EXPECT_FALSE(cell.shown.contains(u"✖"_s)) << cell.shown.toStdString();
    }
}

/// A check goes when the figure is put right in the spreadsheet, not only when it is written.
TEST_F(XlsxInLibreOffice, CheckGoesWithItsCause) {
    Report report(ReportFormat::forYear(2024), 2024);
    for (CellValue& value : report.cells)
        value = CellValue(0);
    report.cells[static_cast<size_t>(cellAt(report, u"requests.received.total"_s))] = CellValue(99);
    int mended = 0;
    const QByteArray xlsx = withSheets(withoutCachedValues(xlsxOf(report)), [&mended](QByteArray& sheet) {
        mended += static_cast<int>(sheet.count("<v>99</v>"));
        sheet.replace("<v>99</v>", "<v>0</v>");
    });
    ASSERT_EQ(mended, 1);
    const QString path = m_folder.filePath(u"mended.xlsx"_s);
    writeContent(path, xlsx);
    const CalcSheets sheets =
        sheetsOf(parsed(contentOf(convertedByOffice(path, u"fods"_s, m_folder.path()))));
    EXPECT_EQ(sheets[u"表三"_s][u"L4"_s].shown, QString());
    EXPECT_EQ(sheets[u"表三"_s][u"J4"_s].shown, u"0"_s);
    EXPECT_EQ(sheets[u"表三"_s][u"J30"_s].shown, u"0"_s);
}

} // namespace
} // namespace nianbao::test
