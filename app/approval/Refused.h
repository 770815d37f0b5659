#pragma once

#include <approval/Keys.h>
#include <store/Review.h>

namespace nianbao {

/// A deed that is not done, and why: the reason is the whole message.
[[nodiscard]] inline Problem refused(const QString& why) {
    return {Problem::Code::WrongUsage, {}, {}, why};
}

[[nodiscard]] inline bool isRefused(const Problem& problem) {
    return problem.code != Problem::Code::None;
}

/// The user's signing key.
[[nodiscard]] Result<SecretKey> openKey(const User& user, const QString& passphrase);

} // namespace nianbao
