#pragma once

#include <report/Decimal.h>

#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>

namespace nianbao {

/// What stands in a cell: nothing (never the same as 0), a whole number, a decimal, or a text that is no
/// number, kept as it was printed so that rule A05 can show it.
class CellValue {
public:
    CellValue() = default;
    CellValue(qint64 count) : m_value(count) {}
    CellValue(const Decimal& amount) : m_value(amount) {}
    static CellValue unreadable(const QString& text);

    [[nodiscard]] bool isBlank() const { return std::holds_alternative<std::monostate>(m_value); }
    /// The whole number, when that is what stands here.
    [[nodiscard]] std::optional<qint64> count() const;
    /// The number as a decimal; a whole number counts as one with no places.
    [[nodiscard]] std::optional<Decimal> amount() const;
    [[nodiscard]] bool isUnreadable() const { return std::holds_alternative<QString>(m_value); }

    /// As it prints, without thousands separators; empty when blank.
    [[nodiscard]] QString toString() const;

    /// The interchange form: null, a number, or a string for decimals and unreadable text.
    [[nodiscard]] QJsonValue toJson() const;
    /// Reads any JSON value; what is no number becomes unreadable text.
    static CellValue fromJson(const QJsonValue& value);

    bool operator==(const CellValue&) const = default;

private:
    std::variant<std::monostate, qint64, Decimal, QString> m_value;
};

} // namespace nianbao
