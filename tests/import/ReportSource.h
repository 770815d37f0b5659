#pragma once

#include "decode/Source.h"

#include <report/Report.h>

namespace nianbao::test {

/// The report as a decoder gives it: paragraphs and grids as printed, each cell with a place of its own
/// ("T3!row,column").
[[nodiscard]] Source sourceOf(const Report& report);

/// The grids among its blocks, in order.
[[nodiscard]] std::vector<SourceTable*> tablesOf(Source& source);

/// The cell that starts at a place; fails the test when there is none.
[[nodiscard]] SourceCell& cellOf(SourceTable& table, int row, int column);
/// The first cell with this text; fails the test when there is none.
[[nodiscard]] SourceCell& cellWith(SourceTable& table, const QString& text);

/// Takes a row out; cells that span it lose a row.
void removeRow(SourceTable& table, int row);
void removeColumn(SourceTable& table, int column);
/// Puts empty ones in, without cells.
void insertRow(SourceTable& table, int before);
void insertColumn(SourceTable& table, int before);
/// The rows from `row` on as a table of its own; cells that span the cut stand in both.
[[nodiscard]] SourceTable cutBelow(SourceTable& table, int row);
/// Takes all spans out: each row's cells stand from the left, as in a page that lost its attributes.
void loseSpans(SourceTable& table);

} // namespace nianbao::test
