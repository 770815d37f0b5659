#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace nianbao {

/// Sees to it that one window runs a store: a second start hands its file to the first.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& storePath, QObject* parent = nullptr);

    /// True when a running window took the file (an absolute path, or empty for "come to the front").
    [[nodiscard]] bool handOver(const QString& file);
    /// Listens for later starts. Failing is no error: the store's locks still keep drafts apart.
    void listen();

signals:
    void fileReceived(const QString& file);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace nianbao
