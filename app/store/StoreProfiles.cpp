#include "StorePrivate.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString profile(qint64 id) { return tr("profile %1").arg(id); }
};

} // namespace

Result<std::vector<Store::Profile>> Store::profiles() {
    auto query = d->database->select(u"SELECT id, agency FROM profiles ORDER BY name, id"_s);
    if (!query)
        return query.problem();
    std::vector<Profile> list;
    while (query->next())
        list.push_back(
            {query->value(0).toLongLong(),
             Agency::fromJson(QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object())});
    if (Problem problem = d->database->readingProblem(*query); isProblem(problem))
        return problem;
    return list;
}

Result<qint64> Store::saveProfile(const Profile& profile) {
    const QString json =
        QString::fromUtf8(QJsonDocument(profile.agency.toJson()).toJson(QJsonDocument::Compact));
    const QString name = profile.agency.name.isNull() ? u""_s : profile.agency.name;
    if (profile.id != 0) {
        Problem problem = d->changeDraft(u"UPDATE profiles SET name = ?, agency = ? WHERE id = ?"_s,
                                         {name, json, profile.id}, 0);
        if (problem.code == Problem::Code::NotInStore)
            problem.place = ProfileWords::profile(profile.id);
        return isProblem(problem) ? Result<qint64>(problem) : Result<qint64>(profile.id);
    }
    if (Problem problem = d->writable(); isProblem(problem))
        return problem;
    if (Problem problem =
            d->database->execute(u"INSERT INTO profiles (name, agency) VALUES (?, ?)"_s, {name, json});
        isProblem(problem))
        return problem;
    return d->database->lastId();
}

Problem Store::removeProfile(qint64 id) {
    Problem problem = d->changeDraft(u"DELETE FROM profiles WHERE id = ?"_s, {id}, 0);
    if (problem.code == Problem::Code::NotInStore)
        problem.place = ProfileWords::profile(id);
    return problem;
}

} // namespace nianbao
