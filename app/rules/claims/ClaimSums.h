#pragma once

#include "claims/Claim.h"

#include <functional>

namespace nianbao {

/// Adds, behind its last part, each sum that a sentence claims: a whole, and after it parts that are all of
/// it by their kind. `first`: the sentence's first claim.
void addSums(std::vector<Claim>& claims, size_t first);

/// A whole and, right after it, some of its parts.
struct PartialSum {
    size_t whole = 0;          ///< place among the claims
    std::vector<size_t> parts; ///< places, at least two
    QStringList missing;       ///< figures that are parts too and are not told
};
/// `rowsOf`: the rows that a group of results has in the table.
[[nodiscard]] std::vector<PartialSum> partialSums(const std::vector<Claim>& claims,
                                                  const std::function<QStringList(const QString&)>& rowsOf);

} // namespace nianbao
