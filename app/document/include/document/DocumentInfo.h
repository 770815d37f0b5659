#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

/// What a written file says about itself.
struct DocumentInfo {
    QString title;          ///< on one line
    QString author;         ///< the agency
    QDateTime changed;      ///< the report's last change
    QByteArray interchange; ///< the report as writeReport() gives it, for the types that carry it along
    /// What a PDF is to hold for a signature that is filled in later: these bytes stand in it as they are,
    /// neither compressed nor escaped. Empty: nothing.
    QByteArray approvalHole = {};
    QString language = QStringLiteral("zh-CN"); ///< of the words, BCP 47

    /// What a file without pages of ours is marked with for all to see, as Page::mark is; empty for none.
    QString mark = {};

    /// The date that goes into the file, UTC: SOURCE_DATE_EPOCH, else the last change; invalid when neither
    /// is known. Never the time of writing: the same input gives the same bytes.
    [[nodiscard]] QDateTime date() const;
    /// The program's name and version.
    [[nodiscard]] static QString generator();
};

} // namespace nianbao
