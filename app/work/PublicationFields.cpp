#include <work/PublicationFields.h>

#include <QStringList>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind a heading's number: 总体情况 of 一、总体情况.
QString withoutNumber(const QString& heading) {
    return heading.mid(heading.indexOf(u'、') + 1);
}

/// 包括总体情况、…六个部分. The last heading says how many they are.
QString sectionsText(const ReportFormat& format) {
    QStringList names;
    QString count;
    for (const SectionSpec& section : format.sections()) {
        if (section.number == 0)
            continue;
        names.append(withoutNumber(section.heading));
        count = section.heading.section(u'、', 0, 0);
    }
    return u"包括"_s + names.join(u'、') + count + u"个部分"_s;
}

/// 本年新收3件; empty for a blank cell.
QString countText(const Report& report, const TableSpec& table, int cell) {
    const auto count = report.cells[static_cast<size_t>(cell)].count();
    const CellSpec& spec = report.format->cells()[static_cast<size_t>(cell)];
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&spec](const RowSpec& each) { return each.id == spec.row; });
    if (!count || row == table.rows.end())
        return {};
    return row->shortLabel + QString::number(*count) + u'件';
}

/// What the last column, the total, balances; empty while a figure of it is blank.
QString balanceText(const Report& report, const Balance& balance) {
    const TableSpec& table = report.format->tables()[static_cast<size_t>(balance.table)];
    if (table.columns.back().id != balance.column)
        return {};
    std::vector<int> cells = balance.left;
    cells.insert(cells.end(), balance.right.begin(), balance.right.end());
    QStringList texts;
    for (const int cell : cells)
        texts.append(countText(report, table, cell));
    if (texts.contains(QString()))
        return {};
    const SectionSpec& section = report.format->sections()[static_cast<size_t>(table.section)];
    return withoutNumber(section.heading) + u'：' + texts.join(u'，') + u'。';
}

QString abstractText(const Report& report) {
    const ReportFormat& format = *report.format;
    QString text = u"本报告为"_s + composeFromPattern(format.titlePattern(), report.agency, report.year) +
                   u'，' + sectionsText(format) + u'。';
    for (const Balance& balance : format.balances())
        text += balanceText(report, balance);
    return text.simplified();
}

} // namespace

std::vector<PublicationField> publicationFields(const Report& report, const QDate& day) {
    return {
        {u"索引号"_s, {}},
        {u"发布机构"_s, report.agency.name.simplified()},
        {u"发文日期"_s, day.toString(Qt::ISODate)},
        {u"主题分类"_s, u"政务公开/政府信息公开年报"_s},
        {u"信息名称"_s, report.titleText().remove(u'\n').simplified()},
        {u"内容概述"_s, abstractText(report)},
    };
}

QString publicationFieldsText(const std::vector<PublicationField>& fields) {
    QString text;
    for (const PublicationField& field : fields)
        text += field.name + u'\t' + field.value.simplified() + u'\n';
    return text;
}

} // namespace nianbao
