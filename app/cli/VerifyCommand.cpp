#include "Commands.h"

#include <work/ApprovedCopy.h>

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct VerifyWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() {
        return tr("Says whether an approved copy, PDF or JSON, is as it was signed, and who approved it.");
    }
    static QString keys() { return tr("Trust the keys in FILE (nianbao-keys/1)."); }
    static QString usage() { return tr("name one file to verify (see --help)"); }
};

/// The id of a result in JSON.
QString resultId(Verification::Kind kind) {
    switch (kind) {
    case Verification::Kind::WholeAndKnown:
        return u"whole"_s;
    case Verification::Kind::WholeRevokedKey:
        return u"revokedKey"_s;
    case Verification::Kind::WholeSignerUnknown:
        return u"unknownSigner"_s;
    case Verification::Kind::Changed:
        return u"changed"_s;
    case Verification::Kind::NotSigned:
        return u"notSigned"_s;
    }
    Q_UNREACHABLE();
}

QString changeId(Verification::Change change) {
    switch (change) {
    case Verification::Change::None:
        break;
    case Verification::Change::File:
        return u"file"_s;
    case Verification::Change::Report:
        return u"report"_s;
    case Verification::Change::Signature:
        return u"signature"_s;
    }
    return {};
}

QJsonObject toJson(const QString& file, const Verification& verification) {
    QJsonObject object{{u"file"_s, file},
                       {u"result"_s, resultId(verification.kind)},
                       {u"message"_s, verificationText(verification)}};
    if (verification.kind == Verification::Kind::Changed)
        object[u"changed"_s] = changeId(verification.change);
    else if (verification.statement)
        object[u"approval"_s] = statementToJson(*verification.statement);
    if (verification.key) {
        object[u"owner"_s] = verification.key->owner;
        if (verification.key->revoked)
            object[u"revoked"_s] = verification.key->revoked->toUTC().toString(Qt::ISODate);
    }
    return object;
}

} // namespace

int runVerify(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(VerifyWords::purpose());
    parser.addOption({u"keys"_s, VerifyWords::keys(), u"FILE"_s});
    parser.addOption(jsonOption());
    parser.addPositionalArgument(u"FILE"_s, {});
    int status = Done;
    if (!parse(parser, arguments, status))
        return status;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        complain({Problem::Code::WrongUsage, {}, {}, VerifyWords::usage()});
        return Failed;
    }
    std::vector<KnownKey> knownKeys;
    if (parser.isSet(u"keys"_s)) {
        auto read = readKeysFile(parser.value(u"keys"_s));
        if (!read) {
            complain(read.problem());
            return Failed;
        }
        knownKeys = std::move(*read);
    }
    const auto verification = verifyFile(files.front(), knownKeys);
    if (!verification) {
        complain(verification.problem());
        return Failed;
    }
    if (parser.isSet(u"json"_s))
        printJson(toJson(files.front(), *verification));
    else
        printLine(files.front() + u": "_s + verificationText(*verification));
    return verification->kind == Verification::Kind::WholeAndKnown ? Done : Found;
}

} // namespace nianbao
