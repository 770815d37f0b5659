#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace nianbao {

// libsodium's bytes and ours.
inline unsigned char* bytesOf(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
inline const unsigned char* bytesOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
inline size_t sizeOf(const QByteArray& bytes) {
    return static_cast<size_t>(bytes.size());
}

/// Starts libsodium; has to come before anything that draws random bytes. Ends the program where the system
/// gives none, for then nothing secret can be made.
void startSodium();

struct SodiumFree {
    void operator()(unsigned char* bytes) const;
};
/// Memory that is wiped when it goes, and kept out of the swap where the system allows it.
using SecretBytes = std::unique_ptr<unsigned char[], SodiumFree>;
/// Ends the program where there is no memory, as `new` does.
[[nodiscard]] SecretBytes secretBytes(size_t size);

/// A passphrase as it is hashed: normalised to NFKC, so that full-width and half-width forms, or an accent
/// typed as one character or two, are the same; UTF-8. Wiped when it goes; the text that it was made from is
/// the caller's.
class PassphraseBytes {
public:
    explicit PassphraseBytes(const QString& passphrase);
    ~PassphraseBytes();
    Q_DISABLE_COPY_MOVE(PassphraseBytes)

    [[nodiscard]] const char* data() const { return m_utf8.constData(); }
    [[nodiscard]] size_t size() const { return sizeOf(m_utf8); }
    /// Unicode code points.
    [[nodiscard]] qsizetype length() const { return m_length; }

private:
    QByteArray m_utf8;
    qsizetype m_length = 0;
};
/// Argon2id did not get its memory.
[[nodiscard]] Problem noMemoryForPassphrase();

} // namespace nianbao
