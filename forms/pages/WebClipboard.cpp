#include "WebClipboard.h"

#include <document/HtmlWriter.h>

namespace nianbao {

std::unique_ptr<QMimeData> webClipboardData(const Report& report) {
    const std::vector<Block> blocks = compose(report);
    auto data = std::make_unique<QMimeData>();
    data->setHtml(htmlFragment(blocks));
    data->setText(plainText(blocks));
    return data;
}

} // namespace nianbao
