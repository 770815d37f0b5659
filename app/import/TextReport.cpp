#include "TextReport.h"

#include "ReportBuilder.h"
#include "TextDecoder.h"
#include "TextLeftOut.h"

#include <QHash>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Leaves out running heads: lines below the title that repeat it or its last line, and short lines without
/// a sentence's signs that the text has again and again between pages.
void removeRunningHeads(std::vector<TextLine>& lines, const TitleFound& title) {
    constexpr qsizetype longest = 60;
    constexpr int often = 3;
    QStringList heads;
    const QStringList titleLines = title.title.split(u'\n', Qt::SkipEmptyParts);
    if (!titleLines.isEmpty())
        heads = {comparable(title.title), comparable(titleLines.back())};
    QHash<QString, int> counts;
    for (const TextLine& line : lines) {
        if (line.text.size() <= longest && line.text.contains(u"年度报告"))
            ++counts[comparable(line.text)];
    }
    size_t index = 0;
    std::erase_if(lines, [&](const TextLine& line) {
        if (index++ < title.lineCount || line.text.size() > longest)
            return false;
        const QString text = comparable(line.text);
        return heads.contains(text) || counts.value(text) >= often;
    });
}

TablesRead readTables(const ReportText& text, const ReportFormat& format) {
    TablesRead result;
    result.format = &format;
    for (const TableSpec& table : format.tables())
        result.add(readTable(tableTextOf(text, table), format, table, text.placeOf));
    return result;
}

} // namespace

Result<ImportedReport> readTextReport(const QByteArray& content, const QString& fileName) {
    auto decoded = decodeText(content, fileName);
    if (!decoded)
        return decoded.problem();
    TextLines split = splitLines(decoded->text);
    const ReportFormat& newest = *ReportFormat::all().front();
    partHeadings(split.lines, newest);
    partTitle(split.lines);
    Outline outline = outlineOf(split.lines, newest);
    if (outline.sections.size() < fewestSections)
        return Problem{Problem::Code::NotAReport, fileName, {}, newest.sections()[1].heading};
    removeRunningHeads(split.lines, outline.title);
    outline = outlineOf(split.lines, newest);

    const LineBreaking breaking = lineBreakingOf(split.lines, outline.prose(newest, split.lines.size()));
    const ReportText text{std::move(split.lines), outline, breaking, fileName, placeByLine};
    ImportedReport result =
        buildReport(text, [&text](const ReportFormat& format) { return readTables(text, format); });
    noteTextLeftOut(text, *result.content.report.format, result.content.notes);
    std::vector<ReadNote> first;
    if (decoded->anew)
        first.push_back({{Problem::Code::DecodedAnew, fileName, {}, u"GB18030"_s}, -1});
    if (split.lookAlikes > 0)
        first.push_back(
            {{Problem::Code::LookAlikesTurned, fileName, {}, QString::number(split.lookAlikes)}, -1});
    result.content.notes.insert(result.content.notes.begin(), first.begin(), first.end());
    return result;
}

} // namespace nianbao
