#include <report/text/Markup.h>

#include <QChar>

namespace nianbao {

QString allowedInMarkup(QStringView text) {
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1])))
                allowed.append(text.sliced(i, 2));
            ++i;
        } else if (!c.isSurrogate() && !c.isNonCharacter() &&
                   (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t')) {
            allowed += c;
        }
    }
    return allowed;
}

} // namespace nianbao
