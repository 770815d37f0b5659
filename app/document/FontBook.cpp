#include <document/FontBook.h>

#include "FontFace.h"
#include "FontList.h"

#include <report/text/LookAlikes.h>

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>

#include <algorithm>
#include <cmath>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct FontWords {
    Q_DECLARE_TR_FUNCTIONS(Fonts)
public:
    static QString replaced(const QString& wanted, const QString& taken) {
        return tr("%1 is not on this machine; %2 is used in its place").arg(wanted, taken);
    }
    static QString barred(const QString& wanted, const QString& taken) {
        return tr("%1 cannot be embedded in a file; %2 is used in its place").arg(wanted, taken);
    }
};

/// The tables of a face are the same at every size.
constexpr double lookUpPixels = 1000;
/// Widths are kept to a thousandth of an em.
constexpr double emSteps = 1000;
/// Geta, the printers' sign for a character that they have not.
constexpr char32_t missingSign = U'〓';

/// A size is kept to a 64th of a pixel.
constexpr double sizeSteps = 64;
/// More faces and sizes than a document and a few zoom levels need.
constexpr size_t maximumRawFonts = 128;

/// Makes a font file known to this process, once.
void loadFile(const QString& file) {
    static QMutex mutex;
    static QStringList loaded;
    const QMutexLocker lock(&mutex);
    if (loaded.contains(file))
        return;
    loaded.append(file);
    if (QFontDatabase::addApplicationFont(file) < 0)
        qWarning("the font %s cannot be read", qPrintable(file));
}

QString findFile(const QJsonObject& list, const QString& name) {
    for (const QJsonValue folder : list["folders"_L1].toArray()) {
        QString path = folder.toString() + u'/' + name;
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace

FontBook::FontBook(const std::array<QString, fontRoleCount>& preferred) {
    const QJsonObject list = fontList();
    std::vector<int> fallback;
    const auto addFree = [&](const QJsonValue& entry, std::vector<int>& faces) {
        Face face{entry["family"_L1].toString(), entry["style"_L1].toString(), {}};
        if (!QFontDatabase::hasFamily(face.family)) {
            face.file =
                entry["file"_L1].isUndefined() ? QString() : findFile(list, entry["file"_L1].toString());
            if (face.file.isEmpty())
                return;
        }
        faces.push_back(addFace(face));
    };
    for (const QJsonValue entry : list["fallback"_L1].toArray())
        addFree(entry, fallback);
    for (size_t role = 0; role < fontRoleCount; ++role) {
        const QJsonObject entry = fontsOf(list, static_cast<FontRole>(role));
        Choice& choice = m_choices[role];
        QStringList families;
        if (!preferred[role].isEmpty())
            families.append(preferred[role]);
        for (const QJsonValue family : entry["standard"_L1].toArray())
            families.append(family.toString());
        choice.wanted = families.front();
        for (const QString& family : families) {
            if (!QFontDatabase::hasFamily(family))
                continue;
            const int face = addFace({family, {}, {}});
            if (fontFace(face).isEmbeddable()) {
                choice.faces.push_back(face);
                choice.found = preferred[role].isEmpty() || family == preferred[role];
                break;
            }
            choice.barred = family;
        }
        for (const QJsonValue free : entry["free"_L1].toArray())
            addFree(free, choice.faces);
        for (const int face : fallback) {
            if (std::find(choice.faces.begin(), choice.faces.end(), face) == choice.faces.end())
                choice.faces.push_back(face);
        }
        // With none of them the system's own choice has to do.
        if (choice.faces.empty())
            choice.faces.push_back(addFace({QFont().defaultFamily(), {}, {}}));
    }
}

FontBook::FontBook(Nominal /*kind*/) {}

FontBook FontBook::nominal() {
    return FontBook(Nominal());
}

FontBook::FontBook(const FontBook& other) : m_faces(other.m_faces), m_choices(other.m_choices) {}

FontBook::~FontBook() = default;

int FontBook::addFace(const Face& face) {
    const auto found = std::find(m_faces.begin(), m_faces.end(), face);
    if (found != m_faces.end())
        return static_cast<int>(found - m_faces.begin());
    m_faces.push_back(face);
    return static_cast<int>(m_faces.size()) - 1;
}

const QRawFont& FontBook::rawFont(int face, double pixelSize) const {
    const std::pair key(face, qRound(pixelSize * sizeSteps));
    const auto kept = m_rawFonts.find(key);
    if (kept != m_rawFonts.end())
        return kept->second;
    if (m_rawFonts.size() >= maximumRawFonts)
        m_rawFonts.clear();
    const Face& wanted = m_faces[static_cast<size_t>(face)];
    if (!wanted.file.isEmpty())
        loadFile(wanted.file);
    QFont font(wanted.family);
    // By name and not by weight: FandolSong's Bold calls itself 400 too.
    if (!wanted.style.isEmpty())
        font.setStyleName(wanted.style);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferOutline | QFont::NoFontMerging));
    QRawFont raw = QRawFont::fromFont(font);
    raw.setPixelSize(pixelSize);
    return m_rawFonts.emplace(key, std::move(raw)).first->second;
}

const FontBook::Glyph& FontBook::glyph(FontRole role, char32_t character) const {
    const quint64 key = (static_cast<quint64>(role) << 32) | character;
    const auto kept = m_glyphs.constFind(key);
    if (kept != m_glyphs.constEnd())
        return *kept;
    return *m_glyphs.insert(key, lookUp(role, character));
}

const FontFace& FontBook::fontFace(int face) const {
    std::unique_ptr<const FontFace>& kept = m_fontFaces[face];
    if (!kept) {
        const QString& file = m_faces[static_cast<size_t>(face)].file;
        kept = file.isEmpty() ? std::make_unique<FontFace>(rawFont(face, lookUpPixels))
                              : std::make_unique<FontFace>(file);
    }
    return *kept;
}

FontBook::Glyph FontBook::lookUp(FontRole role, char32_t character) const {
    Glyph glyph;
    // Private use is no text to a reader, but its owner may have a face for it, and is told when not.
    if (isInvisible(character) && QChar::category(character) != QChar::Other_PrivateUse)
        return glyph;
    if (m_faces.empty()) {
        const bool combines = QChar::category(character) == QChar::Mark_NonSpacing;
        glyph.advance = combines ? 0 : character < 0x250 ? 0.5 : 1;
        return glyph;
    }
    if (character == U'\t')
        character = U' ';
    const std::vector<int>& faces = choice(role).faces;
    const auto take = [&](char32_t wanted) {
        return std::any_of(faces.begin(), faces.end(), [&](int face) {
            glyph.face = face;
            glyph.index = fontFace(face).glyphOf(wanted);
            return glyph.index != 0;
        });
    };
    if (!take(character)) {
        glyph.isMissing = true;
        if (!take(missingSign))
            glyph.face = faces.front();
    }
    // A Chinese character takes a cell of the grid, whatever its face says.
    glyph.advance = QChar::script(character) == QChar::Script_Han
                        ? 1
                        : std::round(fontFace(glyph.face).advance(glyph.index) * emSteps) / emSteps;
    return glyph;
}

QStringList FontBook::families(FontRole role) {
    const QJsonObject entry = fontsOf(fontList(), role);
    QStringList families;
    for (const QJsonValue family : entry["standard"_L1].toArray())
        families.append(family.toString());
    for (const QJsonValue free : entry["free"_L1].toArray())
        families.append(free["family"_L1].toString());
    return families;
}

QString FontBook::family(FontRole role) const {
    const Face& face = m_faces[static_cast<size_t>(choice(role).faces.front())];
    return face.style.isEmpty() || face.style == "Regular"_L1 ? face.family : face.family + u' ' + face.style;
}

QStringList FontBook::substitutions() const {
    QStringList lines;
    for (int role = 0; role < fontRoleCount; ++role) {
        const Choice& chosen = m_choices[static_cast<size_t>(role)];
        if (!chosen.barred.isEmpty())
            lines.append(FontWords::barred(chosen.barred, family(static_cast<FontRole>(role))));
        else if (!chosen.found)
            lines.append(FontWords::replaced(chosen.wanted, family(static_cast<FontRole>(role))));
    }
    lines.removeDuplicates();
    return lines;
}

QString FontBook::missingCharacters(FontRole role, const QString& text) const {
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        const QString shown = QString::fromUcs4(&character, 1);
        const Glyph& found = glyph(role, character);
        if (found.isMissing && character > U' ' && !missing.contains(shown))
            missing += shown;
    }
    return missing;
}

} // namespace nianbao
