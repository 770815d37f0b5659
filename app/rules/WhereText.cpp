#include <rules/Rules.h>

#include "language/LanguageFacts.h"

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct WhereWords {
    Q_DECLARE_TR_FUNCTIONS(WhereText)
public:
    static QString field(const QString& id);
};

constexpr int longestExcerpt = 16; ///< UTF-16 units of a text shown as part of a place

QString WhereWords::field(const QString& id) {
    const std::pair<QLatin1StringView, QString> names[] = {
        {"name"_L1, tr("Agency's name")},       {"shortName"_L1, tr("Agency's short name")},
        {"level"_L1, tr("Agency's level")},     {"region"_L1, tr("Agency's region")},
        {"address"_L1, tr("Agency's address")}, {"postcode"_L1, tr("Agency's postcode")},
        {"phone"_L1, tr("Agency's phone")},     {"email"_L1, tr("Agency's email")},
        {"websites"_L1, tr("Agency's website")}};
    for (const auto& [key, name] : names) {
        if (id == key)
            return name;
    }
    return tr("Agency");
}

/// 一 to 六, or the name of a section without a number.
QString sectionText(const Report& report, int section) {
    static const QString numerals = u"一二三四五六七八九"_s;
    const SectionSpec& spec = report.format->sections().at(static_cast<size_t>(section));
    if (spec.number <= 0 || spec.number > numerals.size())
        return spec.name;
    return numerals[spec.number - 1];
}

QString excerpt(const QString& text, const Where& where) {
    if (where.length <= 0 || where.start < 0 || where.start >= text.size())
        return {};
    // A place is told in every message, so it must not tell what L05 keeps back.
    QString words =
        withoutPersonalNumbers(text, where.start, std::min<int>(where.length, longestExcerpt + 1));
    words.replace(u'\n', u' ');
    if (where.length > longestExcerpt || words.size() > longestExcerpt) {
        words.truncate(words[longestExcerpt - 1].isHighSurrogate() ? longestExcerpt - 1 : longestExcerpt);
        words += u'…';
    }
    return u" “"_s + words + u'”';
}

/// （二） of （二）依申请公开, or the heading itself.
QString partText(const Report& report, const Where& where) {
    const Part* part = report.part(where.section, where.partId);
    if (!part)
        return sectionText(report, where.section);
    QString text = sectionText(report, where.section);
    const qsizetype close = part->heading.indexOf(u'）');
    if (part->heading.startsWith(u'（') && close > 0 && close <= 4)
        text += part->heading.first(close + 1);
    else if (!part->heading.isEmpty())
        text += u" · "_s + part->heading.left(longestExcerpt);
    return text + excerpt(where.kind == Where::Kind::Part ? part->text : part->heading, where);
}

QString cellPlaceText(const Report& report, int cell) {
    const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
    const TableSpec& table = report.format->tables().at(static_cast<size_t>(spec.table));
    QString text = sectionText(report, table.section);
    for (const RowSpec& row : table.rows) {
        if (row.id == spec.row)
            text += u" · "_s + row.shortLabel;
    }
    for (const ColumnSpec& column : table.columns) {
        if (column.id == spec.column)
            text += u" · "_s + column.label;
    }
    return text;
}

} // namespace

QString whereText(const Where& where, const Report& report) {
    switch (where.kind) {
    case Where::Kind::Report:
        return WhereWords::tr("The report as a whole");
    case Where::Kind::Title:
        return WhereWords::tr("Title") + excerpt(report.titleText(), where);
    case Where::Kind::Section:
        return sectionText(report, where.section);
    case Where::Kind::Heading:
        return sectionText(report, where.section) + u" · "_s + WhereWords::tr("heading");
    case Where::Kind::Part:
    case Where::Kind::PartHeading:
        return partText(report, where);
    case Where::Kind::Table:
        return sectionText(report, where.section) + u" · "_s +
               report.format->tables().at(static_cast<size_t>(where.table)).name;
    case Where::Kind::Cell:
        return cellPlaceText(report, where.cell);
    case Where::Kind::Agency:
        return WhereWords::field(where.agencyField);
    case Where::Kind::Signature:
        return WhereWords::tr("Signature");
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
