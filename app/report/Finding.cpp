#include <report/Finding.h>

namespace nianbao {

using namespace Qt::StringLiterals;

QString severityId(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
