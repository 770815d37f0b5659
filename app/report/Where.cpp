#include <report/Where.h>

#include <report/Report.h>
#include <report/text/CodePoints.h>

namespace nianbao {

using namespace Qt::StringLiterals;

Where Where::title(int start, int length) {
    Where where;
    where.kind = Kind::Title;
    where.start = start;
    where.length = length;
    return where;
}

Where Where::inSection(int section) {
    Where where;
    where.kind = Kind::Section;
    where.section = section;
    return where;
}

Where Where::heading(int section, int start, int length) {
    Where where = inSection(section);
    where.kind = Kind::Heading;
    where.start = start;
    where.length = length;
    return where;
}

Where Where::inPart(int section, quint32 partId, int start, int length) {
    Where where = heading(section, start, length);
    where.kind = Kind::Part;
    where.partId = partId;
    return where;
}

Where Where::partHeading(int section, quint32 partId, int start, int length) {
    Where where = inPart(section, partId, start, length);
    where.kind = Kind::PartHeading;
    return where;
}

Where Where::inTable(int table, int section) {
    Where where = inSection(section);
    where.kind = Kind::Table;
    where.table = table;
    return where;
}

Where Where::atCell(int cell, const ReportFormat& format) {
    const int table = format.cells()[static_cast<size_t>(cell)].table;
    return atCell(cell, table, format.tables()[static_cast<size_t>(table)].section);
}

Where Where::atCell(int cell, int table, int section) {
    Where where = inTable(table, section);
    where.kind = Kind::Cell;
    where.cell = cell;
    return where;
}

Where Where::agency(const QString& field) {
    Where where;
    where.kind = Kind::Agency;
    where.agencyField = field;
    return where;
}

namespace {

void addRange(QJsonObject& object, const Where& where, const QString& text) {
    const int start = codePointOffset(text, where.start);
    object[u"start"_s] = start;
    object[u"length"_s] = codePointOffset(text, where.start + where.length) - start;
}

} // namespace

QJsonObject Where::toJson(const Report& report) const {
    const auto sectionId = [&] { return report.format->sections().at(static_cast<size_t>(section)).id; };
    QJsonObject object;
    switch (kind) {
    case Kind::Report:
        return {{u"report"_s, true}};
    case Kind::Title:
        object[u"section"_s] = u"title"_s;
        addRange(object, *this, report.titleText());
        break;
    case Kind::Section:
        object[u"section"_s] = sectionId();
        break;
    case Kind::Heading:
        object[u"heading"_s] = sectionId();
        addRange(object, *this, report.headingText(section));
        break;
    case Kind::Part:
    case Kind::PartHeading: {
        const Part* found = report.part(section, partId);
        const QString text = !found ? QString() : kind == Kind::Part ? found->text : found->heading;
        object[kind == Kind::Part ? u"section"_s : u"heading"_s] = sectionId();
        object[u"part"_s] = report.partIndex(section, partId);
        addRange(object, *this, text);
        break;
    }
    case Kind::Table:
        object[u"table"_s] = report.format->tables().at(static_cast<size_t>(table)).id;
        break;
    case Kind::Cell: {
        const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
        object[u"table"_s] = report.format->tables().at(static_cast<size_t>(spec.table)).id;
        object[u"row"_s] = spec.row;
        object[u"column"_s] = spec.column;
        break;
    }
    case Kind::Agency:
        object[u"agency"_s] = agencyField;
        break;
    case Kind::Signature:
        object[u"section"_s] = u"signature"_s;
        break;
    }
    return object;
}

} // namespace nianbao
