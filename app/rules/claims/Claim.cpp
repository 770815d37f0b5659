#include "claims/Claim.h"

namespace nianbao {

using namespace Qt::StringLiterals;

QString Claim::toString() const {
    const QString of = figure + (year == 0 ? QString() : u'@' + QString::number(year));
    const QString sign = number.isNegative() ? QString() : u"+"_s;
    switch (kind) {
    case Claim::Kind::Figure:
        return of + u'=' + number.toString();
    case Claim::Kind::Change:
        return of + sign + number.toString();
    case Claim::Kind::Growth:
        return of + sign + number.toString() + u'%';
    case Claim::Kind::Share:
        return of + u':' + base + u'=' + number.toString() + u'%';
    case Claim::Kind::Sum: {
        QStringList addends;
        for (const Decimal& part : parts)
            addends.append(part.toString());
        return u"sum:"_s + number.toString() + u'=' + addends.join(u'+');
    }
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
