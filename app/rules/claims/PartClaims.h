#pragma once

#include "claims/Claim.h"

#include <report/Report.h>

#include <memory>

namespace nianbao {

/// What one part of a report says of figures.
struct PartClaims {
    int section = -1;
    quint32 partId = 0;
    std::shared_ptr<const std::vector<Claim>> claims;
};

/// The claims of each part of the narrative; kept by its text, so that a keystroke reads one part anew.
[[nodiscard]] std::vector<PartClaims> claimsOf(const Report& report);

} // namespace nianbao
