#include <work/ExportReport.h>

#include "WriteFile.h"

#include <document/DocxWriter.h>
#include <document/FontBook.h>
#include <document/HtmlWriter.h>
#include <document/Layout.h>
#include <document/PdfWriter.h>
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

/// One line for each face that has no glyph for some character of the report.
void warnOfMissing(const Pages& pages, const FontBook& fonts, QStringList& warnings) {
    std::array<QString, fontRoleCount> texts;
    for (const Block& block : pages.blocks) {
        for (const Span& span : block.spans)
            texts[static_cast<size_t>(span.role)] += span.text;
    }
    for (size_t role = 0; role < texts.size(); ++role) {
        const QString missing = fonts.missingCharacters(static_cast<FontRole>(role), texts[role]);
        if (!missing.isEmpty())
            warnings.append(problemText({Problem::Code::FontMissing, {}, {}, missing}));
    }
}

/// The file's content by its suffix; warnings go into the outcome.
Result<QByteArray> contentOf(const Report& report, const QDateTime& changed, const QString& suffix,
                             const FontBook* fonts, QStringList& warnings) {
    if (suffix == "json"_L1)
        return writeReport(report);
    DocumentInfo info{report.titleText().simplified(), report.agency.name, changed, {}};
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
    // A book serves one thread, and the window exports from another.
    const FontBook own(*fonts);
    warnings = own.substitutions();
    const Pages pages = Layout(own).paginate(compose(report));
    warnOfMissing(pages, own, warnings);
    // What the office answered to the checks is not for the public.
    Report published = report;
    published.explanations.clear();
    info.interchange = writeReport(published);
    return writePdf(pages, own, info);
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
