#pragma once

#include <approval/SignedCopy.h>
#include <report/Problem.h>
#include <report/Report.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao {

class FontBook;

/// A report as it was approved, for publication: both files carry the same statement.
struct SignedFiles {
    QByteArray pdf;
    QByteArray interchange; ///< without what the office answered to the checks, as in the PDF
    QStringList warnings;   ///< those of ExportOutcome: a stand-in for a face, characters without a glyph
};

/// Sets and signs a report. Refused: what writePdf() and signPdf() refuse. `fonts` may belong to another
/// thread; the same report, key and time give the same bytes.
[[nodiscard]] Result<SignedFiles> makeApprovedCopy(const Report& report, const QDateTime& changed,
                                                   const FontBook& fonts, const Signer& signer);

/// Largest file that is verified, in bytes.
inline constexpr qint64 maximumCopySize = 200LL * 1024 * 1024;

/// Verifies a file, a PDF or JSON by its content. Refused: CannotRead, TooLarge, and what verifyCopy()
/// refuses.
[[nodiscard]] Result<Verification> verifyFile(const QString& path, const std::vector<KnownKey>& knownKeys);

/// The keys of a file (see readKeys()).
[[nodiscard]] Result<std::vector<KnownKey>> readKeysFile(const QString& path);
/// Writes such a file, for `verify --keys`; the problem that stopped it, or none.
[[nodiscard]] Problem writeKeysFile(const QString& path, const std::vector<KnownKey>& keys);

/// One sentence in the user's language, without a full stop: whether the copy is whole, who approved it and
/// when.
[[nodiscard]] QString verificationText(const Verification& verification);

} // namespace nianbao
