#include "TableTestSession.h"
#include "pages/PageView.h"
#include "pages/PreviewPanel.h"
#include "pages/Printing.h"

#include <document/Layout.h>

#include <QApplication>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class PreviewPanelTest : public testing::Test {
protected:
    PreviewPanelTest() : panel(&fonts) {
        panel.setSession(session.get());
        panel.resize(420, 600);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        QObject::connect(&panel, &PreviewPanel::placeClicked,
                         [this](const Where& where) { clicked.push_back(where); });
    }
    PageView* view() { return panel.findChild<PageView*>(); }
    /// A click in the middle of where a place is printed.
    void click(const Where& where) {
        panel.showPlace(where);
        const QRectF frame = view()->frame();
        ASSERT_FALSE(frame.isEmpty());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, frame.center().toPoint());
    }
    Where cellPlace(const QString& path) {
        const int cell = session.cell(path);
        const int table = session.format().cells()[static_cast<size_t>(cell)].table;
        return Where::atCell(cell, table, session.format().tables()[static_cast<size_t>(table)].section);
    }

    FontBook fonts;
    TableTestSession session;
    PreviewPanel panel;
    std::vector<Where> clicked;
};

TEST_F(PreviewPanelTest, AClickLeadsToTheCell) {
    for (const QString& path : {u"disclosure.fees.amount"_s, u"requests.received.total"_s,
                                u"disputes.litigationAfterReconsideration.total"_s}) {
        clicked.clear();
        click(cellPlace(path));
        ASSERT_FALSE(clicked.empty()) << path.toStdString();
        EXPECT_EQ(clicked.back().cell, session.cell(path)) << path.toStdString();
    }
}

TEST_F(PreviewPanelTest, AClickLeadsToTheText) {
    const Part& part = session->report().narrative[1][0];
    session->perform({Splice{1, part.id, 0, {}, u"本年度各项工作有序开展。"_s}}, u"write"_s);
    click(Where::inPart(1, part.id, 0, 12));
    ASSERT_FALSE(clicked.empty());
    EXPECT_EQ(clicked.back().kind, Where::Kind::Part);
    EXPECT_EQ(clicked.back().section, 1);
    EXPECT_EQ(clicked.back().partId, part.id);
}

TEST_F(PreviewPanelTest, ShowsAnEditWhileItIsVisible) {
    const auto has = [this](const QString& text) {
        for (const Page& page : view()->pages().pages) {
            for (const TextRun& run : page.runs) {
                if (run.text.contains(text))
                    return true;
            }
        }
        return false;
    };
    EXPECT_FALSE(has(u"8642"_s));
    session.set(u"requests.received.total"_s, CellValue(8642));
    EXPECT_TRUE(QTest::qWaitFor([&] { return has(u"8642"_s); }));
}

TEST_F(PreviewPanelTest, ScrollsToAPlaceAndZooms) {
    EXPECT_EQ(view()->currentPage(), 0);
    panel.showPlace(cellPlace(u"disputes.reconsideration.total"_s));
    EXPECT_GT(view()->verticalScrollBar()->value(), 0);
    EXPECT_TRUE(view()->fitsWidth());
    const double fitting = view()->zoom();
    view()->zoomIn();
    EXPECT_GT(view()->zoom(), fitting);
    EXPECT_FALSE(view()->fitsWidth());
    view()->setZoom(99);
    EXPECT_LE(view()->zoom(), 3.0);
    panel.setSession(nullptr);
    EXPECT_EQ(view()->pageCount(), 0);
}

class PrintingTest : public testing::Test {
protected:
    PrintingTest() {
        Layout layout(fonts);
        pages = layout.paginate(compose(Report::forAgency(Agency(), 2024)));
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        prepareSheet(printer);
    }
    /// Leaves in the file, by its own count.
    int printed(PageSet set = PageSet::All) {
        EXPECT_TRUE(paintPages(printer, pages, fonts, set));
        QFile file(printer.outputFileName());
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray content = file.readAll();
        return static_cast<int>(content.count("/Type /Page\n") + content.count("/Type /Page "));
    }

    FontBook fonts;
    Pages pages;
    QTemporaryDir folder;
    QPrinter printer{QPrinter::HighResolution};
};

TEST_F(PrintingTest, PrintsEachPage) {
    ASSERT_GE(pages.pages.size(), 3U);
    EXPECT_EQ(printed(), static_cast<int>(pages.pages.size()));
}

TEST_F(PrintingTest, PrintsTheRangeThatWasAskedFor) {
    printer.setFromTo(2, 3);
    printer.setPrintRange(QPrinter::PageRange);
    EXPECT_EQ(printed(), 2);
}

TEST_F(PrintingTest, PrintsOneSideOfTheSheets) {
    const auto all = static_cast<int>(pages.pages.size());
    EXPECT_EQ(printed(PageSet::Odd), (all + 1) / 2);
    EXPECT_EQ(printed(PageSet::Even), all / 2);
}

TEST_F(PrintingTest, SaysWhatASheetCannotTake) {
    const struct {
        const char* name;
        QPageSize::PageSizeId size;
        QMarginsF margins;
        bool fits;
    } rows[] = {
        {"A4 without margins", QPageSize::A4, {0, 0, 0, 0}, true},
        {"A4 with an office printer's margins", QPageSize::A4, {5, 5, 5, 5}, true},
        {"A4 with margins that cut into the text", QPageSize::A4, {40, 5, 5, 5}, false},
        {"A5", QPageSize::A5, {0, 0, 0, 0}, false},
    };
    for (const auto& row : rows) {
        const QPageLayout sheet(QPageSize(row.size), QPageLayout::Portrait, row.margins,
                                QPageLayout::Millimeter, row.margins);
        EXPECT_EQ(sheetProblem(sheet).isEmpty(), row.fits) << row.name;
    }
}

} // namespace

} // namespace nianbao::test
