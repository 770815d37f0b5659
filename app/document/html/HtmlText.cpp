#include "html/HtmlText.h"

#include <report/text/Markup.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// No other kind of address runs anything but a browser's page or a mail program.
bool mayLeadThere(const QString& link) {
    constexpr QLatin1StringView schemes[] = {"http://"_L1, "https://"_L1, "mailto:"_L1};
    return std::any_of(std::begin(schemes), std::end(schemes), [&](QLatin1StringView scheme) {
        return link.startsWith(scheme, Qt::CaseInsensitive);
    });
}

} // namespace

QString htmlText(QStringView text) {
    return allowedInMarkup(text).toHtmlEscaped();
}

QString htmlSpans(const Block& block, HtmlUse use) {
    QString html;
    for (const Span& span : block.spans) {
        QString piece = htmlText(span.text);
        if (mayLeadThere(span.link))
            piece = u"<a href=\"%1\">%2</a>"_s.arg(htmlText(span.link), piece);
        if (block.kind == Block::Kind::Paragraph && span.role == FontRole::Heading2)
            piece = (use == HtmlUse::Page ? u"<strong class=\"run-in\">"_s : u"<strong>"_s) + piece +
                    u"</strong>"_s;
        html += piece;
    }
    return html;
}

} // namespace nianbao
