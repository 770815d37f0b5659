#include "FontFace.h"

#include <QByteArray>
#include <QFile>
#include <QRawFont>
#include <QtEndian>

#include <map>

namespace nianbao {

namespace {

/// A font of the system and those of its tables that were asked for. They live as long as the face: a subset
/// is made from bytes of tables that HarfBuzz has let go of.
struct SystemTables {
    QRawFont font;
    std::map<hb_tag_t, QByteArray> tables;
};

hb_blob_t* tableOf(hb_face_t* /*face*/, hb_tag_t tag, void* data) {
    auto* kept = static_cast<SystemTables*>(data);
    const auto [table, isNew] = kept->tables.try_emplace(tag);
    if (isNew) {
        const char name[] = {static_cast<char>(tag >> 24), static_cast<char>(tag >> 16),
                             static_cast<char>(tag >> 8), static_cast<char>(tag), 0};
        table->second = kept->font.fontTable(name);
    }
    return hb_blob_create(table->second.constData(), static_cast<unsigned>(table->second.size()),
                          HB_MEMORY_MODE_READONLY, nullptr, nullptr);
}

hb_face_t* faceOf(const QString& file) {
    hb_blob_t* blob = hb_blob_create_from_file(QFile::encodeName(file).constData());
    hb_face_t* face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    return face;
}

hb_face_t* faceOf(const QRawFont& font) {
    return hb_face_create_for_tables(tableOf, new SystemTables{font, {}},
                                     [](void* data) { delete static_cast<SystemTables*>(data); });
}

/// OpenType, OS/2: the lowest four bits of fsType; 2 alone forbids embedding.
constexpr unsigned fsTypeOffset = 8;
constexpr int fsTypeMask = 0xf;
constexpr int restrictedLicence = 2;

} // namespace

qint16 FontTable::int16At(unsigned offset) const {
    unsigned length = 0;
    const char* data = hb_blob_get_data(m_blob, &length);
    return offset + 2 <= length ? qFromBigEndian<qint16>(data + offset) : qint16(0);
}

FontFace::FontFace(const QString& file)
    : m_face(faceOf(file)), m_font(hb_font_create(m_face.get())),
      m_unitsPerEm(hb_face_get_upem(m_face.get())), m_isOfFile(true) {}

FontFace::FontFace(const QRawFont& font)
    : m_face(faceOf(font)), m_font(hb_font_create(m_face.get())),
      m_unitsPerEm(hb_face_get_upem(m_face.get())), m_isOfFile(false) {}

quint32 FontFace::glyphOf(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) ? glyph : 0;
}

double FontFace::advance(quint32 glyph) const {
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) / m_unitsPerEm;
}

bool FontFace::isEmbeddable() const {
    const bool hasOutlines = !FontTable(m_face.get(), HB_TAG('l', 'o', 'c', 'a')).isEmpty() ||
                             !FontTable(m_face.get(), HB_TAG('C', 'F', 'F', ' ')).isEmpty();
    const int licence =
        FontTable(m_face.get(), HB_TAG('O', 'S', '/', '2')).int16At(fsTypeOffset) & fsTypeMask;
    return hasOutlines && licence != restrictedLicence;
}

} // namespace nianbao
