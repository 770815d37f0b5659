#include <work/ApprovedCopy.h>

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct VerificationWords {
    Q_DECLARE_TR_FUNCTIONS(Verification)
public:
    static QString known(const QString& owner, const QString& time, const QString& key) {
        return tr("whole, approved by %1 on %2 (key %3)").arg(owner, time, key);
    }
    static QString unknown(const QString& signer, const QString& time, const QString& key) {
        return tr("whole, signer unknown; it says “%1”, %2 (key %3)").arg(signer, time, key);
    }
    static QString before(const QString& owner, const QString& revoked, const QString& time) {
        return tr("whole, but the key of %1 was revoked on %2; the signature says that it was made before, "
                  "on %3")
            .arg(owner, revoked, time);
    }
    static QString after(const QString& owner, const QString& revoked, const QString& time) {
        return tr("whole, but the key of %1 was revoked on %2 and the signature was made after, on %3")
            .arg(owner, revoked, time);
    }
    static QString notSigned() { return tr("not signed"); }
    static QString change(Verification::Change change);
};

QString VerificationWords::change(Verification::Change change) {
    switch (change) {
    case Verification::Change::File:
        return tr("changed since it was approved: the bytes of the PDF differ");
    case Verification::Change::Report:
        return tr("changed since it was approved: texts or figures of the report differ");
    case Verification::Change::Signature:
        return tr("changed since it was approved: the signature is damaged or does not fit");
    case Verification::Change::None:
        break;
    }
    Q_UNREACHABLE();
}

/// The office's own time, to the minute.
QString localTime(const QDateTime& time) {
    return time.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s);
}

} // namespace

QString verificationText(const Verification& verification) {
    using Kind = Verification::Kind;
    using Words = VerificationWords;
    const auto& statement = verification.statement;
    switch (verification.kind) {
    case Kind::WholeAndKnown:
        return Words::known(verification.key->owner, localTime(statement->when),
                            fingerprint(statement->publicKey));
    case Kind::WholeSignerUnknown:
        return Words::unknown(statement->signer, localTime(statement->when),
                              fingerprint(statement->publicKey));
    case Kind::WholeRevokedKey: {
        const QString revoked = localTime(*verification.key->revoked);
        const QString when = localTime(statement->when);
        return verification.isBeforeRevocation() ? Words::before(verification.key->owner, revoked, when)
                                                 : Words::after(verification.key->owner, revoked, when);
    }
    case Kind::Changed:
        return Words::change(verification.change);
    case Kind::NotSigned:
        return Words::notSigned();
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
