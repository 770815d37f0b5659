#pragma once

#include <approval/ApprovalStatement.h>
#include <approval/Keys.h>
#include <report/Problem.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace nianbao {

// An approved copy is a PDF or an interchange file with an ApprovalStatement in it. In a PDF the statement,
// its canonical JSON in base64, stands in a hole of fixed width between two marks, and the hash is of all
// other bytes of the file with the hole blank, so that nothing can be changed, added or cut off. In an
// interchange file it is the member `approval`, and the hash is of the canonical form of all other members,
// so that white space does not count.

/// What a PDF has to hold, uncompressed and once, for a statement to be put into: the two marks with blanks
/// between them.
[[nodiscard]] QByteArray blankApprovalHole();

/// The PDF with a statement in its hole, as long as before. `interchange` is the report that the PDF carries.
/// Refused: a PDF without a hole, with several, or signed already; an interchange file that is none; what
/// signStatement() refuses.
[[nodiscard]] Result<QByteArray> signPdf(const QByteArray& pdfWithHole, const QByteArray& interchange,
                                         const Signer& signer);

/// The interchange file with a statement about it alone. One that it had is replaced.
[[nodiscard]] Result<QByteArray> signInterchange(const QByteArray& interchange, const Signer& signer);

/// The interchange file with a statement made before, for instance that of the PDF that it belongs to.
/// Refused, WrongUsage: the statement is about another report.
[[nodiscard]] Result<QByteArray> withStatement(const QByteArray& interchange,
                                               const ApprovalStatement& statement);

/// The hash that stands for a report in a statement. Refused: no JSON object.
[[nodiscard]] Result<QByteArray> reportHashOf(const QByteArray& interchange);

/// What a copy turned out to be.
struct Verification {
    enum class Kind {
        WholeAndKnown,      ///< as it was signed, with a key that is known and was not revoked
        WholeRevokedKey,    ///< as it was signed, with a key that has been revoked; see isBeforeRevocation()
        WholeSignerUnknown, ///< as it was signed, whoever signed it
        Changed,            ///< not as it was signed
        NotSigned,          ///< carries no statement
    };
    /// What differs.
    enum class Change {
        None,
        File,      ///< a byte of the PDF outside the hole
        Report,    ///< texts or figures of the interchange file
        Signature, ///< the statement itself, its signature or its place
    };
    Kind kind = Kind::NotSigned;
    Change change = Change::None; ///< set with Changed
    std::optional<ApprovalStatement>
        statement;               ///< where one can be read; with Changed, what it says is worth nothing
    std::optional<KnownKey> key; ///< with WholeAndKnown and WholeRevokedKey

    /// The statement says that it was signed before the key was revoked. That is the signer's claim: whoever
    /// has got hold of the key can claim any time.
    [[nodiscard]] bool isBeforeRevocation() const;
};

/// Verifies a copy, any bytes. A key that stands in `keys` twice counts as revoked when one of them is.
/// Problem: neither a PDF nor a JSON object (NotOfItsType, NotJson…), a JSON file larger than any report.
/// Takes no memory to speak of beside the bytes; nothing of a PDF is decoded, so the report that it carries
/// is verified as bytes of it.
[[nodiscard]] Result<Verification> verifyCopy(const QByteArray& bytes, const std::vector<KnownKey>& keys);

} // namespace nianbao
