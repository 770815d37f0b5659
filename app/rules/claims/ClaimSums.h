#pragma once

#include "claims/Claim.h"

namespace nianbao {

/// Adds, behind its last part, each sum that a sentence claims: a whole, and after it parts that are all of
/// it by their kind. `first`: the sentence's first claim.
void addSums(std::vector<Claim>& claims, size_t first);

} // namespace nianbao
