#include "ReportBuilder.h"

#include <algorithm>
#include <iterator>

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
        for (size_t s = 0; s < format.sections().size(); ++s) {
            const SectionSpec& spec = format.sections()[s];
            const auto& sections = m_text.outline.sections;
            const auto found = std::find_if(sections.begin(), sections.end(), [s](const FoundSection& f) {
                return f.section == static_cast<int>(s);
            });
            const bool isPreface = spec.heading.isEmpty();
            if (found == sections.end() && !isPreface) {
                note(Problem::Code::MissingMember, spec.heading);
                continue;
            }
            if (!isPreface && comparable(found->heading) != comparable(spec.heading))
                report.headings[spec.id] = withoutPdfSpaces(found->heading);
            std::vector<Part> parts =
                isPreface ? preface : partsOf(static_cast<size_t>(found - sections.begin()));
            if (!isPreface && found + 1 == sections.end())
                readSignature(parts);
            if (!spec.isNarrative())
                continue;
            addOthers(static_cast<int>(s), parts);
            report.narrative[s] = std::move(parts);
        }
        numberParts();
        noteHeadings();
    }

    /// The parts of a found section. A table's lines may end in a signature, which stands below something.
    [[nodiscard]] std::vector<Part> partsOf(size_t found) const {
        const LineRange range = m_text.outline.rangeOf(found, m_text.lines.size());
        const auto section = static_cast<size_t>(m_text.outline.sections[found].section);
        const bool isNarrative = m_result.content.report.format->sections()[section].isNarrative();
        const size_t first = isNarrative ? range.first : range.first - 1;
        return readParts(m_text.lines, first, range.second, m_text.breaking);
    }

    void readSignature(std::vector<Part>& parts) {
        Report& report = m_result.content.report;
        if (!report.signature.date.isValid())
            report.signature = takeSignature(parts, report.agency.name);
    }

    /// Puts the text under headings that are none of the report's to the section before it.
    void addOthers(int section, std::vector<Part>& parts) {
        const ReportFormat& format = *m_result.content.report.format;
        const Outline& outline = m_text.outline;
        for (size_t i = 0; i < outline.others.size(); ++i) {
            if (outline.narrativeBefore(outline.others[i].line, format) != section)
                continue;
            const LineRange range = outline.rangeOfOther(i, m_text.lines.size());
            std::vector<Part> more = readParts(m_text.lines, range.first, range.second, m_text.breaking);
            if (range.second == m_text.lines.size())
                readSignature(more);
            if (!parts.empty() && !more.empty() && more.front().heading.isEmpty()) {
                QString& text = parts.back().text;
                text += (text.isEmpty() ? QString() : u"\n"_s) + more.front().text;
                more.erase(more.begin());
            }
            std::move(more.begin(), more.end(), std::back_inserter(parts));
        }
    }

    void numberParts() {
        quint32 id = 0;
        for (std::vector<Part>& parts : m_result.content.report.narrative) {
            for (Part& part : parts)
                part.id = ++id;
        }
    }

    /// Headings that the format does not have, and those told by their place alone.
    void noteHeadings() {
        for (const OtherHeading& other : m_text.outline.others)
            noteHeading(Problem::Code::UnknownSection, other.line, other.heading);
        for (const FoundSection& section : m_text.outline.sections) {
            if (section.byPlace)
                noteHeading(Problem::Code::SectionByPlace, static_cast<size_t>(section.firstLine),
                            section.heading);
        }
    }

    void noteHeading(Problem::Code code, size_t line, const QString& heading) {
        note(code, placeText(m_text.placeOf(m_text.lines[line].number)), heading);
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
