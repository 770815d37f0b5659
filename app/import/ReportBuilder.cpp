#include "ReportBuilder.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The format whose rows are there; the year's own where that does not tell.
TablesRead readByBestFormat(const std::function<TablesRead(const ReportFormat&)>& readTables, int year) {
    const ReportFormat* usual = &ReportFormat::forYear(year > 0 ? year : 9999);
    TablesRead best = readTables(*usual);
    for (const ReportFormat* format : ReportFormat::all()) {
        if (format == usual)
            continue;
        TablesRead other = readTables(*format);
        if (other.rowsRead > best.rowsRead)
            best = std::move(other);
    }
    return best;
}

class ReportBuilder {
public:
    explicit ReportBuilder(const ReportText& text) : m_text(text) {}

    ImportedReport build(const std::function<TablesRead(const ReportFormat&)>& readTables) {
        const LineRange range = m_text.outline.preface;
        const std::vector<Part> preface = readParts(m_text.lines, range.first, range.second, m_text.breaking);
        const QString prefaceText = preface.empty() ? QString() : preface.front().text;
        const int titleYear = m_text.outline.title.year;
        const int year = titleYear > 0 ? titleYear : statedYear(prefaceText);
        const TablesRead tables = readByBestFormat(readTables, year);
        m_result.content.report = Report(*tables.format, year);
        if (year == 0)
            note(Problem::Code::MissingMember, {}, u"year"_s);
        readAgency(prefaceText);
        readNarrative(preface);
        completeAgency();
        for (const TableCells& cells : tables.tables)
            takeCells(cells);
        return std::move(m_result);
    }

private:
    void note(Problem::Code code, const QString& place, const QString& detail = {}) {
        m_result.content.notes.push_back({{code, m_text.file, place, detail}, -1});
    }

    void readAgency(const QString& preface) {
        Report& report = m_result.content.report;
        Agency& agency = report.agency;
        agency.name = m_text.outline.title.agency;
        // A place gives its report the short name: 2022年上海市政府信息公开工作年度报告.
        const QString government = governmentOf(agency.name);
        if (!government.isEmpty() && preface.contains(government))
            agency.name = government;
        if (agency.name.isEmpty())
            note(Problem::Code::MissingMember, {}, u"agency"_s);
        readContact(preface, agency);
        setTitle();
    }

    /// As printed, unless that is what the agency's name makes.
    void setTitle() {
        Report& report = m_result.content.report;
        const QString title = m_text.outline.title.title;
        report.title.clear();
        if (QString(title).remove(u'\n') != report.titleText())
            report.title = title;
    }

    /// The government of a place; empty for what is no place.
    [[nodiscard]] static QString governmentOf(const QString& name) {
        const bool isPlace = !name.isEmpty() && !name.contains(u"人民政府") &&
                             QStringView(u"省市县区州旗盟镇乡").contains(name.back());
        return isPlace ? name + u"人民政府"_s : QString();
    }

    /// A signature has the full name, whatever the title has.
    void completeAgency() {
        Report& report = m_result.content.report;
        const QString government = governmentOf(report.agency.name);
        if (government.isEmpty() || report.signature.agency != government)
            return;
        report.agency.name = government;
        setTitle();
    }

    void readNarrative(const std::vector<Part>& preface) {
        Report& report = m_result.content.report;
        const ReportFormat& format = *report.format;
        quint32 id = 0;
        for (size_t s = 0; s < format.sections().size(); ++s) {
            const SectionSpec& spec = format.sections()[s];
            const auto found =
                std::find_if(m_text.outline.sections.begin(), m_text.outline.sections.end(),
                             [s](const FoundSection& f) { return f.section == static_cast<int>(s); });
            const bool isPreface = spec.heading.isEmpty();
            if (found == m_text.outline.sections.end() && !isPreface) {
                note(Problem::Code::MissingMember, spec.heading);
                continue;
            }
            if (!isPreface && comparable(found->heading) != comparable(spec.heading))
                report.headings[spec.id] = withoutPdfSpaces(found->heading);
            if (!spec.isNarrative())
                continue;
            std::vector<Part> parts = preface;
            if (!isPreface) {
                const auto index = static_cast<size_t>(found - m_text.outline.sections.begin());
                const LineRange range = m_text.outline.rangeOf(index, m_text.lines.size());
                parts = readParts(m_text.lines, range.first, range.second, m_text.breaking);
                if (range.second == m_text.lines.size())
                    report.signature = takeSignature(parts, report.agency.name);
            }
            for (Part& part : parts)
                part.id = ++id;
            report.narrative[s] = std::move(parts);
        }
    }

    void takeCells(const TableCells& cells) {
        Report& report = m_result.content.report;
        for (const auto& [cell, value] : cells.values)
            report.cells[static_cast<size_t>(cell)] = value;
        for (const auto& [cell, text] : cells.remarks)
            report.setCellNote(cell, text);
        m_result.cellPlaces.insert(cells.places.begin(), cells.places.end());
        for (ReadNote doubt : cells.notes) {
            doubt.problem.file = m_text.file;
            m_result.content.notes.push_back(std::move(doubt));
        }
    }

    const ReportText& m_text;
    ImportedReport m_result;
};

} // namespace

void TablesRead::add(TableCells cells) {
    rowsRead += cells.rowsRead;
    tables.push_back(std::move(cells));
}

TableText tableTextOf(const ReportText& text, const TableSpec& table) {
    for (size_t i = 0; i < text.outline.sections.size(); ++i) {
        if (text.outline.sections[i].section == table.section) {
            const LineRange range = text.outline.rangeOf(i, text.lines.size());
            return readTableLines(text.lines, range.first, range.second);
        }
    }
    return {};
}

ImportedReport buildReport(const ReportText& text,
                           const std::function<TablesRead(const ReportFormat&)>& readTables) {
    return ReportBuilder(text).build(readTables);
}

} // namespace nianbao
