#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace nianbao {

/// A ZIP file in memory that is not trusted. Its sizes are checked against SourceLimits before anything is
/// unpacked, and again while it is.
class ZipFile {
public:
    /// `content` is shared, not copied. Refused: NotOfItsType for what is no ZIP file, Damaged,
    /// PasswordNeeded for encrypted entries, TooMuchInside.
    [[nodiscard]] static Result<ZipFile> open(const QByteArray& content, const QString& fileName);

    [[nodiscard]] bool contains(const QString& path) const;
    /// An entry unpacked. Refused: Damaged (also where there is no such entry), TooMuchInside.
    [[nodiscard]] Result<QByteArray> read(const QString& path) const;

private:
    ZipFile(QByteArray content, QString fileName);
    [[nodiscard]] std::optional<Problem> tryOpen();
    [[nodiscard]] std::optional<Problem> checkEntries() const;
    [[nodiscard]] Problem problem(Problem::Code code, const QString& detail, const QString& path = {}) const;

    QByteArray m_content;
    QString m_file;
    std::shared_ptr<zip> m_zip;
};

} // namespace nianbao
