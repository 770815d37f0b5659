#include <work/ExportReport.h>

#include "ExportContent.h"
#include "WriteFile.h"

#include <report/ReportFormat.h>

#include <QFileInfo>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// File systems take 255 bytes; the rest is for the suffix and the temporary name while writing.
constexpr qsizetype longestName = 240;

} // namespace

const QStringList& exportSuffixes() {
    static const QStringList suffixes = {u"pdf"_s, u"html"_s, u"docx"_s, u"xlsx"_s, u"json"_s};
    return suffixes;
}

QString safeFileName(QString text) {
    for (QChar& character : text) {
        if (character.unicode() < 0x20 || character.unicode() == 0x7f || u"/\\:*?\"<>|"_s.contains(character))
            character = u'_';
    }
    text = text.trimmed();
    while (text.toUtf8().size() > longestName)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    // A leading dot hides a file, and some file systems drop one at the end.
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    while (text.startsWith(u'.') || text.startsWith(u' '))
        text.remove(0, 1);
    return text;
}

QString exportFileName(const Report& report) {
    return safeFileName(
        composeFromPattern(report.format->titlePattern(), report.agency, report.year).remove(u'\n'));
}

ExportOutcome exportReport(const Report& report, const QDateTime& changed, const QString& path,
                           const FontBook* fonts, const ExportOptions& options) {
    ExportOutcome outcome;
    const Result<QByteArray> content = exportContent({report, changed, fonts, options},
                                                     QFileInfo(path).suffix().toLower(), outcome.warnings);
    outcome.problem = content ? writeFile(path, *content) : content.problem();
    if (outcome.problem.code != Problem::Code::None)
        outcome.problem.file = path;
    return outcome;
}

} // namespace nianbao
