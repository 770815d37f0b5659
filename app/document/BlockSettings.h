#pragma once

#include "LineBreaker.h"
#include "TableLayout.h"

#include <QHash>

#include <memory>
#include <vector>

namespace nianbao {

/// Blocks broken into lines and tables set, kept from one layout to the next, so that a keystroke sets one
/// paragraph anew. What a turn does not ask for is forgotten at its end.
class BlockSettings {
public:
    explicit BlockSettings(const FontBook& fonts) : m_fonts(fonts) {}

    [[nodiscard]] const FontBook& fonts() const { return m_fonts; }
    /// Lines of a heading or paragraph on the grid of 28 characters, indented by two. Valid for the turn.
    const std::vector<Line>& linesOf(const Block& block);
    /// Valid until a table with other figures is asked for in its place.
    const TableLayout& tableOf(const Block& block);

    void beginTurn() { ++m_turn; }
    void endTurn();

private:
    struct Kept {
        std::shared_ptr<const std::vector<Line>> lines; ///< shared, so that growing the table moves no lines
        int turn = 0;
    };
    const FontBook& m_fonts;
    QHash<QString, Kept> m_paragraphs;
    std::vector<std::unique_ptr<TableLayout>> m_tables; ///< by table
    int m_turn = 0;
};

} // namespace nianbao
