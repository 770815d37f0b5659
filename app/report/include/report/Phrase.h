#pragma once

#include <report/Edit.h>

#include <optional>
#include <vector>

namespace nianbao {

/// A usual sentence with places for figures, from resources/phrases.json.
struct Phrase {
    /// Words, or words with a figure behind them.
    struct Piece {
        QString words; ///< may hold {year} and {agency}
        std::optional<FigureSource> figure;
    };
    QString section; ///< id
    QString topic;   ///< of the part that it belongs to (PartSpec::topic); empty for any part of the section
    std::vector<Piece> pieces;
};

/// The phrases whose figures the format has.
[[nodiscard]] std::vector<Phrase> phrasesFor(const ReportFormat& format);

/// A phrase with its figures as they stand, places counted from the text's beginning.
struct FilledPhrase {
    QString text;
    std::vector<BoundFigure> figures;
};
/// nullopt when a figure needs last year's report and it is not at hand (`previous` may be null).
[[nodiscard]] std::optional<FilledPhrase> fillPhrase(const Phrase& phrase, const Report& report,
                                                     const Report* previous);

/// The edits that put a filled phrase into a part's text, its figures bound.
[[nodiscard]] Edits insertPhrase(const Report& report, int section, quint32 part, int position,
                                 const FilledPhrase& phrase);

} // namespace nianbao
