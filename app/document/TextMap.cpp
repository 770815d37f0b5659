#include "TextMap.h"

#include <report/text/LookAlikes.h>

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Adobe Technical Note 5411: at most so many entries in one block of a CMap.
constexpr size_t blockEntries = 100;

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

/// The one character of an entry; 0 for none.
char32_t characterOf(const QString& text) {
    const auto codes = text.toUcs4();
    return codes.size() == 1 ? codes.front() : 0;
}

} // namespace

/// <low> <high> <first> or <low> <high> [<each> …], as Qt writes them.
TextMap::Entries TextMap::entriesOf(const QByteArray& cmap) {
    static const QRegularExpression ranges(
        u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression strings(u"<([0-9A-Fa-f]+)>"_s);
    Entries entries;
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

TextMap::TextMap(const Pages& pages, const FontBook& fonts) : m_fonts(fonts) {
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            for (const char32_t character : run.text.toUcs4()) {
                const FontBook::Glyph& glyph = fonts.glyph(run.role, character);
                if (glyph.face < 0)
                    continue;
                m_drawn.insert(character);
                DrawnFace& face = m_faces[glyph.face];
                char32_t& kept = face.characters[glyph.index];
                if (kept == 0 && glyph.index != 0)
                    face.order.push_back(glyph.index);
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
    for (const auto& [face, drawn] : m_faces) {
        const auto found = drawn.characters.constFind(m_fonts.glyphOf(face, named));
        if (found != drawn.characters.constEnd())
            return *found;
    }
    return named;
}

int TextMap::faceOf(const Entries& entries, const QSet<int>& taken) const {
    int best = -1;
    size_t bestSize = 0;
    for (const auto& [face, drawn] : m_faces) {
        const auto& order = drawn.order;
        const bool fits = !entries.empty() && !taken.contains(face) &&
                          std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) {
                              // Glyph 0, the sign for a missing one, comes first in each subset.
                              const char32_t name = characterOf(entry.text);
                              return entry.code == 0 ||
                                     (entry.code <= order.size() &&
                                      (name == 0 || m_fonts.glyphOf(face, name) == order[entry.code - 1]));
                          });
        if (fits && (best < 0 || order.size() < bestSize)) {
            best = face;
            bestSize = order.size();
        }
    }
    return best;
}

std::vector<QByteArray> TextMap::mended(const std::vector<QByteArray>& cmaps) const {
    std::vector<Entries> maps;
    std::vector<size_t> indexes;
    for (const QByteArray& cmap : cmaps) {
        indexes.push_back(maps.size());
        maps.push_back(entriesOf(cmap));
    }
    // The map that names most is the surest to find its face.
    std::stable_sort(indexes.begin(), indexes.end(),
                     [&maps](size_t one, size_t other) { return maps[one].size() > maps[other].size(); });
    QSet<int> taken;
    for (const size_t index : indexes) {
        Entries& entries = maps[index];
        const int face = faceOf(entries, taken);
        if (face < 0) {
            for (Entry& entry : entries) {
                if (const char32_t name = characterOf(entry.text); name != 0) {
                    const char32_t drawn = drawnFor(name);
                    entry.text = QString::fromUcs4(&drawn, 1);
                }
            }
            continue;
        }
        taken.insert(face);
        const DrawnFace& drawn = m_faces.at(face);
        entries = {{0, QString(QChar(0))}};
        for (const quint32 glyph : drawn.order) {
            const char32_t character = drawn.characters.value(glyph);
            entries.push_back({static_cast<uint>(entries.size()), QString::fromUcs4(&character, 1)});
        }
    }
    std::vector<QByteArray> result;
    result.reserve(maps.size());
    for (const Entries& entries : maps)
        result.push_back(cmapOf(entries));
    return result;
}

QByteArray TextMap::cmapOf(const Entries& entries) {
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
