#pragma once

#include <QString>

class QCoreApplication;

namespace nianbao {

/// Installs the program's and Qt's own translations for a language ("zh_CN", "en"); empty or "system" follows
/// the user's locale. Any Chinese locale gets Simplified Chinese, every other English.
void installTranslations(QCoreApplication& application, const QString& language = {});

} // namespace nianbao
