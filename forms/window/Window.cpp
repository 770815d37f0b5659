#include <forms/Window.h>

#include "MainWindow.h"
#include "SingleInstance.h"
#include "look/TableColors.h"
#include <work/Settings.h>

#include <work/OpenReport.h>
#include <work/Translations.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>
#include <QIcon>
#include <QPalette>
#include <QTimer>

#include <cstdio>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Where the locale is not Chinese, the first face that has the characters would be taken: a brush script as
/// likely as any.
void preferPlainChinese() {
    QFont font = QApplication::font();
    QStringList families = font.families();
    for (const QString& family :
         {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s}) {
        if (QFontDatabase::hasFamily(family) && !families.contains(family))
            families.append(family);
    }
    font.setFamilies(families);
    QApplication::setFont(font);
}

/// Selected rows and placeholders can be read in every theme; all other colours stay the system's.
void ensureContrast() {
    const QPalette system = QApplication::palette();
    QPalette readable = system; // keeps what was set on purpose, and nothing else
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        readable.setColor(group, QPalette::Highlight,
                          readableOn(system.color(group, QPalette::HighlightedText),
                                     system.color(group, QPalette::Highlight)));
        const QColor base = system.color(group, QPalette::Base);
        readable.setColor(group, QPalette::PlaceholderText,
                          readableOn(base, blended(base, system.color(group, QPalette::Text), 0.5)));
    }
    QApplication::setPalette(readable);
}

} // namespace

int runWindow(int& argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"nianbao"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/nianbao.png"_s));

    preferPlainChinese();
    ensureContrast();

    QCommandLineParser parser;
    const QCommandLineOption storeOption(
        u"store"_s, QApplication::translate("Window", "The store of drafts."), u"path"_s);
    const QCommandLineOption settingsOption(u"settings"_s,
                                            QApplication::translate("Window", "A settings file."), u"file"_s);
    const QCommandLineOption newOption(u"new"_s, QApplication::translate("Window", "Begin a new report."));
    parser.addOptions({storeOption, settingsOption, newOption});
    parser.addPositionalArgument(u"FILE"_s, QApplication::translate("Window", "A report to open."));
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "nianbao: %s\n", qPrintable(parser.errorText()));
        return 2;
    }
    if (parser.isSet(settingsOption))
        Settings::setFile(parser.value(settingsOption));
    installTranslations(application, Settings().language());

    const QString store = storePath(parser.value(storeOption));
    const QString file = parser.positionalArguments().isEmpty()
                             ? QString()
                             : QFileInfo(parser.positionalArguments().front()).absoluteFilePath();
    SingleInstance instance(store);
    if (instance.handOver(file))
        return 0;
    instance.listen();

    MainWindow window(store);
    const auto come = [&window](const QString& path) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        if (!path.isEmpty())
            window.openFilesWhenFree({path});
    };
    QObject::connect(&instance, &SingleInstance::fileReceived, &window, come);
    window.show();
    QTimer::singleShot(0, &window, [&window, &file, begins = parser.isSet(newOption)] {
        window.openStore();
        if (!file.isEmpty())
            window.openFile(file);
        else if (begins)
            window.newReport();
    });
    return QApplication::exec();
}

} // namespace nianbao
