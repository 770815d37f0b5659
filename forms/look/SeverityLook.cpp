#include "SeverityLook.h"

#include "TableColors.h"

namespace nianbao {

using namespace Qt::StringLiterals;

QTextCharFormat::UnderlineStyle severityUnderline(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QTextCharFormat::WaveUnderline;
    case Severity::Warning:
        return QTextCharFormat::DashUnderline;
    case Severity::Hint:
        break;
    }
    return QTextCharFormat::DotLine;
}

QColor severityColor(Severity severity, const QPalette& palette) {
    const TableColors colors(palette);
    switch (severity) {
    case Severity::Error:
        return colors.error(colors.base);
    case Severity::Warning:
        return colors.warning(colors.base);
    case Severity::Hint:
        break;
    }
    return colors.hint(colors.base);
}

QString severitySign(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return u"✖"_s;
    case Severity::Warning:
        return u"▲"_s;
    case Severity::Hint:
        break;
    }
    return u"●"_s;
}

} // namespace nianbao
