#include "BlockSettings.h"

#include "Measures.h"

namespace nianbao {

const std::vector<Line>& BlockSettings::linesOf(const Block& block) {
    // Roles belong to the key: a heading and a paragraph may read the same.
    QString key;
    for (const Span& span : block.spans)
        key += QChar(static_cast<char16_t>(span.role)) + span.text + u'\n';
    Kept& kept = m_paragraphs[key];
    if (!kept.lines) {
        const LineShape shape{characterPitch, typeWidth, 2 * characterPitch, LineShape::Ends::Justified};
        kept.lines = std::make_shared<const std::vector<Line>>(breakLines(m_fonts, block.spans, shape));
    }
    kept.turn = m_turn;
    return *kept.lines;
}

const TableLayout& BlockSettings::tableOf(const Block& block) {
    const auto at = static_cast<size_t>(block.table.table);
    if (m_tables.size() <= at)
        m_tables.resize(at + 1);
    if (!m_tables[at] || !(m_tables[at]->block() == block.table))
        m_tables[at] = std::make_unique<TableLayout>(block.table, m_fonts, tableRoom);
    return *m_tables[at];
}

void BlockSettings::endTurn() {
    m_paragraphs.removeIf([this](const auto& entry) { return entry.value().turn != m_turn; });
}

} // namespace nianbao
