#include "DraftJson.h"

#include <QJsonDocument>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QJsonArray partsToJson(const std::vector<Part>& parts, const ReportFormat& format) {
    QJsonArray array;
    for (const Part& part : parts)
        array.append(toJson(part, format));
    return array;
}

std::vector<Part> partsFromJson(const QJsonArray& array, const ReportFormat& format) {
    std::vector<Part> parts;
    for (const QJsonValue& value : array)
        parts.push_back(partFromJson(value.toObject(), format));
    return parts;
}

QJsonObject cellsToJson(const Report& report) {
    QJsonObject object;
    for (size_t i = 0; i < report.cells.size(); ++i) {
        const CellValue& value = report.cells[i];
        if (value.isBlank())
            continue;
        object[report.format->cellPath(static_cast<int>(i))] =
            value.isUnreadable() ? QJsonValue(QJsonObject{{u"text"_s, value.toString()}}) : value.toJson();
    }
    return object;
}

/// False when a cell is not of the report's format.
bool readCells(const QJsonObject& object, Report& report) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int cell = report.format->cellIndex(it.key());
        if (cell < 0)
            return false;
        report.cells[static_cast<size_t>(cell)] =
            it.value().isObject() ? CellValue::unreadable(it.value()["text"_L1].toString())
                                  : CellValue::fromJson(it.value());
    }
    return true;
}

} // namespace

QByteArray draftToJson(const Report& report) {
    QJsonObject headings;
    for (const auto& [section, heading] : report.headings)
        headings[section] = heading;
    QJsonObject explanations;
    for (const auto& [subject, text] : report.explanations)
        explanations[subject] = text;
    QJsonObject narrative;
    const auto& sections = report.format->sections();
    for (size_t i = 0; i < report.narrative.size(); ++i) {
        if (!report.narrative[i].empty())
            narrative[sections[i].id] = partsToJson(report.narrative[i], *report.format);
    }
    const QJsonObject object{
        {u"template"_s, report.format->id()},
        {u"year"_s, report.year},
        {u"title"_s, report.title},
        {u"agency"_s, report.agency.toJson()},
        {u"headings"_s, headings},
        {u"signature"_s, QJsonObject{{u"agency"_s, report.signature.agency},
                                     {u"date"_s, report.signature.date.toString(Qt::ISODate)}}},
        {u"narrative"_s, narrative},
        {u"cells"_s, cellsToJson(report)},
        {u"notes"_s, report.notes},
        {u"explanations"_s, explanations},
        {u"unknown"_s, report.unknown},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Report> draftFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const ReportFormat* format = ReportFormat::byId(object["template"_L1].toString());
    if (!format)
        return std::nullopt;
    Report report(*format, object["year"_L1].toInt());
    report.title = object["title"_L1].toString();
    report.agency = Agency::fromJson(object["agency"_L1].toObject());
    const QJsonObject headings = object["headings"_L1].toObject();
    for (auto it = headings.begin(); it != headings.end(); ++it)
        report.headings[it.key()] = it.value().toString();
    const QJsonValue signature = object["signature"_L1];
    report.signature = {signature["agency"_L1].toString(),
                        QDate::fromString(signature["date"_L1].toString(), Qt::ISODate)};
    const QJsonObject narrative = object["narrative"_L1].toObject();
    for (auto it = narrative.begin(); it != narrative.end(); ++it) {
        const int section = format->sectionIndex(it.key());
        if (section < 0)
            return std::nullopt;
        report.narrative[static_cast<size_t>(section)] = partsFromJson(it.value().toArray(), *format);
    }
    if (!readCells(object["cells"_L1].toObject(), report))
        return std::nullopt;
    report.notes = object["notes"_L1].toArray();
    const QJsonObject explanations = object["explanations"_L1].toObject();
    for (auto it = explanations.begin(); it != explanations.end(); ++it)
        report.explanations[it.key()] = it.value().toString();
    report.unknown = object["unknown"_L1].toObject();
    return report;
}

QByteArray editsToJson(const Edits& edits, const ReportFormat& format) {
    QJsonArray array;
    for (const Edit& edit : edits)
        array.append(toJson(edit, format));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<Edits> editsFromJson(const QByteArray& json, const ReportFormat& format) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    Edits edits;
    for (const QJsonValue& value : document.array()) {
        auto edit = editFromJson(value.toObject(), format);
        if (!edit)
            return std::nullopt;
        edits.push_back(std::move(*edit));
    }
    return edits;
}

} // namespace nianbao
