#include <report/Edit.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QJsonArray fieldsToJson(const std::vector<BoundFigure>& fields, const ReportFormat& format) {
    QJsonArray array;
    for (const BoundFigure& field : fields) {
        QJsonObject object = toJson(field.source, format);
        object[u"start"_s] = field.start;
        object[u"length"_s] = field.length;
        array.append(object);
    }
    return array;
}

std::vector<BoundFigure> fieldsFromJson(const QJsonArray& array, const ReportFormat& format) {
    std::vector<BoundFigure> fields;
    for (const QJsonValue& value : array) {
        if (const auto source = figureSourceFromJson(value.toObject(), format))
            fields.push_back({value["start"_L1].toInt(), value["length"_L1].toInt(), *source});
    }
    return fields;
}

/// Tells a decimal from a text that only looks like one, which the interchange file cannot.
QJsonValue cellToJson(const CellValue& value) {
    if (value.isUnreadable())
        return QJsonObject{{u"text"_s, value.toString()}};
    return value.toJson();
}

CellValue cellFromJson(const QJsonValue& value) {
    return value.isObject() ? CellValue::unreadable(value["text"_L1].toString()) : CellValue::fromJson(value);
}

QJsonObject signatureToJson(const Signature& signature) {
    return {{u"agency"_s, signature.agency}, {u"date"_s, signature.date.toString(Qt::ISODate)}};
}

Signature signatureFromJson(const QJsonObject& object) {
    return {object["agency"_L1].toString(), QDate::fromString(object["date"_L1].toString(), Qt::ISODate)};
}

struct ToJson {
    const ReportFormat& format;

    QString section(int index) const { return format.sections().at(static_cast<size_t>(index)).id; }

    QJsonObject operator()(const SetCell& e) const {
        return {{u"edit"_s, u"setCell"_s},
                {u"cell"_s, format.cellPath(e.cell)},
                {u"before"_s, cellToJson(e.before)},
                {u"after"_s, cellToJson(e.after)}};
    }
    QJsonObject operator()(const SetNote& e) const {
        return {{u"edit"_s, u"setNote"_s},
                {u"cell"_s, format.cellPath(e.cell)},
                {u"before"_s, e.before},
                {u"after"_s, e.after}};
    }
    QJsonObject operator()(const Splice& e) const {
        return {{u"edit"_s, u"splice"_s},
                {u"section"_s, section(e.section)},
                {u"part"_s, static_cast<qint64>(e.part)},
                {u"position"_s, e.position},
                {u"removed"_s, e.removed},
                {u"inserted"_s, e.inserted}};
    }
    QJsonObject operator()(const SetFields& e) const {
        return {{u"edit"_s, u"setFields"_s},
                {u"section"_s, section(e.section)},
                {u"part"_s, static_cast<qint64>(e.part)},
                {u"before"_s, fieldsToJson(e.before, format)},
                {u"after"_s, fieldsToJson(e.after, format)}};
    }
    QJsonObject operator()(const AddPart& e) const {
        return {{u"edit"_s, u"addPart"_s},
                {u"section"_s, section(e.section)},
                {u"index"_s, e.index},
                {u"part"_s, toJson(e.part, format)}};
    }
    QJsonObject operator()(const RemovePart& e) const {
        return {{u"edit"_s, u"removePart"_s},
                {u"section"_s, section(e.section)},
                {u"index"_s, e.index},
                {u"part"_s, toJson(e.part, format)}};
    }
    QJsonObject operator()(const MovePart& e) const {
        return {{u"edit"_s, u"movePart"_s},
                {u"section"_s, section(e.section)},
                {u"from"_s, e.from},
                {u"to"_s, e.to}};
    }
    QJsonObject operator()(const RenamePart& e) const {
        return {{u"edit"_s, u"renamePart"_s},
                {u"section"_s, section(e.section)},
                {u"part"_s, static_cast<qint64>(e.part)},
                {u"before"_s, e.before},
                {u"after"_s, e.after}};
    }
    QJsonObject operator()(const SetAgency& e) const {
        return {
            {u"edit"_s, u"setAgency"_s}, {u"before"_s, e.before.toJson()}, {u"after"_s, e.after.toJson()}};
    }
    QJsonObject operator()(const SetTitle& e) const {
        return {{u"edit"_s, u"setTitle"_s}, {u"before"_s, e.before}, {u"after"_s, e.after}};
    }
    QJsonObject operator()(const SetHeading& e) const {
        return {{u"edit"_s, u"setHeading"_s},
                {u"section"_s, section(e.section)},
                {u"before"_s, e.before},
                {u"after"_s, e.after}};
    }
    QJsonObject operator()(const SetSignature& e) const {
        return {{u"edit"_s, u"setSignature"_s},
                {u"before"_s, signatureToJson(e.before)},
                {u"after"_s, signatureToJson(e.after)}};
    }
    QJsonObject operator()(const SetYear& e) const {
        return {{u"edit"_s, u"setYear"_s}, {u"before"_s, e.before}, {u"after"_s, e.after}};
    }
    QJsonObject operator()(const SetExplanation& e) const {
        return {{u"edit"_s, u"setExplanation"_s},
                {u"subject"_s, e.subject},
                {u"before"_s, e.before},
                {u"after"_s, e.after}};
    }
};

} // namespace

QJsonObject toJson(const Part& part, const ReportFormat& format) {
    QJsonObject object{
        {u"id"_s, static_cast<qint64>(part.id)}, {u"heading"_s, part.heading}, {u"text"_s, part.text}};
    if (!part.unknown.isEmpty())
        object[u"unknown"_s] = part.unknown;
    if (!part.fields.empty())
        object[u"fields"_s] = fieldsToJson(part.fields, format);
    return object;
}

Part partFromJson(const QJsonObject& object, const ReportFormat& format) {
    return {static_cast<quint32>(object["id"_L1].toInteger()), object["heading"_L1].toString(),
            object["text"_L1].toString(), object["unknown"_L1].toObject(),
            fieldsFromJson(object["fields"_L1].toArray(), format)};
}

QJsonObject toJson(const Edit& edit, const ReportFormat& format) {
    return std::visit(ToJson{format}, edit);
}

std::optional<Edit> editFromJson(const QJsonObject& o, const ReportFormat& format) {
    const QString kind = o["edit"_L1].toString();
    const int section = format.sectionIndex(o["section"_L1].toString());
    const auto partId = static_cast<quint32>(o["part"_L1].toInteger());
    const QJsonValue before = o["before"_L1];
    const QJsonValue after = o["after"_L1];

    if (kind == "setCell"_L1 || kind == "setNote"_L1) {
        const int cell = format.cellIndex(o["cell"_L1].toString());
        if (cell < 0)
            return std::nullopt;
        if (kind == "setNote"_L1)
            return SetNote{cell, before.toString(), after.toString()};
        return SetCell{cell, cellFromJson(before), cellFromJson(after)};
    }
    if (kind == "setAgency"_L1)
        return SetAgency{Agency::fromJson(before.toObject()), Agency::fromJson(after.toObject())};
    if (kind == "setTitle"_L1)
        return SetTitle{before.toString(), after.toString()};
    if (kind == "setSignature"_L1)
        return SetSignature{signatureFromJson(before.toObject()), signatureFromJson(after.toObject())};
    if (kind == "setYear"_L1)
        return SetYear{before.toInt(), after.toInt()};
    if (kind == "setExplanation"_L1)
        return SetExplanation{o["subject"_L1].toString(), before.toString(), after.toString()};

    if (section < 0)
        return std::nullopt;
    if (kind == "splice"_L1)
        return Splice{section, partId, o["position"_L1].toInt(), o["removed"_L1].toString(),
                      o["inserted"_L1].toString()};
    if (kind == "setFields"_L1)
        return SetFields{section, partId, fieldsFromJson(before.toArray(), format),
                         fieldsFromJson(after.toArray(), format)};
    if (kind == "addPart"_L1)
        return AddPart{section, o["index"_L1].toInt(), partFromJson(o["part"_L1].toObject(), format)};
    if (kind == "removePart"_L1)
        return RemovePart{section, o["index"_L1].toInt(), partFromJson(o["part"_L1].toObject(), format)};
    if (kind == "movePart"_L1)
        return MovePart{section, o["from"_L1].toInt(), o["to"_L1].toInt()};
    if (kind == "renamePart"_L1)
        return RenamePart{section, partId, before.toString(), after.toString()};
    if (kind == "setHeading"_L1)
        return SetHeading{section, before.toString(), after.toString()};
    return std::nullopt;
}

} // namespace nianbao
