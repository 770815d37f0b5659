#include <work/Translations.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace nianbao {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication& application, const QString& language) {
    const bool follows = language.isEmpty() || language == "system"_L1;
    const QLocale locale = follows ? QLocale::system() : QLocale(language);
    const bool chinese =
        follows ? !locale.uiLanguages().isEmpty() && locale.uiLanguages().front().startsWith("zh"_L1)
                : locale.language() == QLocale::Chinese;
    const QString code = chinese ? u"zh_CN"_s : u"en"_s;

    // English has a file too, for its plurals.
    auto* own = new QTranslator(&application);
    if (own->load(u":/i18n/nianbao_"_s + code))
        QCoreApplication::installTranslator(own);
    else
        qWarning("no translation for %s", qPrintable(code));
    auto* qt = new QTranslator(&application);
    // Missing when qt6-translations-l10n is not installed: then Qt's standard buttons stay English.
    if (chinese && qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace nianbao
