#include <report/Report.h>

#include <report/Where.h>
#include <report/text/CodePoints.h>

#include <algorithm>
#include <tuple>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The first square brackets without others between them; -1 when there are none.
std::pair<qsizetype, qsizetype> innerBrackets(QStringView text) {
    qsizetype open = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'[')
            open = at;
        else if (text[at] == u']' && open >= 0)
            return {open, at};
    }
    return {-1, -1};
}

/// The cell that a note of `Report::notes` is about, -1 for another note.
int cellOfNote(const QJsonValue& note, const ReportFormat& format) {
    const QJsonValue where = note["where"_L1];
    return format.cellIndex(where["table"_L1].toString(), where["row"_L1].toString(),
                            where["column"_L1].toString());
}

} // namespace

Report::Report(const ReportFormat& reportFormat, int reportYear)
    : format(&reportFormat), year(reportYear), narrative(reportFormat.sections().size()),
      cells(reportFormat.cells().size()) {}

Report Report::forAgency(const Agency& agency, int year) {
    Report report(ReportFormat::forYear(year), year);
    report.agency = agency;
    quint32 id = 0;
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        for (const PartSpec& spec : report.format->sections()[section].parts)
            report.narrative[section].push_back({++id, spec.heading, {}, {}});
    }
    report.narrative.front().front().text = composeFromPattern(report.format->prefacePattern(), agency, year);
    return report;
}

QString Report::explanation(const QString& subject) const {
    const auto found = explanations.find(subject);
    return found == explanations.end() ? QString() : found->second;
}

QString Report::titleText() const {
    return title.isEmpty() ? composeFromPattern(format->titlePattern(), agency, year) : title;
}

QString Report::headingText(int section) const {
    const SectionSpec& spec = format->sections().at(static_cast<size_t>(section));
    const auto printed = headings.find(spec.id);
    return printed == headings.end() ? spec.heading : printed->second;
}

int Report::partIndex(int section, quint32 id) const {
    if (section < 0 || static_cast<size_t>(section) >= narrative.size())
        return -1;
    const auto& parts = narrative[static_cast<size_t>(section)];
    const auto found = std::find_if(parts.begin(), parts.end(), [id](const Part& p) { return p.id == id; });
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

std::map<int, QString> Report::cellNotes() const {
    std::map<int, QString> texts;
    for (const QJsonValue note : notes) {
        const int cell = cellOfNote(note, *format);
        if (cell >= 0 && !note["text"_L1].toString().isEmpty())
            texts[cell] = note["text"_L1].toString();
    }
    return texts;
}

QString Report::cellNote(int cell) const {
    const std::map<int, QString> texts = cellNotes();
    const auto found = texts.find(cell);
    return found == texts.end() ? QString() : found->second;
}

void Report::setCellNote(int cell, const QString& text) {
    qsizetype own = -1;
    // In the order of the cells, so that a note that was taken away comes back to its place.
    qsizetype next = notes.size();
    for (qsizetype i = notes.size(); i-- > 0;) {
        const int other = cellOfNote(notes.at(i), *format);
        if (other == cell && text.isEmpty())
            notes.removeAt(i);
        else if (other == cell)
            own = std::max(own, i);
        else if (other > cell)
            next = i;
    }
    if (text.isEmpty())
        return;
    if (own < 0) {
        notes.insert(
            next, QJsonObject{{u"where"_s, Where::atCell(cell, *format).toJson(*this)}, {u"text"_s, text}});
        return;
    }
    QJsonObject note = notes.at(own).toObject();
    note[u"text"_s] = text;
    notes.replace(own, note);
}

const Part* Report::part(int section, quint32 id) const {
    const int index = partIndex(section, id);
    return index < 0 ? nullptr : &narrative[static_cast<size_t>(section)][static_cast<size_t>(index)];
}

quint32 Report::freshPartId() const {
    quint32 highest = 0;
    for (const auto& parts : narrative) {
        for (const Part& part : parts)
            highest = std::max(highest, part.id);
    }
    return highest + 1;
}

int Report::filledCellCount() const {
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const CellValue& value) { return !value.isBlank(); }));
}

bool Report::isSectionUntouched(int section) const {
    const SectionSpec& spec = format->sections().at(static_cast<size_t>(section));
    if (!spec.isNarrative()) {
        const auto& tableCells = format->tables()[static_cast<size_t>(spec.table)].cells;
        return std::all_of(tableCells.begin(), tableCells.end(),
                           [this](int cell) { return cells[static_cast<size_t>(cell)].isBlank(); });
    }
    const auto& parts = narrative[static_cast<size_t>(section)];
    return std::all_of(parts.begin(), parts.end(), [](const Part& p) { return p.text.trimmed().isEmpty(); });
}

int Report::characterCount(int section) const {
    int count = 0;
    for (const Part& part : narrative.at(static_cast<size_t>(section)))
        count += codePointCount(part.text) - static_cast<int>(part.text.count(u'\n'));
    return count;
}

QString composeFromPattern(const QString& pattern, const Agency& agency, int year) {
    const std::pair<QString, QString> fields[] = {
        {u"{agency}"_s, agency.name},       {u"{year}"_s, year > 0 ? QString::number(year) : QString()},
        {u"{address}"_s, agency.address},   {u"{websites}"_s, agency.websites.join(u'、')},
        {u"{postcode}"_s, agency.postcode}, {u"{phone}"_s, agency.phone},
        {u"{email}"_s, agency.email},
    };
    QString text = pattern;
    for (auto [open, close] = innerBrackets(text); open >= 0; std::tie(open, close) = innerBrackets(text)) {
        const QString inside = text.sliced(open + 1, close - open - 1);
        const bool falls = std::any_of(std::begin(fields), std::end(fields), [&inside](const auto& field) {
            return inside.contains(field.first) && field.second.isEmpty();
        });
        text.replace(open, close + 1 - open, falls ? QString() : inside);
    }
    // What is left around segments that fell away: a list's first separator, empty brackets.
    text.replace(u"（；"_s, u"（"_s).remove(u"（）"_s);
    for (const auto& [field, value] : fields)
        text.replace(field, value);
    return text;
}

} // namespace nianbao
