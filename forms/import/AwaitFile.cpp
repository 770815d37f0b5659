#include "AwaitFile.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QTimer>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct AwaitWords {
    Q_DECLARE_TR_FUNCTIONS(AwaitFile)
public:
    static QString reading(const QString& name) { return tr("Reading “%1”…").arg(name); }
    static QString stop() { return tr("&Stop reading"); }
};

/// Most files are read before a dialog could be seen.
constexpr int quietMilliseconds = 400;

} // namespace

ReadFile awaitFile(const QString& name, const QString& storeUrl, QWidget* window) {
    BatchReader reader({name}, storeUrl);
    ReadFile read;
    QEventLoop quiet;
    QObject::connect(&reader, &BatchReader::fileRead, &quiet,
                     [&read](int /*index*/, const ReadFile& file) { read = file; });
    QObject::connect(&reader, &BatchReader::finished, &quiet, &QEventLoop::quit);
    QTimer::singleShot(quietMilliseconds, &quiet, &QEventLoop::quit);
    reader.start();
    // What is typed meanwhile waits, so that nothing changes behind the caller's back.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    quiet.exec(QEventLoop::ExcludeUserInputEvents);
    QGuiApplication::restoreOverrideCursor();
    if (read)
        return read;
    QProgressDialog dialog(AwaitWords::reading(QFileInfo(name).fileName()), AwaitWords::stop(), 0, 0, window);
    dialog.setObjectName(u"reading"_s);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    QObject::connect(&dialog, &QProgressDialog::canceled, &reader, &BatchReader::cancel);
    QObject::connect(&reader, &BatchReader::finished, &dialog, &QDialog::accept);
    dialog.exec();
    return read;
}

} // namespace nianbao
