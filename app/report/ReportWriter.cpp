#include <report/ReportFile.h>

#include "InterchangeKeys.h"

#include <report/text/CodePoints.h>

#include <QJsonDocument>

namespace nianbao {

using namespace Qt::StringLiterals;
using namespace interchange;

namespace {

QJsonObject narrativeToJson(const Report& report) {
    QJsonObject narrative = report.unknown[narrativeKey].toObject();
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        const SectionSpec& spec = report.format->sections()[section];
        if (!spec.isNarrative())
            continue;
        QJsonArray parts;
        for (const Part& part : report.narrative[section]) {
            QJsonObject object = part.unknown;
            object[u"heading"_s] = part.heading;
            object[u"text"_s] = part.text;
            parts.append(object);
        }
        // What was of another type is kept while nothing takes its place.
        if (!parts.isEmpty() || !narrative.contains(spec.id))
            narrative[spec.id] = parts;
    }
    return narrative;
}

QJsonArray fieldsToJson(const Report& report) {
    QJsonArray array;
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        for (size_t part = 0; part < report.narrative[section].size(); ++part) {
            const QStringView text = report.narrative[section][part].text;
            for (const BoundFigure& field : report.narrative[section][part].fields) {
                QJsonObject object = toJson(field.source, *report.format);
                object[u"section"_s] = report.format->sections()[section].id;
                object[u"part"_s] = static_cast<int>(part);
                object[u"start"_s] = codePointOffset(text, field.start);
                object[u"length"_s] = codePointCount(text.sliced(field.start, field.length));
                array.append(object);
            }
        }
    }
    return array;
}

QJsonObject tablesToJson(const Report& report) {
    QJsonObject tables = report.unknown[tablesKey].toObject();
    for (const TableSpec& table : report.format->tables()) {
        QJsonObject rows = tables[table.id].toObject();
        for (const int cell : table.cells) {
            const CellSpec& spec = report.format->cells()[static_cast<size_t>(cell)];
            QJsonObject columns = rows[spec.row].toObject();
            columns[spec.column] = report.cells[static_cast<size_t>(cell)].toJson();
            rows[spec.row] = columns;
        }
        tables[table.id] = rows;
    }
    return tables;
}

} // namespace

QJsonObject reportToJson(const Report& report) {
    QJsonObject root = report.unknown;
    root[formatKey] = formatName;
    root[templateKey] = report.format->id();
    root[yearKey] = report.year;
    root[agencyKey] = report.agency.toJson();
    if (!report.title.isEmpty())
        root[titleKey] = report.title;
    if (!report.headings.empty()) {
        QJsonObject headings = report.unknown[headingsKey].toObject();
        for (const auto& [section, heading] : report.headings)
            headings[section] = heading;
        root[headingsKey] = headings;
    }
    if (report.signature != Signature()) {
        QJsonObject signature = report.unknown[signatureKey].toObject();
        signature[u"agency"_s] = report.signature.agency;
        if (report.signature.date.isValid())
            signature[u"date"_s] = report.signature.date.toString(Qt::ISODate);
        root[signatureKey] = signature;
    }
    root[narrativeKey] = narrativeToJson(report);
    root[tablesKey] = tablesToJson(report);
    if (!report.notes.isEmpty())
        root[notesKey] = report.notes;
    const QJsonArray fields = fieldsToJson(report);
    if (!fields.isEmpty())
        root[fieldsKey] = fields;
    if (!report.explanations.empty()) {
        QJsonObject explanations;
        for (const auto& [subject, text] : report.explanations)
            explanations[subject] = text;
        root[explanationsKey] = explanations;
    }
    return root;
}

QByteArray writeReport(const Report& report) {
    return QJsonDocument(reportToJson(report)).toJson(QJsonDocument::Indented);
}

} // namespace nianbao
