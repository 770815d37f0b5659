#include <report/ReportFile.h>

#include "InterchangeKeys.h"

#include <report/JsonFile.h>
#include <report/text/CodePoints.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;
using namespace interchange;

namespace {

class ReportReader {
public:
    explicit ReportReader(const QString& fileName) : m_file(fileName) {}

    Result<ReadReport> read(const QJsonObject& root) {
        const QString formatId = root[formatKey].toString();
        if (formatId != formatName)
            return problem(Problem::Code::UnknownFormat, u"$.format"_s, formatId);
        const QString templateId = root[templateKey].toString();
        const ReportFormat* format = ReportFormat::byId(templateId);
        if (!format)
            return problem(Problem::Code::UnknownTemplate, u"$.template"_s, templateId);
        if (!root[yearKey].isDouble())
            return problem(Problem::Code::MissingMember, u"$.year"_s);
        if (root[agencyKey]["name"_L1].toString().isEmpty())
            return problem(Problem::Code::MissingMember, u"$.agency.name"_s);

        m_result.report = Report(*format, root[yearKey].toInt());
        m_result.report.unknown = root;
        Report& report = m_result.report;
        for (const auto& key : {formatKey, templateKey, yearKey, agencyKey})
            report.unknown.remove(key);
        report.agency = Agency::fromJson(root[agencyKey].toObject());
        if (take(root, titleKey, QJsonValue::String))
            report.title = root[titleKey].toString();
        if (take(root, notesKey, QJsonValue::Array))
            report.notes = root[notesKey].toArray();
        if (take(root, explanationsKey, QJsonValue::Object)) {
            const QJsonObject explanations = root[explanationsKey].toObject();
            for (auto entry = explanations.begin(); entry != explanations.end(); ++entry)
                report.explanations[entry.key()] = entry.value().toString();
        }
        readHeadings(root);
        readSignature(root);
        readNarrative(root);
        readTables(root);
        if (take(root, fieldsKey, QJsonValue::Array))
            readFields(root[fieldsKey].toArray());
        return std::move(m_result);
    }

private:
    Problem problem(Problem::Code code, const QString& place, const QString& detail = {}) const {
        return {code, m_file, place, detail};
    }
    void note(Problem::Code code, const QString& place, const QString& detail = {}, int cell = -1) {
        m_result.notes.push_back({problem(code, place, detail), cell});
    }

    /// True when the member is there and of that type; it is then known and leaves the unknown ones. A
    /// member of another type is noted and stays among them.
    bool take(const QJsonObject& root, QLatin1StringView key, QJsonValue::Type type) {
        const QJsonValue value = root[key];
        if (value.isUndefined())
            return false;
        if (value.type() != type) {
            note(Problem::Code::WrongType, u"$."_s + key, typeName(type));
            return false;
        }
        m_result.report.unknown.remove(key);
        return true;
    }
    static QString typeName(QJsonValue::Type type) {
        switch (type) {
        case QJsonValue::String:
            return u"string"_s;
        case QJsonValue::Array:
            return u"array"_s;
        default:
            return u"object"_s;
        }
    }

    void readHeadings(const QJsonObject& root) {
        if (!take(root, headingsKey, QJsonValue::Object))
            return;
        QJsonObject unknown;
        const QJsonObject headings = root[headingsKey].toObject();
        for (auto it = headings.begin(); it != headings.end(); ++it) {
            if (m_result.report.format->sectionIndex(it.key()) >= 0 && it.value().isString())
                m_result.report.headings[it.key()] = it.value().toString();
            else
                unknown[it.key()] = it.value();
        }
        keepUnknown(headingsKey, unknown);
    }

    void readSignature(const QJsonObject& root) {
        if (!take(root, signatureKey, QJsonValue::Object))
            return;
        QJsonObject unknown = root[signatureKey].toObject();
        Signature& signature = m_result.report.signature;
        signature.agency = unknown.take("agency"_L1).toString();
        const QString date = unknown.value("date"_L1).toString();
        signature.date = QDate::fromString(date, Qt::ISODate);
        if (signature.date.isValid())
            unknown.remove("date"_L1);
        else if (!date.isEmpty())
            note(Problem::Code::WrongType, u"$.signature.date"_s, u"YYYY-MM-DD"_s);
        keepUnknown(signatureKey, unknown);
    }

    void readNarrative(const QJsonObject& root) {
        if (!take(root, narrativeKey, QJsonValue::Object)) {
            if (!root.contains(narrativeKey))
                note(Problem::Code::MissingMember, u"$.narrative"_s);
            return;
        }
        Report& report = m_result.report;
        QJsonObject unknown = root[narrativeKey].toObject();
        quint32 id = 0;
        for (size_t section = 0; section < report.narrative.size(); ++section) {
            const SectionSpec& spec = report.format->sections()[section];
            const QJsonValue parts = unknown.value(spec.id);
            if (!spec.isNarrative() || parts.isUndefined())
                continue;
            if (!parts.isArray()) {
                note(Problem::Code::WrongType, u"$.narrative."_s + spec.id, typeName(QJsonValue::Array));
                continue;
            }
            unknown.remove(spec.id);
            for (const QJsonValue& value : parts.toArray())
                report.narrative[section].push_back(readPart(value, ++id, spec.id));
        }
        keepUnknown(narrativeKey, unknown);
    }

    Part readPart(const QJsonValue& value, quint32 id, const QString& sectionId) {
        Part part;
        part.id = id;
        part.unknown = value.toObject();
        if (!value.isObject())
            note(Problem::Code::WrongType, u"$.narrative."_s + sectionId, typeName(QJsonValue::Object));
        part.heading = part.unknown.take("heading"_L1).toString();
        part.text = part.unknown.take("text"_L1).toString();
        part.text.replace(u"\r\n"_s, u"\n"_s);
        return part;
    }

    void readFields(const QJsonArray& fields) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QJsonObject field = fields[i].toObject();
            if (!readField(field)) {
                const QString text = field["cell"_L1].toString();
                note(Problem::Code::FigureUnbound, u"$.fields[%1]"_s.arg(i), text);
            }
        }
    }

    /// False when there is no such place or figure, or the text there says something else.
    bool readField(const QJsonObject& object) {
        Report& report = m_result.report;
        const int section = report.format->sectionIndex(object["section"_L1].toString());
        const auto index = static_cast<size_t>(object["part"_L1].toInt(-1));
        if (section < 0 || index >= report.narrative[static_cast<size_t>(section)].size())
            return false;
        Part& part = report.narrative[static_cast<size_t>(section)][index];
        const int first = object["start"_L1].toInt(-1);
        const int count = object["length"_L1].toInt();
        const auto source = figureSourceFromJson(object, *report.format);
        if (!source || first < 0 || count <= 0 || count > part.text.size())
            return false;
        const int start = utf16Offset(part.text, first);
        const int length = utf16Offset(QStringView(part.text).sliced(start), count);
        const auto right = figureText(*source, report, nullptr);
        if (length <= 0 || (right && *right != QStringView(part.text).mid(start, length)))
            return false;
        const auto behind = std::find_if(part.fields.begin(), part.fields.end(),
                                         [start](const BoundFigure& field) { return field.start >= start; });
        const bool overlaps = (behind != part.fields.end() && behind->start < start + length) ||
                              (behind != part.fields.begin() && std::prev(behind)->end() > start);
        if (overlaps)
            return false;
        part.fields.insert(behind, {start, length, *source});
        return true;
    }

    void readTables(const QJsonObject& root) {
        const bool present = take(root, tablesKey, QJsonValue::Object);
        QJsonObject unknown = root[tablesKey].toObject();
        const ReportFormat& format = *m_result.report.format;
        for (const TableSpec& table : format.tables()) {
            const QString path = u"$.tables."_s + table.id;
            QJsonObject unknownRows = unknown.take(table.id).toObject();
            if (!present || !root[tablesKey][table.id].isObject()) {
                note(Problem::Code::MissingMember, path);
                continue;
            }
            for (const RowSpec& row : table.rows)
                readRow(table, row, unknownRows, path);
            for (auto it = unknownRows.begin(); it != unknownRows.end(); ++it)
                note(Problem::Code::UnknownMember, path + u'.' + it.key());
            if (!unknownRows.isEmpty())
                unknown[table.id] = unknownRows;
        }
        keepUnknown(tablesKey, unknown);
    }

    /// Reads a row's cells and takes what it knows out of `rows`.
    void readRow(const TableSpec& table, const RowSpec& row, QJsonObject& rows, const QString& tablePath) {
        const QString path = tablePath + u'.' + row.id;
        const QJsonValue value = rows.take(row.id);
        if (!value.isObject()) {
            note(value.isUndefined() ? Problem::Code::MissingMember : Problem::Code::WrongType, path,
                 typeName(QJsonValue::Object));
            if (!value.isUndefined())
                rows[row.id] = value;
            return;
        }
        QJsonObject unknownColumns = value.toObject();
        const ReportFormat& format = *m_result.report.format;
        for (const int cell : format.rowCells(table, row.id)) {
            const CellSpec& spec = format.cells()[static_cast<size_t>(cell)];
            if (unknownColumns.contains(spec.column))
                readCell(cell, unknownColumns.take(spec.column), path + u'.' + spec.column);
            else
                note(Problem::Code::MissingMember, path + u'.' + spec.column, {}, cell);
        }
        for (auto it = unknownColumns.begin(); it != unknownColumns.end(); ++it)
            note(Problem::Code::UnknownMember, path + u'.' + it.key());
        if (!unknownColumns.isEmpty())
            rows[row.id] = unknownColumns;
    }

    void readCell(int cell, const QJsonValue& value, const QString& path) {
        CellValue& target = m_result.report.cells[static_cast<size_t>(cell)];
        target = CellValue::fromJson(value);
        const CellSpec::Kind kind = m_result.report.format->cells()[static_cast<size_t>(cell)].kind;
        if (target.isBlank())
            return;
        if (kind == CellSpec::Kind::Amount) {
            const auto amount = target.amount();
            if (!amount || amount->isNegative())
                note(Problem::Code::NotAnAmount, path, target.toString(), cell);
        } else if (!target.count() || (*target.count() < 0 && kind == CellSpec::Kind::Count)) {
            note(Problem::Code::NotACount, path, target.toString(), cell);
        }
    }

    void keepUnknown(QLatin1StringView key, const QJsonObject& members) {
        if (!members.isEmpty())
            m_result.report.unknown[key] = members;
    }

    QString m_file;
    ReadReport m_result;
};

} // namespace

Result<ReadReport> readReport(const QByteArray& json, const QString& fileName) {
    const auto root = readJsonObject(json, fileName, maximumReportFileSize);
    if (!root)
        return root.problem();
    return ReportReader(fileName).read(*root);
}

} // namespace nianbao
