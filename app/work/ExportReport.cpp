#include <work/ExportReport.h>

#include <document/FontBook.h>
#include <document/Layout.h>
#include <document/PdfWriter.h>
#include <report/ReportFile.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
public:
    static QString noFonts() { return tr("a PDF cannot be made without fonts"); }
};

Problem writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return {Problem::Code::CannotWrite, path, {}, file.errorString()};
    return {};
}

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

const QStringList& exportSuffixes() {
    static const QStringList suffixes = {u"pdf"_s, u"json"_s};
    return suffixes;
}

ExportOutcome exportReport(const Report& report, const QDateTime& changed, const QString& path,
                           const FontBook* fonts) {
    ExportOutcome outcome;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "json"_L1) {
        outcome.problem = writeFile(path, writeReport(report));
    } else if (suffix == "pdf"_L1) {
        if (!fonts) {
            outcome.problem = {Problem::Code::CannotWrite, path, {}, ExportWords::noFonts()};
            return outcome;
        }
        // A book serves one thread, and the window exports from another.
        const FontBook own(*fonts);
        outcome.warnings = own.substitutions();
        const Pages pages = Layout(own).paginate(compose(report));
        warnOfMissing(pages, own, outcome.warnings);
        const Result<QByteArray> pdf = writePdf(
            pages, own, {report.titleText().simplified(), report.agency.name, changed, writeReport(report)});
        outcome.problem = pdf ? writeFile(path, *pdf) : pdf.problem();
        if (outcome.problem.code != Problem::Code::None)
            outcome.problem.file = path;
    } else {
        outcome.problem = {Problem::Code::WrongFileType, path, {}, suffix};
    }
    return outcome;
}

} // namespace nianbao
