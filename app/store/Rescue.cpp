#include "Rescue.h"

#include "OpenFiles.h"
#include "Replay.h"
#include "Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <cerrno>
#include <limits>

namespace nianbao {

using namespace Qt::StringLiterals;

QString RescueWords::notNow() {
    return tr("it cannot be rescued while it is open elsewhere or must not be written");
}

QString RescueWords::done(int whole, int partly, int lost, const QString& damaged) {
    return tr("%1 drafts were rescued whole, %2 in an earlier state, %3 are lost; the damaged file is kept "
              "as %4. A backup may hold more")
        .arg(whole)
        .arg(partly)
        .arg(lost)
        .arg(damaged);
}

namespace {

/// Failed reads after which the rest of a table is given up: a file may be broken on purpose.
constexpr int failuresAllowed = 20000;

/// Makes the copy such that SQLite opens it: its first bytes, and the length that its header claims.
Problem mendHead(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {Problem::Code::CannotWrite, path, {}, file.errorString()};
    const QByteArray head = file.read(100);
    if (head.size() < 100)
        return {};
    const QByteArray magic("SQLite format 3\0", 16);
    if (!head.startsWith(magic) && !(file.seek(0) && file.write(magic) == magic.size()))
        return {Problem::Code::CannotWrite, path, {}, file.errorString()};
    const auto storedSize = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = storedSize == 1 ? 65536 : storedSize;
    const qint64 length = pageSize * qFromBigEndian<quint32>(head.constData() + 28);
    // A sparse tail of zeros; a length beyond reason is a broken header, which is left to SQLite.
    constexpr qint64 reasonable = 64LL * 1024 * 1024 * 1024;
    if (length > file.size() && length < reasonable && !file.resize(length))
        return {Problem::Code::CannotWrite, path, {}, file.errorString()};
    return {};
}

/// Copies the rows of one table that can be read, by ranges of row numbers, going around what cannot.
class TableRescue {
public:
    TableRescue(Database& from, Database& to, QString table)
        : m_from(from), m_to(to), m_table(std::move(table)) {}

    /// Fails only when the new file cannot be written.
    [[nodiscard]] Problem run() {
        if (Problem problem = findColumns(); isProblem(problem))
            return problem;
        return m_columns.isEmpty() ? Problem() : copyRange(std::numeric_limits<qint64>::min(), lastRow());
    }

private:
    /// Those of the new table that the old one has: an older schema lacks some.
    [[nodiscard]] Problem findColumns() {
        const auto wanted = columnsOf(m_to);
        if (!wanted)
            return wanted.problem();
        const auto found = columnsOf(m_from);
        for (const QString& column : *wanted) {
            if (found && found->contains(column))
                m_columns.append(column);
        }
        return {};
    }
    [[nodiscard]] Result<QStringList> columnsOf(Database& database) const {
        auto query = database.select(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {m_table});
        if (!query)
            return query.problem();
        QStringList names;
        while (query->next())
            names.append(query->value(0).toString());
        return names;
    }
    [[nodiscard]] qint64 lastRow() const {
        const auto last = m_from.value(u"SELECT max(rowid) FROM %1"_s.arg(quotedIdentifier(m_table)));
        // When the way to the last row is broken, so many steps are more than any office makes.
        return last && last->isValid() ? last->toLongLong() : 1LL << 24;
    }
    [[nodiscard]] Problem copyRange(qint64 first, qint64 last) {
        if (first > last || m_failures > failuresAllowed)
            return {};
        qint64 good = first - (first > std::numeric_limits<qint64>::min() ? 1 : 0);
        bool broken = false;
        if (Problem problem = copyUntilBroken(first, last, good, broken); isProblem(problem))
            return problem;
        if (!broken)
            return {};
        ++m_failures;
        // Rows are numbered from 1; nothing of ours lies below.
        const qint64 next = std::max<qint64>(good + 1, 1);
        if (next >= last)
            return {};
        const qint64 middle = next + (last - next) / 2;
        if (Problem problem = copyRange(next, middle); isProblem(problem))
            return problem;
        return copyRange(middle + 1, last);
    }
    [[nodiscard]] Problem copyUntilBroken(qint64 first, qint64 last, qint64& good, bool& broken) {
        QStringList names;
        QStringList marks;
        for (const QString& column : m_columns) {
            names.append(quotedIdentifier(column));
            marks.append(u"?"_s);
        }
        auto query =
            m_from.select(u"SELECT rowid, %1 FROM %2 WHERE rowid BETWEEN ? AND ? ORDER BY rowid"_s.arg(
                              names.join(u", "_s), quotedIdentifier(m_table)),
                          {first, last});
        if (!query) {
            broken = true;
            return {};
        }
        const QString insert = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            quotedIdentifier(m_table), names.join(u", "_s), marks.join(u", "_s));
        while (query->next()) {
            QVariantList values;
            for (int i = 1; i <= m_columns.size(); ++i)
                values.append(query->value(i));
            if (Problem problem = m_to.execute(insert, values); isProblem(problem))
                return problem;
            good = query->value(0).toLongLong();
        }
        broken = isProblem(m_from.readingProblem(*query));
        return {};
    }

    Database& m_from;
    Database& m_to;
    QString m_table;
    QStringList m_columns;
    int m_failures = 0;
};

struct Tally {
    int whole = 0;
    int partly = 0;
    int lost = 0;
};

Result<std::vector<qint64>> numbers(Database& database, const QString& sql) {
    auto query = database.select(sql);
    if (!query)
        return query.problem();
    std::vector<qint64> list;
    while (query->next())
        list.push_back(query->value(0).toLongLong());
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    return list;
}

/// A draft whose line was lost gets a new one from its state.
Problem restoreLine(Database& to, DraftId draft, const Replayed& state) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto made = to.value(u"SELECT max(made) FROM steps WHERE draft = ?"_s, {draft});
    if (!made)
        return made.problem();
    const qint64 changed = made->isNull() ? now : made->toLongLong();
    const QString agency = state.report.agency.name;
    return to.execute(
        u"INSERT OR IGNORE INTO drafts (id, year, agency, state, template, created, changed, changedBy)"
        " VALUES (?, ?, ?, 'draft', ?, ?, ?, '')"_s,
        {draft, state.report.year, agency.isNull() ? u""_s : agency, state.report.format->id(), changed,
         changed});
}

/// Removes everything of a draft.
Problem drop(Database& to, DraftId draft) {
    for (const QString& sql :
         {u"DELETE FROM steps WHERE draft = ?"_s, u"DELETE FROM snapshots WHERE draft = ?"_s,
          u"DELETE FROM locks WHERE draft = ?"_s, u"DELETE FROM reviewEvents WHERE draft = ?"_s,
          u"DELETE FROM comments WHERE draft = ?"_s, u"DELETE FROM drafts WHERE id = ?"_s}) {
        if (Problem problem = to.execute(sql, {draft}); isProblem(problem))
            return problem;
    }
    return {};
}

/// Makes one draft whole at the newest state that its rows still give.
Problem settle(Database& to, DraftId draft, Tally& tally) {
    const auto line = to.value(u"SELECT revision FROM drafts WHERE id = ?"_s, {draft});
    if (!line)
        return line.problem();
    const auto state = replay(to, draft, std::numeric_limits<Revision>::max());
    if (!state) {
        ++tally.lost;
        return drop(to, draft);
    }
    if (line->isValid() && line->toLongLong() <= state->revision)
        ++tally.whole;
    else
        ++tally.partly;
    if (Problem problem = restoreLine(to, draft, *state); isProblem(problem))
        return problem;
    if (Problem problem =
            to.execute(u"DELETE FROM steps WHERE draft = ? AND revision > ?"_s, {draft, state->revision});
        isProblem(problem))
        return problem;
    return to.execute(u"UPDATE drafts SET revision = ? WHERE id = ?"_s, {state->revision, draft});
}

Result<Tally> copyAll(Database& from, Database& to) {
    if (Problem problem = migrate(to, 0); isProblem(problem))
        return problem;
    Transaction transaction(to);
    if (Problem problem = transaction.begin(); isProblem(problem))
        return problem;
    // Locks are left behind: nobody has the damaged file open.
    for (const QString& table : {u"drafts"_s, u"snapshots"_s, u"steps"_s, u"profiles"_s, u"office"_s,
                                 u"users"_s, u"keys"_s, u"reviewEvents"_s, u"comments"_s, u"auditLog"_s}) {
        if (Problem problem = TableRescue(from, to, table).run(); isProblem(problem))
            return problem;
    }
    const auto drafts = numbers(
        to, u"SELECT id FROM drafts UNION SELECT draft FROM snapshots UNION SELECT draft FROM steps"_s);
    if (!drafts)
        return drafts.problem();
    Tally tally;
    for (const DraftId draft : *drafts) {
        if (Problem problem = settle(to, draft, tally); isProblem(problem))
            return problem;
    }
    if (Problem problem = transaction.commit(); isProblem(problem))
        return problem;
    return tally;
}

/// Reads `damaged` through a copy and writes what it holds to `target`, which is new.
Result<Tally> rescueInto(const QString& damaged, const QString& target) {
    const QTemporaryDir folder(QFileInfo(target).absolutePath() + u"/rescue-XXXXXX"_s);
    if (!folder.isValid())
        return Problem{Problem::Code::CannotWrite, target, {}, folder.errorString()};
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    for (const auto suffix : {""_L1, "-wal"_L1, "-journal"_L1}) {
        QFile file(damaged + suffix);
        if (file.exists() && !file.copy(copy + suffix))
            return Problem{Problem::Code::CannotWrite, copy, {}, file.errorString()};
    }
    if (Problem problem = mendHead(copy); isProblem(problem))
        return problem;
    auto from = Database::open(copy, Database::Mode::ReadWrite);
    if (!from)
        return from.problem();
    auto to = Database::open(target, Database::Mode::ReadWrite);
    if (!to)
        return to.problem();
    return copyAll(**from, **to);
}

} // namespace

Result<QString> rescueStore(const QString& path) {
    const QString fresh = path + rescuedSuffix;
    QFile::remove(fresh); // of an attempt that was cut off
    const auto tally = rescueInto(path, fresh);
    if (!tally) {
        QFile::remove(fresh);
        return tally.problem();
    }
    if (!syncToDisk(fresh))
        return Problem{Problem::Code::CannotWrite, fresh, {}, qt_error_string(errno)};
    const auto damaged = replaceStore(path, fresh, u"damaged"_s);
    if (!damaged) {
        QFile::remove(fresh);
        return damaged.problem();
    }
    return RescueWords::done(tally->whole, tally->partly, tally->lost, *damaged);
}

} // namespace nianbao
