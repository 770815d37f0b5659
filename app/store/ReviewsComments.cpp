#include "DraftJson.h"
#include "Replay.h"
#include "StorePrivate.h"

#include <store/Reviews.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct CommentWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString comment(qint64 id) { return tr("comment %1").arg(id); }
    static QString missing() { return tr("there is no such comment"); }
};

QString anchorText(const Anchor& anchor, const ReportFormat& format) {
    return QString::fromUtf8(QJsonDocument(toJson(anchor, format)).toJson(QJsonDocument::Compact));
}

/// Leads the anchors from the revisions that they were set at to `newest`.
Problem bringForward(Database& database, DraftId draft, std::vector<Comment>& comments, Revision newest) {
    const auto oldest =
        std::min_element(comments.begin(), comments.end(), [](const Comment& one, const Comment& other) {
            return one.revision < other.revision;
        });
    if (oldest == comments.end() || oldest->revision >= newest)
        return {};
    auto state = replay(database, draft, oldest->revision);
    if (!state)
        return state.problem();
    auto query = database.select(
        u"SELECT revision, edits FROM steps WHERE draft = ? AND revision > ? AND revision <= ?"
        " ORDER BY revision"_s,
        {draft, state->revision, newest});
    if (!query)
        return query.problem();
    while (query->next()) {
        const Revision revision = query->value(0).toLongLong();
        const auto edits = editsFromJson(query->value(1).toString().toUtf8(), *state->report.format);
        // A step that does not fit is told of where the draft is loaded; the anchors stay where they were.
        if (!edits)
            return {};
        for (const Edit& edit : *edits) {
            if (!applyEdit(state->report, edit))
                return {};
            for (Comment& comment : comments) {
                if (comment.revision < revision)
                    follow(comment.anchor, edit, state->report);
            }
        }
    }
    return database.readingProblem(*query);
}

} // namespace

Result<std::vector<Comment>> Reviews::comments(DraftId draft, const Report& report, Revision upTo) {
    if (!m_store.d->keepsReview)
        return std::vector<Comment>();
    Database& database = *m_store.d->database;
    auto query = database.select(
        u"SELECT id, parent, anchor, revision, replacement, user, who, made, text, state FROM comments"
        " WHERE draft = ? ORDER BY id"_s,
        {draft});
    if (!query)
        return query.problem();
    std::vector<Comment> list;
    while (query->next()) {
        const auto anchor = anchorFromJson(
            QJsonDocument::fromJson(query->value(2).toString().toUtf8()).object(), *report.format);
        Comment& comment = list.emplace_back();
        comment.id = query->value(0).toLongLong();
        comment.parent = query->value(1).toLongLong();
        // One that cannot be placed is kept, on the report as a whole.
        comment.anchor = anchor.value_or(Anchor{Where::inSection(-1), {}});
        comment.revision = query->value(3).toLongLong();
        if (!query->value(4).isNull())
            comment.replacement = query->value(4).toString();
        comment.user = query->value(5).toLongLong();
        comment.who = query->value(6).toString();
        comment.when = fromStored(query->value(7));
        comment.text = query->value(8).toString();
        comment.state = commentStateOf(query->value(9).toString()).value_or(Comment::State::Open);
    }
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    if (upTo < 0) {
        const auto newest = database.value(u"SELECT revision FROM drafts WHERE id = ?"_s, {draft});
        if (!newest)
            return newest.problem();
        upTo = newest->toLongLong();
    }
    if (Problem problem = bringForward(database, draft, list, upTo); isProblem(problem))
        return problem;
    for (Comment& comment : list)
        comment.revision = std::max(comment.revision, upTo);
    return list;
}

Result<qint64> Reviews::addComment(DraftId draft, const Comment& comment, const ReportFormat& format,
                                   const Actor& actor) {
    Result<qint64> id = Problem();
    const AuditNote note{
        comment.replacement ? u"suggest"_s : u"comment"_s, draft, {{u"text"_s, comment.text}}};
    Problem problem = m_store.d->changeAndLog(note, actor, [&](Database& database) {
        if (Problem failure = database.execute(
                u"INSERT INTO comments (draft, parent, revision, anchor, replacement, user, who, made, text,"
                " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {draft, comment.parent, comment.revision, anchorText(comment.anchor, format),
                 comment.replacement ? QVariant(notNull(*comment.replacement)) : QVariant(), actor.id,
                 notNull(actor.name), toStored(comment.when), notNull(comment.text), idOf(comment.state)});
            isProblem(failure))
            return failure;
        id = database.lastId();
        return id ? Problem() : id.problem();
    });
    return isProblem(problem) ? Result<qint64>(problem) : id;
}

Problem Reviews::setCommentState(DraftId draft, qint64 comment, Comment::State state, const Actor& actor) {
    const AuditNote note{u"setComment"_s, draft, {{u"comment"_s, comment}, {u"state"_s, idOf(state)}}};
    return m_store.d->changeAndLog(note, actor, [&](Database& database) {
        if (Problem problem = database.execute(u"UPDATE comments SET state = ? WHERE id = ? AND draft = ?"_s,
                                               {idOf(state), comment, draft});
            isProblem(problem))
            return problem;
        const auto changes = database.value(u"SELECT changes()"_s);
        if (!changes)
            return changes.problem();
        return changes->toInt() > 0 ? Problem()
                                    : Problem{Problem::Code::CannotWrite, database.path(),
                                              CommentWords::comment(comment), CommentWords::missing()};
    });
}

} // namespace nianbao
