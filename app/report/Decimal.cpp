#include <report/Decimal.h>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

constexpr int maximumDigits = 18;

qint64 powerOfTen(int exponent) {
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text) {
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    Decimal result;
    int digits = 0;
    bool inFraction = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && !inFraction && i > 0 && i + 1 < text.size()) {
            inFraction = true;
            continue;
        }
        if (c < u'0' || c > u'9' || digits == maximumDigits)
            return std::nullopt;
        result.m_unscaled = result.m_unscaled * 10 + (c - u'0');
        digits += result.m_unscaled != 0 || inFraction ? 1 : 0;
        result.m_places += inFraction ? 1 : 0;
    }
    if (text.isEmpty())
        return std::nullopt;
    if (negative)
        result.m_unscaled = -result.m_unscaled;
    return result;
}

QString Decimal::toString() const {
    QString digits = QString::number(m_unscaled < 0 ? -m_unscaled : m_unscaled);
    if (m_places > 0) {
        digits = digits.rightJustified(m_places + 1, u'0');
        digits.insert(digits.size() - m_places, u'.');
    }
    return m_unscaled < 0 ? u'-' + digits : digits;
}

std::optional<Decimal> Decimal::shifted(int power) const {
    Decimal result = *this;
    result.m_places -= power;
    for (; result.m_places < 0; ++result.m_places) {
        if (std::abs(result.m_unscaled) >= powerOfTen(maximumDigits - 1))
            return std::nullopt;
        result.m_unscaled *= 10;
    }
    for (; result.m_places > 0 && result.m_unscaled % 10 == 0; --result.m_places)
        result.m_unscaled /= 10;
    return result.m_places > maximumDigits ? std::nullopt : std::optional(result);
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const {
    Decimal sum = *this;
    Decimal addend = other;
    for (Decimal* shorter : {&sum, &addend}) {
        for (const int places = std::max(m_places, other.m_places); shorter->m_places < places;
             ++shorter->m_places) {
            if (std::abs(shorter->m_unscaled) >= powerOfTen(maximumDigits - 1))
                return std::nullopt;
            shorter->m_unscaled *= 10;
        }
    }
    sum.m_unscaled += addend.m_unscaled; // each below 10^18
    return std::abs(sum.m_unscaled) < powerOfTen(maximumDigits) ? std::optional(sum) : std::nullopt;
}

Decimal Decimal::negated() const {
    Decimal result = *this;
    result.m_unscaled = -m_unscaled;
    return result;
}

std::strong_ordering Decimal::compareAmount(const Decimal& other) const {
    // Whole parts first, so that bringing the fractions to one scale cannot leave 64 bits.
    const qint64 power = powerOfTen(m_places);
    const qint64 otherPower = powerOfTen(other.m_places);
    if (const auto order = m_unscaled / power <=> other.m_unscaled / otherPower; std::is_neq(order))
        return order;
    const qint64 fraction = m_unscaled % power * powerOfTen(maximumDigits - m_places);
    const qint64 otherFraction = other.m_unscaled % otherPower * powerOfTen(maximumDigits - other.m_places);
    return fraction <=> otherFraction;
}

} // namespace nianbao
