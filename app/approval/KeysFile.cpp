#include <approval/ApprovalStatement.h>

#include "SignedValue.h"

#include <report/JsonFile.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sodium.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatKey = "format"_L1;
constexpr auto keysKey = "keys"_L1;
constexpr auto publicKeyKey = "publicKey"_L1;
constexpr auto ownerKey = "owner"_L1;
constexpr auto sinceKey = "since"_L1;
constexpr auto revokedKey = "revoked"_L1;
constexpr auto keysFormat = "nianbao-keys/1"_L1;

struct KeysWords {
    Q_DECLARE_TR_FUNCTIONS(Keys)
public:
    static QString otherFormat(const QString& format) {
        return tr("“format” is “%1”; a file of keys has “nianbao-keys/1”").arg(format);
    }
    static QString tooMany() { return tr("keys beyond %n", nullptr, static_cast<int>(maximumKeys)); }
    static QString moreThanKnown(const QString& member) {
        return tr("“%1” is no member of a key; correct or remove it").arg(member);
    }
    static QString publicKey() { return tr("64 hexadecimal digits in small letters"); }
    static QString owner() { return tr("a name"); }
    static QString time() { return tr("a time such as 2025-01-20T09:00:00Z"); }
    static QString notTwice() { return tr("a key that does not stand above"); }
    static QString array() { return tr("an array"); }
    static QString object() { return tr("an object"); }
};

QJsonObject toJson(const KnownKey& key) {
    QJsonObject object{
        {publicKeyKey, hexText(key.publicKey)}, {ownerKey, key.owner}, {sinceKey, timeText(key.since)}};
    if (key.revoked)
        object[revokedKey] = timeText(*key.revoked);
    return object;
}

class KeysReader {
public:
    explicit KeysReader(const QString& fileName) : m_file(fileName) {}

    Result<std::vector<KnownKey>> read(const QJsonObject& root) {
        if (root[formatKey] != keysFormat)
            return Problem{Problem::Code::CannotRead, m_file, u"$.format"_s,
                           KeysWords::otherFormat(root[formatKey].toString())};
        if (!root[keysKey].isArray())
            return wrong(u"$.keys"_s, root[keysKey], KeysWords::array());
        const QJsonArray all = root[keysKey].toArray();
        if (all.size() > maximumKeys)
            return Problem{Problem::Code::TooMuchInside, m_file, u"$.keys"_s, KeysWords::tooMany()};
        std::vector<KnownKey> keys;
        for (qsizetype i = 0; i < all.size(); ++i) {
            auto key = readKey(all[i], u"$.keys[%1]"_s.arg(i));
            if (!key)
                return key.problem();
            keys.push_back(std::move(*key));
        }
        return keys;
    }

private:
    Problem wrong(const QString& place, const QJsonValue& value, const QString& expected) const {
        if (value.isUndefined())
            return {Problem::Code::MissingMember, m_file, place, {}};
        return {Problem::Code::WrongType, m_file, place, expected};
    }

    Result<KnownKey> readKey(const QJsonValue& value, const QString& path) {
        if (!value.isObject())
            return wrong(path, value, KeysWords::object());
        KnownKey key;
        key.publicKey = bytesFromHex(value[publicKeyKey].toString(), crypto_sign_PUBLICKEYBYTES);
        if (key.publicKey.isEmpty())
            return wrong(path + u".publicKey"_s, value[publicKeyKey], KeysWords::publicKey());
        if (m_seen.contains(key.publicKey))
            return wrong(path + u".publicKey"_s, value[publicKeyKey], KeysWords::notTwice());
        m_seen.insert(key.publicKey);
        key.owner = value[ownerKey].toString();
        if (key.owner.trimmed().isEmpty() || key.owner.size() > maximumSignerLength)
            return wrong(path + u".owner"_s, value[ownerKey], KeysWords::owner());
        key.since = timeFromText(value[sinceKey].toString());
        if (!key.since.isValid())
            return wrong(path + u".since"_s, value[sinceKey], KeysWords::time());
        if (const QJsonValue revoked = value[revokedKey]; !revoked.isUndefined()) {
            key.revoked = timeFromText(revoked.toString());
            if (!key.revoked->isValid())
                return wrong(path + u".revoked"_s, revoked, KeysWords::time());
        }
        return refuseMore(value.toObject(), key, path);
    }

    /// A misspelt “revoked” must not make a key good again.
    Result<KnownKey> refuseMore(const QJsonObject& object, const KnownKey& key, const QString& path) const {
        const QJsonObject known = toJson(key);
        for (const QString& name : object.keys()) {
            if (!known.contains(name))
                return Problem{Problem::Code::CannotRead, m_file, path, KeysWords::moreThanKnown(name)};
        }
        return key;
    }

    QString m_file;
    QSet<QByteArray> m_seen;
};

} // namespace

Result<std::vector<KnownKey>> readKeys(const QByteArray& json, const QString& fileName) {
    const auto root = readJsonObject(json, fileName, maximumKeysFileSize);
    if (root)
        return KeysReader(fileName).read(*root);
    if (root.problem().code == Problem::Code::NotAnObject) // whose words speak of reports
        return Problem{Problem::Code::WrongType, fileName, u"$"_s, KeysWords::object()};
    return root.problem();
}

QByteArray writeKeys(const std::vector<KnownKey>& keys) {
    QJsonArray all;
    for (const KnownKey& key : keys)
        all.append(toJson(key));
    return QJsonDocument(QJsonObject{{formatKey, keysFormat}, {keysKey, all}})
        .toJson(QJsonDocument::Indented);
}

} // namespace nianbao
