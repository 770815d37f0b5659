#pragma once

#include "PackageTestSupport.h"

#include <document/DocxWriter.h>

namespace nianbao::test {

inline DocumentInfo docxInfo() {
    return {u"标题"_s, u"临海市港口管理局"_s, QDateTime(QDate(2025, 1, 20), QTime(8, 30), Qt::UTC), {}};
}

inline QByteArray docxOf(const std::vector<Block>& blocks, const DocumentInfo& about = docxInfo()) {
    const Result<QByteArray> docx = writeDocx(blocks, about);
    EXPECT_TRUE(docx) << docx.problem().detail.toStdString();
    return docx ? *docx : QByteArray();
}

/// A file of the blocks' package.
inline Element partOf(const std::vector<Block>& blocks, const QString& path) {
    return parsed(unzipped(docxOf(blocks)).files.value(path));
}

inline Element documentOf(const std::vector<Block>& blocks) {
    return partOf(blocks, u"word/document.xml"_s);
}

} // namespace nianbao::test
