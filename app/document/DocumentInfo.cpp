#include <document/DocumentInfo.h>

namespace nianbao {

using namespace Qt::StringLiterals;

QDateTime DocumentInfo::date() const {
    bool isSet = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : changed.toUTC();
}

QString DocumentInfo::generator() {
    return u"nianbao "_s + QStringLiteral(NIANBAO_VERSION);
}

} // namespace nianbao
