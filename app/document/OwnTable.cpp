#include "OwnTable.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

void addItem(OwnTable& table, GridItem item) {
    table.spec.gridRows = std::max(table.spec.gridRows, item.row + item.rowSpan);
    table.spec.grid.push_back(std::move(item));
}

TableBlock ownTableBlock(OwnTable table, int index) {
    TableBlock block;
    block.table = index;
    for (const GridItem& item : table.spec.grid)
        block.cellTexts.push_back(item.text);
    block.own = std::make_shared<const OwnTable>(std::move(table));
    return block;
}

QString continuedText(const QString& language) {
    return language.startsWith("zh"_L1) ? u"（续表）"_s : u"(continued)"_s;
}

} // namespace nianbao
