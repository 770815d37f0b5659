#include "ReportPdf.h"

#include <document/FontBook.h>
#include <document/Layout.h>
#include <document/PdfWriter.h>
#include <report/ReportFile.h>

namespace nianbao {

namespace {

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

} // namespace

QByteArray publishedInterchange(const Report& report) {
    Report published = report;
    published.explanations.clear();
    return writeReport(published);
}

DocumentInfo documentInfo(const Report& report, const QDateTime& changed) {
    return {report.titleText().simplified(), report.agency.name, changed, {}};
}

Result<QByteArray> reportPdf(const Report& report, DocumentInfo info, const FontBook& fonts,
                             QStringList& warnings) {
    // A book serves one thread, and the window exports from another.
    const FontBook own(fonts); // NOLINT(performance-unnecessary-copy-initialization)
    warnings = own.substitutions();
    Pages pages = Layout(own).paginate(compose(report));
    setMark(pages, info.mark);
    warnOfMissing(pages, own, warnings);
    info.interchange = publishedInterchange(report);
    return writePdf(pages, own, info);
}

} // namespace nianbao
