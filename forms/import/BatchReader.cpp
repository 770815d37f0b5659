#include "BatchReader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace nianbao {

BatchReader::BatchReader(QStringList files, QString storeUrl, QObject* parent)
    : QObject(parent), m_files(std::move(files)), m_storeUrl(std::move(storeUrl)) {}

void BatchReader::start() {
    if (m_files.isEmpty())
        return finish();
    // One thread for all, because each has a decoding process of its own.
    QThreadPool::globalInstance()->start(
        [files = m_files, storeUrl = m_storeUrl, cancelled = m_cancelled, reader = QPointer(this)] {
            for (int i = 0; i < static_cast<int>(files.size()) && !*cancelled; ++i) {
                const auto file = std::make_shared<Result<OpenedReport>>(openReport(files[i], storeUrl));
                QMetaObject::invokeMethod(qApp, [reader, i, file] {
                    if (reader)
                        reader->take(i, file);
                });
            }
        });
}

void BatchReader::take(int index, const ReadFile& file) {
    if (m_finished)
        return;
    emit fileRead(index, file);
    if (index + 1 == m_files.size())
        finish();
}

void BatchReader::cancel() {
    *m_cancelled = true;
    finish();
}

void BatchReader::finish() {
    if (!std::exchange(m_finished, true))
        emit finished();
}

} // namespace nianbao
