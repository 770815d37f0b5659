#include "WindowTest.h"

#include "StoreTestFolder.h"
#include "findings/FindingsPanel.h"
#include "session/PreviousReport.h"

#include <report/ReportFile.h>

#include <QFile>
#include <QLabel>
#include <QMessageBox>

#include <algorithm>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

TEST(PreviousReportTest, IsTheSameAgencysOfTheYearBefore) {
    const struct {
        const char* name;
        int year;
        QString agency;
        bool fits;
    } rows[] = {
        {"the year before", 2024, u"甲县教育局"_s, true},
        {"another agency", 2024, u"乙县教育局"_s, false},
        {"a name that contains it", 2024, u"某市甲县教育局"_s, false},
        {"the same year", 2025, u"甲县教育局"_s, false},
        {"the year after", 2026, u"甲县教育局"_s, false},
        {"two years before", 2023, u"甲县教育局"_s, false},
    };
    const Report report = Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), 2025);
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const StoreTestFolder folder;
        folder.add(row.year, row.agency);
        const auto found = previousReport(*folder.store, report);
        ASSERT_TRUE(found);
        ASSERT_EQ(found->has_value(), row.fits);
        if (row.fits) {
            EXPECT_EQ((*found)->name, u"2024 甲县教育局"_s);
        }
    }
}

TEST(PreviousReportTest, IsNotOneFromTheTrash) {
    const StoreTestFolder folder;
    const DraftId draft = folder.add(2024, u"甲局"_s);
    ASSERT_EQ(folder.store->moveToTrash(draft).code, Problem::Code::None);
    const auto found =
        previousReport(*folder.store, Report::forAgency(StoreTestFolder::agency(u"甲局"_s), 2025));
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->has_value());
}

TEST(PreviousReportTest, AnAgencyWithoutANameHasNone) {
    const StoreTestFolder folder;
    folder.add(2024, {});
    const auto found = previousReport(*folder.store, Report::forAgency({}, 2025));
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->has_value());
}

class LastYearsReportTest : public WindowTest {
protected:
    static QString basis(const MainWindow& window) {
        QCoreApplication::processEvents();
        return childOf<QLabel>(*window.findChild<FindingsPanel*>(), u"basis"_s)->text();
    }
    static bool finds(const MainWindow& window, const QString& rule) {
        const auto& findings = window.session()->findings();
        return std::any_of(findings.begin(), findings.end(),
                           [&](const Finding& finding) { return finding.rule == rule; });
    }
    /// A report in which 7 applications were carried forward, all of them citizens'.
    static Report lastYear(int year) {
        Report report = Report::forAgency(someReport().agency, year);
        for (const QString& path :
             {u"requests.carriedForward.naturalPerson"_s, u"requests.carriedForward.total"_s})
            report.cells[static_cast<size_t>(cellAt(report, path))] = CellValue(7);
        return report;
    }
    static Report thisYear() {
        Report report = someReport();
        report.cells[static_cast<size_t>(cellAt(report, u"requests.carriedIn.naturalPerson"_s))] =
            CellValue(2);
        return report;
    }
    QString fileOf(const Report& report) const {
        const QString path = m_folder.filePath(u"last.json"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(writeReport(report));
        return path;
    }
};

TEST_F(LastYearsReportTest, IsTakenFromTheStore) {
    const auto window = open();
    window->createDraft(thisYear());
    const DraftId draft = window->session()->draft();
    EXPECT_FALSE(finds(*window, u"Y01"_s));
    EXPECT_EQ(basis(*window), u"Last year's report is not at hand."_s);
    window->createDraft(lastYear(2024));
    window->openDraft(draft);
    ASSERT_NE(window->session()->previous(), nullptr);
    EXPECT_TRUE(finds(*window, u"Y01"_s));
    EXPECT_EQ(basis(*window), u"Compared with last year's report: 2024 甲县教育局"_s);
}

TEST_F(LastYearsReportTest, IsLookedForAgainWhenAgencyOrYearChange) {
    const auto window = open();
    window->createDraft(lastYear(2024));
    Report report = thisYear();
    report.agency.name = u"乙县教育局"_s;
    window->createDraft(report);
    DraftSession& session = *window->session();
    ASSERT_EQ(session.previous(), nullptr);
    session.perform({SetAgency{report.agency, someReport().agency}}, u"rename"_s);
    ASSERT_NE(session.previous(), nullptr);
    EXPECT_TRUE(finds(*window, u"Y01"_s));
    EXPECT_EQ(basis(*window), u"Compared with last year's report: 2024 甲县教育局"_s);
    session.perform({SetYear{2025, 2026}}, u"year"_s);
    EXPECT_EQ(session.previous(), nullptr);
    EXPECT_FALSE(finds(*window, u"Y01"_s));
    session.undoStack()->undo();
    EXPECT_NE(session.previous(), nullptr);
    session.undoStack()->undo();
    EXPECT_EQ(session.previous(), nullptr);
}

TEST_F(LastYearsReportTest, AChosenFileStaysWhileItsYearFits) {
    const auto window = open();
    window->createDraft(thisYear());
    window->compareWithFile(fileOf(lastYear(2024)));
    DraftSession& session = *window->session();
    Agency renamed = someReport().agency;
    renamed.name = u"甲县教育和体育局"_s;
    session.perform({SetAgency{someReport().agency, renamed}}, u"rename"_s);
    ASSERT_NE(session.previous(), nullptr);
    EXPECT_EQ(session.previous()->name, u"last.json"_s);
    session.perform({SetYear{2025, 2026}}, u"year"_s);
    EXPECT_EQ(session.previous(), nullptr);
}

TEST_F(LastYearsReportTest, MayBeAFile) {
    const auto window = open();
    window->createDraft(thisYear());
    window->compareWithFile(fileOf(lastYear(2024)));
    EXPECT_TRUE(finds(*window, u"Y01"_s));
    EXPECT_EQ(basis(*window), u"Compared with last year's report: last.json"_s);
}

TEST_F(LastYearsReportTest, AFileOfAnotherYearIsRefusedWithAReason) {
    const auto window = open();
    window->createDraft(thisYear());
    for (const int year : {2022, 2025}) {
        const QString file = fileOf(lastYear(year));
        const NextDialog<QMessageBox> next([year](QMessageBox& box) {
            EXPECT_TRUE(box.text().contains(QString::number(year))) << box.text().toStdString();
            EXPECT_TRUE(box.text().contains(u"2024"_s));
            box.accept();
        });
        window->compareWithFile(file);
        EXPECT_EQ(window->session()->previous(), nullptr);
    }
}

} // namespace

} // namespace nianbao::test
