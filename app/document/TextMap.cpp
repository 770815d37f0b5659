#include "TextMap.h"

#include <report/text/LookAlikes.h>

#include <QRegularExpression>

#include <vector>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Adobe Technical Note 5411: at most so many entries in one block of a CMap.
constexpr size_t blockEntries = 100;

struct Entry {
    uint code;
    QString text;
};

QString fromHex(QStringView hex) {
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(static_cast<char16_t>(hex.sliced(i, 4).toUInt(nullptr, 16)));
    return text;
}

QByteArray toHex(const QString& text) {
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

/// <low> <high> <first> or <low> <high> [<each> …], as Qt writes them.
std::vector<Entry> entriesOf(const QByteArray& cmap) {
    static const QRegularExpression ranges(
        u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression strings(u"<([0-9A-Fa-f]+)>"_s);
    std::vector<Entry> entries;
    const QString text = QString::fromLatin1(cmap);
    for (auto matches = ranges.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        uint code = match.capturedView(1).toUInt(nullptr, 16);
        const uint last = match.capturedView(2).toUInt(nullptr, 16);
        if (match.hasCaptured(4)) {
            const QString list = match.captured(4);
            for (auto each = strings.globalMatch(list); each.hasNext() && code <= last; ++code)
                entries.push_back({code, fromHex(each.next().capturedView(1))});
            continue;
        }
        QString destination = fromHex(match.capturedView(3));
        for (; code <= last && !destination.isEmpty(); ++code) {
            entries.push_back({code, destination});
            destination.back() = QChar(static_cast<char16_t>(destination.back().unicode() + 1));
        }
    }
    return entries;
}

} // namespace

TextMap::TextMap(const Pages& pages, const FontBook& fonts) : m_fonts(fonts) {
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            for (const char32_t character : run.text.toUcs4()) {
                const FontBook::Glyph& glyph = fonts.glyph(run.role, character);
                if (glyph.face < 0)
                    continue;
                m_drawn.insert(character);
                char32_t& kept = m_byGlyph[glyph.face][glyph.index];
                // Where the document holds both, the ordinary character is what a reader searches for.
                if (kept == 0 || ordinaryCharacter(kept) == character)
                    kept = character;
            }
        }
    }
}

char32_t TextMap::drawnFor(char32_t named) const {
    if (m_drawn.contains(named) && ordinaryCharacter(named) == named)
        return named;
    for (const auto& [face, glyphs] : m_byGlyph) {
        const auto found = glyphs.constFind(m_fonts.glyphOf(face, named));
        if (found != glyphs.constEnd())
            return *found;
    }
    return named;
}

QByteArray TextMap::mended(const QByteArray& cmap) const {
    std::vector<Entry> entries = entriesOf(cmap);
    for (Entry& entry : entries) {
        const auto codes = entry.text.toUcs4();
        if (codes.size() == 1 && codes.front() != 0) {
            const char32_t drawn = drawnFor(codes.front());
            entry.text = QString::fromUcs4(&drawn, 1);
        }
    }
    QByteArray result = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t first = 0; first < entries.size(); first += blockEntries) {
        const size_t end = std::min(entries.size(), first + blockEntries);
        result += QByteArray::number(static_cast<qulonglong>(end - first)) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i) {
            const QByteArray code = QByteArray::number(entries[i].code, 16).rightJustified(4, '0').toUpper();
            result += '<' + code + "> <" + toHex(entries[i].text) + ">\n";
        }
        result += "endbfchar\n";
    }
    result += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return result;
}

} // namespace nianbao
