#include "ReportSource.h"
#include "recognise/Recogniser.h"

#include <report/text/CellText.h>
#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <functional>
#include <iostream>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

using Random = std::mt19937;

int pick(Random& random, int count) {
    // The same on every machine, which the standard's distributions are not.
    return static_cast<int>(random() % static_cast<unsigned>(std::max(1, count)));
}

bool isFigure(const SourceCell& cell) {
    return readCellText(cell.text, CellSpec::Kind::Change).outcome == CellText::Outcome::Value ||
           readCellText(cell.text, CellSpec::Kind::Amount).outcome == CellText::Outcome::Value;
}

SourceCell& pickCell(SourceTable& table, Random& random,
                     const std::function<bool(const SourceCell&)>& wanted) {
    std::vector<SourceCell*> found;
    for (SourceCell& cell : table.cells) {
        if (wanted(cell))
            found.push_back(&cell);
    }
    return found.empty() ? table.cells.front()
                         : *found[static_cast<size_t>(pick(random, static_cast<int>(found.size())))];
}

/// The figures of a grid row, from left to right.
std::vector<SourceCell*> figuresOf(SourceTable& table, int row) {
    std::vector<SourceCell*> figures;
    for (SourceCell& cell : table.cells) {
        if (cell.row == row && isFigure(cell))
            figures.push_back(&cell);
    }
    return figures;
}

/// A report whose figures all differ and whose sums hold, so that one in a wrong place is seen.
Report numbered(Random& random, const QString& format) {
    Report report = fixtureReport(format == u"2019"_s ? u"format-of-2019"_s : u"municipal-department"_s);
    for (size_t i = 0; i < report.cells.size(); ++i) {
        const auto kind = report.format->cells()[i].kind;
        report.cells[i] = kind == CellSpec::Kind::Amount
                              ? CellValue(*Decimal::parse(QString::number(1 + pick(random, 9999)) + u".25"_s))
                              : CellValue(qint64(1 + pick(random, 2000)));
    }
    // Sums of rows first, then of columns; the totals' own row follows from both.
    for (int pass = 0; pass < 3; ++pass) {
        for (const Sum& sum : report.format->sums()) {
            qint64 total = 0;
            for (const int cell : sum.addends)
                total += report.cells[static_cast<size_t>(cell)].count().value_or(0);
            report.cells[static_cast<size_t>(sum.total)] = total;
        }
        for (const Balance& balance : report.format->balances()) {
            const auto value = [&report](int cell) {
                return report.cells[static_cast<size_t>(cell)].count().value_or(0);
            };
            // What is carried forward takes up the difference.
            report.cells[static_cast<size_t>(balance.left.front())] =
                value(balance.right.front()) + value(balance.right.back()) - value(balance.left.back());
        }
    }
    report.notes = {};
    return report;
}

struct Damage {
    const char* name;
    std::function<void(Source&, SourceTable&, Random&)> apply;
};

void swapRows(SourceTable& table, int one, int other, bool labelsOnly) {
    for (SourceCell& cell : table.cells) {
        if (cell.rowSpan > 1 || (cell.row != one && cell.row != other) || (labelsOnly && isFigure(cell)))
            continue;
        cell.row = cell.row == one ? other : one;
    }
}

std::vector<Damage> damages() {
    return {
        {"none", [](Source&, SourceTable&, Random&) {}},
        {"a row missing", [](Source&, SourceTable& t, Random& r) { removeRow(t, pick(r, t.rows)); }},
        {"a column missing", [](Source&, SourceTable& t, Random& r) { removeColumn(t, pick(r, t.columns)); }},
        {"a row's figures one to the left",
         [](Source&, SourceTable& t, Random& r) {
             const auto row = figuresOf(t, pickCell(t, r, isFigure).row);
             for (size_t i = 0; i + 1 < row.size(); ++i)
                 row[i]->text = row[i + 1]->text;
             if (!row.empty())
                 row.back()->text.clear();
         }},
        {"a row's figures one to the right",
         [](Source&, SourceTable& t, Random& r) {
             const auto row = figuresOf(t, pickCell(t, r, isFigure).row);
             for (size_t i = row.size(); i-- > 1;)
                 row[i]->text = row[i - 1]->text;
             if (!row.empty())
                 row.front()->text.clear();
         }},
        {"a cell of a row missing, the others moved up",
         [](Source&, SourceTable& t, Random& r) {
             const SourceCell gone = pickCell(t, r, isFigure);
             std::erase_if(t.cells, [&gone](const SourceCell& c) {
                 return c.row == gone.row && c.column == gone.column;
             });
             for (SourceCell& cell : t.cells) {
                 if (cell.row == gone.row && cell.column > gone.column)
                     cell.column -= gone.columnSpan;
             }
         }},
        {"a column's figures one down",
         [](Source&, SourceTable& t, Random& r) {
             const int column = pickCell(t, r, isFigure).column;
             QString before;
             for (SourceCell& cell : t.cells) {
                 if (cell.column == column && isFigure(cell))
                     std::swap(cell.text, before);
             }
         }},
        {"cells merged along a row",
         [](Source&, SourceTable& t, Random& r) {
             SourceCell& kept = pickCell(t, r, isFigure);
             const int next = kept.column + kept.columnSpan;
             const int row = kept.row;
             int added = 0;
             for (const SourceCell& cell : t.cells)
                 added += cell.row == row && cell.column == next ? cell.columnSpan : 0;
             kept.columnSpan += added;
             std::erase_if(t.cells, [&](const SourceCell& c) { return c.row == row && c.column == next; });
         }},
        {"cells merged along a column",
         [](Source&, SourceTable& t, Random& r) {
             SourceCell& kept = pickCell(t, r, isFigure);
             const int next = kept.row + kept.rowSpan;
             const int column = kept.column;
             if (next < t.rows)
                 kept.rowSpan += 1;
             std::erase_if(t.cells, [&](const SourceCell& c) { return c.row == next && c.column == column; });
         }},
        {"a label misspelt",
         [](Source&, SourceTable& t, Random& r) {
             SourceCell& cell =
                 pickCell(t, r, [](const SourceCell& c) { return !isFigure(c) && c.text.size() > 1; });
             for (int i = 0; i < 1 + pick(r, 2); ++i)
                 cell.text[pick(r, static_cast<int>(cell.text.size()))] = u'錯';
         }},
        {"a label of another row",
         [](Source&, SourceTable& t, Random& r) {
             const auto label = [](const SourceCell& c) { return !isFigure(c) && c.text.size() > 1; };
             const QString text = pickCell(t, r, label).text;
             pickCell(t, r, label).text = text;
         }},
        {"a label gone",
         [](Source&, SourceTable& t, Random& r) {
             pickCell(t, r, [](const SourceCell& c) {
                 return !isFigure(c) && c.text.size() > 1;
             }).text.clear();
         }},
        {"numbers broken over lines",
         [](Source&, SourceTable& t, Random&) {
             for (SourceCell& cell : t.cells) {
                 if (isFigure(cell) && cell.text.size() > 2)
                     cell.text.insert(cell.text.size() - 2, u'\n');
             }
         }},
        {"blanks",
         [](Source&, SourceTable& t, Random& r) {
             static const QString marks[] = {u"/"_s, u"—"_s, u"-"_s, u"无"_s, u""_s, u"O"_s};
             for (int i = 0; i < 5; ++i)
                 pickCell(t, r, isFigure).text = marks[pick(r, 6)];
         }},
        {"rows of a page missing",
         [](Source&, SourceTable& t, Random& r) {
             const int count = 1 + pick(r, t.rows / 2);
             const int first = pick(r, t.rows - count);
             for (int i = 0; i < count; ++i)
                 removeRow(t, first);
         }},
        {"the head missing",
         [](Source&, SourceTable& t, Random&) {
             while (t.rows > 1 && std::none_of(t.cells.begin(), t.cells.end(),
                                               [](const SourceCell& c) { return c.row == 0 && isFigure(c); }))
                 removeRow(t, 0);
         }},
        {"a row doubled",
         [](Source&, SourceTable& t, Random& r) {
             const int row = pickCell(t, r, isFigure).row;
             insertRow(t, row);
             std::vector<SourceCell> copies;
             for (const SourceCell& cell : t.cells) {
                 if (cell.row == row + 1 && cell.rowSpan == 1)
                     copies.push_back(cell);
             }
             for (SourceCell& cell : copies) {
                 cell.row = row;
                 if (isFigure(cell) && pick(r, 2) == 0)
                     cell.text += u'7';
                 t.cells.push_back(cell);
             }
         }},
        {"two rows swapped",
         [](Source&, SourceTable& t, Random& r) {
             swapRows(t, pickCell(t, r, isFigure).row, pickCell(t, r, isFigure).row, false);
         }},
        {"two rows' labels swapped",
         [](Source&, SourceTable& t, Random& r) {
             swapRows(t, pickCell(t, r, isFigure).row, pickCell(t, r, isFigure).row, true);
         }},
        {"spans lost", [](Source&, SourceTable& t, Random&) { loseSpans(t); }},
        {"a merged cell that ends too early, and what is right of it moves over",
         [](Source&, SourceTable& t, Random& r) {
             SourceCell& merged = pickCell(t, r, [](const SourceCell& c) { return c.rowSpan > 1; });
             const int last = merged.row + merged.rowSpan - 1;
             if (merged.rowSpan > 1)
                 --merged.rowSpan;
             for (SourceCell& cell : t.cells) {
                 if (cell.row == last && cell.column > merged.column)
                     cell.column -= merged.columnSpan;
             }
         }},
        {"another unit",
         [](Source&, SourceTable& t, Random&) {
             for (SourceCell& cell : t.cells)
                 cell.text.replace(u"万元"_s, u"元"_s);
         }},
        {"no unit",
         [](Source&, SourceTable& t, Random&) {
             for (SourceCell& cell : t.cells)
                 cell.text.remove(u"（单位：万元）"_s);
         }},
        {"broken over pages",
         [](Source& s, SourceTable& t, Random& r) {
             SourceTable below = cutBelow(t, 1 + pick(r, t.rows - 1));
             for (size_t i = 0; i < s.blocks.size(); ++i) {
                 if (std::get_if<SourceTable>(&s.blocks[i]) == &t) {
                     s.blocks.insert(s.blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1, below);
                     return;
                 }
             }
         }},
    };
}

/// Cells that the notes say to look at.
std::set<int> notedCells(const ImportedReport& read) {
    const ReportFormat& format = *read.content.report.format;
    std::set<int> cells;
    for (const ReadNote& note : read.content.notes) {
        if (note.cell < 0)
            continue;
        const CellSpec& at = format.cells()[static_cast<size_t>(note.cell)];
        using Code = Problem::Code;
        const Code code = note.problem.code;
        const bool table =
            code == Code::ColumnsByOrder || code == Code::StrayFigures || code == Code::MayHaveSlipped;
        const bool row = code == Code::RowDoubtful || code == Code::RowUnsure || code == Code::CellNotFound;
        for (const int cell : format.tables()[static_cast<size_t>(at.table)].cells) {
            if (table || cell == note.cell ||
                (row && format.cells()[static_cast<size_t>(cell)].row == at.row))
                cells.insert(cell);
        }
        if (code != Code::SumDiffers)
            continue;
        for (const Sum& sum : format.sums()) {
            if (sum.total == note.cell)
                cells.insert(sum.addends.begin(), sum.addends.end());
        }
        for (const Balance& balance : format.balances()) {
            if (balance.right.front() == note.cell) {
                cells.insert(balance.left.begin(), balance.left.end());
                cells.insert(balance.right.begin(), balance.right.end());
            }
        }
    }
    return cells;
}

struct Tally {
    int right = 0;
    int blank = 0;
    int wrongNoted = 0;
    int wrongUnnoted = 0;
};

void judge(const Report& expected, const ImportedReport& read, Tally& tally, const std::string& name) {
    const std::set<int> noted = notedCells(read);
    const Report& report = read.content.report;
    if (report.format != expected.format) {
        ADD_FAILURE() << name << ": read as the format of " << report.format->id().toStdString();
        return;
    }
    for (size_t i = 0; i < expected.cells.size(); ++i) {
        const int cell = static_cast<int>(i);
        if (report.cells[i].isBlank()) {
            ++tally.blank;
            EXPECT_TRUE(noted.contains(cell))
                << name << ": blank without a note " << expected.format->cellPath(cell).toStdString();
        } else if (report.cells[i] == expected.cells[i]) {
            ++tally.right;
        } else if (noted.contains(cell)) {
            ++tally.wrongNoted;
        } else {
            ++tally.wrongUnnoted;
            ADD_FAILURE() << name << ": " << expected.format->cellPath(cell).toStdString() << " is "
                          << report.cells[i].toString().toStdString() << ", not "
                          << expected.cells[i].toString().toStdString();
        }
    }
}

} // namespace

TEST(Damage, aFigureIsNeverWrongWithoutANote) {
    const unsigned seeds = qEnvironmentVariableIsSet("NIANBAO_LONG") ? 60 : 2;
    for (const Damage& damage : damages()) {
        Tally tally;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            for (const QString& format : {u"2021"_s, u"2019"_s}) {
                for (size_t table = 0; table < 3; ++table) {
                    Random random(seed);
                    const Report report = numbered(random, format);
                    Source source = sourceOf(report);
                    damage.apply(source, *tablesOf(source)[table], random);
                    const std::string name = std::string(damage.name) + ", format " + format.toStdString() +
                                             ", table " + std::to_string(table + 2) + ", seed " +
                                             std::to_string(seed);
                    const auto read = recogniseReport(source, u"x.pdf"_s);
                    ASSERT_TRUE(read) << name;
                    judge(report, *read, tally, name);
                }
            }
        }
        std::cout << damage.name << ": " << tally.right << " right, " << tally.blank << " blank, "
                  << tally.wrongNoted << " wrong with a note, " << tally.wrongUnnoted << " without\n";
    }
}

} // namespace nianbao::test
