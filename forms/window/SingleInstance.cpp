#include "SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitMilliseconds = 500;
constexpr qint64 maximumMessage = 65536;

} // namespace

SingleInstance::SingleInstance(const QString& storePath, QObject* parent) : QObject(parent) {
    // The store's path may be longer than a socket's name can be.
    const QByteArray path = QFileInfo(storePath).absoluteFilePath().toUtf8();
    m_name = u"nianbao-"_s +
             QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, [this, socket] {
                emit fileReceived(QString::fromUtf8(socket->read(maximumMessage)));
                socket->deleteLater();
            });
        }
    });
}

bool SingleInstance::handOver(const QString& file) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMilliseconds))
        return false;
    socket.write(file.toUtf8());
    const bool taken = file.isEmpty() || socket.waitForBytesWritten(waitMilliseconds);
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(waitMilliseconds);
    return taken;
}

void SingleInstance::listen() {
    if (m_server.listen(m_name))
        return;
    // A socket left by a crash: nobody answered handOver(), so it may go.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning("cannot listen for later starts: %s", qPrintable(m_server.errorString()));
}

} // namespace nianbao
