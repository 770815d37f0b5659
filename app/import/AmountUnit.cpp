#include "AmountUnit.h"

#include "TextLines.h"

#include <QRegularExpression>

#include <map>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView multipleOfYuan = u"(十万|百万|千万|[百千万亿]?)元";

int powerOf(const QString& multiple) {
    static const std::map<QString, int> powers = {{u""_s, -4},    {u"百"_s, -2},  {u"千"_s, -1},
                                                  {u"万"_s, 0},   {u"十万"_s, 1}, {u"百万"_s, 2},
                                                  {u"千万"_s, 3}, {u"亿"_s, 4}};
    return powers.at(multiple);
}

} // namespace

std::optional<int> unitPower(const QString& text) {
    static const QRegularExpression unit(u"(?<![美欧港日澳加])%1"_s.arg(multipleOfYuan));
    std::optional<int> power;
    auto units = unit.globalMatch(comparable(text));
    while (units.hasNext()) {
        const int found = powerOf(units.next().captured(1));
        if (power && *power != found)
            return std::nullopt;
        power = found;
    }
    return power;
}

std::optional<int> takeUnit(QString& figure) {
    static const QRegularExpression behind(
        u"^([^(（]*\\d)\\s*(?:[(（]\\s*(?:单位[:：])?%1\\s*[)）]|%1)"_s.arg(multipleOfYuan));
    const auto match = behind.match(figure);
    if (!match.hasMatch())
        return std::nullopt;
    figure = match.captured(1) + figure.sliced(match.capturedEnd());
    return powerOf(match.captured(2) + match.captured(3));
}

} // namespace nianbao
