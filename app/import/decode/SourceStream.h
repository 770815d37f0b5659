#pragma once

#include "decode/Source.h"

#include <import/PagePicture.h>

namespace nianbao {

/// A decoded file, or why it was not, as bytes between two processes of the same program.
[[nodiscard]] QByteArray toBytes(const Result<Source>& result);
/// nullopt for bytes that are no such thing, or not whole.
[[nodiscard]] std::optional<Result<Source>> sourceFromBytes(const QByteArray& bytes);

/// The same for a page that was drawn.
[[nodiscard]] QByteArray toBytes(const Result<PagePicture>& result);
[[nodiscard]] std::optional<Result<PagePicture>> pictureFromBytes(const QByteArray& bytes);

} // namespace nianbao
