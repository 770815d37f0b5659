#pragma once

#include <report/Finding.h>

namespace nianbao {

/// The sentence of a finding of family L.
QString languageText(const Finding& finding);

} // namespace nianbao
