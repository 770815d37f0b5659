#include "Replay.h"

#include "DraftJson.h"

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ReplayWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString place(DraftId draft, Revision step) {
        return tr("draft %1, step %2").arg(draft).arg(step);
    }
    static QString missing() { return tr("the step is missing"); }
    static QString unreadable(const QString& what) { return tr("the step “%1” cannot be read").arg(what); }
    static QString unfit(const QString& what) { return tr("the step “%1” does not fit the draft").arg(what); }
    static QString noSnapshot() { return tr("no saved state of the draft can be read"); }
};

/// The newest state at or before `target` that was saved whole and can be read.
Result<Replayed> snapshotBefore(Database& database, DraftId draft, Revision target) {
    auto query = database.select(
        u"SELECT revision, report FROM snapshots WHERE draft = ? AND revision <= ? ORDER BY revision DESC"_s,
        {draft, target});
    if (!query)
        return query.problem();
    while (query->next()) {
        if (auto report = draftFromJson(query->value(1).toString().toUtf8()))
            return Replayed{std::move(*report), query->value(0).toLongLong(), {}};
    }
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    return Problem{Problem::Code::StoreDamaged, database.path(), ReplayWords::place(draft, 0),
                   ReplayWords::noSnapshot()};
}

} // namespace

Result<Replayed> replay(Database& database, DraftId draft, Revision target) {
    auto state = snapshotBefore(database, draft, target);
    if (!state)
        return state;
    auto query = database.select(u"SELECT revision, what, edits FROM steps"
                                 " WHERE draft = ? AND revision > ? AND revision <= ? ORDER BY revision"_s,
                                 {draft, state->revision, target});
    if (!query)
        return query.problem();
    const auto stop = [&](const QString& why) {
        state->stopped = {Problem::Code::StoreDamaged, database.path(),
                          ReplayWords::place(draft, state->revision + 1), why};
    };
    while (query->next()) {
        const QString what = query->value(1).toString();
        if (query->value(0).toLongLong() != state->revision + 1) {
            stop(ReplayWords::missing());
            return state;
        }
        const auto edits = editsFromJson(query->value(2).toString().toUtf8(), *state->report.format);
        if (!edits) {
            stop(ReplayWords::unreadable(what));
            return state;
        }
        if (!applyEdits(state->report, *edits)) {
            stop(ReplayWords::unfit(what));
            return state;
        }
        ++state->revision;
    }
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        state->stopped = problem;
    else if (state->revision < target)
        stop(ReplayWords::missing());
    return state;
}

} // namespace nianbao
