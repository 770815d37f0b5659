#include "decode/CsvReader.h"

#include "TextDecoder.h"
#include "decode/SheetGrid.h"

#include <algorithm>
#include <array>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The separator that stands most often outside quotes near the beginning; a comma where there is none.
QChar separatorOf(QStringView text) {
    constexpr std::array<char16_t, 3> separators = {u',', u';', u'\t'};
    constexpr qsizetype searched = 16384;
    std::array<int, 3> counts = {};
    bool isQuoted = false;
    for (const QChar c : text.first(std::min(text.size(), searched))) {
        isQuoted = isQuoted != (c == u'"');
        for (size_t i = 0; i < separators.size() && !isQuoted; ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    return separators[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

class CsvParser {
public:
    CsvParser(QString text, SourceBudget& budget)
        : m_text(std::move(text)), m_separator(separatorOf(m_text)), m_budget(budget) {}

    /// The fields with text, in order.
    std::vector<SheetField> parse() {
        while (m_at < m_text.size() && !m_budget.isSpent()) {
            m_lines.push_back(m_line);
            int column = 0;
            for (bool isMore = true; isMore && !m_budget.isSpent(); ++column) {
                SheetField field{static_cast<int>(m_lines.size()) - 1, column, 1, 1, readField(), false};
                if (!field.text.isEmpty())
                    m_fields.push_back(std::move(field));
                isMore = endField();
                m_budget.takeCells(1);
            }
        }
        return std::move(m_fields);
    }

    /// The line of the file in which a row begins, from 1.
    [[nodiscard]] const std::vector<int>& lines() const { return m_lines; }
    /// The line of a quote that is never closed, 0 where each is.
    [[nodiscard]] int openQuote() const { return m_openQuote; }

private:
    QString readField() {
        QString field;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            field = readQuoted();
        // A quote within a field is a character like others.
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            field += m_text[m_at++];
        return field;
    }

    QString readQuoted() {
        const int line = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return field;
                }
                ++m_at;
            }
            m_line += c == u'\n' ? 1 : 0;
            field += c;
        }
        m_openQuote = line;
        return field;
    }

    /// Whether the row goes on.
    bool endField() {
        if (m_at >= m_text.size())
            return false;
        const bool isMore = m_text[m_at++] == m_separator;
        m_line += isMore ? 0 : 1;
        return isMore;
    }

    const QString m_text;
    const QChar m_separator;
    SourceBudget& m_budget;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
    std::vector<int> m_lines;
    std::vector<SheetField> m_fields;
};

} // namespace

Result<Source> readCsv(const QByteArray& content, const QString& fileName) {
    auto decoded = decodeText(content, fileName);
    if (!decoded)
        return decoded.problem();
    QString text = std::move(decoded->text);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    SourceBudget budget; // of what stands in the file, each separator a cell
    CsvParser parser(std::move(text), budget);
    std::vector<SheetField> fields = parser.parse();
    if (parser.openQuote() > 0)
        return Problem{Problem::Code::Damaged, fileName, u"line %1"_s.arg(parser.openQuote()), u"\""_s};
    SourceBudget made;
    SheetGrid grid(
        made, [&parser](int row, int) { return u"line %1"_s.arg(parser.lines()[static_cast<size_t>(row)]); });
    for (SheetField& field : fields)
        grid.add(std::move(field));
    Source source;
    source.blocks = grid.blocks();
    for (const SourceBudget* each : {&budget, &made}) {
        if (each->isSpent())
            return each->problem(fileName);
    }
    if (decoded->anew)
        source.notes.push_back({Problem::Code::DecodedAnew, fileName, {}, u"GB18030"_s});
    return source;
}

} // namespace nianbao
