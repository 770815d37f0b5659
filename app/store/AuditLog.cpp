#include "StorePrivate.h"

#include <store/Reviews.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The end of the chain, kept apart from it: number and hash of its last line.
constexpr auto endKey = "auditEnd"_L1;

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString entry(qint64 number) { return tr("audit log, entry %1").arg(number); }
    static QString missing() { return tr("the entry is missing"); }
    static QString changed() { return tr("the entry was changed, inserted or moved"); }
    static QString endMissing() {
        return tr("entries were removed from the end, or added without the program");
    }
};

/// The stored values of a line, by their columns; what is hashed is exactly this.
struct Line {
    qint64 number = 0;
    qint64 made = 0;
    QString who;
    QString what;
    DraftId draft = 0;
    QString detail;

    [[nodiscard]] QByteArray hashAfter(const QByteArray& previous) const {
        const QJsonArray values{number, made, who, what, draft, detail};
        return sha256Hex(previous + '\n' + QJsonDocument(values).toJson(QJsonDocument::Compact)).toLatin1();
    }
};

QString endText(qint64 number, const QByteArray& hash) {
    return QString::number(number) + u':' + QString::fromLatin1(hash);
}

/// The end of the chain comes with each line, so that both are of one moment.
Result<QSqlQuery> lines(Database& database) {
    return database.select(u"SELECT number, made, who, what, draft, detail, hash,"
                           " (SELECT value FROM office WHERE key = ?) FROM auditLog ORDER BY number"_s,
                           {QString(endKey)});
}

Line lineOf(const QSqlQuery& query) {
    return {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
            query.value(3).toString(),   query.value(4).toLongLong(), query.value(5).toString()};
}

} // namespace

QString sha256Hex(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Problem writeAuditLine(Database& database, const AuditNote& note, const Actor& actor) {
    auto last = database.select(u"SELECT number, hash FROM auditLog ORDER BY number DESC LIMIT 1"_s);
    if (!last)
        return last.problem();
    Line line{1,
              toStored({}),
              notNull(actor.name),
              note.what,
              note.draft,
              QString::fromUtf8(QJsonDocument(note.detail).toJson(QJsonDocument::Compact))};
    QByteArray previous;
    if (last->next()) {
        line.number = last->value(0).toLongLong() + 1;
        previous = last->value(1).toByteArray();
    } else if (Problem problem = database.readingProblem(*last); isProblem(problem)) {
        return problem;
    }
    last->finish();
    const QByteArray hash = line.hashAfter(previous);
    if (Problem problem =
            database.execute(u"INSERT INTO auditLog (number, made, who, what, draft, detail, hash)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                             {line.number, line.made, line.who, line.what, line.draft, line.detail,
                              QString::fromLatin1(hash)});
        isProblem(problem))
        return problem;
    return setOffice(database, endKey, endText(line.number, hash));
}

Result<std::vector<AuditEntry>> Reviews::log() {
    if (!m_store.d->keepsReview)
        return std::vector<AuditEntry>();
    auto query = lines(*m_store.d->database);
    if (!query)
        return query.problem();
    std::vector<AuditEntry> entries;
    while (query->next()) {
        const Line line = lineOf(*query);
        entries.push_back({line.number, fromStored(line.made), line.who, line.what, line.draft,
                           QJsonDocument::fromJson(line.detail.toUtf8()).object(),
                           query->value(6).toByteArray()});
    }
    if (Problem problem = m_store.d->database->readingProblem(*query); isProblem(problem))
        return problem;
    return entries;
}

Problem Reviews::addToLog(const AuditNote& note, const Actor& actor) {
    return m_store.d->changeAndLog(note, actor, [](Database&) { return Problem(); });
}

Problem Reviews::verifyLog() {
    if (!m_store.d->keepsReview)
        return {};
    Database& database = *m_store.d->database;
    const auto wrong = [&](qint64 number, const QString& why) {
        return Problem{Problem::Code::StoreDamaged, database.path(), AuditWords::entry(number), why};
    };
    auto query = lines(database);
    if (!query)
        return query.problem();
    QByteArray hash;
    qint64 number = 0;
    QString end;
    while (query->next()) {
        const Line line = lineOf(*query);
        end = query->value(7).toString();
        if (line.number != ++number)
            return wrong(number, AuditWords::missing());
        hash = line.hashAfter(hash);
        if (query->value(6).toByteArray() != hash)
            return wrong(number, AuditWords::changed());
    }
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    if (number == 0) {
        const auto kept = officeOf(database, endKey);
        if (!kept)
            return kept.problem();
        return kept->isEmpty() ? Problem() : wrong(1, AuditWords::endMissing());
    }
    if (end != endText(number, hash))
        return wrong(number + 1, AuditWords::endMissing());
    return {};
}

} // namespace nianbao
