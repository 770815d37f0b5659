#pragma once

#include <import/PagePicture.h>

namespace nianbao {

/// drawPage() in this process.
[[nodiscard]] Result<PagePicture> drawPageHere(const QByteArray& content, const QString& fileName, int page,
                                               double dotsPerInch);

} // namespace nianbao
