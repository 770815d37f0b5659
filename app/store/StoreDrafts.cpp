#include "DraftJson.h"
#include "Process.h"
#include "Replay.h"
#include "StorePrivate.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <limits>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString draft(DraftId id) { return tr("draft %1").arg(id); }
    static QString movedOn(Revision found, Revision base) {
        return tr("somebody else has changed the draft meanwhile (it is at change %1, this one follows %2)")
            .arg(found)
            .arg(base);
    }
    static QString closed() {
        return tr("it has been submitted or approved and cannot be changed; have it returned, or begin a "
                  "correction");
    }
    static QString wasApproved() {
        return tr(
            "it was approved once, and the copy that was signed is kept with it; it cannot be thrown away");
    }
    static QString unfit(const QString& what) {
        return tr("the step “%1” does not fit the draft as it was saved").arg(what);
    }
};

Problem insertSnapshot(Database& database, DraftId draft, Revision revision, const Report& report) {
    return database.execute(u"INSERT INTO snapshots (draft, revision, report) VALUES (?, ?, ?)"_s,
                            {draft, revision, QString::fromUtf8(draftToJson(report))});
}

} // namespace

qint64 toStored(const QDateTime& time) {
    return (time.isValid() ? time : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch();
}

QDateTime fromStored(const QVariant& time) {
    // Looked up once: Qt::LocalTime asks the file system at each conversion, half the time of a long list.
    static const QTimeZone zone = QTimeZone::systemTimeZone();
    if (time.isNull())
        return {};
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(time.toLongLong(), zone)
                          : QDateTime::fromMSecsSinceEpoch(time.toLongLong());
}

QString notNull(const QString& text) {
    return text.isNull() ? u""_s : text;
}

Problem Store::Private::notInStore(DraftId draft) const {
    return {Problem::Code::NotInStore, path, DraftWords::draft(draft), {}};
}

Result<std::vector<DraftSummary>> Store::drafts(Which which) {
    auto query = d->database->select(
        u"SELECT id, year, agency, state, errors, warnings, hints, created, changed, changedBy, trashed,"
        " revision FROM drafts WHERE trashed IS %1 NULL ORDER BY year DESC, changed DESC, id DESC"_s.arg(
            which == Which::Kept ? u""_s : u"NOT"_s));
    if (!query)
        return query.problem();
    std::vector<DraftSummary> list;
    while (query->next()) {
        DraftSummary& line = list.emplace_back();
        line.id = query->value(0).toLongLong();
        line.year = query->value(1).toInt();
        line.agency = query->value(2).toString();
        line.state = query->value(3).toString();
        line.errors = query->value(4).toInt();
        line.warnings = query->value(5).toInt();
        line.hints = query->value(6).toInt();
        line.created = fromStored(query->value(7));
        line.changed = fromStored(query->value(8));
        line.changedBy = query->value(9).toString();
        line.trashed = fromStored(query->value(10));
        line.revision = query->value(11).toLongLong();
    }
    if (Problem problem = d->database->readingProblem(*query); isProblem(problem))
        return problem;
    return list;
}

Result<DraftId> Store::create(const Report& report) {
    if (Problem problem = d->writable(); isProblem(problem))
        return problem;
    Transaction transaction(*d->database);
    if (Problem problem = transaction.begin(); isProblem(problem))
        return problem;
    const qint64 now = toStored({});
    if (Problem problem = d->database->execute(
            u"INSERT INTO drafts (year, agency, state, template, created, changed, changedBy)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {report.year, notNull(report.agency.name), u"draft"_s, report.format->id(), now, now,
             userName()});
        isProblem(problem))
        return problem;
    auto id = d->database->lastId();
    if (!id)
        return id;
    if (Problem problem = insertSnapshot(*d->database, *id, 0, report); isProblem(problem))
        return problem;
    if (Problem problem = transaction.commit(); isProblem(problem))
        return problem;
    return id;
}

Result<LoadedDraft> Store::load(DraftId draft, Revision revision) {
    auto query = d->database->select(u"SELECT revision, changed FROM drafts WHERE id = ?"_s, {draft});
    if (!query)
        return query.problem();
    if (!query->next()) {
        const Problem problem = d->database->readingProblem(*query);
        return isProblem(problem) ? problem : d->notInStore(draft);
    }
    const Revision newest = query->value(0).toLongLong();
    QDateTime changed = fromStored(query->value(1));
    query->finish();
    if (revision > newest)
        return d->notInStore(draft);
    const Revision wanted = revision < 0 ? newest : revision;
    auto state = replay(*d->database, draft, wanted);
    if (!state)
        return state.problem();
    if (isProblem(state->stopped))
        return state->stopped;
    if (wanted < newest) {
        const auto made =
            d->database->value(wanted == 0 ? u"SELECT created FROM drafts WHERE id = ? AND 0 = ?"_s
                                           : u"SELECT made FROM steps WHERE draft = ? AND revision = ?"_s,
                               {draft, wanted});
        if (!made)
            return made.problem();
        changed = fromStored(*made);
    } else if (d->access == Access::ReadWrite) {
        d->cached = Private::Cached{draft, wanted, state->report};
    }
    return LoadedDraft{std::move(state->report), wanted, changed};
}

Result<LoadedDraft> Store::rescue(DraftId draft) {
    const auto changed = d->database->value(u"SELECT changed FROM drafts WHERE id = ?"_s, {draft});
    if (!changed)
        return changed.problem();
    if (!changed->isValid())
        return d->notInStore(draft);
    auto state = replay(*d->database, draft, std::numeric_limits<Revision>::max());
    if (!state)
        return state.problem();
    return LoadedDraft{std::move(state->report), state->revision, fromStored(*changed)};
}

/// Taken out of the memory: a failure later must not leave steps in it that were never written.
Result<Store::Private::Cached> Store::Private::takeState(DraftId draft, Revision base) {
    std::optional<Cached> kept = std::exchange(cached, std::nullopt);
    if (kept && kept->draft == draft && kept->revision == base)
        return std::move(*kept);
    auto state = replay(*database, draft, base);
    if (!state)
        return state.problem();
    if (isProblem(state->stopped))
        return state->stopped;
    return Cached{draft, base, std::move(state->report)};
}

Problem Store::Private::writeStep(Cached& state, const JournalStep& step, const QString& who) {
    // Tried in the form that will be replayed, so that what is in the journal can be read back.
    const QByteArray json = editsToJson(step.edits, *state.report.format);
    const auto edits = editsFromJson(json, *state.report.format);
    if (!edits || *edits != step.edits || !applyEdits(state.report, *edits))
        return {Problem::Code::CannotWrite, path, DraftWords::draft(state.draft),
                DraftWords::unfit(step.what)};
    ++state.revision;
    if (Problem problem = database->execute(
            u"INSERT INTO steps (draft, revision, made, who, what, edits) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {state.draft, state.revision, toStored(step.when), who, notNull(step.what),
             QString::fromUtf8(json)});
        isProblem(problem))
        return problem;
    return state.revision % snapshotInterval == 0
               ? insertSnapshot(*database, state.draft, state.revision, state.report)
               : Problem();
}

Problem Store::Private::appendable(DraftId draft, Revision base) {
    auto query = database->select(u"SELECT revision, state FROM drafts WHERE id = ?"_s, {draft});
    if (!query)
        return query.problem();
    if (!query->next()) {
        const Problem problem = database->readingProblem(*query);
        return isProblem(problem) ? problem : notInStore(draft);
    }
    const auto refused = [&](const QString& why) {
        return Problem{Problem::Code::CannotWrite, path, DraftWords::draft(draft), why};
    };
    if (!isChangeable(stateOf(query->value(1).toString())))
        return refused(DraftWords::closed());
    const Revision found = query->value(0).toLongLong();
    return found == base ? Problem() : refused(DraftWords::movedOn(found, base));
}

Result<Revision> Store::append(DraftId draft, Revision base, const std::vector<JournalStep>& steps,
                               const FindingCounts& counts) {
    if (Problem problem = d->writable(); isProblem(problem))
        return problem;
    Database& database = *d->database;
    Transaction transaction(database);
    if (Problem problem = transaction.begin(); isProblem(problem))
        return problem;
    if (Problem problem = d->appendable(draft, base); isProblem(problem))
        return problem;
    auto taken = d->takeState(draft, base);
    if (!taken)
        return taken.problem();
    Private::Cached& state = *taken;
    const QString who = userName();
    for (const JournalStep& step : steps) {
        if (Problem problem = d->writeStep(state, step, who); isProblem(problem))
            return problem;
    }
    const qint64 changed = toStored(steps.empty() ? QDateTime() : steps.back().when);
    if (Problem problem = database.execute(
            u"UPDATE drafts SET year = ?, agency = ?, changed = ?, changedBy = ?, revision = ?, errors = ?,"
            " warnings = ?, hints = ? WHERE id = ?"_s,
            {state.report.year, notNull(state.report.agency.name), changed, who, state.revision,
             counts.errors, counts.warnings, counts.hints, draft});
        isProblem(problem))
        return problem;
    if (Problem problem = transaction.commit(); isProblem(problem))
        return problem;
    const Revision revision = state.revision;
    d->cached = std::move(state);
    return revision;
}

Result<std::vector<HistoryEntry>> Store::history(DraftId draft) {
    const auto found = d->database->value(u"SELECT id FROM drafts WHERE id = ?"_s, {draft});
    if (!found)
        return found.problem();
    if (!found->isValid())
        return d->notInStore(draft);
    auto query = d->database->select(
        u"SELECT revision, made, who, what, CASE WHEN json_valid(edits) THEN json_array_length(edits) END"
        " FROM steps WHERE draft = ? ORDER BY revision DESC"_s,
        {draft});
    if (!query)
        return query.problem();
    std::vector<HistoryEntry> entries;
    while (query->next())
        entries.push_back({query->value(0).toLongLong(), fromStored(query->value(1)),
                           query->value(2).toString(), query->value(3).toString(), query->value(4).toInt()});
    if (Problem problem = d->database->readingProblem(*query); isProblem(problem))
        return problem;
    return entries;
}

Problem Store::Private::changeDraft(const QString& sql, const QVariantList& values, DraftId draft) {
    if (Problem problem = writable(); isProblem(problem))
        return problem;
    if (Problem problem = database->execute(sql, values); isProblem(problem))
        return problem;
    const auto changes = database->value(u"SELECT changes()"_s);
    if (!changes)
        return changes.problem();
    return changes->toInt() > 0 ? Problem() : notInStore(draft);
}

Problem Store::Private::changeUnheldDraft(const QString& sql, const QVariantList& values, DraftId draft) {
    if (Problem problem = writable(); isProblem(problem))
        return problem;
    Transaction transaction(*database);
    if (Problem problem = transaction.begin(); isProblem(problem))
        return problem;
    const auto holder = holderElsewhere(*database, draft);
    if (!holder)
        return holder.problem();
    if (*holder)
        return {Problem::Code::StoreBusy, path, DraftWords::draft(draft), holderText(**holder)};
    const auto state = database->value(u"SELECT state FROM drafts WHERE id = ?"_s, {draft});
    if (!state)
        return state.problem();
    if (state->isValid() && !isChangeable(stateOf(state->toString())))
        return {Problem::Code::CannotWrite, path, DraftWords::draft(draft), DraftWords::closed()};
    const auto approved =
        database->value(u"SELECT count(*) FROM reviewEvents WHERE draft = ? AND pdf IS NOT NULL"_s, {draft});
    if (!approved)
        return approved.problem();
    if (approved->toInt() > 0)
        return {Problem::Code::CannotWrite, path, DraftWords::draft(draft), DraftWords::wasApproved()};
    if (Problem problem = changeDraft(sql, values, draft); isProblem(problem))
        return problem;
    return transaction.commit();
}

Problem Store::moveToTrash(DraftId draft) {
    return d->changeUnheldDraft(u"UPDATE drafts SET trashed = ? WHERE id = ?"_s, {toStored({}), draft},
                                draft);
}

Problem Store::restoreFromTrash(DraftId draft) {
    return d->changeDraft(u"UPDATE drafts SET trashed = NULL WHERE id = ?"_s, {draft}, draft);
}

Problem Store::deleteForever(DraftId draft) {
    d->cached.reset();
    return d->changeUnheldDraft(u"DELETE FROM drafts WHERE id = ?"_s, {draft}, draft);
}

} // namespace nianbao
