#pragma once

#include "claims/Claim.h"

#include <optional>

namespace nianbao {

/// What a claim of kind Change or Growth should say of a figure that was `before` last year and is `now`,
/// with the claim's places; nullopt when it is right, or nothing can be told (growth from none).
[[nodiscard]] std::optional<QString> expectedChange(const Claim& claim, const Decimal& now,
                                                    const Decimal& before);
/// What a claim of kind Share should say; nullopt when it is right or the base is none.
[[nodiscard]] std::optional<QString> expectedShare(const Claim& claim, const Decimal& figure,
                                                   const Decimal& base);

} // namespace nianbao
