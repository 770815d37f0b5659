#include "FormatReader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QStringList stringList(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.toString());
    return list;
}

CellSpec::Kind kindOf(const QString& id) {
    if (id == "amount"_L1)
        return CellSpec::Kind::Amount;
    return id == "change"_L1 ? CellSpec::Kind::Change : CellSpec::Kind::Count;
}

GridItem::Role roleOf(const QString& id) {
    if (id == "label"_L1)
        return GridItem::Role::Label;
    if (id == "group"_L1)
        return GridItem::Role::Group;
    if (id == "vertical"_L1)
        return GridItem::Role::Vertical;
    return id == "note"_L1 ? GridItem::Role::Note : GridItem::Role::Head;
}

/// Places grid items as an HTML table does: each takes the next place that no span from above covers.
class GridBuilder {
public:
    GridBuilder(TableSpec& table, const QString& formatId) : m_table(table), m_formatId(formatId) {}

    void startRow() { m_column = 0; }
    void endRow() {
        skipTaken();
        if (m_column != m_table.gridColumns())
            qFatal("format %s: grid row %d of %s has %d columns, not %d", qPrintable(m_formatId), m_row,
                   qPrintable(m_table.id), m_column, m_table.gridColumns());
        ++m_row;
        m_table.gridRows = m_row;
    }
    void add(GridItem item) {
        skipTaken();
        item.row = m_row;
        item.column = m_column;
        for (int row = 0; row < item.rowSpan; ++row) {
            for (int column = 0; column < item.columnSpan; ++column)
                m_taken.insert({m_row + row, m_column + column});
        }
        m_table.grid.push_back(item);
    }

private:
    void skipTaken() {
        while (m_taken.contains({m_row, m_column}))
            ++m_column;
    }

    TableSpec& m_table;
    const QString& m_formatId;
    QSet<std::pair<int, int>> m_taken;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

std::unique_ptr<ReportFormat> FormatReader::read(const QString& id) {
    QFile file(u":/formats/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("format %s: %s", qPrintable(id), qPrintable(error.errorString()));

    std::unique_ptr<ReportFormat> format(new ReportFormat);
    format->m_id = id;
    format->m_firstYear = root["firstYear"_L1].toInt();
    format->m_lastYear = root["lastYear"_L1].toInt();
    format->m_titlePattern = root["titlePattern"_L1].toString();
    format->m_prefacePattern = root["prefacePattern"_L1].toString();
    FormatReader reader(*format);
    reader.readSections(root);
    for (const QJsonValue& table : root["tables"_L1].toArray())
        reader.readTable(table.toObject());
    return format;
}

void FormatReader::readSections(const QJsonObject& root) {
    for (const QJsonValue& value : root["sections"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        SectionSpec section;
        section.id = object["id"_L1].toString();
        section.number = static_cast<int>(m_format.m_sections.size());
        section.name = object["name"_L1].toString();
        section.heading = object["heading"_L1].toString();
        section.requirement = object["requirement"_L1].toString();
        section.otherHeadings = stringList(object["otherHeadings"_L1]);
        section.metHeadings = stringList(object["metHeadings"_L1]);
        for (const QJsonValue& part : object["parts"_L1].toArray())
            section.parts.push_back(
                {part["heading"_L1].toString(), part["topic"_L1].toString(), part["hint"_L1].toString()});
        m_format.m_sections.push_back(section);
    }
}

void FormatReader::readTable(const QJsonObject& object) {
    const int tableIndex = static_cast<int>(m_format.m_tables.size());
    TableSpec table;
    table.id = object["id"_L1].toString();
    table.name = object["name"_L1].toString();
    table.section = m_format.sectionIndex(table.id);
    if (table.section < 0)
        qFatal("format %s: no section for table %s", qPrintable(m_format.m_id), qPrintable(table.id));
    m_format.m_sections[static_cast<size_t>(table.section)].table = tableIndex;
    for (const QJsonValue& width : object["widths"_L1].toArray())
        table.widths.push_back(width.toInt());
    table.headRows = object["headRows"_L1].toInt();
    table.labelColumns = object["labelColumns"_L1].toInt();

    readRows(object, table, tableIndex);
    readGrid(object, table);
    readSums(object, table, tableIndex);
    readBalance(object, table, tableIndex);
    readAcrossYears(object, table);
    m_format.m_tables.push_back(std::move(table));
}

void FormatReader::readRows(const QJsonObject& object, TableSpec& table, int tableIndex) {
    QHash<QString, CellSpec::Kind> kinds;
    QStringList allColumns;
    for (const QJsonValue& column : object["columns"_L1].toArray()) {
        const QString id = column["id"_L1].toString();
        table.columns.push_back({id, column["label"_L1].toString(), stringList(column["metLabels"_L1])});
        kinds[id] = kindOf(column["kind"_L1].toString());
        allColumns.append(id);
    }
    for (const QJsonValue& value : object["rows"_L1].toArray()) {
        const QJsonObject rowObject = value.toObject();
        RowSpec row;
        row.id = rowObject["id"_L1].toString();
        row.label = rowObject["label"_L1].toString();
        row.shortLabel = rowObject["shortLabel"_L1].toString();
        row.group = rowObject["group"_L1].toString();
        table.rows.push_back(row);

        const QStringList columns =
            rowObject.contains("columns"_L1) ? stringList(rowObject["columns"_L1]) : allColumns;
        const QJsonValue sameAs = rowObject["sameAs"_L1];
        for (const QString& column : columns) {
            const QString path = table.id + u'.' + row.id + u'.' + column;
            CellSpec cell;
            cell.table = tableIndex;
            cell.row = row.id;
            cell.column = column;
            cell.kind = kinds.value(column);
            QString columnLabel;
            for (const ColumnSpec& spec : table.columns) {
                if (spec.id == column)
                    columnLabel = spec.label;
            }
            cell.label = u"%1“%2”%3"_s.arg(table.name, row.shortLabel, columnLabel);
            if (sameAs.toBool() || stringList(sameAs).contains(column))
                cell.sameAs = path;
            m_format.m_cellByPath.insert(path, static_cast<int>(m_format.m_cells.size()));
            table.cells.push_back(static_cast<int>(m_format.m_cells.size()));
            m_format.m_cells.push_back(std::move(cell));
        }
    }
}

void FormatReader::readGrid(const QJsonObject& object, TableSpec& table) {
    GridBuilder builder(table, m_format.m_id);
    for (const QJsonValue& row : object["grid"_L1].toArray()) {
        builder.startRow();
        for (const QJsonValue& value : row.toArray()) {
            const QJsonObject itemObject = value.toObject();
            GridItem item;
            item.rowSpan = itemObject["rowspan"_L1].toInt(1);
            item.columnSpan = itemObject["colspan"_L1].toInt(1);
            item.shaded = itemObject["shaded"_L1].toBool();
            item.text = itemObject["text"_L1].toString();
            item.role = roleOf(itemObject["role"_L1].toString());
            QStringList paths;
            if (itemObject.contains("cell"_L1)) {
                paths.append(itemObject["cell"_L1].toString());
            } else if (itemObject.contains("row"_L1)) {
                const QString rowId = itemObject["row"_L1].toString();
                for (const int cell : m_format.rowCells(table, rowId))
                    paths.append(rowId + u'.' + m_format.m_cells[static_cast<size_t>(cell)].column);
            } else {
                builder.add(item);
            }
            for (const QString& path : std::as_const(paths)) {
                item.role = GridItem::Role::Value;
                item.cell = m_format.cellIndex(table.id + u'.' + path);
                if (item.cell < 0)
                    qFatal("format %s: no cell %s", qPrintable(m_format.m_id), qPrintable(path));
                builder.add(item);
            }
        }
        builder.endRow();
    }
}

void FormatReader::addSum(Sum sum) {
    const int index = static_cast<int>(m_format.m_sums.size());
    m_format.m_cells.at(static_cast<size_t>(sum.total)).totalOf.push_back(index);
    for (const int addend : sum.addends)
        m_format.m_cells.at(static_cast<size_t>(addend)).addendOf.push_back(index);
    m_format.m_sums.push_back(std::move(sum));
}

void FormatReader::readSums(const QJsonObject& object, const TableSpec& table, int tableIndex) {
    for (const QJsonValue& value : object["sums"_L1].toArray()) {
        const QString rule = value["rule"_L1].toString();
        const QString total = value["total"_L1].toString();
        const QStringList addends = stringList(value["addends"_L1]);
        const bool overColumns = value["kind"_L1].toString() == "columns"_L1;
        const auto sumAlong = [&](const auto& lines) {
            for (const auto& line : lines) {
                const auto cellOf = [&](const QString& id) {
                    return overColumns ? m_format.cellIndex(table.id, line.id, id)
                                       : m_format.cellIndex(table.id, id, line.id);
                };
                Sum sum{rule, tableIndex, cellOf(total), {}};
                for (const QString& addend : addends)
                    sum.addends.push_back(cellOf(addend));
                addSum(std::move(sum));
            }
        };
        if (overColumns)
            sumAlong(table.rows);
        else
            sumAlong(table.columns);
    }
}

void FormatReader::readAcrossYears(const QJsonObject& object, const TableSpec& table) {
    const auto cellOf = [&](const QString& row, const QString& column) {
        return m_format.cellIndex(table.id, row, column);
    };
    const QJsonObject carried = object["carried"_L1].toObject();
    for (auto rows = carried.begin(); rows != carried.end(); ++rows) {
        for (const ColumnSpec& column : table.columns) {
            const int cell = cellOf(rows.key(), column.id);
            m_format.m_cells.at(static_cast<size_t>(cell)).carriedFrom =
                cellOf(rows.value().toString(), column.id);
        }
    }
    const QJsonValue stock = object["stock"_L1];
    for (const RowSpec& row : table.rows) {
        const Stock found{cellOf(row.id, stock["column"_L1].toString()),
                          cellOf(row.id, stock["added"_L1].toString()),
                          cellOf(row.id, stock["taken"_L1].toString())};
        if (found.stock >= 0 && found.added >= 0 && found.taken >= 0)
            m_format.m_stocks.push_back(found);
    }
}

void FormatReader::readBalance(const QJsonObject& object, const TableSpec& table, int tableIndex) {
    const QJsonValue value = object["balance"_L1];
    if (!value.isObject())
        return;
    for (const ColumnSpec& column : table.columns) {
        Balance balance;
        balance.rule = value["rule"_L1].toString();
        balance.table = tableIndex;
        balance.column = column.id;
        const int index = static_cast<int>(m_format.m_balances.size());
        const auto add = [&](QLatin1StringView side, std::vector<int>& cells) {
            for (const QString& row : stringList(value[side])) {
                const int cell = m_format.cellIndex(table.id, row, column.id);
                cells.push_back(cell);
                m_format.m_cells.at(static_cast<size_t>(cell)).balances.push_back(index);
            }
        };
        add("left"_L1, balance.left);
        add("right"_L1, balance.right);
        m_format.m_balances.push_back(std::move(balance));
    }
}

} // namespace nianbao
