#include <report/CellValue.h>

namespace nianbao {

CellValue CellValue::unreadable(const QString& text) {
    CellValue value;
    value.m_value = text;
    return value;
}

std::optional<qint64> CellValue::count() const {
    const auto* count = std::get_if<qint64>(&m_value);
    return count ? std::optional(*count) : std::nullopt;
}

std::optional<Decimal> CellValue::amount() const {
    if (const auto* amount = std::get_if<Decimal>(&m_value))
        return *amount;
    // A count beyond a decimal's 18 digits has no decimal form.
    if (const auto* count = std::get_if<qint64>(&m_value))
        return Decimal::parse(QString::number(*count));
    return std::nullopt;
}

QString CellValue::toString() const {
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(qint64 count) const { return QString::number(count); }
        QString operator()(const Decimal& amount) const { return amount.toString(); }
        QString operator()(const QString& text) const { return text; }
    };
    return std::visit(Text{}, m_value);
}

QJsonValue CellValue::toJson() const {
    if (isBlank())
        return QJsonValue::Null;
    if (const auto* count = std::get_if<qint64>(&m_value))
        return *count;
    return toString();
}

CellValue CellValue::fromJson(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        if (number.typeId() == QMetaType::LongLong)
            return CellValue(number.toLongLong());
        // The shortest text of a binary float is what was written, up to 15 digits.
        const QString shortest = QString::number(value.toDouble(), 'g', 15);
        if (const auto amount = Decimal::parse(shortest))
            return amount->places() == 0 ? CellValue(shortest.toLongLong()) : CellValue(*amount);
        return unreadable(shortest);
    }
    case QJsonValue::String:
        if (const auto amount = Decimal::parse(value.toString()))
            return CellValue(*amount);
        return value.toString().isEmpty() ? CellValue() : unreadable(value.toString());
    case QJsonValue::Bool:
        return unreadable(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case QJsonValue::Array:
    case QJsonValue::Object:
        return unreadable(QStringLiteral("{…}"));
    default:
        return {};
    }
}

} // namespace nianbao
