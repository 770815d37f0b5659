#pragma once

#include "Characters.h"

#include <report/text/Links.h>

#include <QString>

#include <vector>

namespace nianbao {

/// A text as the readers of family L go through it. Refers to the text, which must live on.
struct LanguageText {
    explicit LanguageText(const QString& whole);

    struct Paragraph {
        qsizetype start = 0;
        qsizetype end = 0; ///< without the line end
    };

    const QString& text;
    std::vector<Link> links;
    std::vector<Paragraph> paragraphs; ///< without those that hold white space alone

    [[nodiscard]] bool isInLink(qsizetype at) const;
    /// The character at a place; null outside.
    [[nodiscard]] QChar at(qsizetype place) const {
        return place >= 0 && place < text.size() ? text[place] : QChar();
    }
};

} // namespace nianbao
