#pragma once

#include <document/FontBook.h>
#include <document/Page.h>

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <map>

namespace nianbao {

/// Mends the glyph → text maps of a PDF that Qt wrote. Qt names a glyph by the lowest code point that shows
/// it, so that 一 comes back as the radical ⼀ where a face uses one glyph for both. What was drawn is known
/// here: a character that the document does not hold gives way to the document's own with the same glyph.
class TextMap {
public:
    TextMap(const Pages& pages, const FontBook& fonts);

    /// A ToUnicode CMap with its destinations put right.
    [[nodiscard]] QByteArray mended(const QByteArray& cmap) const;
    /// The document's character for one that a map names.
    [[nodiscard]] char32_t drawnFor(char32_t named) const;

private:
    const FontBook& m_fonts;
    QSet<char32_t> m_drawn;
    std::map<int, QHash<quint32, char32_t>> m_byGlyph; ///< face → glyph → what it stands for in the document
};

} // namespace nianbao
