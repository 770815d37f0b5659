#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace nianbao {

class ReportFormat;
struct Report;

/// What a figure in the text is made of: cells of the report's format by their indices.
struct FigureSource {
    enum class Kind {
        Value,     ///< the sum of `cells`
        Change,    ///< how much more or less than last year's
        Growth,    ///< the same in percent of last year's
        Share,     ///< `cells` in percent of `whole`
        LastYears, ///< carried over with last year's text: to be replaced, follows nothing
    };
    Kind kind = Kind::Value;
    std::vector<int> cells = {};
    std::vector<int> whole = {};
    int places = 0; ///< decimals of a percentage
    /// Change and Growth: the words before a rise and a fall (增加, 减少); the figure is then “持平” when
    /// there is neither. Empty for the bare amount.
    QString up = {};
    QString down = {};
    QString unit = {}; ///< what stands behind the number of a change or percentage and belongs to it: 件, %

    bool operator==(const FigureSource&) const = default;
};

/// A figure of a part's text that is bound to cells and follows them.
struct BoundFigure {
    int start = 0; ///< UTF-16
    int length = 0;
    FigureSource source;

    [[nodiscard]] int end() const { return start + length; }
    bool operator==(const BoundFigure&) const = default;
};

/// What stands in the text for a figure that is not known yet; rule S06 finds it when it is left.
inline constexpr QStringView unknownFigure = u"××";

/// The figure as it prints, unknownFigure in it while a cell is blank; nullopt when it follows nothing or
/// last year's report is needed and not at hand (`previous` may be null), or has no such cell.
[[nodiscard]] std::optional<QString> figureText(const FigureSource& source, const Report& report,
                                                const Report* previous);

/// The members of the interchange file that say what the figure is: `cell` or `cells`, `figure`, `of`, ….
[[nodiscard]] QJsonObject toJson(const FigureSource& source, const ReportFormat& format);
/// nullopt when the object names no figure of this format.
[[nodiscard]] std::optional<FigureSource> figureSourceFromJson(const QJsonObject& object,
                                                               const ReportFormat& format);

} // namespace nianbao
