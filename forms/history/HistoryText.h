#pragma once

#include <report/Report.h>

#include <QColor>
#include <QString>

namespace nianbao {

/// A report as it was, as HTML to be read: first the figures and fields that are others now, then the
/// texts, with what is not so now underlined and bold. Both have one format.
[[nodiscard]] QString historyText(const Report& then, const Report& now, const QColor& pale);

} // namespace nianbao
