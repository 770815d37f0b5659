#include "ExportContent.h"

#include "ReportPdf.h"

#include <document/DocxWriter.h>
#include <document/HtmlWriter.h>
#include <document/Page.h>
#include <document/XlsxWriter.h>
#include <report/ReportFile.h>

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
public:
    static QString noFonts() { return tr("a PDF cannot be made without fonts"); }
};

} // namespace

Result<QByteArray> exportContent(const ExportRequest& request, const QString& suffix, QStringList& warnings) {
    const Report& report = request.report;
    const auto& approved = request.options.approved;
    if (approved && suffix == "pdf"_L1)
        return approved->pdf;
    if (approved && suffix == "json"_L1)
        return approved->interchange;
    if (suffix == "json"_L1)
        return writeReport(report);
    DocumentInfo info = documentInfo(report, request.changed);
    if (request.options.unapproved)
        info.mark = unapprovedMark;
    if (suffix == "html"_L1)
        return writeHtml(compose(report), info);
    if (suffix == "docx"_L1)
        return writeDocx(compose(report), info);
    if (suffix == "xlsx"_L1)
        return writeXlsx(report, info);
    if (suffix != "pdf"_L1)
        return Problem{Problem::Code::WrongFileType, {}, {}, suffix};
    if (!request.fonts)
        return Problem{Problem::Code::CannotWrite, {}, {}, ExportWords::noFonts()};
    return reportPdf(report, info, *request.fonts, warnings);
}

} // namespace nianbao
