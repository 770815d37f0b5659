#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace nianbao {

/// The office whose report it is; also what a profile stores.
struct Agency {
    QString name;      ///< full official name
    QString shortName; ///< 我局 and the like are not short names; 市外办 is
    QString level;     ///< an id of format.md: municipalDepartment, countyGovernment, …
    QString scope;     ///< "own" or "jurisdiction"; empty means own
    QString region;    ///< 山东省威海市
    QString address;
    QString postcode;
    QString phone;
    QString email;
    QStringList websites;
    QJsonObject unknown; ///< members of the interchange file that we do not know, written back

    [[nodiscard]] QJsonObject toJson() const;
    static Agency fromJson(const QJsonObject& object);

    bool operator==(const Agency&) const = default;
};

/// The level ids of format.md, most central first.
const QStringList& agencyLevels();

} // namespace nianbao
