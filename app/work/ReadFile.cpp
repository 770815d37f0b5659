#include "ReadFile.h"

#include <QFile>

#include <algorithm>

namespace nianbao {

namespace {

/// Up to `most` bytes, piece by piece: QIODevice::read() makes room for all it is asked for at once.
QByteArray readUpTo(QFile& file, qint64 most) {
    constexpr qint64 piece = 256 * 1024;
    QByteArray content;
    while (content.size() < most) {
        const QByteArray next = file.read(std::min(piece, most - content.size()));
        if (next.isEmpty())
            break;
        content += next;
    }
    return content;
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Code::CannotRead, path, {}, file.errorString()};
    // One byte more than is allowed tells a file that is too large, also one that has no size.
    QByteArray content = readUpTo(file, most + 1);
    if (content.size() > most)
        return Problem{Problem::Code::TooLarge, path, {}, QString::number(most >> 20)};
    if (file.error() != QFileDevice::NoError)
        return Problem{Problem::Code::CannotRead, path, {}, file.errorString()};
    return content;
}

} // namespace nianbao
