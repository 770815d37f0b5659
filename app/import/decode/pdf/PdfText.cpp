#include "PdfText.h"

#include <QList>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace nianbao {

namespace {

/// What goes wrong is told by what comes back, not on standard error.
void keepSilent(const std::string& /*message*/, void* /*closure*/) {}

QString textOf(const poppler::text_box& box) {
    const poppler::ustring text = box.text();
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(text.data()),
                              static_cast<qsizetype>(text.size()));
}

/// How much larger poppler takes the sizes of a font than they are, which happens where glyphs are drawings
/// (Type 3): an ideograph is as wide as its font's size.
class SizeMeasure {
public:
    void add(const poppler::text_box& word, const QList<uint>& characters) {
        const double size = word.get_font_size();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            if (characters[i] < 0x4E00 || characters[i] > 0x9FFF || size <= 0)
                continue;
            const poppler::rectf box = word.char_bbox(static_cast<size_t>(i));
            const double advance = word.rotation() % 2 == 0 ? box.width() : box.height();
            m_widths[word.get_font_name()].push_back(advance / size);
        }
    }

    /// After all words were added.
    void finish() {
        constexpr double narrow = 0.75; // set narrowly, but not of another size
        constexpr double wide = 1.33;
        for (auto& [font, widths] : m_widths) {
            const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
            std::nth_element(widths.begin(), middle, widths.end());
            if (*middle <= narrow || *middle >= wide)
                m_factors[font] = *middle;
        }
    }

    [[nodiscard]] double sizeOf(const poppler::text_box& word) const {
        const auto found = m_factors.find(word.get_font_name());
        return word.get_font_size() * (found == m_factors.end() ? 1 : found->second);
    }

private:
    std::map<std::string, std::vector<double>> m_widths; ///< in font sizes, by the font's name
    std::map<std::string, double> m_factors;
};

/// Glyphs of a word. Where words were joined over a gap, the glyph before it takes the gap: it gets its own
/// width back, and what follows is a word of its own.
void addWord(const poppler::text_box& word, double size, int& number, std::vector<PdfGlyph>& glyphs) {
    constexpr double widest = 1.2; // of a glyph, in font sizes
    const bool runsAcross = word.rotation() == 0;
    const auto characters = textOf(word).toUcs4();
    ++number;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const poppler::rectf at = word.char_bbox(static_cast<size_t>(i));
        PdfGlyph glyph{characters[i], {at.x(), at.y(), at.width(), at.height()}, size, number};
        if (runsAcross && size > 0 && glyph.box.width() > widest * size) {
            glyph.box.setWidth(size);
            ++number;
        }
        glyphs.push_back(glyph);
    }
}

} // namespace

PdfText::PdfText(const QByteArray& content) {
    poppler::set_debug_error_function(keepSilent, nullptr);
    m_document.reset(
        poppler::document::load_from_raw_data(content.constData(), static_cast<int>(content.size())));
}

PdfText::~PdfText() = default;

bool PdfText::read(int index, PdfPage& page) const {
    if (!m_document || m_document->is_locked() || index >= m_document->pages())
        return false;
    const std::unique_ptr<poppler::page> sheet(m_document->create_page(index));
    if (!sheet)
        return false;
    std::array<size_t, 4> turned{};
    int number = 0;
    const auto words = sheet->text_list(poppler::page::text_list_include_font);
    SizeMeasure measure;
    for (const poppler::text_box& word : words)
        measure.add(word, textOf(word).toUcs4());
    measure.finish();
    for (const poppler::text_box& word : words) {
        const size_t before = page.glyphs.size();
        const int rotation = word.rotation() & 3;
        addWord(word, measure.sizeOf(word), number, page.glyphs);
        turned[static_cast<size_t>(rotation)] += page.glyphs.size() - before;
    }
    turnUpright(page, static_cast<int>(std::max_element(turned.begin(), turned.end()) - turned.begin()));
    return true;
}

} // namespace nianbao
