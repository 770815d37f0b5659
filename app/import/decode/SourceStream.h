#pragma once

#include "decode/Source.h"

namespace nianbao {

/// A decoded file, or why it was not, as bytes between two processes of the same program.
[[nodiscard]] QByteArray toBytes(const Result<Source>& result);
/// nullopt for bytes that are no such thing, or not whole.
[[nodiscard]] std::optional<Result<Source>> sourceFromBytes(const QByteArray& bytes);

} // namespace nianbao
