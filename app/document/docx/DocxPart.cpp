#include "docx/DocxPart.h"

namespace nianbao {

using namespace Qt::StringLiterals;

DocxPart::DocxPart(QLatin1StringView root)
    : XmlPart(root,
              {{"xmlns:w"_L1, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1},
               {"xmlns:r"_L1, "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1}}) {}

void DocxPart::runText(const QString& text) {
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : u'\n';
        if (c != u'\t' && c != u'\n' && c != u'\r')
            continue;
        if (i > start)
            leaf("w:t"_L1, text.sliced(start, i - start), {{"xml:space"_L1, "preserve"_L1}});
        // A carriage return stands before a line feed, and says the same.
        if (i < text.size() && c != u'\r')
            empty(c == u'\t' ? "w:tab"_L1 : "w:br"_L1);
        start = i + 1;
    }
}

} // namespace nianbao
