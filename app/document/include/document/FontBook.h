#pragma once

#include <document/Block.h>

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace nianbao {

class FontFace;

/// The faces of the document, by resources/fonts.json: for each role the first that this machine has, and
/// behind it those that step in for a character which it lacks. Needs a QGuiApplication. Looking faces up
/// takes milliseconds: make one and hand it on. One thread uses a book; a copy serves another thread.
class FontBook {
public:
    /// `preferred`: the user's own family for each role, empty for the standard's.
    explicit FontBook(const std::array<QString, fontRoleCount>& preferred = {});
    /// A book without faces that needs no QGuiApplication and is the same on every machine: Latin is half an
    /// em wide, all else an em; what combines takes no room. For files whose reader breaks the lines, and
    /// for tests.
    [[nodiscard]] static FontBook nominal();
    FontBook(const FontBook& other);
    FontBook& operator=(const FontBook&) = delete;
    ~FontBook();

    /// How a character is drawn.
    struct Glyph {
        int face = -1; ///< for rawFont(); -1 for what leaves no ink and takes no room
        quint32 index = 0;
        double advance = 0;     ///< in em
        bool isMissing = false; ///< no face has it: 〓 is drawn in its place, or the face's own sign
    };
    /// The character's glyph in the role's face, else in the first face that has one, else one that says that
    /// it is missing.
    [[nodiscard]] const Glyph& glyph(FontRole role, char32_t character) const;
    /// What a face is made of.
    [[nodiscard]] const FontFace& fontFace(int face) const;
    /// A face at a size in pixels of the device.
    [[nodiscard]] const QRawFont& rawFont(int face, double pixelSize) const;

    /// The families that fonts.json names for a role, here or not: the standard's, then the free ones. Needs
    /// no application.
    [[nodiscard]] static QStringList families(FontRole role);
    /// The family taken for a role, as messages name it.
    [[nodiscard]] QString family(FontRole role) const;
    /// One line for each face of the standard that is not here: wanted, taken.
    [[nodiscard]] QStringList substitutions() const;
    /// The characters of a text that no face has a glyph for, each once.
    [[nodiscard]] QString missingCharacters(FontRole role, const QString& text) const;

private:
    /// A face by name; what it is made of is looked into when it is first asked for.
    struct Face {
        QString family;
        QString style;
        QString file; ///< empty for a family of the system
        bool operator==(const Face&) const = default;
    };
    struct Choice {
        QString wanted;     ///< the user's family, or the standard's name for the face
        QString barred;     ///< a family that is here and that no PDF may hold
        bool found = false; ///< whether it is here
        std::vector<int> faces;
    };
    struct Nominal {};
    explicit FontBook(Nominal);
    int addFace(const Face& face);
    [[nodiscard]] Glyph lookUp(FontRole role, char32_t character) const;
    [[nodiscard]] const Choice& choice(FontRole role) const { return m_choices[static_cast<size_t>(role)]; }

    std::vector<Face> m_faces;
    std::array<Choice, fontRoleCount> m_choices;
    mutable QHash<quint64, Glyph> m_glyphs;
    mutable std::map<int, std::unique_ptr<const FontFace>> m_fontFaces;
    mutable std::map<std::pair<int, int>, QRawFont> m_rawFonts;
};

} // namespace nianbao
