#include "SignedValue.h"

namespace nianbao {

QByteArray bytesFromHex(const QString& text, qsizetype size) {
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return bytes.size() == size && hexText(bytes) == text ? bytes : QByteArray();
}

QString timeText(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeFromText(const QString& text) {
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && timeText(time) == text ? time.toUTC() : QDateTime();
}

} // namespace nianbao
