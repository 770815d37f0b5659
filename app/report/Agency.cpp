#include <report/Agency.h>

#include <QJsonArray>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Field {
    QLatin1StringView name;
    QString Agency::*value;
};
constexpr auto nameKey = "name"_L1;
const Field textFields[] = {
    {nameKey, &Agency::name},           {"shortName"_L1, &Agency::shortName},
    {"level"_L1, &Agency::level},       {"scope"_L1, &Agency::scope},
    {"region"_L1, &Agency::region},     {"address"_L1, &Agency::address},
    {"postcode"_L1, &Agency::postcode}, {"phone"_L1, &Agency::phone},
    {"email"_L1, &Agency::email},
};
constexpr auto websitesKey = "websites"_L1;

} // namespace

QJsonObject Agency::toJson() const {
    QJsonObject object = unknown;
    for (const Field& field : textFields) {
        if (!(this->*field.value).isEmpty() || field.name == nameKey)
            object[field.name] = this->*field.value;
    }
    if (!websites.isEmpty())
        object[websitesKey] = QJsonArray::fromStringList(websites);
    return object;
}

Agency Agency::fromJson(const QJsonObject& object) {
    Agency agency;
    agency.unknown = object;
    for (const Field& field : textFields) {
        // A member of another type stays among the unknown ones, so that nothing of the file is lost.
        if (object.value(field.name).isString()) {
            agency.*field.value = object.value(field.name).toString();
            agency.unknown.remove(field.name);
        }
    }
    const QJsonValue websites = object.value(websitesKey);
    if (websites.isArray()) {
        for (const QJsonValue& website : websites.toArray())
            agency.websites.append(website.toString());
        agency.unknown.remove(websitesKey);
    }
    return agency;
}

const QStringList& agencyLevels() {
    static const QStringList levels{
        u"centralDepartment"_s,      u"provincialGovernment"_s, u"provincialDepartment"_s,
        u"municipalGovernment"_s,    u"municipalDepartment"_s,  u"countyGovernment"_s,
        u"countyDepartment"_s,       u"townshipGovernment"_s,   u"verticalAgency"_s,
        u"authorizedOrganization"_s,
    };
    return levels;
}

} // namespace nianbao
