#pragma once

#include <document/Block.h>

#include <QString>
#include <QStringView>

namespace nianbao {

/// Where HTML goes: a page has a style sheet and identifiers, the editor of a web site takes inline styles.
enum class HtmlUse { Page, Fragment };

/// Text for between tags or for a quoted attribute: escaped, without what HTML forbids (allowedInMarkup).
[[nodiscard]] QString htmlText(QStringView text);

/// A block's spans: its addresses lead there, a heading that runs in with its text is strong.
[[nodiscard]] QString htmlSpans(const Block& block, HtmlUse use);

} // namespace nianbao
