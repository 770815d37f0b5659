#include "Mnemonic.h"

#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression bracketed(u"\\s*[(（]&.[)）]"_s);
    QString plain = text;
    plain.remove(bracketed);
    // A doubled mark stands for itself.
    for (qsizetype i = plain.indexOf(u'&'); i >= 0; i = plain.indexOf(u'&', i + 1))
        plain.remove(i, 1);
    return plain;
}

} // namespace nianbao
