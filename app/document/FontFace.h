#pragma once

#include <QString>

#include <hb.h>

#include <memory>

class QRawFont;

namespace nianbao {

/// One face as its tables have it: glyphs, widths, and what a subset is made of. Where a file is known it is
/// mapped and not read, so that a face costs what is looked at in it.
class FontFace {
public:
    /// The first face of a file; a face without glyphs where it cannot be read.
    explicit FontFace(const QString& file);
    /// A face of the system, by its tables. Keeps a copy of the font; used by one thread.
    explicit FontFace(const QRawFont& font);

    /// Its glyph for a character, 0 when it has none.
    [[nodiscard]] quint32 glyphOf(char32_t character) const;
    /// The width of a glyph, em.
    [[nodiscard]] double advance(quint32 glyph) const;
    /// Whether a PDF may and can hold it: outlines of TrueType or of CFF (not CFF2, not bitmaps), and no
    /// licence bit of its maker against it (OpenType, OS/2 fsType).
    [[nodiscard]] bool isEmbeddable() const;

    /// One of the system is Qt's, which serves the thread that it was made on.
    [[nodiscard]] bool servesAnyThread() const { return m_isOfFile; }

    [[nodiscard]] hb_face_t* face() const { return m_face.get(); }
    [[nodiscard]] hb_font_t* font() const { return m_font.get(); }

private:
    struct Release {
        void operator()(hb_face_t* face) const { hb_face_destroy(face); }
        void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    };
    std::unique_ptr<hb_face_t, Release> m_face;
    std::unique_ptr<hb_font_t, Release> m_font;
    double m_unitsPerEm = 1000;
    bool m_isOfFile;
};

/// A table of a face, as long as it lives.
class FontTable {
public:
    FontTable(hb_face_t* face, hb_tag_t tag) : m_blob(hb_face_reference_table(face, tag)) {}
    ~FontTable() { hb_blob_destroy(m_blob); }
    FontTable(const FontTable&) = delete;
    FontTable& operator=(const FontTable&) = delete;

    [[nodiscard]] bool isEmpty() const { return hb_blob_get_length(m_blob) == 0; }
    /// The 16 bits at an offset, 0 beyond the end.
    [[nodiscard]] qint16 int16At(unsigned offset) const;

private:
    hb_blob_t* m_blob;
};

} // namespace nianbao
