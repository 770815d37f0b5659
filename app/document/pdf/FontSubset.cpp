#include "pdf/FontSubset.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H

#include <hb-subset.h>

#include <algorithm>
#include <memory>

namespace nianbao {

namespace {

/// ISO 32000-1, 9.9, table 126: the tables of a TrueType font program, and those of the outlines of CFF.
constexpr hb_tag_t keptTables[] = {HB_TAG('C', 'F', 'F', ' '), HB_TAG('c', 'v', 't', ' '),
                                   HB_TAG('f', 'p', 'g', 'm'), HB_TAG('g', 'l', 'y', 'f'),
                                   HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'),
                                   HB_TAG('h', 'm', 't', 'x'), HB_TAG('l', 'o', 'c', 'a'),
                                   HB_TAG('m', 'a', 'x', 'p'), HB_TAG('p', 'r', 'e', 'p')};

template<auto release>
struct Release {
    template<typename T>
    void operator()(T* object) const {
        release(object);
    }
};
using Input = std::unique_ptr<hb_subset_input_t, Release<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Release<hb_subset_plan_destroy>>;
using Face = std::unique_ptr<hb_face_t, Release<hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, Release<hb_blob_destroy>>;

QByteArray contentOf(hb_blob_t* blob) {
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    return {data, static_cast<qsizetype>(length)};
}

void dropOtherTables(hb_subset_input_t* input, hb_face_t* face) {
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    unsigned count = hb_face_get_table_tags(face, 0, nullptr, nullptr);
    std::vector<hb_tag_t> tags(count);
    hb_face_get_table_tags(face, 0, &count, tags.data());
    for (const hb_tag_t tag : tags) {
        if (std::find(std::begin(keptTables), std::end(keptTables), tag) == std::end(keptTables))
            hb_set_add(dropped, tag);
    }
}

/// ISO 32000-1, 9.7.4.2: a CID leads to a glyph by the charset of a CID-keyed CFF program; in any other
/// program it is the glyph's own number.
bool renumberByCharset(FontSubset& subset) {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        return false;
    const bool isOpen =
        FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(subset.program.constData()),
                           static_cast<FT_Long>(subset.program.size()), 0, &face) == 0;
    FT_Bool isCidKeyed = 0;
    bool isDone = isOpen;
    if (isOpen && FT_Get_CID_Is_Internally_CID_Keyed(face, &isCidKeyed) == 0 && isCidKeyed) {
        for (auto& [glyph, code] : subset.codes) {
            FT_UInt cid = 0;
            isDone = isDone && FT_Get_CID_From_Glyph_Index(face, static_cast<FT_UInt>(code), &cid) == 0;
            code = static_cast<int>(cid);
        }
    }
    FT_Done_FreeType(library); // and its face
    return isDone;
}

} // namespace

std::optional<FontSubset> subsetOf(const FontFace& face, const std::set<quint32>& glyphs) {
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    dropOtherTables(input.get(), face.face());
    const Plan plan(hb_subset_plan_create_or_fail(face.face(), input.get()));
    if (!plan)
        return {};
    const Face cut(hb_subset_plan_execute_or_fail(plan.get()));
    if (!cut)
        return {};
    FontSubset subset;
    const Blob cff(hb_face_reference_table(cut.get(), HB_TAG('C', 'F', 'F', ' ')));
    subset.isCff = hb_blob_get_length(cff.get()) > 0;
    subset.program =
        subset.isCff ? contentOf(cff.get()) : contentOf(Blob(hb_face_reference_blob(cut.get())).get());
    const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs)
        subset.codes[glyph] = static_cast<int>(hb_map_get(numbers, glyph));
    if (subset.program.isEmpty() || (subset.isCff && !renumberByCharset(subset)))
        return {};
    return subset;
}

} // namespace nianbao
