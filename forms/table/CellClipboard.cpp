#include "CellClipboard.h"

#include <report/text/CellText.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// A report's largest table is a few kilobytes; the clipboard can hold anything.
constexpr qsizetype maximumText = 256 * 1024LL;

enum class Kind { Blank, Number, Words };

Kind kindOf(const QString& text) {
    const CellText read = readCellText(text, CellSpec::Kind::Amount);
    if (read.outcome == CellText::Outcome::Blank)
        return Kind::Blank;
    const bool words =
        read.outcome == CellText::Outcome::Refused && read.reason == CellText::Reason::NotANumber;
    return words ? Kind::Words : Kind::Number;
}

bool hasWords(const QStringList& line) {
    return std::any_of(line.begin(), line.end(),
                       [](const QString& text) { return kindOf(text) == Kind::Words; });
}

bool hasNumbers(const QStringList& line) {
    return std::any_of(line.begin(), line.end(),
                       [](const QString& text) { return kindOf(text) == Kind::Number; });
}

bool isEven(const TextBlock& block) {
    return std::all_of(block.begin(), block.end(),
                       [&](const QStringList& line) { return line.size() == block.front().size(); });
}

/// Places before which a line holds labels: up to its last words.
qsizetype labelsOf(const QStringList& line) {
    qsizetype labels = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (kindOf(line[i]) == Kind::Words)
            labels = i + 1;
    }
    return labels;
}

/// Words that stand behind a number are no label.
bool isLabelled(const QStringList& line) {
    const qsizetype labels = labelsOf(line);
    return labels > 0 && labels < line.size() && !hasNumbers(line.first(labels));
}

/// The leftmost place where any line has a number, -1 when there is none.
qsizetype firstNumberOf(const TextBlock& block) {
    qsizetype first = -1;
    for (const QStringList& line : block) {
        for (qsizetype i = 0; i < line.size() && (first < 0 || i < first); ++i) {
            if (kindOf(line[i]) == Kind::Number)
                first = i;
        }
    }
    return first;
}

/// Leading columns of an even block that hold labels. A head line inside the block, with words over the
/// figures, labels nothing.
qsizetype labelColumnsOf(const TextBlock& block, qsizetype firstNumber) {
    qsizetype labels = 0;
    for (const QStringList& line : block) {
        if (const qsizetype words = labelsOf(line); words <= firstNumber)
            labels = std::max(labels, words);
    }
    return labels;
}

/// Takes head lines off the top, then the labels off each line. A block without any number keeps its words.
void leaveOutWords(TextBlock& block, PastePlan& plan) {
    const qsizetype firstNumber = firstNumberOf(block);
    if (firstNumber < 0)
        return;
    size_t heads = 0;
    for (size_t i = 0; i < block.size() && !hasNumbers(block[i]); ++i) {
        if (labelsOf(block[i]) > firstNumber)
            heads = i + 1;
    }
    block.erase(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(heads));
    plan.headLines = static_cast<int>(heads);

    qsizetype most = 0;
    if (isEven(block)) {
        most = labelColumnsOf(block, firstNumber);
        for (QStringList& line : block)
            line.remove(0, most);
    } else {
        // Merged labels are one cell of a line in Word and three of another: each line has its own.
        for (QStringList& line : block) {
            if (const qsizetype labels = isLabelled(line) ? labelsOf(line) : 0; labels > 0) {
                line.remove(0, labels);
                most = std::max(most, labels);
            }
        }
    }
    plan.labelColumns = static_cast<int>(most);
}

/// The cells of each grid row of a table, left to right; empty for a row of heads.
std::vector<std::vector<int>> rowsOf(const TableSpec& table) {
    std::vector<std::vector<int>> rows(static_cast<size_t>(table.gridRows));
    for (const GridItem& item : table.grid) {
        if (item.cell >= 0)
            rows[static_cast<size_t>(item.row)].push_back(item.cell);
    }
    return rows;
}

/// Lays lines on the rows of a table, beginning at a place in one of them.
class Laying {
public:
    Laying(const ReportFormat& format, const TableSpec& table, int startCell)
        : m_format(format), m_rows(rowsOf(table)) {
        for (m_row = 0; m_row < m_rows.size(); ++m_row) {
            const auto found = std::find(m_rows[m_row].begin(), m_rows[m_row].end(), startCell);
            if (found != m_rows[m_row].end()) {
                m_first = static_cast<size_t>(found - m_rows[m_row].begin());
                break;
            }
        }
    }

    [[nodiscard]] int roomRows() const {
        return static_cast<int>(std::count_if(m_rows.begin() + static_cast<std::ptrdiff_t>(m_row),
                                              m_rows.end(),
                                              [this](const auto& cells) { return cells.size() > m_first; }));
    }
    [[nodiscard]] int roomColumns() const {
        return m_row < m_rows.size() ? static_cast<int>(m_rows[m_row].size() - m_first) : 0;
    }

    /// False when the line does not fit or holds what no cell takes; `plan.refusal` says so.
    bool lay(const QStringList& line, int number, PastePlan& plan) {
        const bool atHead = m_row < m_rows.size() && m_rows[m_row].empty();
        if (atHead && !hasNumbers(line)) {
            ++m_row;
            plan.headLines += hasWords(line) ? 1 : 0;
            return true;
        }
        while (m_row < m_rows.size() && m_rows[m_row].empty())
            ++m_row;
        qsizetype used = line.size();
        while (used > 0 && line[used - 1].trimmed().isEmpty())
            --used;
        const qsizetype room =
            m_row < m_rows.size() ? std::ssize(m_rows[m_row]) - static_cast<qsizetype>(m_first) : 0;
        if (used > 0 && line.size() < std::min<qsizetype>(room, plan.refusal.blockColumns)) {
            plan.refusal.kind = PasteRefusal::Kind::Uneven;
            plan.refusal.line = number;
            return false;
        }
        // Trailing blanks may reach over the end: a merged figure is followed by them in a spreadsheet.
        if (m_row == m_rows.size() || static_cast<size_t>(used) + m_first > m_rows[m_row].size()) {
            const bool fitsAbove =
                m_row < m_rows.size() && plan.refusal.blockColumns <= plan.refusal.roomColumns;
            plan.refusal.kind = fitsAbove ? PasteRefusal::Kind::LineTooWide : PasteRefusal::Kind::TooLarge;
            plan.refusal.line = number;
            return false;
        }
        const std::vector<int>& cells = m_rows[m_row++];
        for (qsizetype i = 0; i < line.size() && static_cast<size_t>(i) + m_first < cells.size(); ++i) {
            if (!take(line[i], cells[static_cast<size_t>(i) + m_first], plan)) {
                plan.refusal.line = number;
                plan.refusal.column = static_cast<int>(i) + 1 + plan.labelColumns;
                return false;
            }
        }
        return true;
    }

private:
    bool take(const QString& text, int cell, PastePlan& plan) {
        const CellText read = readCellText(text, m_format.cells()[static_cast<size_t>(cell)].kind);
        switch (read.outcome) {
        case CellText::Outcome::Blank:
            ++plan.blanksKept;
            return true;
        case CellText::Outcome::Value:
            plan.values.emplace_back(cell, read.value);
            if (!read.note.isEmpty())
                plan.notes[cell] = read.note;
            return true;
        case CellText::Outcome::Refused:
            break;
        }
        plan.refusal.kind = PasteRefusal::Kind::NotACell;
        plan.refusal.cell = cell;
        plan.refusal.text = text;
        return false;
    }

    const ReportFormat& m_format;
    std::vector<std::vector<int>> m_rows;
    size_t m_row = 0;
    size_t m_first = 0;
};

QString quoted(const QString& text) {
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

TextBlock CellClipboard::parse(const QString& text) {
    TextBlock block;
    QStringList line;
    QString cell;
    bool inQuotes = false;
    bool atStart = true;
    const auto endCell = [&] {
        line.append(std::exchange(cell, {}));
        atStart = true;
    };
    const auto endLine = [&] {
        endCell();
        block.push_back(std::exchange(line, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c != u'"') {
                cell.append(c);
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell.append(text[++i]);
            } else {
                inQuotes = false;
            }
        } else if (c == u'"' && atStart && text.indexOf(u'"', i + 1) > 0) {
            inQuotes = true;
            atStart = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator) {
            i += c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
            endLine();
        } else {
            cell.append(c == QChar::LineSeparator || c == u'\v' ? QChar(u' ') : c);
            atStart = false;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    while (!block.empty() && block.back() == QStringList{QString()})
        block.pop_back();
    return block;
}

QString CellClipboard::toText(const TextBlock& block) {
    QString text;
    for (const QStringList& line : block) {
        QStringList cells;
        for (const QString& cell : line)
            cells.append(quoted(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString CellClipboard::toHtml(const TextBlock& block) {
    QString html = u"<table>"_s;
    for (const QStringList& line : block) {
        html += u"<tr>"_s;
        for (const QString& cell : line)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

PastePlan CellClipboard::plan(const QString& text, const ReportFormat& format, int table, int startCell) {
    PastePlan plan;
    if (text.size() > maximumText) {
        plan.refusal.kind = PasteRefusal::Kind::TooMuch;
        return plan;
    }
    TextBlock block = parse(text);
    if (block.empty()) {
        plan.refusal.kind = PasteRefusal::Kind::Empty;
        return plan;
    }
    leaveOutWords(block, plan);
    const int headLines = plan.headLines;
    Laying laying(format, format.tables()[static_cast<size_t>(table)], startCell);
    plan.refusal.blockRows = static_cast<int>(block.size());
    for (const QStringList& line : block)
        plan.refusal.blockColumns = std::max(plan.refusal.blockColumns, static_cast<int>(line.size()));
    plan.refusal.roomRows = laying.roomRows();
    plan.refusal.roomColumns = laying.roomColumns();
    for (size_t i = 0; i < block.size(); ++i) {
        if (!laying.lay(block[i], static_cast<int>(i) + 1 + headLines, plan)) {
            plan.values.clear();
            plan.notes.clear();
            return plan;
        }
    }
    return plan;
}

} // namespace nianbao
