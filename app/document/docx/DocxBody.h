#pragma once

#include <document/Block.h>

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace nianbao {

/// The text of a DOCX: word/document.xml, and what it leads to.
struct DocxBody {
    QByteArray xml;
    QStringList links; ///< addresses, each once; the relationship of the first is linkId(0)

    [[nodiscard]] static QString linkId(qsizetype link) { return QStringLiteral("link%1").arg(link + 1); }
};

// Relationships of the page's feet and of its head, which the body names.
inline constexpr QLatin1StringView oddFooterId("footerOdd");
inline constexpr QLatin1StringView evenFooterId("footerEven");

inline constexpr QLatin1StringView headerId("header");

enum class PageHead { None, Marked };
[[nodiscard]] DocxBody docxBody(const std::vector<Block>& blocks, PageHead head = PageHead::None);

} // namespace nianbao
