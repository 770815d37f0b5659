#pragma once

#include <QJsonObject>
#include <QStringList>

namespace nianbao {

/// A JSON file that is built into the program. What is missing in it is our own mistake and ends the program.
class ResourceFile {
public:
    explicit ResourceFile(const QString& path);

    /// The words of a member, which must be there.
    [[nodiscard]] QStringList list(QLatin1StringView key) const { return list(m_root, key); }
    [[nodiscard]] static QStringList list(const QJsonObject& object, QLatin1StringView key);
    [[nodiscard]] QString text(QLatin1StringView key) const;
    [[nodiscard]] QJsonObject object(QLatin1StringView key) const;
    /// An array's strings.
    [[nodiscard]] static QStringList words(const QJsonValue& array);

private:
    QJsonObject m_root;
};

} // namespace nianbao
