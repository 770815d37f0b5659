#include "TextReport.h"

#include "AgencyReader.h"
#include "Paragraphs.h"
#include "SectionFinder.h"
#include "TableReader.h"
#include "TextDecoder.h"
#include "TextLines.h"

#include <report/Where.h>

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Lines [first, end).
using Range = std::pair<size_t, size_t>;

/// The text with its sections found, before a format is chosen.
struct Outline {
    TitleFound title;
    std::vector<FoundSection> sections;
    Range preface;

    [[nodiscard]] Range rangeOf(size_t found, size_t lineCount) const {
        const FoundSection& section = sections[found];
        const size_t end =
            found + 1 < sections.size() ? static_cast<size_t>(sections[found + 1].firstLine) : lineCount;
        return {static_cast<size_t>(section.firstLine + section.lineCount), end};
    }
};

Outline outlineOf(const std::vector<TextLine>& lines, const ReportFormat& format) {
    Outline outline;
    outline.sections = findSections(lines, format);
    const size_t end =
        outline.sections.empty() ? lines.size() : static_cast<size_t>(outline.sections.front().firstLine);
    outline.title = findTitle(lines, end);
    outline.preface = {outline.title.lineCount, end};
    return outline;
}

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

/// The tables of a text read by one format.
struct TablesRead {
    const ReportFormat* format = nullptr;
    std::vector<TableCells> tables;
    int rowsRead = 0;
};

TablesRead readTables(const std::vector<TextLine>& lines, const Outline& outline,
                      const ReportFormat& format) {
    TablesRead result;
    result.format = &format;
    for (const TableSpec& table : format.tables()) {
        TableText text;
        for (size_t i = 0; i < outline.sections.size(); ++i) {
            if (outline.sections[i].section == table.section) {
                const Range range = outline.rangeOf(i, lines.size());
                text = readTableLines(lines, range.first, range.second);
            }
        }
        result.tables.push_back(readTable(text, format, table));
        result.rowsRead += result.tables.back().rowsRead;
    }
    return result;
}

/// The format whose rows are there; the year's own where that does not tell.
TablesRead readByBestFormat(const std::vector<TextLine>& lines, const Outline& outline, int year) {
    const ReportFormat* usual = &ReportFormat::forYear(year > 0 ? year : 9999);
    TablesRead best = readTables(lines, outline, *usual);
    for (const ReportFormat* format : ReportFormat::all()) {
        if (format == usual)
            continue;
        TablesRead other = readTables(lines, outline, *format);
        if (other.rowsRead > best.rowsRead)
            best = std::move(other);
    }
    return best;
}

class TextReportReader {
public:
    TextReportReader(std::vector<TextLine> lines, const Outline& outline, QString fileName)
        : m_lines(std::move(lines)), m_outline(outline), m_file(std::move(fileName)) {}

    ReadReport read() {
        const std::vector<Part> preface = readPreface();
        const QString prefaceText = preface.empty() ? QString() : preface.front().text;
        const int year = m_outline.title.year > 0 ? m_outline.title.year : statedYear(prefaceText);
        const TablesRead tables = readByBestFormat(m_lines, m_outline, year);
        m_result.report = Report(*tables.format, year);
        if (year == 0)
            note(Problem::Code::MissingMember, u"$.year"_s);
        readAgency(prefaceText);
        readNarrative(preface);
        for (const TableCells& cells : tables.tables)
            takeCells(cells);
        return std::move(m_result);
    }

private:
    void note(Problem::Code code, const QString& place, const QString& detail = {}) {
        m_result.notes.push_back({{code, m_file, place, detail}, -1});
    }

    [[nodiscard]] LineBreaking breaking(const ReportFormat& format) const {
        std::vector<Range> prose = {m_outline.preface};
        for (size_t i = 0; i < m_outline.sections.size(); ++i) {
            if (format.sections()[static_cast<size_t>(m_outline.sections[i].section)].isNarrative())
                prose.push_back(m_outline.rangeOf(i, m_lines.size()));
        }
        return lineBreakingOf(m_lines, prose);
    }

    std::vector<Part> readPreface() {
        m_breaking = breaking(*m_result.report.format);
        return readParts(m_lines, m_outline.preface.first, m_outline.preface.second, m_breaking);
    }

    void readAgency(const QString& preface) {
        Report& report = m_result.report;
        Agency& agency = report.agency;
        agency.name = m_outline.title.agency;
        // A place gives its report the short name: 2022年上海市政府信息公开工作年度报告.
        const QString government = agency.name + u"人民政府"_s;
        if (!agency.name.isEmpty() && !agency.name.contains(u"人民政府") && preface.contains(government) &&
            QStringView(u"省市县区州旗盟镇乡").contains(agency.name.back()))
            agency.name = government;
        if (agency.name.isEmpty())
            note(Problem::Code::MissingMember, u"$.agency.name"_s);
        readContact(preface, agency);
        const QString title = m_outline.title.title;
        if (QString(title).remove(u'\n') != report.titleText())
            report.title = title;
    }

    void readNarrative(const std::vector<Part>& preface) {
        Report& report = m_result.report;
        const ReportFormat& format = *report.format;
        quint32 id = 0;
        for (size_t s = 0; s < format.sections().size(); ++s) {
            const SectionSpec& spec = format.sections()[s];
            const auto found =
                std::find_if(m_outline.sections.begin(), m_outline.sections.end(),
                             [s](const FoundSection& f) { return f.section == static_cast<int>(s); });
            const bool isPreface = spec.heading.isEmpty();
            if (found == m_outline.sections.end() && !isPreface) {
                note(Problem::Code::MissingMember, spec.heading);
                continue;
            }
            if (!isPreface && comparable(found->heading) != comparable(spec.heading))
                report.headings[spec.id] = withoutPdfSpaces(found->heading);
            if (!spec.isNarrative())
                continue;
            std::vector<Part> parts = preface;
            if (!isPreface) {
                const auto index = static_cast<size_t>(found - m_outline.sections.begin());
                const Range range = m_outline.rangeOf(index, m_lines.size());
                parts = readParts(m_lines, range.first, range.second, m_breaking);
                if (range.second == m_lines.size())
                    report.signature = takeSignature(parts);
            }
            for (Part& part : parts)
                part.id = ++id;
            report.narrative[s] = std::move(parts);
        }
    }

    void takeCells(const TableCells& cells) {
        Report& report = m_result.report;
        for (const auto& [cell, value] : cells.values)
            report.cells[static_cast<size_t>(cell)] = value;
        for (const auto& [cell, text] : cells.remarks) {
            const int table = report.format->cells()[static_cast<size_t>(cell)].table;
            const int section = report.format->tables()[static_cast<size_t>(table)].section;
            report.notes.append(QJsonObject{{u"where"_s, Where::atCell(cell, table, section).toJson(report)},
                                            {u"text"_s, text}});
        }
        for (ReadNote doubt : cells.notes) {
            doubt.problem.file = m_file;
            m_result.notes.push_back(std::move(doubt));
        }
    }

    std::vector<TextLine> m_lines;
    const Outline& m_outline;
    QString m_file;
    LineBreaking m_breaking;
    ReadReport m_result;
};

} // namespace

Result<ReadReport> readTextReport(const QByteArray& content, const QString& fileName) {
    auto decoded = decodeText(content, fileName);
    if (!decoded)
        return decoded.problem();
    TextLines split = splitLines(decoded->text);
    const ReportFormat& newest = *ReportFormat::all().front();
    Outline outline = outlineOf(split.lines, newest);
    constexpr size_t fewestSections = 3;
    if (outline.sections.size() < fewestSections)
        return Problem{Problem::Code::NotAReport, fileName, {}, newest.sections()[1].heading};
    removeRunningHeads(split.lines, outline.title);
    outline = outlineOf(split.lines, newest);

    ReadReport result = TextReportReader(std::move(split.lines), outline, fileName).read();
    std::vector<ReadNote> first;
    if (decoded->anew)
        first.push_back({{Problem::Code::DecodedAnew, fileName, {}, u"GB18030"_s}, -1});
    if (split.lookAlikes > 0)
        first.push_back(
            {{Problem::Code::LookAlikesTurned, fileName, {}, QString::number(split.lookAlikes)}, -1});
    result.notes.insert(result.notes.begin(), first.begin(), first.end());
    return result;
}

} // namespace nianbao
