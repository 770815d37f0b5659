#include <report/Figure.h>

#include <report/Change.h>

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds = {
    std::pair{FigureSource::Kind::Value, QLatin1StringView()},
    std::pair{FigureSource::Kind::Change, "change"_L1},
    std::pair{FigureSource::Kind::Growth, "growth"_L1},
    std::pair{FigureSource::Kind::Share, "share"_L1},
    std::pair{FigureSource::Kind::LastYears, "lastYear"_L1},
};

/// Most decimals of a percentage.
constexpr int mostPlaces = 6;

enum class Known {
    Yes,
    Blank,  ///< a cell is blank, holds no number, or the sum is too large
    Absent, ///< the report has no such cell
};

struct Amount {
    Known known = Known::Yes;
    Decimal amount;
};

/// The cells of `format`, added up as they stand in a report of this or another format.
Amount sumIn(const Report& report, const ReportFormat& format, const std::vector<int>& cells) {
    Amount sum;
    for (const int cell : cells) {
        const CellValue* value = sameCell(report, format, cell);
        if (!value)
            return {Known::Absent, {}};
        const auto amount = value->amount();
        const auto next = amount ? sum.amount.plus(*amount) : std::nullopt;
        if (!next)
            return {Known::Blank, {}};
        sum.amount = *next;
    }
    return sum;
}

Decimal magnitude(const Decimal& amount) {
    return amount.isNegative() ? amount.negated() : amount;
}

/// A change with its words: 增加3件, 下降12.5%, 持平.
QString changeText(const FigureSource& source, const std::optional<Decimal>& change) {
    if (!change)
        return source.up + unknownFigure.toString() + source.unit;
    if (std::is_eq(change->compareAmount(Decimal())) && !source.up.isEmpty())
        return u"持平"_s;
    return (change->isNegative() ? source.down : source.up) + magnitude(*change).toString() + source.unit;
}

std::optional<Decimal> changeOf(const FigureSource& source, const Decimal& now, const Decimal& before) {
    const auto difference = now.plus(before.negated());
    if (!difference || source.kind == FigureSource::Kind::Change)
        return difference;
    return percentOf(*difference, before, source.places);
}

QJsonValue pathsOf(const std::vector<int>& cells, const ReportFormat& format) {
    if (cells.size() == 1)
        return format.cellPath(cells.front());
    QJsonArray paths;
    for (const int cell : cells)
        paths.append(format.cellPath(cell));
    return paths;
}

/// Cells named by one path or a list of them; nullopt when one is not of the format.
std::optional<std::vector<int>> cellsAt(const QJsonValue& value, const ReportFormat& format) {
    std::vector<int> cells;
    for (const QJsonValue& path : value.isArray() ? value.toArray() : QJsonArray{value}) {
        cells.push_back(format.cellIndex(path.toString()));
        if (cells.back() < 0)
            return std::nullopt;
    }
    return cells;
}

} // namespace

std::optional<QString> figureText(const FigureSource& source, const Report& report, const Report* previous) {
    const ReportFormat& format = *report.format;
    const Amount now = sumIn(report, format, source.cells);
    switch (source.kind) {
    case FigureSource::Kind::LastYears:
        return std::nullopt;
    case FigureSource::Kind::Value:
        return now.known == Known::Yes ? now.amount.toString() : unknownFigure.toString();
    case FigureSource::Kind::Share: {
        const Amount whole = sumIn(report, format, source.whole);
        const bool known = now.known == Known::Yes && whole.known == Known::Yes;
        const auto share = known ? percentOf(now.amount, whole.amount, source.places) : std::nullopt;
        return (share ? share->toString() : unknownFigure.toString()) + source.unit;
    }
    case FigureSource::Kind::Change:
    case FigureSource::Kind::Growth:
        break;
    }
    const Amount before = previous ? sumIn(*previous, format, source.cells) : Amount{Known::Absent, {}};
    if (before.known == Known::Absent)
        return std::nullopt;
    const bool known = now.known == Known::Yes && before.known == Known::Yes;
    return changeText(source, known ? changeOf(source, now.amount, before.amount) : std::nullopt);
}

QJsonObject toJson(const FigureSource& source, const ReportFormat& format) {
    QJsonObject object;
    if (source.cells.size() == 1)
        object[u"cell"_s] = pathsOf(source.cells, format);
    else if (!source.cells.empty())
        object[u"cells"_s] = pathsOf(source.cells, format);
    if (!source.whole.empty())
        object[u"of"_s] = pathsOf(source.whole, format);
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&source](const auto& entry) { return entry.first == source.kind; });
    if (!kind->second.isEmpty())
        object[u"figure"_s] = kind->second;
    if (source.places > 0)
        object[u"places"_s] = source.places;
    for (const auto& [key, words] :
         {std::pair{u"up"_s, source.up}, {u"down"_s, source.down}, {u"unit"_s, source.unit}}) {
        if (!words.isEmpty())
            object[key] = words;
    }
    return object;
}

std::optional<FigureSource> figureSourceFromJson(const QJsonObject& object, const ReportFormat& format) {
    const QString name = object["figure"_L1].toString();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&name](const auto& entry) { return entry.second == name; });
    if (kind == kinds.end())
        return std::nullopt;
    FigureSource source;
    source.kind = kind->first;
    source.places = std::clamp(object["places"_L1].toInt(), 0, mostPlaces);
    source.up = object["up"_L1].toString();
    source.down = object["down"_L1].toString();
    source.unit = object["unit"_L1].toString();
    if (source.kind == FigureSource::Kind::LastYears)
        return source;
    const auto cells = cellsAt(object.contains("cell"_L1) ? object["cell"_L1] : object["cells"_L1], format);
    if (!cells || cells->empty())
        return std::nullopt;
    source.cells = *cells;
    if (source.kind == FigureSource::Kind::Share) {
        const auto whole = cellsAt(object["of"_L1], format);
        if (!whole || whole->empty())
            return std::nullopt;
        source.whole = *whole;
    }
    return source;
}

} // namespace nianbao
