#include <work/ExportPackage.h>

#include "ExportContent.h"

#include <QDir>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace nianbao {

namespace {

struct PackageFile {
    QString path;
    QByteArray content;
};

/// Everything is on the disk before anything is replaced.
Problem writeAll(const std::vector<PackageFile>& files) {
    std::vector<std::unique_ptr<QSaveFile>> aside;
    for (const PackageFile& file : files) {
        aside.push_back(std::make_unique<QSaveFile>(file.path));
        QSaveFile& saved = *aside.back();
        if (!saved.open(QIODevice::WriteOnly) || saved.write(file.content) != file.content.size() ||
            !saved.flush())
            return {Problem::Code::CannotWrite, file.path, {}, saved.errorString()};
    }
    for (const auto& saved : aside) {
        if (!saved->commit())
            return {Problem::Code::CannotWrite, saved->fileName(), {}, saved->errorString()};
    }
    return {};
}

} // namespace

PackageOutcome exportPackage(const Report& report, const QDateTime& changed, const QString& folder,
                             const FontBook* fonts, const ExportOptions& options) {
    PackageOutcome outcome;
    const QString name = exportFileName(report);
    std::vector<PackageFile> files;
    for (const QString& suffix : exportSuffixes()) {
        const QString path = QDir(folder).filePath(name + u'.' + suffix);
        QStringList warnings;
        const Result<QByteArray> content = exportContent({report, changed, fonts, options}, suffix, warnings);
        outcome.warnings += warnings;
        if (!content) {
            outcome.problem = content.problem();
            outcome.problem.file = path;
            return outcome;
        }
        files.push_back({path, *content});
        outcome.files.append(path);
    }
    const bool wasThere = QDir(folder).exists();
    if (!QDir().mkpath(folder))
        outcome.problem = {Problem::Code::CannotWrite, folder, {}, qt_error_string()};
    else
        outcome.problem = writeAll(files);
    if (outcome.problem.code != Problem::Code::None) {
        outcome.files.clear();
        if (!wasThere)
            QDir().rmdir(folder);
    }
    return outcome;
}

} // namespace nianbao
