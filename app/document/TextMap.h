#pragma once

#include <document/FontBook.h>
#include <document/Page.h>

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace nianbao {

/// Mends the glyph → text maps of a PDF that Qt wrote. Qt names a glyph by the lowest code point that shows
/// it, so that 一 comes back as the radical ⼀ where a face uses one glyph for both, and knows no name beyond
/// the basic plane. What was drawn is known here, and Qt numbers a subset's glyphs in the order of their
/// first use.
class TextMap {
public:
    TextMap(const Pages& pages, const FontBook& fonts);

    /// The ToUnicode CMaps of all fonts of the PDF, each with its destinations put right.
    [[nodiscard]] std::vector<QByteArray> mended(const std::vector<QByteArray>& cmaps) const;
    /// The document's character for one that a map names: itself, or the document's own with the same glyph.
    [[nodiscard]] char32_t drawnFor(char32_t named) const;

private:
    const FontBook& m_fonts;
    QSet<char32_t> m_drawn;
    struct DrawnFace {
        QHash<quint32, char32_t> characters; ///< glyph → what it stands for in the document
        std::vector<quint32> order;          ///< glyphs in the order of their first use
    };
    struct Entry {
        uint code; ///< in the subset
        QString text;
    };
    using Entries = std::vector<Entry>;
    [[nodiscard]] static Entries entriesOf(const QByteArray& cmap);
    [[nodiscard]] static QByteArray cmapOf(const Entries& entries);
    /// The face whose subset has these entries and that no other font of the PDF has; -1 when none fits.
    [[nodiscard]] int faceOf(const Entries& entries, const QSet<int>& taken) const;

    std::map<int, DrawnFace> m_faces;
};

} // namespace nianbao
