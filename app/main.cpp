#include <cli/Cli.h>
#include <forms/Window.h>
#include <import/DecodeProgram.h>
#include <work/Settings.h>
#include <work/Translations.h>

#include <QFileInfo>
#include <QGuiApplication>

#include <memory>

namespace {

QtMessageHandler usualHandler = nullptr;

/// On a server Qt says that there is no runtime folder and no UTF-8 locale. A command needs neither, and its
/// standard error is read by scripts.
void withoutComplaintsOfServers(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    for (const char* start : {"QStandardPaths: ", "Detected locale "}) {
        if (message.startsWith(QLatin1StringView(start)))
            return;
    }
    usualHandler(type, context, message);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("nianbao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NIANBAO_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(1) == nianbao::decodeWorkerArgument)
        return nianbao::runDecodeWorker();
    // There is no application yet that would know its file.
    nianbao::setDecodeProgram(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget());
    if (!nianbao::isCommand(arguments))
        return nianbao::runWindow(argc, argv);

    usualHandler = qInstallMessageHandler(withoutComplaintsOfServers);
    std::unique_ptr<QCoreApplication> application;
    if (nianbao::needsFonts(arguments)) {
        // A command needs no display; fonts need a platform.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    if (const QString settings = nianbao::settingsFile(arguments); !settings.isEmpty())
        nianbao::Settings::setFile(settings);
    nianbao::installTranslations(*application, nianbao::Settings().language());
    return nianbao::runCommand(QCoreApplication::arguments());
}
