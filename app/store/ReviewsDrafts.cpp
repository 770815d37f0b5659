#include "DraftJson.h"
#include "StorePrivate.h"

#include <store/Reviews.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString movedOn() {
        return tr("the draft was changed, submitted, returned or approved by somebody else meanwhile; please "
                  "look at it again");
    }
};

Problem keepMove(Database& database, DraftId draft, const ReviewMove& move, const Actor& actor) {
    const ReviewStanding& from = move.expected;
    const UserId submitter = move.action == ReviewAction::Submit ? actor.id : from.submitter;
    if (Problem problem = database.execute(
            u"UPDATE drafts SET state = ?, step = ?, round = ?, reviewSteps = ?, submitter = ? WHERE id = ?"_s,
            {idOf(move.state), move.step, move.round,
             QString::fromUtf8(QJsonDocument(stepsToJson(move.steps)).toJson(QJsonDocument::Compact)),
             submitter, draft});
        isProblem(problem))
        return problem;
    QVariantList values = {draft,
                           idOf(move.action),
                           from.revision,
                           move.round,
                           notNull(move.stepName),
                           actor.id,
                           notNull(actor.name),
                           toStored({}),
                           notNull(move.sentence)};
    values += move.approved ? QVariantList{move.approved->pdf, move.approved->interchange}
                            : QVariantList{QVariant(), QVariant()};
    values += move.publication ? QVariantList{notNull(move.publication->url),
                                              notNull(move.publication->date.toString(Qt::ISODate))}
                               : QVariantList{QVariant(), QVariant()};
    return database.execute(
        u"INSERT INTO reviewEvents (draft, action, revision, round, step, user, who, made,"
        " sentence, pdf, interchange, url, day)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values);
}

} // namespace

Result<ReviewStanding> Reviews::standing(DraftId draft) {
    Database& database = *m_store.d->database;
    if (!m_store.d->keepsReview) {
        const auto revision = database.value(u"SELECT revision FROM drafts WHERE id = ?"_s, {draft});
        if (!revision)
            return revision.problem();
        if (!revision->isValid())
            return m_store.d->notInStore(draft);
        ReviewStanding standing;
        standing.revision = revision->toLongLong();
        return standing;
    }
    auto query = database.select(
        u"SELECT state, step, round, reviewSteps, revision, submitter FROM drafts WHERE id = ?"_s, {draft});
    if (!query)
        return query.problem();
    if (!query->next()) {
        const Problem problem = database.readingProblem(*query);
        return isProblem(problem) ? problem : m_store.d->notInStore(draft);
    }
    // A state of a newer program is one that nothing can be done from.
    return ReviewStanding{stateOf(query->value(0).toString()).value_or(ReviewState::Published),
                          query->value(1).toInt(),
                          query->value(2).toInt(),
                          stepsFromText(query->value(3).toString()),
                          query->value(4).toLongLong(),
                          query->value(5).toLongLong()};
}

Problem Reviews::move(DraftId draft, const ReviewMove& move, const Actor& actor) {
    QJsonObject detail{{u"revision"_s, move.expected.revision},
                       {u"round"_s, move.round},
                       {u"step"_s, move.stepName},
                       {u"sentence"_s, move.sentence}};
    if (move.publication)
        detail.insert(u"url"_s, move.publication->url);
    if (move.approved)
        detail.insert(u"pdf"_s, sha256Hex(move.approved->pdf));
    return m_store.d->changeAndLog({idOf(move.action), draft, detail}, actor, [&](Database& database) {
        const auto now = standing(draft);
        if (!now)
            return now.problem();
        // Whoever writes in it elsewhere would lose what he has not saved yet.
        if (isChangeable(now->state)) {
            const auto holder = holderElsewhere(database, draft);
            if (!holder)
                return holder.problem();
            if (*holder)
                return Problem{Problem::Code::StoreBusy, database.path(), {}, holderText(**holder)};
        }
        if (*now != move.expected)
            return Problem{Problem::Code::CannotWrite, database.path(), {}, ReviewWords::movedOn()};
        return keepMove(database, draft, move, actor);
    });
}

Result<std::vector<ReviewEvent>> Reviews::events(DraftId draft) {
    if (!m_store.d->keepsReview)
        return std::vector<ReviewEvent>();
    Database& database = *m_store.d->database;
    auto query = database.select(u"SELECT id, action, revision, round, step, user, who, made, sentence"
                                 " FROM reviewEvents WHERE draft = ? ORDER BY id"_s,
                                 {draft});
    if (!query)
        return query.problem();
    std::vector<ReviewEvent> list;
    while (query->next()) {
        if (const auto action = actionOf(query->value(1).toString()))
            list.push_back({query->value(0).toLongLong(), *action, query->value(2).toLongLong(),
                            query->value(3).toInt(), query->value(4).toString(), query->value(5).toLongLong(),
                            query->value(6).toString(), fromStored(query->value(7)),
                            query->value(8).toString()});
    }
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    return list;
}

Result<std::optional<ApprovedCopy>> Reviews::approvedCopy(DraftId draft) {
    if (!m_store.d->keepsReview)
        return std::optional<ApprovedCopy>();
    Database& database = *m_store.d->database;
    auto query = database.select(u"SELECT round, revision, made, pdf, interchange FROM reviewEvents"
                                 " WHERE draft = ? AND pdf IS NOT NULL ORDER BY id DESC LIMIT 1"_s,
                                 {draft});
    if (!query)
        return query.problem();
    std::optional<ApprovedCopy> copy;
    if (query->next())
        copy =
            ApprovedCopy{query->value(0).toInt(), query->value(1).toLongLong(), fromStored(query->value(2)),
                         query->value(3).toByteArray(), query->value(4).toByteArray()};
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    return copy;
}

Result<std::optional<Publication>> Reviews::publication(DraftId draft) {
    if (!m_store.d->keepsReview)
        return std::optional<Publication>();
    Database& database = *m_store.d->database;
    auto query = database.select(
        u"SELECT url, day FROM reviewEvents WHERE draft = ? AND day IS NOT NULL ORDER BY id DESC LIMIT 1"_s,
        {draft});
    if (!query)
        return query.problem();
    std::optional<Publication> publication;
    if (query->next())
        publication = Publication{query->value(0).toString(),
                                  QDate::fromString(query->value(1).toString(), Qt::ISODate)};
    if (Problem problem = database.readingProblem(*query); isProblem(problem))
        return problem;
    return publication;
}

} // namespace nianbao
