#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace nianbao {

/// An exact decimal number that remembers its printed places: 7.950 stays "7.950" and is equal in amount
/// to 7.95. Holds up to 18 digits.
class Decimal {
public:
    Decimal() = default;
    explicit Decimal(qint64 whole) : m_unscaled(whole) {}

    /// Reads `-?digits[.digits]` in ASCII. Nothing else is a decimal: no exponent, no separators, no
    /// white space; nullopt as well when there are more than 18 digits.
    static std::optional<Decimal> parse(QStringView text);

    /// As it was read, with all its places.
    [[nodiscard]] QString toString() const;
    /// Digits after the point, 0 to 18.
    [[nodiscard]] int places() const { return m_places; }
    [[nodiscard]] bool isNegative() const { return m_unscaled < 0; }

    /// Compares amounts exactly; trailing zeros do not count.
    [[nodiscard]] std::strong_ordering compareAmount(const Decimal& other) const;

    /// The amount times 10^power, without zeros at the end of its fraction; nullopt beyond 18 digits.
    [[nodiscard]] std::optional<Decimal> shifted(int power) const;
    /// The exact sum, with the places of the longer one; nullopt beyond 18 digits.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] Decimal negated() const;

    /// Same amount printed the same way.
    bool operator==(const Decimal&) const = default;

private:
    qint64 m_unscaled = 0; ///< the amount times 10^places
    int m_places = 0;
};

} // namespace nianbao
