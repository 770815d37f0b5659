#include <approval/Office.h>

#include "Secret.h"
#include "SignedValue.h"
#include "UserKey.h"

#include <approval/ApprovalStatement.h>
#include <approval/Passphrase.h>
#include <approval/Refused.h>

#include <QCoreApplication>

#include <algorithm>
#include <sodium.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recoveryKey = "recovery"_L1;

struct OfficeWords {
    Q_DECLARE_TR_FUNCTIONS(Office)
public:
    static QString usualStep() { return tr("Review"); }
    static QString wrongSignIn() { return tr("the name or the passphrase is wrong"); }
    static QString wrongCode() { return tr("the recovery code or the name is wrong"); }
    static QString emptyName() {
        return tr("a user needs a name of at most %n characters", nullptr,
                  static_cast<int>(maximumSignerLength));
    }
    static QString nameTaken(const QString& name) { return tr("there is a user named %1 already").arg(name); }
    static QString noUser() { return tr("there is no such user any more"); }
    static QString lastAdministrator() {
        return tr("the last administrator stays; make somebody else administrator first");
    }
    static QString isOn() { return tr("review is switched on already"); }
    static QString noSteps() { return tr("a review has one step at least, and each has a name"); }
};

QJsonObject toJson(const SealedKey& key) {
    return {{u"salt"_s, hexText(key.salt)}, {u"nonce"_s, hexText(key.nonce)}, {u"box"_s, hexText(key.box)}};
}

SealedKey keyOf(const User& user) {
    const auto bytes = [&](QLatin1StringView member) {
        return QByteArray::fromHex(user.sealedKey[member].toString().toLatin1());
    };
    return {user.publicKey, bytes("salt"_L1), bytes("nonce"_L1), bytes("box"_L1)};
}

/// Gives the user a passphrase and the key that it opens.
Problem setSecrets(User& user, const QString& passphrase, const SealedKey& key) {
    auto hash = hashPassphrase(passphrase);
    if (!hash)
        return hash.problem();
    user.passphraseHash = *hash;
    user.publicKey = key.publicKey;
    user.sealedKey = toJson(key);
    return {};
}

Problem setFreshSecrets(User& user, const QString& passphrase) {
    if (Problem problem = passphraseProblem(passphrase); isProblem(problem))
        return problem;
    const auto key = newSealedKey(passphrase);
    return key ? setSecrets(user, passphrase, *key) : key.problem();
}

/// UTC, as a file of keys has it.
QDateTime wholeSeconds(const QDateTime& time) {
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

/// 20 letters and digits that are not taken for each other, in groups of four: about 100 bits.
QString randomCode() {
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    startSodium();
    QString code;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += letters[static_cast<qsizetype>(randombytes_uniform(static_cast<uint32_t>(letters.size())))];
    }
    return code;
}

} // namespace

Result<SecretKey> openKey(const User& user, const QString& passphrase) {
    return unseal(keyOf(user), passphrase);
}

Office::Office(std::shared_ptr<Store> store) : m_store(std::move(store)), m_reviews(*m_store) {}

std::vector<ReviewStep> Office::usualSteps() {
    return {{OfficeWords::usualStep(), Role::Supervisor}};
}

Result<bool> Office::reviewIsOn() {
    const auto steps = m_reviews.steps();
    if (!steps)
        return steps.problem();
    return !steps->empty();
}

Actor Office::actor() const {
    return m_user ? Actor{m_user->id, m_user->name} : Reviews::account();
}

Result<std::vector<User>> Office::users() {
    auto list = m_reviews.users();
    if (list)
        std::erase_if(*list, [](const User& user) { return user.removed.isValid(); });
    return list;
}

Result<User> Office::userOf(UserId id) {
    const auto list = users();
    if (!list)
        return list.problem();
    const auto found =
        std::find_if(list->begin(), list->end(), [&](const User& user) { return user.id == id; });
    return found == list->end() ? Result<User>(refused(OfficeWords::noUser())) : Result<User>(*found);
}

Problem Office::lookAtUserAgain() {
    if (!m_user)
        return {};
    const auto list = users();
    if (!list)
        return list.problem();
    const auto same = std::find_if(list->begin(), list->end(), [&](const User& each) {
        return each.id == m_user->id && each.passphraseHash == m_user->passphraseHash &&
               each.publicKey == m_user->publicKey;
    });
    if (same == list->end())
        m_user.reset();
    else
        m_user = *same;
    return {};
}

Problem Office::refusedManaging() {
    if (Problem problem = lookAtUserAgain(); isProblem(problem))
        return problem;
    const auto on = reviewIsOn();
    if (!on)
        return on.problem();
    const Situation situation{*on, m_user, {}};
    const Refusal refusal = refusalOf(Deed::Manage, situation);
    return refusal == Refusal::None ? Problem() : refused(refusalText(refusal, Deed::Manage, situation));
}

Result<UserId> Office::save(const User& user, const QString& what) {
    auto id =
        m_reviews.saveUser(user, {what, 0, {{u"name"_s, user.name}, {u"role"_s, idOf(user.role)}}}, actor());
    if (id && m_user && m_user->id == *id)
        m_user = user;
    return id;
}

Result<QString> Office::newRecoveryCode() {
    const QString code = randomCode();
    const auto hash = hashPassphrase(code);
    if (!hash)
        return hash.problem();
    if (Problem problem = m_reviews.setOfficeValue(recoveryKey, QString::fromLatin1(*hash),
                                                   {u"setRecoveryCode"_s}, actor());
        isProblem(problem))
        return problem;
    return code;
}

Result<QString> Office::switchOn(const QString& administrator, const QString& passphrase) {
    const auto on = reviewIsOn();
    if (!on)
        return on.problem();
    if (*on)
        return refused(OfficeWords::isOn());
    User user;
    user.name = administrator.simplified();
    user.role = Role::Administrator;
    if (!isSignerName(user.name))
        return refused(OfficeWords::emptyName());
    // The users of a review that was switched off earlier stay; the same administrator takes his place again.
    const auto earlier = users();
    if (!earlier)
        return earlier.problem();
    for (const User& each : *earlier) {
        if (each.name == user.name)
            user.id = each.id;
    }
    if (Problem problem = setFreshSecrets(user, passphrase); isProblem(problem))
        return problem;
    const auto id = save(user, u"addUser"_s);
    if (!id)
        return id.problem();
    user.id = *id;
    m_user = user;
    auto code = newRecoveryCode();
    if (!code)
        return code;
    // Last, so that a failure before it leaves review off.
    if (Problem problem = m_reviews.setSteps(usualSteps(), actor()); isProblem(problem))
        return problem;
    return code;
}

Problem Office::switchOff() {
    if (Problem problem = refusedManaging(); isProblem(problem))
        return problem;
    if (Problem problem = m_reviews.setSteps({}, actor()); isProblem(problem))
        return problem;
    m_user.reset();
    return {};
}

Problem Office::setSteps(const std::vector<ReviewStep>& steps) {
    if (Problem problem = refusedManaging(); isProblem(problem))
        return problem;
    const bool named = std::all_of(steps.begin(), steps.end(),
                                   [](const ReviewStep& step) { return !step.name.trimmed().isEmpty(); });
    if (steps.empty() || !named)
        return refused(OfficeWords::noSteps());
    return m_reviews.setSteps(steps, actor());
}

Problem Office::signIn(const QString& name, const QString& passphrase) {
    const auto list = users();
    if (!list)
        return list.problem();
    for (const User& user : *list) {
        if (user.name != name.simplified() || !fitsPassphrase(passphrase, user.passphraseHash))
            continue;
        m_user = user;
        return {};
    }
    return refused(OfficeWords::wrongSignIn());
}

void Office::signOut() {
    m_user.reset();
}

Result<User> Office::signedInWith(const QString& passphrase) {
    if (Problem problem = lookAtUserAgain(); isProblem(problem))
        return problem;
    if (!m_user || !fitsPassphrase(passphrase, m_user->passphraseHash))
        return refused(OfficeWords::wrongSignIn());
    return *m_user;
}

Problem Office::addUser(const QString& name, Role role, const QString& passphrase) {
    if (Problem problem = refusedManaging(); isProblem(problem))
        return problem;
    const auto list = users();
    if (!list)
        return list.problem();
    User user;
    user.name = name.simplified();
    user.role = role;
    if (!isSignerName(user.name))
        return refused(OfficeWords::emptyName());
    if (std::any_of(list->begin(), list->end(), [&](const User& each) { return each.name == user.name; }))
        return refused(OfficeWords::nameTaken(user.name));
    if (Problem problem = setFreshSecrets(user, passphrase); isProblem(problem))
        return problem;
    return save(user, u"addUser"_s).problem();
}

Problem Office::removeUser(UserId id) {
    if (Problem problem = refusedManaging(); isProblem(problem))
        return problem;
    auto user = userOf(id);
    if (!user)
        return user.problem();
    const auto list = users();
    if (!list)
        return list.problem();
    const auto administrators = std::count_if(
        list->begin(), list->end(), [](const User& each) { return each.role == Role::Administrator; });
    if (user->role == Role::Administrator && administrators == 1)
        return refused(OfficeWords::lastAdministrator());
    user->removed = QDateTime::currentDateTimeUtc();
    return save(*user, u"removeUser"_s).problem();
}

Problem Office::givePassphrase(UserId id, const QString& passphrase) {
    if (Problem problem = refusedManaging(); isProblem(problem))
        return problem;
    auto user = userOf(id);
    if (!user)
        return user.problem();
    if (Problem problem = setFreshSecrets(*user, passphrase); isProblem(problem))
        return problem;
    return save(*user, u"givePassphrase"_s).problem();
}

Problem Office::changePassphrase(const QString& old, const QString& passphrase) {
    auto user = signedInWith(old);
    if (!user)
        return user.problem();
    if (Problem problem = passphraseProblem(passphrase); isProblem(problem))
        return problem;
    const auto key = reseal(keyOf(*user), old, passphrase);
    if (!key)
        return key.problem();
    if (Problem problem = setSecrets(*user, passphrase, *key); isProblem(problem))
        return problem;
    return save(*user, u"changePassphrase"_s).problem();
}

Problem Office::renewKey(const QString& passphrase) {
    auto user = signedInWith(passphrase);
    if (!user)
        return user.problem();
    if (Problem problem = setFreshSecrets(*user, passphrase); isProblem(problem))
        return problem;
    return save(*user, u"renewKey"_s).problem();
}

Result<QString> Office::recover(const QString& code, const QString& administrator,
                                const QString& passphrase) {
    const auto hash = m_reviews.officeValue(recoveryKey);
    if (!hash)
        return hash.problem();
    const auto list = users();
    if (!list)
        return list.problem();
    const auto found = std::find_if(list->begin(), list->end(), [&](const User& user) {
        return user.name == administrator.simplified() && user.role == Role::Administrator;
    });
    if (found == list->end() || !fitsPassphrase(code.simplified().toUpper(), hash->toLatin1()))
        return refused(OfficeWords::wrongCode());
    User user = *found;
    if (Problem problem = setFreshSecrets(user, passphrase); isProblem(problem))
        return problem;
    if (const auto saved = save(user, u"recover"_s); !saved)
        return saved.problem();
    m_user = user;
    return newRecoveryCode();
}

Result<std::vector<KnownKey>> Office::knownKeys() {
    const auto keys = m_reviews.keys();
    if (!keys)
        return keys.problem();
    std::vector<KnownKey> known;
    for (const UserKey& key : *keys)
        known.push_back({key.publicKey, key.owner, wholeSeconds(key.since),
                         key.revoked.isValid() ? std::optional(wholeSeconds(key.revoked)) : std::nullopt});
    return known;
}

Problem Office::note(const AuditNote& note) {
    const auto on = reviewIsOn();
    if (!on)
        return on.problem();
    return *on ? m_reviews.addToLog(note, actor()) : Problem();
}

} // namespace nianbao
