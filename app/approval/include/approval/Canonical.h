#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace nianbao {

/// The one way to write a JSON value, so that equal values have equal bytes: UTF-8, no spaces, an object's
/// members by the code points of their names (which is the order of their UTF-8 bytes, not that of UTF-16).
/// Strings escape
/// `"`, `\` and the characters below U+0020 (\b \t \n \f \r, else \u00xx), and a surrogate without its other
/// half
/// (\udxxx), which has no UTF-8. Whole numbers of 64 bits are written as such, 1.0 and 1e2 too; any other
/// number, which no file of ours has, by the fewest digits that give it back. Undefined is null. White space,
/// escapes and the order of members in a file therefore do not count; of a member that stands twice the last
/// one does.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);

/// SHA-256, 32 bytes.
[[nodiscard]] QByteArray sha256(const QByteArray& bytes);

} // namespace nianbao
