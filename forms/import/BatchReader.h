#pragma once

#include <work/OpenReport.h>

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace nianbao {

/// A file of several, read or refused.
using ReadFile = std::shared_ptr<Result<OpenedReport>>;

/// Reads files one after another beside the window.
class BatchReader : public QObject {
    Q_OBJECT
public:
    /// A name that is no file is looked for in the store, as openReport() does.
    explicit BatchReader(QStringList files, QString storeUrl = {}, QObject* parent = nullptr);
    /// The file that is just read is read to its end, for nobody.
    ~BatchReader() override { cancel(); }

    [[nodiscard]] const QStringList& files() const { return m_files; }
    void start();
    /// No fileRead() comes any more; finished() does at once.
    void cancel();

signals:
    /// Its place in files().
    void fileRead(int index, const nianbao::ReadFile& file);
    void finished();

private:
    void take(int index, const ReadFile& file);
    void finish();

    QStringList m_files;
    QString m_storeUrl;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    bool m_finished = false;
};

} // namespace nianbao
