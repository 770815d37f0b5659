#pragma once

#include <document/FontBook.h>
#include <document/Page.h>
#include <report/Problem.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

struct DocumentInfo {
    QString title;
    QString author;    ///< the agency
    QDateTime changed; ///< the report's last change; SOURCE_DATE_EPOCH wins
};

/// The pages as a PDF: fonts embedded, and the text comes back character for character when it is
/// searched or copied.
[[nodiscard]] Result<QByteArray> writePdf(const Pages& pages, const FontBook& fonts,
                                          const DocumentInfo& info);

} // namespace nianbao
