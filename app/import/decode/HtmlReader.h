#pragma once

#include "decode/Source.h"

namespace nianbao {

/// A web page or a piece of one, as government sites publish it, as Word saves it and as we write it. UTF-8
/// and GB18030 with or without a declaration, or with a wrong one. A table that is layout flows (TableGrid).
/// Left out: what is hidden, navigation, and a site's heads and feet, by the standard's elements and roles,
/// by the words of class and id, and where nearly all of a block is links. A line end parts a paragraph.
/// Refused: as decodeText() and HtmlTree::parse() do; NotOfItsType for a text without markup.
[[nodiscard]] Result<Source> readHtml(const QByteArray& content, const QString& fileName);

} // namespace nianbao
