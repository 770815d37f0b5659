#include "ListingPages.h"

#include "Measures.h"
#include "OwnTable.h"
#include "TableLayout.h"

#include <document/Layout.h>
#include <document/PdfWriter.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Lines of a cell that stay together; a longer text may go on on the next page.
constexpr size_t linesTogether = 10;

using Row = std::vector<QString>;

QString textOf(const ListingCell& cell) {
    const auto* number = std::get_if<qint64>(&cell);
    return number ? QString::number(*number) : std::get<QString>(cell).simplified();
}

std::vector<Row> rowsOf(const ListingTable& table) {
    std::vector<Row> rows;
    for (const auto& cells : table.rows) {
        Row row;
        for (const ListingCell& cell : cells)
            row.push_back(textOf(cell));
        rows.push_back(std::move(row));
    }
    return rows;
}

TableBlock blockOf(const Listing& listing, size_t index, const std::vector<Row>& rows, std::set<int> open) {
    const ListingTable& table = listing.tables[index];
    OwnTable own;
    own.openRows = std::move(open);
    own.continued = continuedText(listing.language);
    own.spec.name = table.name;
    own.spec.section = static_cast<int>(index);
    own.spec.headRows = 1;
    const auto add = [&own](GridItem::Role role, size_t row, size_t column, const QString& text) {
        addItem(own, {.role = role,
                      .row = static_cast<int>(row),
                      .column = static_cast<int>(column),
                      .shaded = row == 0,
                      .text = text});
    };
    for (size_t column = 0; column < table.columns.size(); ++column) {
        own.spec.widths.push_back(table.columns[column].width);
        add(GridItem::Role::Head, 0, column, table.columns[column].name);
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < rows[row].size(); ++column) {
            // The first cell says what the others are of.
            const bool isHead = column == 0 && table.columns.size() > 1;
            add(isHead ? GridItem::Role::Label : GridItem::Role::Value, row + 1, column, rows[row][column]);
        }
    }
    return ownTableBlock(std::move(own), static_cast<int>(index));
}

/// The rows with long texts parted as they are broken in `layout`; `open` takes the grid rows that go on.
std::vector<Row> partedRows(const std::vector<Row>& rows, const TableLayout& layout, std::set<int>& open) {
    std::vector<Row> parted;
    size_t item = layout.columnWidths().size(); // behind the head
    for (const Row& row : rows) {
        size_t most = 1;
        for (size_t column = 0; column < row.size(); ++column)
            most = std::max(most, layout.linesOf(item + column).size());
        for (size_t from = 0; from < most; from += linesTogether) {
            Row piece;
            for (size_t column = 0; column < row.size(); ++column) {
                const std::vector<Line>& lines = layout.linesOf(item + column);
                const size_t end = std::min(from + linesTogether, lines.size());
                piece.push_back(
                    from < end ? row[column].sliced(lines[from].start, lines[end - 1].end - lines[from].start)
                               : QString());
            }
            parted.push_back(std::move(piece));
            if (from + linesTogether < most)
                open.insert(static_cast<int>(parted.size())); // counted from the head
        }
        item += row.size();
    }
    return parted;
}

} // namespace

TableBlock listingTable(const Listing& listing, size_t table, const FontBook& fonts) {
    const std::vector<Row> rows = rowsOf(listing.tables[table]);
    TableBlock whole = blockOf(listing, table, rows, {});
    std::set<int> open;
    const std::vector<Row> parted = partedRows(rows, TableLayout(whole, fonts, tableRoom), open);
    return open.empty() ? whole : blockOf(listing, table, parted, std::move(open));
}

Pages layoutListing(const Listing& listing, const FontBook& fonts) {
    std::vector<Block> blocks;
    Block title;
    title.kind = Block::Kind::Title;
    title.spans = {{FontRole::Title, listing.title, Where::title()}};
    blocks.push_back(std::move(title));
    for (size_t i = 0; i < listing.tables.size(); ++i) {
        Block heading;
        heading.kind = Block::Kind::Heading;
        heading.level = 1;
        heading.section = static_cast<int>(i);
        heading.spans = {{FontRole::Heading1, listing.tables[i].name, Where::heading(static_cast<int>(i))}};
        blocks.push_back(std::move(heading));
        Block table;
        table.kind = Block::Kind::Table;
        table.section = static_cast<int>(i);
        table.table = listingTable(listing, i, fonts);
        blocks.push_back(std::move(table));
    }
    return Layout(fonts).paginate(std::move(blocks));
}

Result<QByteArray> writeListingPdf(const Listing& listing, const FontBook& fonts, const DocumentInfo& info) {
    DocumentInfo own = info;
    own.language = listing.language;
    return writePdf(layoutListing(listing, fonts), fonts, own);
}

} // namespace nianbao
