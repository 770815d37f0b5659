#include "Secret.h"

#include <report/text/CodePoints.h>

#include <new>

#include <sodium.h>

namespace nianbao {

void startSodium() {
    // Harmless, and quick, when it runs already.
    if (sodium_init() < 0)
        qFatal("libsodium cannot be started");
}

void SodiumFree::operator()(unsigned char* bytes) const {
    sodium_free(bytes);
}

SecretBytes secretBytes(size_t size) {
    startSodium();
    SecretBytes bytes(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!bytes)
        throw std::bad_alloc();
    return bytes;
}

PassphraseBytes::PassphraseBytes(const QString& passphrase) {
    QString normal = passphrase.normalized(QString::NormalizationForm_KC);
    m_utf8 = normal.toUtf8();
    m_length = codePointCount(normal);
    // What needed no change is the caller's own text.
    if (normal.isDetached())
        sodium_memzero(normal.data(), static_cast<size_t>(normal.size()) * sizeof(QChar));
}

PassphraseBytes::~PassphraseBytes() {
    sodium_memzero(m_utf8.data(), size());
}

} // namespace nianbao
