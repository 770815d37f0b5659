#include "claims/Rates.h"

#include <cmath>

namespace nianbao {

namespace {

/// A rate is printed with few places, so binary floats will do.
double toDouble(const Decimal& number) {
    return number.toString().toDouble();
}

/// What should be printed; nullopt when it is, to its places. A half may be rounded either way, and some cut.
std::optional<QString> unlessRounded(double rate, const Decimal& printed) {
    const double unit = std::pow(10, -printed.places());
    if (std::abs(rate - toDouble(printed)) < unit)
        return std::nullopt;
    return QString::number(rate, 'f', printed.places());
}

} // namespace

std::optional<QString> expectedChange(const Claim& claim, const Decimal& now, const Decimal& before) {
    if (claim.kind == Claim::Kind::Change) {
        const auto difference = now.plus(before.negated());
        if (!difference || std::is_eq(difference->compareAmount(claim.number)))
            return std::nullopt;
        return difference->toString();
    }
    if (std::is_lteq(before.compareAmount(Decimal())))
        return std::nullopt;
    return unlessRounded(100 * (toDouble(now) - toDouble(before)) / toDouble(before), claim.number);
}

std::optional<QString> expectedShare(const Claim& claim, const Decimal& figure, const Decimal& base) {
    if (std::is_lteq(base.compareAmount(Decimal())))
        return std::nullopt;
    return unlessRounded(100 * toDouble(figure) / toDouble(base), claim.number);
}

} // namespace nianbao
