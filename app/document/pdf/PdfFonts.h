#pragma once

#include "pdf/FontSubset.h"
#include "pdf/PdfObjects.h"

#include <document/FontBook.h>
#include <document/Page.h>

#include <QHash>

#include <future>
#include <map>
#include <vector>

namespace nianbao {

/// The fonts of a document: of each face the glyphs that its pages use. A reader gets back the characters
/// that were set: where two of them share a glyph (一 and the radical ⼀), the second is set in a second font
/// over the same outlines, with a text map of its own. Cutting and compressing outlines is the most of a
/// PDF's time, so it is done beside the rest.
class PdfFonts {
public:
    /// Throws std::runtime_error when a face cannot be embedded.
    PdfFonts(const Pages& pages, const FontBook& book);

    /// How a character is shown.
    struct Code {
        int font = -1; ///< number of the font, -1 for what leaves no ink
        int cid = 0;
        double width = 0; ///< em
    };
    [[nodiscard]] Code codeOf(FontRole role, char32_t character) const;
    /// The name of a font in the pages' resources, with its slash.
    [[nodiscard]] static std::string nameOf(int font);

    /// The /Font dictionary of the pages' resources. Called last, it waits the least.
    [[nodiscard]] PdfObject writeTo(QPDF& pdf) const;

    /// Characters that no face has are drawn by a glyph of their own.
    [[nodiscard]] bool hasUndefinedGlyphs() const { return m_hasUndefined; }
    /// Characters of private use, whose meaning a file cannot tell.
    [[nodiscard]] bool hasPrivateCharacters() const { return m_hasPrivate; }

private:
    /// Over one face's outlines: which character each glyph stands for.
    struct Font {
        int face = -1;
        std::map<quint32, char32_t> characters; ///< by glyph
    };
    void take(FontRole role, char32_t character);
    void cutFaces();
    [[nodiscard]] PdfObject descendantOf(QPDF& pdf, int face, const std::string& name) const;
    [[nodiscard]] PdfObject widthsOf(int face) const;
    [[nodiscard]] PdfObject descriptorOf(QPDF& pdf, int face, const std::string& name) const;

    const FontBook& m_book;
    std::vector<Font> m_fonts;
    std::map<std::pair<int, quint32>, std::vector<char32_t>> m_shared; ///< face and glyph → characters
    std::map<std::pair<int, int>, int> m_layers; ///< face, and which of a glyph's characters → font
    std::map<int, FontSubset> m_subsets;         ///< by face
    std::map<int, std::shared_future<QByteArray>> m_deflated; ///< by face: its program, compressed
    QHash<quint64, int> m_fontOf;                             ///< role and character → font
    bool m_hasUndefined = false;
    bool m_hasPrivate = false;
};

} // namespace nianbao
