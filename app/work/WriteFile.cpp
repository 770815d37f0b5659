#include "WriteFile.h"

#include <QSaveFile>

namespace nianbao {

Problem writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return {Problem::Code::CannotWrite, path, {}, file.errorString()};
    return {};
}

} // namespace nianbao
