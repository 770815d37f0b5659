#pragma once

#include "FontFace.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <set>

namespace nianbao {

/// The part of a face that a document uses, as a PDF embeds it.
struct FontSubset {
    bool isCff = false;           ///< a bare CFF program, else a TrueType file
    QByteArray program;           ///< what FontFile3 (CIDFontType0C) or FontFile2 holds
    std::map<quint32, int> codes; ///< glyph of the face → its CID in the program
};

/// Outlines of these glyphs and of the face's sign for a missing one, without what only shaping needs.
/// Nothing when the face cannot be cut down.
[[nodiscard]] std::optional<FontSubset> subsetOf(const FontFace& face, const std::set<quint32>& glyphs);

} // namespace nianbao
