#include <report/ReportFormat.h>

#include "FormatReader.h"

#include <QStringBuilder>

#include <algorithm>
#include <iterator>

namespace nianbao {

using namespace Qt::StringLiterals;

const std::vector<const ReportFormat*>& ReportFormat::all() {
    static const std::vector<std::unique_ptr<ReportFormat>> owned = [] {
        std::vector<std::unique_ptr<ReportFormat>> formats;
        formats.push_back(FormatReader::read(u"2021"_s));
        formats.push_back(FormatReader::read(u"2019"_s));
        return formats;
    }();
    static const std::vector<const ReportFormat*> formats = [] {
        std::vector<const ReportFormat*> pointers;
        pointers.reserve(owned.size());
        for (const auto& format : owned)
            pointers.push_back(format.get());
        return pointers;
    }();
    return formats;
}

const ReportFormat* ReportFormat::byId(const QString& id) {
    for (const ReportFormat* format : all()) {
        if (format->id() == id)
            return format;
    }
    return nullptr;
}

const ReportFormat& ReportFormat::forYear(int year) {
    for (const ReportFormat* format : all()) {
        if (year >= format->firstYear())
            return *format;
    }
    return *all().back();
}

bool TableSpec::rowsAreLabelled() const {
    return std::any_of(grid.begin(), grid.end(),
                       [](const GridItem& item) { return item.role == GridItem::Role::Label; });
}

std::vector<int> ReportFormat::rowCells(const TableSpec& table, const QString& row) const {
    std::vector<int> found;
    std::copy_if(table.cells.begin(), table.cells.end(), std::back_inserter(found),
                 [&](int cell) { return m_cells[static_cast<size_t>(cell)].row == row; });
    return found;
}

int ReportFormat::sectionIndex(const QString& id) const {
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int ReportFormat::tableIndex(const QString& id) const {
    for (size_t i = 0; i < m_tables.size(); ++i) {
        if (m_tables[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int ReportFormat::cellIndex(const QString& table, const QString& row, const QString& column) const {
    return cellIndex(QString(table % u'.' % row % u'.' % column));
}

QString ReportFormat::cellPath(int cell) const {
    const CellSpec& spec = m_cells.at(static_cast<size_t>(cell));
    return m_tables.at(static_cast<size_t>(spec.table)).id + u'.' + spec.row + u'.' + spec.column;
}

QString ReportFormat::addedRows(const std::vector<int>& cells) const {
    QStringList labels;
    for (const int cell : cells) {
        const CellSpec& spec = m_cells.at(static_cast<size_t>(cell));
        for (const RowSpec& row : m_tables.at(static_cast<size_t>(spec.table)).rows) {
            if (row.id == spec.row)
                labels.append(row.shortLabel);
        }
    }
    return labels.join(u'＋');
}

} // namespace nianbao
