#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace nianbao {

/// A file of vocabulary in resources/statements. It is part of the program: a mistake in it ends the program.
class StatementsFile {
public:
    explicit StatementsFile(const QString& path);

    /// A member that must not be empty.
    [[nodiscard]] QJsonObject object(QLatin1StringView key) const;
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const { return m_root[key].toArray(); }
    /// An array's strings.
    [[nodiscard]] static QStringList words(const QJsonValue& value);
    /// The words of a member, of which there must be some.
    [[nodiscard]] QStringList list(QLatin1StringView key) const { return list(m_root, key); }
    [[nodiscard]] static QStringList list(const QJsonObject& object, QLatin1StringView key);
    /// A member that must not be empty.
    [[nodiscard]] QString text(QLatin1StringView key) const;

private:
    QJsonObject m_root;
};

} // namespace nianbao
