#pragma once

#include <document/FontBook.h>
#include <document/Page.h>

#include <QPageLayout>
#include <QString>

#include <optional>

class QPrinter;
class QWidget;

namespace nianbao {

struct Report;

/// For printing on both sides by hand. Where the system's print service sorts the pages out, leave it at All.
enum class PageSet { All, Odd, Even };

/// Makes a printer ready for our pages: A4, upright, the whole sheet with its origin in the corner.
void prepareSheet(QPrinter& printer);
/// Paints the pages that the printer's page range asks for, each in its true size. Copies are the printer's
/// own business. False when the printer could not be started or gave up; nothing is painted when the range
/// holds no page.
bool paintPages(QPrinter& printer, const Pages& pages, const FontBook& fonts, PageSet set = PageSet::All);
/// What of a page this sheet cannot take, in the user's language: another size, margins that cut into the
/// text. Empty when all fits.
[[nodiscard]] QString sheetProblem(const QPageLayout& sheet);

struct PrintJob {
    const Report& report;
    const FontBook& fonts;
    QString name;
    QString mark = {};   ///< across each page, see Page::mark
    Pages enclosed = {}; ///< that go along after the report's own
};
/// What was printed, for the log.
struct Printed {
    QString printer; ///< its name, or the file's
    int copies = 1;
    bool bothSides = false;
};
/// Asks for printer, pages, copies and sides, and prints; nullopt when nothing was printed.
std::optional<Printed> printReport(QWidget* parent, const PrintJob& job);
/// Shows the sheets in the system's preview, from where they can be printed.
void previewPrint(QWidget* parent, const PrintJob& job);

} // namespace nianbao
