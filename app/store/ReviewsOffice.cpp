#include "Process.h"
#include "StorePrivate.h"

#include <store/Reviews.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stepsKey = "reviewSteps"_L1;

struct OfficeWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString user(UserId id) { return tr("user %1").arg(id); }
    static QString noUser() { return tr("there is no such user"); }
};

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant storedOrNull(const QDateTime& time) {
    return time.isValid() ? QVariant(toStored(time)) : QVariant();
}

QString hex(const QByteArray& key) {
    return QString::fromLatin1(key.toHex());
}

/// Revokes the user's key unless it is `kept`, and takes `kept` in.
Problem changeKey(Database& database, const User& user, const QByteArray& kept) {
    if (Problem problem = database.execute(
            u"UPDATE keys SET revoked = ? WHERE user = ? AND publicKey <> ? AND revoked IS NULL"_s,
            {toStored({}), user.id, notNull(hex(kept))});
        isProblem(problem))
        return problem;
    if (kept.isEmpty())
        return {};
    return database.execute(
        u"INSERT OR IGNORE INTO keys (publicKey, user, owner, since) VALUES (?, ?, ?, ?)"_s,
        {hex(kept), user.id, user.name, toStored({})});
}

Result<UserId> writeUser(Database& database, const User& user) {
    const QVariantList values = {user.name, idOf(user.role),
                                 notNull(QString::fromLatin1(user.passphraseHash)), compact(user.sealedKey),
                                 notNull(hex(user.publicKey))};
    if (user.id == 0) {
        if (Problem problem = database.execute(u"INSERT INTO users (name, role, passphraseHash, sealedKey,"
                                               " publicKey, added) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                               values + QVariantList{toStored(user.added)});
            isProblem(problem))
            return problem;
        return database.lastId();
    }
    if (Problem problem =
            database.execute(u"UPDATE users SET name = ?, role = ?, passphraseHash = ?, sealedKey = ?,"
                             " publicKey = ?, removed = ? WHERE id = ? AND removed IS NULL"_s,
                             values + QVariantList{storedOrNull(user.removed), user.id});
        isProblem(problem))
        return problem;
    const auto changes = database.value(u"SELECT changes()"_s);
    if (!changes)
        return changes.problem();
    if (changes->toInt() == 0)
        return Problem{Problem::Code::CannotWrite, database.path(), OfficeWords::user(user.id),
                       OfficeWords::noUser()};
    return user.id;
}

} // namespace

Result<QString> officeOf(Database& database, const QString& key) {
    const auto value = database.value(u"SELECT value FROM office WHERE key = ?"_s, {key});
    if (!value)
        return value.problem();
    return value->toString();
}

Problem setOffice(Database& database, const QString& key, const QString& value) {
    return database.execute(u"INSERT INTO office (key, value) VALUES (?, ?)"
                            " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                            {key, notNull(value)});
}

QJsonArray stepsToJson(const std::vector<ReviewStep>& steps) {
    QJsonArray array;
    for (const ReviewStep& step : steps)
        array.append(QJsonObject{{u"name"_s, step.name}, {u"role"_s, idOf(step.role)}});
    return array;
}

std::vector<ReviewStep> stepsFromText(const QString& text) {
    std::vector<ReviewStep> steps;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : array)
        steps.push_back(
            {value["name"_L1].toString(), roleOf(value["role"_L1].toString()).value_or(Role::Supervisor)});
    return steps;
}

Problem Store::Private::changeAndLog(const AuditNote& note, const Actor& actor,
                                     const std::function<Problem(Database&)>& change) {
    if (Problem problem = writable(); isProblem(problem))
        return problem;
    Transaction transaction(*database);
    for (const auto& step : std::initializer_list<std::function<Problem()>>{
             [&] { return transaction.begin(); }, [&] { return change(*database); },
             [&] { return writeAuditLine(*database, note, actor); }, [&] { return transaction.commit(); }}) {
        if (Problem problem = step(); isProblem(problem))
            return problem;
    }
    return {};
}

Actor Reviews::account() {
    return {0, userName()};
}

Result<std::vector<ReviewStep>> Reviews::steps() {
    if (!m_store.d->keepsReview)
        return std::vector<ReviewStep>();
    const auto text = officeOf(*m_store.d->database, stepsKey);
    if (!text)
        return text.problem();
    return stepsFromText(*text);
}

Problem Reviews::setSteps(const std::vector<ReviewStep>& steps, const Actor& actor) {
    const QJsonArray json = stepsToJson(steps);
    return m_store.d->changeAndLog({u"setSteps"_s, 0, {{u"steps"_s, json}}}, actor, [&](Database& database) {
        if (steps.empty()) {
            if (Problem problem =
                    database.execute(u"UPDATE drafts SET state = 'draft' WHERE state = 'submitted'"_s);
                isProblem(problem))
                return problem;
        }
        return setOffice(database, stepsKey,
                         QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    });
}

Result<QString> Reviews::officeValue(const QString& key) {
    if (!m_store.d->keepsReview)
        return QString();
    return officeOf(*m_store.d->database, key);
}

Problem Reviews::setOfficeValue(const QString& key, const QString& value, const AuditNote& note,
                                const Actor& actor) {
    return m_store.d->changeAndLog(note, actor,
                                   [&](Database& database) { return setOffice(database, key, value); });
}

Result<std::vector<User>> Reviews::users() {
    if (!m_store.d->keepsReview)
        return std::vector<User>();
    Database& database = *m_store.d->database;
    auto query =
        database.select(u"SELECT id, name, role, passphraseHash, sealedKey, publicKey, added, removed"
                        " FROM users ORDER BY name, id"_s);
    if (!query)
        return query.problem();
    std::vector<User> list;
    while (query->next()) {
        const auto role = roleOf(query->value(2).toString());
        if (!role) // of a newer program: nobody that this one could let in
            continue;
        list.push_back({query->value(0).toLongLong(), query->value(1).toString(), *role,
                        query->value(3).toByteArray(),
                        QJsonDocument::fromJson(query->value(4).toString().toUtf8()).object(),
                        QByteArray::fromHex(query->value(5).toByteArray()), fromStored(query->value(6)),
                        fromStored(query->value(7))});
    }
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    return list;
}

Result<UserId> Reviews::saveUser(const User& user, const AuditNote& note, const Actor& actor) {
    User saved = user;
    Problem problem = m_store.d->changeAndLog(note, actor, [&](Database& database) {
        const auto id = writeUser(database, user);
        if (!id)
            return id.problem();
        saved.id = *id;
        return changeKey(database, saved, saved.removed.isValid() ? QByteArray() : saved.publicKey);
    });
    return isProblem(problem) ? Result<UserId>(problem) : Result<UserId>(saved.id);
}

Result<std::vector<UserKey>> Reviews::keys() {
    if (!m_store.d->keepsReview)
        return std::vector<UserKey>();
    Database& database = *m_store.d->database;
    auto query =
        database.select(u"SELECT publicKey, owner, since, revoked FROM keys ORDER BY since, publicKey"_s);
    if (!query)
        return query.problem();
    std::vector<UserKey> list;
    while (query->next())
        list.push_back({QByteArray::fromHex(query->value(0).toByteArray()), query->value(1).toString(),
                        fromStored(query->value(2)), fromStored(query->value(3))});
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    return list;
}

} // namespace nianbao
