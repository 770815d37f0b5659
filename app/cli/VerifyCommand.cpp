#include "Commands.h"

#include <approval/Office.h>
#include <work/ApprovedCopy.h>
#include <work/OpenReport.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct VerifyWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() {
        return tr("Says whether an approved copy, PDF or JSON, is as it was signed, and who approved it. "
                  "Without FILE: whether the audit log of the store is whole.");
    }
    static QString keys() { return tr("Trust the keys in FILE (nianbao-keys/1) instead of the store's."); }
    static QString usage() { return tr("name one file to verify, or a store with --store (see --help)"); }
    static QString wholeLog(qsizetype entries) {
        return tr("the audit log is whole: %n entries", nullptr, static_cast<int>(entries));
    }
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

/// The office's store, as a named one or the usual one; null where there is none.
Result<std::shared_ptr<Store>> openStore(const QCommandLineParser& parser) {
    const QString option = parser.value(u"store"_s);
    const QString path = storePath(option);
    if (!parser.isSet(u"store"_s) && !QFileInfo::exists(path))
        return std::shared_ptr<Store>();
    return Store::open(path, Store::Access::ReadOnly);
}

/// The keys to trust: of the file that is named, or else of the store.
Result<std::vector<KnownKey>> trustedKeys(const QCommandLineParser& parser) {
    if (parser.isSet(u"keys"_s))
        return readKeysFile(parser.value(u"keys"_s));
    const auto store = openStore(parser);
    if (!store)
        return store.problem();
    return *store ? Office(*store).knownKeys() : std::vector<KnownKey>();
}

int verifyStore(const QCommandLineParser& parser) {
    const auto store = openStore(parser);
    if (!store) {
        complain(store.problem());
        return Failed;
    }
    Office office(*store);
    const auto entries = office.reviews().log();
    if (!entries) {
        complain(entries.problem());
        return Failed;
    }
    const Problem problem = office.reviews().verifyLog();
    const bool whole = problem.code == Problem::Code::None;
    const QString message =
        whole ? VerifyWords::wholeLog(static_cast<qsizetype>(entries->size())) : problemText(problem);
    if (parser.isSet(u"json"_s))
        printJson({{u"store"_s, (*store)->path()},
                   {u"result"_s, whole ? u"whole"_s : u"changed"_s},
                   {u"entries"_s, static_cast<qint64>(entries->size())},
                   {u"message"_s, message}});
    else
        printLine(whole ? (*store)->path() + u": "_s + message : message);
    return whole ? Done : Found;
}

} // namespace

int runVerify(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(VerifyWords::purpose());
    parser.addOption({u"keys"_s, VerifyWords::keys(), u"FILE"_s});
    parser.addOption(jsonOption());
    parser.addOption(storeOption());
    parser.addPositionalArgument(u"FILE"_s, {});
    int status = Done;
    // `--store` alone is the usual store.
    const bool isBare = arguments.last() == "--store"_L1;
    if (!parse(parser, isBare ? arguments + QStringList{storePath()} : arguments, status))
        return status;
    const QStringList files = parser.positionalArguments();
    if (!isStoreSupported(parser.value(u"store"_s)))
        return Failed;
    if (files.isEmpty() && parser.isSet(u"store"_s))
        return verifyStore(parser);
    if (files.size() != 1) {
        complain({Problem::Code::WrongUsage, {}, {}, VerifyWords::usage()});
        return Failed;
    }
    const auto knownKeys = trustedKeys(parser);
    if (!knownKeys) {
        complain(knownKeys.problem());
        return Failed;
    }
    const auto verification = verifyFile(files.front(), *knownKeys);
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
