#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace nianbao {

/// What a cell is, from the declaration of its format.
struct CellSpec {
    enum class Kind {
        Count,  ///< a whole number of at least 0
        Change, ///< a whole number with a sign (2019: 本年增/减)
        Amount, ///< a decimal in 万元
    };
    int table = -1; ///< index in ReportFormat::tables()
    QString row;    ///< id
    QString column; ///< id
    Kind kind = Kind::Count;
    QString label;             ///< as messages name it, in Chinese: 表三“本年新收”总计
    QString sameAs;            ///< path of the cell of the 2021 format that means the same, empty for none
    int carriedFrom = -1;      ///< the cell of last year's report whose figure this one takes over
    std::vector<int> totalOf;  ///< indices in sums() where this cell is the total
    std::vector<int> addendOf; ///< indices in sums() where this cell is added up
    std::vector<int> balances; ///< indices in balances() that count this cell
};

/// `total` must be the sum of `addends` (cell indices).
struct Sum {
    QString rule; ///< A01, A02 or A04
    int table = -1;
    int total = -1;
    std::vector<int> addends;
};

/// The cells of `left` must add up to those of `right`.
struct Balance {
    QString rule; ///< A03
    int table = -1;
    QString column;
    std::vector<int> left;
    std::vector<int> right;
};

/// What is there at the year's end: last year's `stock` with what was added and taken away.
struct Stock {
    int stock = -1;
    int added = -1;
    int taken = -1;
};

/// One box of a table as printed, in grid units.
struct GridItem {
    enum class Role {
        Head,     ///< column head, centred
        Note,     ///< the small note in the corner of table 3
        Group,    ///< a shaded group row or a merged group label, centred
        Vertical, ///< a merged label set one character a line
        Label,    ///< a row's label, left
        Value,
    };
    Role role = Role::Head;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool shaded = false;
    QString text;  ///< empty for values
    int cell = -1; ///< index in ReportFormat::cells(), for values
};

struct RowSpec {
    QString id;
    QString label;      ///< as printed
    QString shortLabel; ///< for messages, without number and note: 本年新收
    QString group;      ///< printed label of the group that it stands in, empty for none
};

struct ColumnSpec {
    QString id;
    QString label;
    QStringList metLabels; ///< wordings that reports print in its place; not right, but read
};

struct TableSpec {
    QString id;
    int section = -1; ///< index in ReportFormat::sections()
    QString name;     ///< 表二, 表三, 表四
    std::vector<RowSpec> rows;
    std::vector<ColumnSpec> columns; ///< of the table as a whole; a row may use some of them only
    std::vector<int> widths;         ///< of the grid's columns, as ratios
    int headRows = 0;                ///< leading grid rows that repeat on each page
    int labelColumns = 0;            ///< leading grid columns that hold no values and stay in sight
    int gridRows = 0;
    std::vector<GridItem> grid; ///< by row, then column
    std::vector<int> cells;     ///< indices in ReportFormat::cells(), in reading order

    /// Whether rows have labels of their own, left of their values (not so in table 4).
    [[nodiscard]] bool rowsAreLabelled() const;
    [[nodiscard]] int gridColumns() const { return static_cast<int>(widths.size()); }
};

struct PartSpec {
    QString heading; ///< official wording; empty for an introduction
    QString
        topic;    ///< id of what the part must cover: disclosure, requests, management, platform, supervision
    QString hint; ///< what to write, Chinese, shown pale in an empty editor
};

struct SectionSpec {
    QString id;
    int number = 0;              ///< 1 to 6 as printed, 0 for the preface
    QString name;                ///< short, for lists: 总体情况
    QString heading;             ///< official wording with its number; empty for the preface
    QString requirement;         ///< the official requirement, Chinese
    int table = -1;              ///< index in ReportFormat::tables(), -1 for a narrative section
    std::vector<PartSpec> parts; ///< what a blank report starts with
    QStringList otherHeadings;   ///< wordings that are right too
    QStringList metHeadings;     ///< wordings that reports print behind its number; not right, but read

    [[nodiscard]] bool isNarrative() const { return table < 0; }
};

/// The official format, read from resources/formats/ID.json: the only place that knows sections, rows,
/// columns, labels and sums. Formats live as long as the program; they are compared by address.
class ReportFormat {
public:
    /// The format "2021" or "2019"; null when there is none of that name.
    static const ReportFormat* byId(const QString& id);
    /// The format in force for a year's report (2019 and 2020: 2019's).
    static const ReportFormat& forYear(int year);
    /// Every format, newest first.
    static const std::vector<const ReportFormat*>& all();

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; } ///< 0 while it is in force
    /// Official title with {agency} and {year} to be replaced.
    [[nodiscard]] const QString& titlePattern() const { return m_titlePattern; }
    /// Preface with {agency}, {year}, {websites}, {address}, {postcode}, {phone}, {email}; a segment in
    /// square brackets falls away when a field in it is empty.
    [[nodiscard]] const QString& prefacePattern() const { return m_prefacePattern; }
    [[nodiscard]] const std::vector<SectionSpec>& sections() const { return m_sections; }
    [[nodiscard]] const std::vector<TableSpec>& tables() const { return m_tables; }
    [[nodiscard]] const std::vector<CellSpec>& cells() const { return m_cells; }
    [[nodiscard]] const std::vector<Sum>& sums() const { return m_sums; }
    [[nodiscard]] const std::vector<Balance>& balances() const { return m_balances; }
    [[nodiscard]] const std::vector<Stock>& stocks() const { return m_stocks; }

    /// Index of a section, table or cell; -1 when there is none.
    [[nodiscard]] int sectionIndex(const QString& id) const;
    [[nodiscard]] int tableIndex(const QString& id) const;
    [[nodiscard]] int cellIndex(const QString& table, const QString& row, const QString& column) const;
    /// "requests.received.total"; row ids may hold dots.
    [[nodiscard]] QString cellPath(int cell) const;
    [[nodiscard]] int cellIndex(const QString& path) const { return m_cellByPath.value(path, -1); }
    /// The cells of a table's row, in reading order.
    [[nodiscard]] std::vector<int> rowCells(const TableSpec& table, const QString& row) const;
    /// Short labels of the cells' rows, as added up: 本年新收＋上年结转.
    [[nodiscard]] QString addedRows(const std::vector<int>& cells) const;

private:
    friend class FormatReader;
    ReportFormat() = default;

    QString m_id;
    int m_firstYear = 0;
    int m_lastYear = 0;
    QString m_titlePattern;
    QString m_prefacePattern;
    std::vector<SectionSpec> m_sections;
    std::vector<TableSpec> m_tables;
    std::vector<CellSpec> m_cells;
    std::vector<Sum> m_sums;
    std::vector<Balance> m_balances;
    std::vector<Stock> m_stocks;
    QHash<QString, int> m_cellByPath;
};

} // namespace nianbao
