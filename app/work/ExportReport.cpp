#include <work/ExportReport.h>

#include "ReportPdf.h"
#include "WriteFile.h"

#include <document/DocxWriter.h>
#include <document/HtmlWriter.h>
#include <document/XlsxWriter.h>
#include <report/ReportFile.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
public:
    static QString noFonts() { return tr("a PDF cannot be made without fonts"); }
};

/// The file's content by its suffix; warnings go into the outcome.
Result<QByteArray> contentOf(const Report& report, const QDateTime& changed, const QString& suffix,
                             const FontBook* fonts, QStringList& warnings) {
    if (suffix == "json"_L1)
        return writeReport(report);
    const DocumentInfo info = documentInfo(report, changed);
    if (suffix == "html"_L1)
        return writeHtml(compose(report), info);
    if (suffix == "docx"_L1)
        return writeDocx(compose(report), info);
    if (suffix == "xlsx"_L1)
        return writeXlsx(report, info);
    if (suffix != "pdf"_L1)
        return Problem{Problem::Code::WrongFileType, {}, {}, suffix};
    if (!fonts)
        return Problem{Problem::Code::CannotWrite, {}, {}, ExportWords::noFonts()};
    return reportPdf(report, changed, *fonts, warnings);
}

} // namespace

const QStringList& exportSuffixes() {
    static const QStringList suffixes = {u"pdf"_s, u"html"_s, u"docx"_s, u"xlsx"_s, u"json"_s};
    return suffixes;
}

ExportOutcome exportReport(const Report& report, const QDateTime& changed, const QString& path,
                           const FontBook* fonts) {
    ExportOutcome outcome;
    const Result<QByteArray> content =
        contentOf(report, changed, QFileInfo(path).suffix().toLower(), fonts, outcome.warnings);
    outcome.problem = content ? writeFile(path, *content) : content.problem();
    if (outcome.problem.code != Problem::Code::None)
        outcome.problem.file = path;
    return outcome;
}

} // namespace nianbao
