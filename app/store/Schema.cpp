#include "Schema.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct SchemaWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString otherProgram() { return tr("it is another program's database, no store of drafts"); }
};

/// Entry n leads from version n to n + 1. Times are milliseconds since 1970, UTC.
const std::vector<QStringList>& migrations() {
    static const std::vector<QStringList> list = {
        {
            u"CREATE TABLE drafts (id INTEGER PRIMARY KEY AUTOINCREMENT, year INTEGER NOT NULL,"
            " agency TEXT NOT NULL, state TEXT NOT NULL, template TEXT NOT NULL, created INTEGER NOT NULL,"
            " changed INTEGER NOT NULL, changedBy TEXT NOT NULL, trashed INTEGER,"
            " revision INTEGER NOT NULL DEFAULT 0, errors INTEGER NOT NULL DEFAULT -1,"
            " warnings INTEGER NOT NULL DEFAULT -1, hints INTEGER NOT NULL DEFAULT -1)"_s,
            u"CREATE TABLE snapshots (id INTEGER PRIMARY KEY,"
            " draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
            " revision INTEGER NOT NULL, report TEXT NOT NULL, UNIQUE (draft, revision))"_s,
            u"CREATE TABLE steps (id INTEGER PRIMARY KEY,"
            " draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
            " revision INTEGER NOT NULL, made INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,"
            " edits TEXT NOT NULL, UNIQUE (draft, revision))"_s,
            u"CREATE TABLE profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
            " agency TEXT NOT NULL)"_s,
            u"CREATE TABLE locks (draft INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,"
            " user TEXT NOT NULL, host TEXT NOT NULL, process INTEGER NOT NULL, since INTEGER NOT NULL)"_s,
        },
        {
            u"CREATE INDEX draftsByYear ON drafts (trashed, year DESC, changed DESC)"_s,
            u"ALTER TABLE locks ADD COLUMN started TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE locks ADD COLUMN heartbeat INTEGER NOT NULL DEFAULT 0"_s,
        },
        // The whole schema fits into the file's first page: what damages any other leaves it to be rescued.
        {
            u"ALTER TABLE drafts ADD COLUMN step INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE drafts ADD COLUMN round INTEGER NOT NULL DEFAULT 1"_s,
            u"ALTER TABLE drafts ADD COLUMN reviewSteps TEXT NOT NULL DEFAULT '[]'"_s,
            u"ALTER TABLE drafts ADD COLUMN submitter INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE TABLE office (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
            u"CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, role TEXT, passphraseHash TEXT,"
            " sealedKey TEXT, publicKey TEXT, added INTEGER, removed INTEGER)"_s,
            u"CREATE TABLE keys (id INTEGER PRIMARY KEY, publicKey TEXT UNIQUE, user INTEGER, owner TEXT,"
            " since INTEGER, revoked INTEGER)"_s,
            // `pdf` and `interchange` are what was approved; `url` and `day` where and when it was published.
            u"CREATE TABLE reviewEvents (id INTEGER PRIMARY KEY, draft INTEGER NOT NULL REFERENCES drafts "
            u"(id)"
            " ON DELETE CASCADE, action TEXT, revision INTEGER, round INTEGER, step TEXT, user INTEGER,"
            " who TEXT, made INTEGER, sentence TEXT, pdf BLOB, interchange BLOB, url TEXT, day TEXT)"_s,
            u"CREATE TABLE comments (id INTEGER PRIMARY KEY, draft INTEGER NOT NULL REFERENCES drafts (id)"
            " ON DELETE CASCADE, parent INTEGER, revision INTEGER, anchor TEXT, replacement TEXT,"
            " user INTEGER, who TEXT, made INTEGER, text TEXT, state TEXT)"_s,
            u"CREATE TABLE auditLog (number INTEGER PRIMARY KEY, made INTEGER, who TEXT, what TEXT,"
            " draft INTEGER, detail TEXT, hash TEXT)"_s,
        },
    };
    return list;
}

} // namespace

int schemaVersion() {
    return static_cast<int>(migrations().size());
}

Result<int> storedSchemaVersion(Database& database) {
    // In one statement, so that all three are of one moment.
    auto query = database.select(u"SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)"
                                 " FROM pragma_application_id, pragma_user_version"_s);
    if (!query)
        return query.problem();
    if (!query->next()) {
        const Problem problem = database.readingProblem(*query);
        return isProblem(problem)
                   ? problem
                   : Problem{Problem::Code::CannotRead, database.path(), {}, SchemaWords::otherProgram()};
    }
    const int id = query->value(0).toInt();
    const int version = query->value(1).toInt();
    const bool isEmpty = id == 0 && version == 0 && query->value(2).toInt() == 0;
    if (!isEmpty && (id != storeApplicationId || version < 1))
        return Problem{Problem::Code::CannotRead, database.path(), {}, SchemaWords::otherProgram()};
    return version;
}

Problem migrate(Database& database, int version) {
    Transaction transaction(database);
    if (Problem problem = transaction.begin(); isProblem(problem))
        return problem;
    // Another program may have been quicker between the look at the version and the lock.
    const auto now = storedSchemaVersion(database);
    if (!now)
        return now.problem();
    for (int from = std::max(version, *now); from < schemaVersion(); ++from) {
        for (const QString& statement : migrations()[static_cast<size_t>(from)]) {
            if (Problem problem = database.execute(statement); isProblem(problem))
                return problem;
        }
    }
    // A pragma takes no bound value; both are numbers of our own.
    for (const QString& statement : {u"PRAGMA application_id = %1"_s.arg(storeApplicationId),
                                     u"PRAGMA user_version = %1"_s.arg(std::max(*now, schemaVersion()))}) {
        if (Problem problem = database.execute(statement); isProblem(problem))
            return problem;
    }
    return transaction.commit();
}

} // namespace nianbao
