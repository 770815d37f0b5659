#pragma once

#include <report/CellValue.h>
#include <report/ReportFormat.h>

#include <QString>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace nianbao {

/// Lines of cells as they lie on the clipboard, all of them texts.
using TextBlock = std::vector<QStringList>;

/// Why a block was not taken. Nothing of it is taken then: the figures that stand in the table stay, and
/// the block is still on the clipboard.
struct PasteRefusal {
    enum class Kind {
        None,
        Empty,    ///< nothing on the clipboard that could be figures
        TooLarge, ///< reaches over the table's end; blockRows × blockColumns against roomRows × roomColumns
        LineTooWide, ///< one line has more cells than the table's row there, for which `line` counts from 1
        Uneven,      ///< lines of different length: one cannot tell which figure belongs where
        NotACell,    ///< text is refused as a cell's value; line and column count from 1 in the block
        TooMuch,     ///< far more text than a table holds
    };
    Kind kind = Kind::None;
    int blockRows = 0;
    int blockColumns = 0;
    int roomRows = 0;
    int roomColumns = 0;
    int line = 0;
    int column = 0;
    int cell = -1; ///< that the text was meant for, for NotACell
    QString text;
};

/// What pasting a block would do.
struct PastePlan {
    PasteRefusal refusal;
    std::vector<std::pair<int, CellValue>> values; ///< by cell
    int labelColumns = 0;                          ///< left out because they hold labels
    int headLines = 0;                             ///< left out because they hold heads
    int blanksKept = 0;                            ///< blanks of the block; what stands in their cells stays
    std::map<int, QString> notes;                  ///< in brackets behind a figure, by cell
};

/// Cells to and from the clipboard's text: tabs between cells, line ends between lines, as Excel, WPS and
/// Word write them.
class CellClipboard {
public:
    /// Splits a text; quoted cells may hold line ends and tabs. Trailing line ends do not count.
    [[nodiscard]] static TextBlock parse(const QString& text);
    [[nodiscard]] static QString toText(const TextBlock& block);
    /// The block as an HTML table, for word processors.
    [[nodiscard]] static QString toHtml(const TextBlock& block);

    /// Lays a text's cells on the table from `startCell` on, to the right and down; heads of the table
    /// inside the range are stepped over. Leading columns and lines that hold words are taken for labels
    /// and heads and left out. A blank of the block keeps what stands in its cell: a paste only adds
    /// figures, Delete clears them.
    [[nodiscard]] static PastePlan plan(const QString& text, const ReportFormat& format, int table,
                                        int startCell);
};

} // namespace nianbao
