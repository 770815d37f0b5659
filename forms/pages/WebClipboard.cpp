#include "WebClipboard.h"

#include <document/HtmlWriter.h>

namespace nianbao {

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> webClipboardData(const Report& report, const QString& mark) {
    const std::vector<Block> blocks = compose(report);
    auto data = std::make_unique<QMimeData>();
    const QString head =
        mark.isEmpty() ? QString() : u"<p><strong>"_s + mark.toHtmlEscaped() + u"</strong></p>\n"_s;
    data->setHtml(head + htmlFragment(blocks));
    data->setText((mark.isEmpty() ? QString() : mark + u'\n') + plainText(blocks));
    return data;
}

} // namespace nianbao
