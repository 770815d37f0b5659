#include "pdf/PdfFonts.h"

#include <QCryptographicHash>

#include <hb-ot.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <stdexcept>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Adobe Technical Note 5411: at most so many entries in one block of a CMap.
constexpr size_t blockEntries = 100;
/// ISO 32000-1, table 123: neither the Latin letters alone nor their standard encoding.
constexpr int symbolic = 4;
/// ISO 32000-1, 9.7.4.3: the width of what /W does not name; a Chinese character's.
constexpr int defaultWidth = 1000;
/// A stem of a text face, in thousandths of an em; readers use it only where a font is not embedded.
constexpr int usualStem = 80;

quint64 keyOf(FontRole role, char32_t character) {
    return (static_cast<quint64>(role) << 32) | character;
}

int thousandths(double em) {
    return static_cast<int>(std::lround(em * 1000));
}

QByteArray hex(uint unit) {
    return QByteArray::number(unit, 16).rightJustified(4, '0').toUpper();
}

/// ISO 32000-1, 9.10.3: what each code stands for, UTF-16.
QByteArray textMap(const std::map<int, char32_t>& characters) {
    QByteArray result = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto entry = characters.begin();
    for (size_t left = characters.size(); left > 0;) {
        const size_t now = std::min(left, blockEntries);
        result += QByteArray::number(static_cast<qulonglong>(now)) + " beginbfchar\n";
        for (size_t i = 0; i < now; ++i, ++entry) {
            result += '<' + hex(static_cast<uint>(entry->first)) + "> <";
            for (const QChar unit : QString::fromUcs4(&entry->second, 1))
                result += hex(unit.unicode());
            result += ">\n";
        }
        result += "endbfchar\n";
        left -= now;
    }
    return result + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// ISO 32000-1, 9.6.4: six capitals and a plus before the name of a subset; they follow from its content, so
/// that the same input gives the same bytes.
std::string subsetName(const FontFace& face, const FontSubset& subset) {
    QByteArray tag = QCryptographicHash::hash(subset.program, QCryptographicHash::Sha256).first(6);
    for (char& letter : tag)
        letter = static_cast<char>('A' + static_cast<unsigned char>(letter) % 26);
    char name[64] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face.face(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray plain(name);
    plain.removeIf([](char c) { return c <= ' ' || c > '~' || QByteArray("()<>[]{}/%#").contains(c); });
    return (tag + '+' + (plain.isEmpty() ? QByteArray("Face") : plain)).toStdString();
}

/// ISO 32000-1, 7.4.4: what FlateDecode reads.
QByteArray deflated(const QByteArray& content) {
    constexpr qsizetype lengthPrefix = 4; // Qt's own
    return qCompress(content).sliced(lengthPrefix);
}

} // namespace

PdfFonts::PdfFonts(const Pages& pages, const FontBook& book) : m_book(book) {
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            for (const char32_t character : run.text.toUcs4())
                take(run.role, character);
        }
    }
    cutFaces();
}

void PdfFonts::cutFaces() {
    std::map<int, std::set<quint32>> glyphs;
    for (const Font& font : m_fonts) {
        for (const auto& [glyph, character] : font.characters)
            glyphs[font.face].insert(glyph);
    }
    std::map<int, std::future<std::optional<FontSubset>>> cuts;
    for (const auto& [face, used] : glyphs) {
        const FontFace& whole = m_book.fontFace(face);
        const auto when = whole.servesAnyThread() ? std::launch::async : std::launch::deferred;
        cuts.emplace(face, std::async(when, subsetOf, std::cref(whole), std::cref(used)));
    }
    for (auto& [face, cut] : cuts) {
        std::optional<FontSubset> subset = cut.get();
        if (!subset)
            throw std::runtime_error("a font cannot be embedded");
        const QByteArray program = m_subsets.emplace(face, std::move(*subset)).first->second.program;
        m_deflated.emplace(face, std::async(std::launch::async, deflated, program));
    }
}

void PdfFonts::take(FontRole role, char32_t character) {
    const FontBook::Glyph& glyph = m_book.glyph(role, character);
    if (glyph.face < 0 || m_fontOf.contains(keyOf(role, character)))
        return;
    // A tab is drawn as a space and read as one; half of a surrogate pair is no character.
    char32_t text = character == U'\t' ? U' ' : character;
    if (QChar::isSurrogate(text))
        text = QChar::ReplacementCharacter;
    m_hasUndefined = m_hasUndefined || glyph.index == 0;
    m_hasPrivate = m_hasPrivate || QChar::category(text) == QChar::Other_PrivateUse;
    // The first character that a glyph stands for is told by the face's first font, and so on.
    std::vector<char32_t>& shared = m_shared[{glyph.face, glyph.index}];
    const auto at = std::find(shared.begin(), shared.end(), text);
    const std::pair layer(glyph.face, static_cast<int>(at - shared.begin()));
    if (at == shared.end())
        shared.push_back(text);
    const auto [font, isNew] = m_layers.emplace(layer, static_cast<int>(m_fonts.size()));
    if (isNew)
        m_fonts.push_back({glyph.face, {}});
    m_fonts[static_cast<size_t>(font->second)].characters.emplace(glyph.index, text);
    m_fontOf.insert(keyOf(role, character), font->second);
}

PdfFonts::Code PdfFonts::codeOf(FontRole role, char32_t character) const {
    const auto found = m_fontOf.constFind(keyOf(role, character));
    if (found == m_fontOf.constEnd())
        return {};
    const quint32 glyph = m_book.glyph(role, character).index;
    const int face = m_fonts[static_cast<size_t>(*found)].face;
    return {*found, m_subsets.at(face).codes.at(glyph), m_book.fontFace(face).advance(glyph)};
}

std::string PdfFonts::nameOf(int font) {
    return "/F" + std::to_string(font);
}

PdfObject PdfFonts::writeTo(QPDF& pdf) const {
    std::map<int, std::pair<std::string, PdfObject>> descendants;
    for (const auto& [face, subset] : m_subsets) {
        const std::string name = subsetName(m_book.fontFace(face), subset);
        descendants.emplace(face, std::pair(name, descendantOf(pdf, face, name)));
    }
    PdfObject resources = PdfObject::newDictionary();
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        const Font& font = m_fonts[i];
        const FontSubset& subset = m_subsets.at(font.face);
        const auto& [name, descendant] = descendants.at(font.face);
        std::map<int, char32_t> characters;
        for (const auto& [glyph, character] : font.characters)
            characters.emplace(subset.codes.at(glyph), character);
        PdfObject dictionary = PdfObject::newDictionary();
        dictionary.replaceKey("/Type", pdfName("/Font"));
        dictionary.replaceKey("/Subtype", pdfName("/Type0"));
        // ISO 32000-1, table 121: over CFF the name is followed by the encoding's.
        dictionary.replaceKey("/BaseFont", pdfName('/' + name + (subset.isCff ? "-Identity-H" : "")));
        dictionary.replaceKey("/Encoding", pdfName("/Identity-H"));
        dictionary.replaceKey("/DescendantFonts", PdfObject::newArray());
        dictionary.getKey("/DescendantFonts").appendItem(descendant);
        dictionary.replaceKey("/ToUnicode", pdfStream(pdf, textMap(characters)));
        resources.replaceKey(nameOf(static_cast<int>(i)), pdf.makeIndirectObject(dictionary));
    }
    return pdf.makeIndirectObject(resources);
}

PdfObject PdfFonts::descendantOf(QPDF& pdf, int face, const std::string& name) const {
    const bool isCff = m_subsets.at(face).isCff;
    PdfObject dictionary = PdfObject::newDictionary();
    dictionary.replaceKey("/Type", pdfName("/Font"));
    dictionary.replaceKey("/Subtype", pdfName(isCff ? "/CIDFontType0" : "/CIDFontType2"));
    dictionary.replaceKey("/BaseFont", pdfName('/' + name));
    dictionary.replaceKey("/CIDSystemInfo",
                          PdfObject::parse("<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"));
    if (!isCff)
        dictionary.replaceKey("/CIDToGIDMap", pdfName("/Identity"));
    dictionary.replaceKey("/DW", pdfInteger(defaultWidth));
    dictionary.replaceKey("/W", widthsOf(face));
    dictionary.replaceKey("/FontDescriptor", descriptorOf(pdf, face, name));
    return pdf.makeIndirectObject(dictionary);
}

/// ISO 32000-1, 9.7.4.3: first code [width …], for each stretch of codes that are not of the default width.
PdfObject PdfFonts::widthsOf(int face) const {
    std::map<int, int> widths;
    for (const auto& [glyph, code] : m_subsets.at(face).codes) {
        if (const int width = thousandths(m_book.fontFace(face).advance(glyph)); width != defaultWidth)
            widths.emplace(code, width);
    }
    PdfObject result = PdfObject::newArray();
    int next = -1;
    for (const auto& [code, width] : widths) {
        if (code != next) {
            result.appendItem(pdfInteger(code));
            result.appendItem(PdfObject::newArray());
        }
        result.getArrayItem(result.getArrayNItems() - 1).appendItem(pdfInteger(width));
        next = code + 1;
    }
    return result;
}

PdfObject PdfFonts::descriptorOf(QPDF& pdf, int face, const std::string& name) const {
    const FontFace& fontFace = m_book.fontFace(face);
    const FontSubset& subset = m_subsets.at(face);
    const double unitsPerEm = hb_face_get_upem(fontFace.face());
    const auto metric = [&](hb_ot_metrics_tag_t tag) {
        hb_position_t position = 0;
        hb_ot_metrics_get_position_with_fallback(fontFace.font(), tag, &position);
        return pdfInteger(thousandths(position / unitsPerEm));
    };
    PdfObject dictionary = PdfObject::newDictionary();
    dictionary.replaceKey("/Type", pdfName("/FontDescriptor"));
    dictionary.replaceKey("/FontName", pdfName('/' + name));
    dictionary.replaceKey("/Flags", pdfInteger(symbolic));
    // OpenType, head: xMin, yMin, xMax, yMax from offset 36 on.
    const FontTable head(fontFace.face(), HB_TAG('h', 'e', 'a', 'd'));
    PdfObject box = PdfObject::newArray();
    for (const unsigned offset : {36U, 38U, 40U, 42U})
        box.appendItem(pdfInteger(thousandths(head.int16At(offset) / unitsPerEm)));
    dictionary.replaceKey("/FontBBox", box);
    dictionary.replaceKey("/ItalicAngle", pdfInteger(0));
    dictionary.replaceKey("/Ascent", metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER));
    dictionary.replaceKey("/Descent", metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER));
    dictionary.replaceKey("/CapHeight", metric(HB_OT_METRICS_TAG_CAP_HEIGHT));
    dictionary.replaceKey("/StemV", pdfInteger(usualStem));
    PdfObject program = pdfStream(pdf, m_deflated.at(face).get());
    program.getDict().replaceKey("/Filter", pdfName("/FlateDecode"));
    if (subset.isCff)
        program.getDict().replaceKey("/Subtype", pdfName("/CIDFontType0C"));
    else
        program.getDict().replaceKey("/Length1", pdfInteger(subset.program.size()));
    dictionary.replaceKey(subset.isCff ? "/FontFile3" : "/FontFile2", program);
    return pdf.makeIndirectObject(dictionary);
}

} // namespace nianbao
