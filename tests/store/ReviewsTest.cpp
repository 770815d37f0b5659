#include "StoreTestSupport.h"

#include <store/Reviews.h>

#include <gmock/gmock.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

const Actor clerk{1, u"李文"_s};
const Actor supervisor{2, u"王审"_s};

class ReviewsTest : public StoreFolder {
protected:
    std::shared_ptr<Store> store = open();
    Reviews reviews{*store};
    Report report = someReport();
    DraftId draft = need(store->create(report));

    /// The move from where the draft stands, as approval would make it.
    [[nodiscard]] ReviewMove moveTo(ReviewState state, ReviewAction action) {
        ReviewMove move;
        move.expected = need(reviews.standing(draft));
        move.state = state;
        move.round = move.expected.round;
        move.steps = {{u"审核"_s, Role::Supervisor}};
        move.action = action;
        return move;
    }
    void submit() {
        needDone(reviews.move(draft, moveTo(ReviewState::Submitted, ReviewAction::Submit), clerk));
    }
    [[nodiscard]] Result<Revision> appendStep() {
        const Revision base = need(store->load(draft)).revision;
        Report copy = report;
        return store->append(draft, base, {setCellStep(copy, 0, CellValue(3))}, {});
    }
    void splice(int section, quint32 part, int position, const QString& removed, const QString& inserted) {
        const Edits edits{Splice{section, part, position, removed, inserted}};
        const Revision base = need(store->load(draft)).revision;
        ASSERT_TRUE(store->append(draft, base, {{edits, {}, {}}}, {}));
        ASSERT_TRUE(applyEdits(report, edits));
    }
    [[nodiscard]] Comment remark(const Where& where, const QString& text) {
        Comment comment;
        comment.anchor = anchorAt(where, report);
        comment.revision = need(reviews.standing(draft)).revision;
        comment.text = text;
        return comment;
    }
};

TEST_F(ReviewsTest, ReviewIsOffInAFreshStore) {
    EXPECT_TRUE(need(reviews.steps()).empty());
    EXPECT_TRUE(need(reviews.users()).empty());
    const ReviewStanding standing = need(reviews.standing(draft));
    EXPECT_EQ(standing.state, ReviewState::Draft);
    EXPECT_EQ(standing.round, 1);
    EXPECT_EQ(reviews.standing(99).problem().code, Problem::Code::NotInStore);
}

TEST_F(ReviewsTest, OnlyWhatIsWrittenOrReturnedIsChanged) {
    for (const ReviewState state : {ReviewState::Draft, ReviewState::Submitted, ReviewState::Returned,
                                    ReviewState::Approved, ReviewState::Published}) {
        SCOPED_TRACE(idOf(state).toStdString());
        needDone(reviews.move(draft, moveTo(state, ReviewAction::Submit), clerk));
        const bool changeable = state == ReviewState::Draft || state == ReviewState::Returned;
        const auto appended = appendStep();
        EXPECT_EQ(static_cast<bool>(appended), changeable);
        if (!changeable) {
            EXPECT_EQ(appended.problem().code, Problem::Code::CannotWrite);
            EXPECT_EQ(store->moveToTrash(draft).code, Problem::Code::CannotWrite);
            EXPECT_EQ(store->deleteForever(draft).code, Problem::Code::CannotWrite);
        } else {
            report.cells[0] = CellValue(3);
        }
    }
}

TEST_F(ReviewsTest, AMoveThatSomebodyElseHasForestalledIsRefused) {
    const ReviewMove first = moveTo(ReviewState::Submitted, ReviewAction::Submit);
    submit();
    EXPECT_EQ(reviews.move(draft, first, clerk).code, Problem::Code::CannotWrite);
    EXPECT_EQ(need(reviews.events(draft)).size(), 1U);
    EXPECT_EQ(need(reviews.log()).size(), 1U);
}

TEST_F(ReviewsTest, AMoveAfterAChangeIsRefused) {
    const ReviewMove stale = moveTo(ReviewState::Submitted, ReviewAction::Submit);
    ASSERT_TRUE(appendStep());
    EXPECT_EQ(reviews.move(draft, stale, clerk).code, Problem::Code::CannotWrite);
    EXPECT_EQ(need(reviews.standing(draft)).state, ReviewState::Draft);
}

TEST_F(ReviewsTest, EachStepHasWhoWhenAndASentence) {
    ReviewMove move = moveTo(ReviewState::Submitted, ReviewAction::Submit);
    move.sentence = u"请审核。"_s;
    needDone(reviews.move(draft, move, clerk));
    move = moveTo(ReviewState::Approved, ReviewAction::Approve);
    move.stepName = u"审核"_s;
    move.approved = ApprovedCopy{1, 0, QDateTime::currentDateTime(), "%PDF"_ba, "{}"_ba};
    needDone(reviews.move(draft, move, supervisor));
    const auto events = need(reviews.events(draft));
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].who, clerk.name);
    EXPECT_EQ(events[0].sentence, u"请审核。"_s);
    EXPECT_EQ(events[1].action, ReviewAction::Approve);
    EXPECT_EQ(events[1].step, u"审核"_s);
    EXPECT_EQ(events[1].user, supervisor.id);
    EXPECT_LE(events[0].when, events[1].when);
    const auto copy = need(reviews.approvedCopy(draft));
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->pdf, "%PDF");
    EXPECT_EQ(need(reviews.standing(draft)).submitter, clerk.id);
}

TEST_F(ReviewsTest, WhatWasApprovedOnceIsNotThrownAway) {
    ReviewMove move = moveTo(ReviewState::Approved, ReviewAction::Approve);
    move.approved = ApprovedCopy{1, 0, QDateTime::currentDateTime(), "%PDF"_ba, "{}"_ba};
    needDone(reviews.move(draft, move, supervisor));
    needDone(reviews.move(draft, moveTo(ReviewState::Draft, ReviewAction::Revise), clerk));
    EXPECT_EQ(store->moveToTrash(draft).code, Problem::Code::CannotWrite);
    EXPECT_EQ(store->deleteForever(draft).code, Problem::Code::CannotWrite);
    EXPECT_TRUE(need(reviews.approvedCopy(draft)));
}

TEST_F(ReviewsTest, NobodyHandsOnWhatSomebodyElseIsWriting) {
    store.reset();
    runSql(storePath(), {u"INSERT INTO locks (draft, user, host, process, since, started, heartbeat)"
                         " VALUES (%1, 'wang', 'office-2', 77, %2, '', %2)"_s.arg(draft)
                             .arg(QDateTime::currentMSecsSinceEpoch())});
    store = open();
    Reviews held(*store);
    ReviewMove move;
    move.expected = need(held.standing(draft));
    move.state = ReviewState::Submitted;
    EXPECT_EQ(held.move(draft, move, clerk).code, Problem::Code::StoreBusy);
    EXPECT_EQ(need(held.standing(draft)).state, ReviewState::Draft);
}

TEST_F(ReviewsTest, CommentsAreLedToTheStateThatIsAskedFor) {
    const int overview = report.format->sectionIndex(u"overview"_s);
    const quint32 part = report.narrative[static_cast<size_t>(overview)].front().id;
    splice(overview, part, 0, {}, u"全年主动公开信息。"_s);
    const Report earlier = report;
    const Comment comment = remark(Where::inPart(overview, part, 2, 4), u"请写明条数"_s);
    ASSERT_TRUE(reviews.addComment(draft, comment, *report.format, supervisor));
    splice(overview, part, 0, {}, u"今年。"_s);
    EXPECT_EQ(need(reviews.comments(draft, earlier, 1))[0].anchor.where.start, 2);
    EXPECT_EQ(need(reviews.comments(draft, report))[0].anchor.where.start, 5);
}

TEST_F(ReviewsTest, SwitchingOffSetsWaitingDraftsFree) {
    needDone(reviews.setSteps({{u"审核"_s, Role::Supervisor}, {u"签发"_s, Role::Supervisor}}, supervisor));
    EXPECT_EQ(need(reviews.steps()).size(), 2U);
    submit();
    needDone(reviews.setSteps({}, supervisor));
    EXPECT_EQ(need(reviews.standing(draft)).state, ReviewState::Draft);
    EXPECT_TRUE(appendStep());
}

TEST_F(ReviewsTest, AChangedKeyIsRevokedAndStays) {
    User user;
    user.name = u"王审"_s;
    user.role = Role::Supervisor;
    user.publicKey = QByteArray(32, 'a');
    user.id = need(reviews.saveUser(user, {u"addUser"_s}, clerk));
    user.publicKey = QByteArray(32, 'b');
    EXPECT_TRUE(reviews.saveUser(user, {u"renewKey"_s}, clerk));
    auto keys = need(reviews.keys());
    ASSERT_EQ(keys.size(), 2U);
    EXPECT_TRUE(keys[0].revoked.isValid());
    EXPECT_FALSE(keys[1].revoked.isValid());
    user.removed = QDateTime::currentDateTime();
    EXPECT_TRUE(reviews.saveUser(user, {u"removeUser"_s}, clerk));
    keys = need(reviews.keys());
    EXPECT_TRUE(keys[1].revoked.isValid());
    EXPECT_TRUE(need(reviews.users()).front().removed.isValid());
    user.id = 77;
    EXPECT_EQ(reviews.saveUser(user, {u"renewKey"_s}, clerk).problem().code, Problem::Code::CannotWrite);
}

TEST_F(ReviewsTest, CommentsMoveWithTheTextBetweenTwoReadings) {
    const int overview = report.format->sectionIndex(u"overview"_s);
    const quint32 part = report.narrative[static_cast<size_t>(overview)].front().id;
    splice(overview, part, 0, {}, u"全年主动公开信息共计增加两成。"_s);
    ASSERT_TRUE(reviews.addComment(draft, remark(Where::inPart(overview, part, 4, 4), u"请写明条数"_s),
                                   *report.format, supervisor));
    ASSERT_TRUE(reviews.addComment(draft, remark(Where::atCell(3, *report.format), u"与去年差异大"_s),
                                   *report.format, supervisor));
    splice(overview, part, 0, u"全年"_s, u"今年以来，本机关"_s);
    auto comments = need(reviews.comments(draft, report));
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_EQ(anchoredText(comments[0].anchor, report), u"公开信息"_s);
    EXPECT_EQ(comments[0].revision, 2);
    EXPECT_EQ(comments[1].anchor.where.cell, 3);
    Comment answer = comments[0];
    answer.parent = comments[0].id;
    answer.text = u"已补"_s;
    ASSERT_TRUE(reviews.addComment(draft, answer, *report.format, clerk));
    needDone(reviews.setCommentState(draft, comments[0].id, Comment::State::Resolved, supervisor));
    comments = need(reviews.comments(draft, report));
    ASSERT_EQ(comments.size(), 3U);
    EXPECT_EQ(comments[0].state, Comment::State::Resolved);
    EXPECT_EQ(comments[2].parent, comments[0].id);
    EXPECT_EQ(comments[2].who, clerk.name);
    EXPECT_EQ(reviews.setCommentState(draft, 77, Comment::State::Resolved, clerk).code,
              Problem::Code::CannotWrite);
}

TEST_F(ReviewsTest, ASuggestionKeepsAnEmptyReplacementApartFromNone) {
    Comment comment = remark(Where::atCell(3, *report.format), {});
    comment.replacement = u""_s;
    ASSERT_TRUE(reviews.addComment(draft, comment, *report.format, supervisor));
    comment.replacement.reset();
    ASSERT_TRUE(reviews.addComment(draft, comment, *report.format, supervisor));
    const auto comments = need(reviews.comments(draft, report));
    EXPECT_EQ(comments[0].replacement, QString());
    EXPECT_FALSE(comments[1].replacement);
}

/// An audit log of eight entries.
class AuditLogTest : public ReviewsTest {
protected:
    void SetUp() override {
        for (int i = 1; i <= 8; ++i)
            needDone(reviews.addToLog({u"print"_s, i % 3, {{u"copies"_s, i}}}, i % 2 ? clerk : supervisor));
    }
    /// What the log says of itself after the file has been tampered with.
    [[nodiscard]] Problem afterwards(const QStringList& statements) {
        store.reset();
        runSql(storePath(), statements);
        store = open();
        return Reviews(*store).verifyLog();
    }
};

TEST_F(AuditLogTest, IsWholeAsItWasWritten) {
    EXPECT_EQ(reviews.verifyLog().code, Problem::Code::None);
    const auto entries = need(reviews.log());
    ASSERT_EQ(entries.size(), 8U);
    EXPECT_EQ(entries[2].number, 3);
    EXPECT_EQ(entries[2].what, u"print"_s);
    EXPECT_EQ(entries[2].detail[u"copies"_s], 3);
}

class AuditTampering : public AuditLogTest, public testing::WithParamInterface<int> {};

TEST_P(AuditTampering, ARemovedEntryIsFound) {
    EXPECT_EQ(afterwards({u"DELETE FROM auditLog WHERE number = %1"_s.arg(GetParam())}).code,
              Problem::Code::StoreDamaged);
}

TEST_P(AuditTampering, ARemovedEntryIsFoundWhereTheOthersMoveUp) {
    EXPECT_EQ(afterwards({u"DELETE FROM auditLog WHERE number = %1"_s.arg(GetParam()),
                          u"UPDATE auditLog SET number = -number WHERE number > %1"_s.arg(GetParam()),
                          u"UPDATE auditLog SET number = -number - 1 WHERE number < 0"_s})
                  .code,
              Problem::Code::StoreDamaged);
}

TEST_P(AuditTampering, EachChangedValueIsFound) {
    for (const QString& change : {u"made = made + 1"_s, u"who = who || 'x'"_s, u"what = 'export'"_s,
                                  u"draft = draft + 1"_s, u"detail = '{}'"_s, u"hash = upper(hash)"_s}) {
        SCOPED_TRACE(change.toStdString());
        store.reset();
        const QString kept = at(u"kept.sqlite"_s);
        QFile::remove(kept);
        ASSERT_TRUE(QFile::copy(storePath(), kept));
        const Problem problem =
            afterwards({u"UPDATE auditLog SET %1 WHERE number = %2"_s.arg(change).arg(GetParam())});
        EXPECT_EQ(problem.code, Problem::Code::StoreDamaged);
        EXPECT_TRUE(problem.place.contains(QString::number(GetParam()))) << problem.place.toStdString();
        store.reset();
        ASSERT_TRUE(QFile::remove(storePath()));
        ASSERT_TRUE(QFile::rename(kept, storePath()));
    }
}

TEST_P(AuditTampering, EntriesThatChangedPlacesAreFound) {
    const int one = GetParam();
    const int other = one % 8 + 1;
    EXPECT_EQ(afterwards({u"UPDATE auditLog SET number = 99 WHERE number = %1"_s.arg(one),
                          u"UPDATE auditLog SET number = %1 WHERE number = %2"_s.arg(one).arg(other),
                          u"UPDATE auditLog SET number = %1 WHERE number = 99"_s.arg(other)})
                  .code,
              Problem::Code::StoreDamaged);
}

TEST_P(AuditTampering, AnInsertedEntryIsFound) {
    const int at = GetParam();
    EXPECT_EQ(afterwards({u"UPDATE auditLog SET number = -number WHERE number >= %1"_s.arg(at),
                          u"UPDATE auditLog SET number = 1 - number WHERE number < 0"_s,
                          u"INSERT INTO auditLog (number, made, who, what, draft, detail, hash)"
                          " VALUES (%1, 1, 'x', 'print', 1, '{}', '00')"_s.arg(at)})
                  .code,
              Problem::Code::StoreDamaged);
}

INSTANTIATE_TEST_SUITE_P(EachEntry, AuditTampering, testing::Range(1, 9));

TEST_F(AuditLogTest, AnEntryAddedAtTheEndWithoutTheProgramIsFound) {
    EXPECT_EQ(afterwards({u"INSERT INTO auditLog (number, made, who, what, draft, detail, hash)"
                          " VALUES (9, 1, 'x', 'print', 1, '{}', '00')"_s})
                  .code,
              Problem::Code::StoreDamaged);
}

TEST_F(AuditLogTest, AnEmptiedLogIsFound) {
    EXPECT_EQ(afterwards({u"DELETE FROM auditLog"_s}).code, Problem::Code::StoreDamaged);
}

TEST_F(AuditLogTest, AWholeLogStaysWholeThroughANewOpening) {
    EXPECT_EQ(afterwards({}).code, Problem::Code::None);
}

} // namespace
