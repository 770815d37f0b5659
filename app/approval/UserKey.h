#pragma once

#include <approval/Keys.h>
#include <store/Review.h>

namespace nianbao {

/// The user's signing key.
[[nodiscard]] Result<SecretKey> openKey(const User& user, const QString& passphrase);

} // namespace nianbao
