#pragma once

#include <report/ReportFile.h>

#include <vector>

namespace nianbao {

/// What was read with doubt, or not at all.
struct Doubt {
    int cell = -1; ///< -1 for what concerns no cell
    QString why;   ///< sentences, a line each
};

/// A doubt a cell in the order of the format's cells, then what concerns no cell.
[[nodiscard]] std::vector<Doubt> doubtsOf(const ReadReport& read);

} // namespace nianbao
