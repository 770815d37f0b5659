#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

namespace nianbao {

// A passphrase is normalised to Unicode's NFKC before anything else, so that it is the same from every
// keyboard and input method. What is made of it here is wiped; the QString is the caller's.

/// Shortest passphrase, in Unicode code points of its normalised form.
inline constexpr int minimumPassphraseLength = 8;

/// Why a new passphrase cannot be used and what to do, or none.
[[nodiscard]] Problem passphraseProblem(const QString& passphrase);

/// What is kept of a passphrase: Argon2id with libsodium's limits for somebody who waits (64 MB, about 0.1
/// s), the salt in it; ASCII. Refused: a passphrase that is too short, or a system that has not enough
/// memory.
[[nodiscard]] Result<QByteArray> hashPassphrase(const QString& passphrase);

/// The passphrase is the one that the hash was made from. A damaged hash fits none.
[[nodiscard]] bool fitsPassphrase(const QString& passphrase, const QByteArray& hash);

/// The hash was made with other limits than hashPassphrase() has, or is none: to be made anew when the
/// passphrase is known next.
[[nodiscard]] bool needsRehash(const QByteArray& hash);

} // namespace nianbao
