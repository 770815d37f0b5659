#pragma once

#include <report/Report.h>

#include <QDate>
#include <QString>

#include <vector>

namespace nianbao {

/// A field that the back end of a government site asks for with a text.
struct PublicationField {
    QString name;
    QString value; ///< one line; empty where only the site knows it
    bool operator==(const PublicationField&) const = default;
};

/// 索引号, 发布机构, 发文日期, 主题分类, 信息名称 and 内容概述, in this order. The abstract names the
/// sections of the report's format and, where none is blank, the totals that balance each other in its
/// tables.
[[nodiscard]] std::vector<PublicationField> publicationFields(const Report& report, const QDate& day);

/// All of them for the clipboard: name, tab, value, a line each.
[[nodiscard]] QString publicationFieldsText(const std::vector<PublicationField>& fields);

} // namespace nianbao
