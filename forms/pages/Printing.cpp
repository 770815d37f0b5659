#include "Printing.h"

#include <document/Layout.h>
#include <document/PagePainter.h>
#include <report/Problem.h>
#include <report/Report.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double millimetresPerInch = 25.4;
/// Room below the type area that the page number takes (format.md: 7 mm down, 14 pt digits).
constexpr double pageNumberDepth = 12.0;

Pages layOut(const PrintJob& job) {
    Pages pages = Layout(job.fonts).paginate(compose(job.report));
    setMark(pages, job.mark);
    // Painting asks for no blocks.
    pages.pages.insert(pages.pages.end(), job.enclosed.pages.begin(), job.enclosed.pages.end());
    return pages;
}

/// Indices of the pages that are asked for, in order.
std::vector<size_t> wantedPages(const QPrinter& printer, size_t count, PageSet set) {
    const QPageRanges ranges = printer.pageRanges();
    std::vector<size_t> wanted;
    for (size_t page = 0; page < count; ++page) {
        const int number = static_cast<int>(page) + 1;
        const bool odd = number % 2 == 1;
        if ((ranges.isEmpty() || ranges.contains(number)) &&
            (set == PageSet::All || odd == (set == PageSet::Odd)))
            wanted.push_back(page);
    }
    return wanted;
}

/// The dialog's own choice of odd or even pages. A print service takes the pages out itself; a file has none.
PageSet chosenPageSet(const QPrintDialog& dialog, const QPrinter& printer) {
    const auto* choice = dialog.findChild<QComboBox*>(u"pageSetCombo"_s);
    if (printer.outputFormat() != QPrinter::PdfFormat || !choice)
        return PageSet::All;
    return choice->currentIndex() == 1   ? PageSet::Odd
           : choice->currentIndex() == 2 ? PageSet::Even
                                         : PageSet::All;
}

/// Whether to go on although not all of a page fits the sheet.
bool acceptsSheet(QWidget* parent, const QPrinter& printer) {
    const QString problem = sheetProblem(printer.pageLayout());
    return problem.isEmpty() ||
           QMessageBox::warning(parent, Words::tr("Print"), problem, QMessageBox::Ok | QMessageBox::Cancel,
                                QMessageBox::Cancel) == QMessageBox::Ok;
}

void tellFailure(QWidget* parent, const QPrinter& printer) {
    const bool toFile = printer.outputFormat() == QPrinter::PdfFormat;
    QMessageBox::warning(
        parent, Words::tr("Print"),
        toFile ? problemText({Problem::Code::CannotWrite, printer.outputFileName(), {}, {}})
               : Words::tr("The printer %1 could not be started. See whether it is switched on and "
                           "connected, or print to a file.")
                     .arg(printer.printerName()));
}

} // namespace

void prepareSheet(QPrinter& printer) {
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    // The margins are the document's own; the sheet's corner is the origin and nothing is scaled.
    printer.setFullPage(true);
}

bool paintPages(QPrinter& printer, const Pages& pages, const FontBook& fonts, PageSet set) {
    const std::vector<size_t> wanted = wantedPages(printer, pages.pages.size(), set);
    if (wanted.empty())
        return true;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double unitsPerMillimetre = printer.resolution() / millimetresPerInch;
    for (const size_t page : wanted) {
        if (page != wanted.front() && !printer.newPage())
            return false;
        paintPage(painter, pages.pages[page], fonts, unitsPerMillimetre);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

QString sheetProblem(const QPageLayout& sheet) {
    const QSizeF size = sheet.fullRect(QPageLayout::Millimeter).size();
    // Printers round sizes to points.
    constexpr double tolerance = 1.0;
    if (std::abs(size.width() - pageWidth) > tolerance || std::abs(size.height() - pageHeight) > tolerance)
        return Words::
            tr("The sheet is %1 × %2 mm. The report is made for A4 upright and prints in its true size from "
               "the sheet's top left corner. Choose A4 in the printer's properties, or print all the same?")
                .arg(qRound(size.width()))
                .arg(qRound(size.height()));
    const QMarginsF margins = QPageLayout(sheet.pageSize(), sheet.orientation(), sheet.minimumMargins(),
                                          sheet.units(), sheet.minimumMargins())
                                  .margins(QPageLayout::Millimeter);
    if (margins.left() > leftMargin || margins.top() > topMargin ||
        margins.right() > pageWidth - leftMargin - typeWidth ||
        margins.bottom() > pageHeight - topMargin - typeHeight - pageNumberDepth)
        return Words::
            tr("This printer cannot print to the edge of the text: it leaves %1 mm on the left, %2 mm on the "
               "right, %3 mm above and %4 mm below. Part of the text would be missing. Print all the same?")
                .arg(margins.left(), 0, 'f', 0)
                .arg(margins.right(), 0, 'f', 0)
                .arg(margins.top(), 0, 'f', 0)
                .arg(margins.bottom(), 0, 'f', 0);
    return {};
}

std::optional<Printed> printReport(QWidget* parent, const PrintJob& job) {
    const Pages pages = layOut(job);
    QPrinter printer(QPrinter::HighResolution);
    prepareSheet(printer);
    printer.setDocName(job.name);
    printer.setDuplex(QPrinter::DuplexAuto);
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    dialog.setMinMax(1, static_cast<int>(pages.pages.size()));
    dialog.setFromTo(1, static_cast<int>(pages.pages.size()));
    dialog.setPrintRange(QAbstractPrintDialog::AllPages);
    if (dialog.exec() != QDialog::Accepted || !acceptsSheet(parent, printer))
        return {};
    if (!paintPages(printer, pages, job.fonts, chosenPageSet(dialog, printer))) {
        tellFailure(parent, printer);
        return {};
    }
    const bool toFile = printer.outputFormat() == QPrinter::PdfFormat;
    return Printed{toFile ? printer.outputFileName() : printer.printerName(), printer.copyCount(),
                   printer.duplex() != QPrinter::DuplexNone};
}

void previewPrint(QWidget* parent, const PrintJob& job) {
    const Pages pages = layOut(job);
    QPrinter printer(QPrinter::HighResolution);
    prepareSheet(printer);
    printer.setDocName(job.name);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowFlag(Qt::WindowMaximizeButtonHint);
    dialog.resize(QSize(900, 700).boundedTo(dialog.screen()->availableSize() * 0.9));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&pages, &job](QPrinter* sheet) {
        if (!paintPages(*sheet, pages, job.fonts))
            qWarning("the print preview could not be painted");
    });
    dialog.exec();
}

} // namespace nianbao
