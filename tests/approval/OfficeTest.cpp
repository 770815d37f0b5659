#include "ApprovalTestSupport.h"

#include <approval/Office.h>
#include <support/Fixtures.h>
#include <support/Need.h>

#include <QTemporaryDir>

#include <map>

namespace nianbao::test {

namespace {

/// An office with one user of each role, whose names are the roles' ids, and one draft. The passphrases are
/// costly to make, so the office is made once and its file copied for each test.
class OfficeTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<QTemporaryDir>();
        Office office(need(Store::open(folder->filePath(u"office.sqlite"_s))));
        code = need(office.switchOn(u"administrator"_s, passphrase));
        needDone(office.addUser(u"clerk"_s, Role::Clerk, passphrase));
        needDone(office.addUser(u"supervisor"_s, Role::Supervisor, passphrase));
    }
    static void TearDownTestSuite() { folder.reset(); }
    void SetUp() override {
        QFile::remove(path());
        ASSERT_TRUE(QFile::copy(folder->filePath(u"office.sqlite"_s), path()));
        store = need(Store::open(path()));
        office = std::make_unique<Office>(store);
        draft = need(store->create(report));
    }
    [[nodiscard]] static QString path() { return folder->filePath(u"store.sqlite"_s); }
    void signIn(const QString& name) { needDone(office->signIn(name, passphrase)); }
    [[nodiscard]] ReviewStanding standing() { return need(office->reviews().standing(draft)); }
    /// Puts the draft into a state by the store's own means, whoever is signed in.
    void putInto(ReviewState state) {
        ReviewMove move;
        move.expected = standing();
        move.state = state;
        move.round = move.expected.round;
        move.steps = need(office->reviews().steps());
        move.action = ReviewAction::Submit;
        needDone(office->reviews().move(draft, move, {99, u"别人"_s}));
    }
    [[nodiscard]] Problem act(Deed deed);

    static std::unique_ptr<QTemporaryDir> folder;
    static QString code;
    std::shared_ptr<Store> store;
    std::unique_ptr<Office> office;
    Report report = Report::forAgency({}, 2024);
    DraftId draft = 0;
    int copies = 0; ///< made for an approval
};
std::unique_ptr<QTemporaryDir> OfficeTest::folder;
QString OfficeTest::code;

Problem OfficeTest::act(Deed deed) {
    Comment comment;
    comment.anchor = anchorAt(Where::atCell(0, *report.format), report);
    comment.text = u"请核对"_s;
    switch (deed) {
    case Deed::Write:
        return store
            ->append(draft, standing().revision, {{{SetCell{0, report.cells[0], CellValue(3)}}, {}, {}}}, {})
            .problem();
    case Deed::Submit:
        return office->submit(draft, u"请审核"_s);
    case Deed::Return:
        return office->giveBack(draft, u"请核对表三"_s);
    case Deed::Approve:
        return office->approve(draft, passphrase, {}, [this](const auto&, const User& signer, const auto&) {
            ++copies;
            EXPECT_EQ(signer.name, office->user()->name);
            return ApprovedCopy{1, 0, {}, "%PDF"_ba, "{}"_ba};
        });
    case Deed::Publish:
        return office->publish(draft, {u"https://example.org/nb"_s, QDate(2025, 1, 20)});
    case Deed::Revise:
        return office->revise(draft, u"表三有误"_s);
    case Deed::Suggest:
        comment.replacement = u"4"_s;
        [[fallthrough]];
    case Deed::Comment:
        return office->comment(draft, comment, *report.format).problem();
    case Deed::Decide:
        return office->setCommentState(draft, comment, Comment::State::Taken);
    case Deed::Manage:
        return office->setSteps(Office::usualSteps());
    }
    Q_UNREACHABLE();
}

class OfficeStates : public OfficeTest, public testing::WithParamInterface<ReviewState> {};

TEST_P(OfficeStates, AForbiddenDeedChangesNothing) {
    putInto(GetParam());
    for (const QString& name : {u""_s, u"clerk"_s, u"supervisor"_s, u"administrator"_s}) {
        office->signOut();
        if (!name.isEmpty())
            signIn(name);
        for (int i = 0; i < deedCount; ++i) {
            const auto deed = static_cast<Deed>(i);
            const Situation now = need(office->situation(draft));
            const Refusal refusal = refusalOf(deed, now);
            // Who writes is settled by the window; the store itself asks for the state alone.
            const bool storeRefuses = deed == Deed::Write && isChangeable(now.standing.state);
            if (refusal == Refusal::None || storeRefuses)
                continue;
            SCOPED_TRACE((name + u' ' + QString::number(i)).toStdString());
            const auto lines = need(office->reviews().log()).size();
            const Problem problem = act(deed);
            EXPECT_NE(problem.code, Problem::Code::None);
            EXPECT_EQ(standing(), now.standing);
            EXPECT_EQ(need(office->reviews().log()).size(), lines);
            EXPECT_EQ(copies, 0);
            if (deed != Deed::Write) {
                EXPECT_EQ(problem.detail, refusalText(refusal, deed, now));
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Each, OfficeStates,
                         testing::Values(ReviewState::Draft, ReviewState::Submitted, ReviewState::Returned,
                                         ReviewState::Approved, ReviewState::Published),
                         [](const auto& row) { return idOf(row.param).toStdString(); });

TEST_F(OfficeTest, GoesItsWayFromDraftToPublishedAndACorrection) {
    signIn(u"administrator"_s);
    needDone(office->setSteps({{u"审核"_s, Role::Supervisor}, {u"签发"_s, Role::Administrator}}));
    const auto done = [this](const QString& name, Deed deed) {
        signIn(name);
        needDone(act(deed));
        return standing();
    };
    EXPECT_EQ(done(u"clerk"_s, Deed::Submit).state, ReviewState::Submitted);
    EXPECT_EQ(done(u"supervisor"_s, Deed::Return).state, ReviewState::Returned);
    needDone(act(Deed::Comment));
    EXPECT_EQ(done(u"clerk"_s, Deed::Write).revision, 1);
    done(u"clerk"_s, Deed::Submit);
    const ReviewStanding half = done(u"supervisor"_s, Deed::Approve);
    EXPECT_EQ(half.state, ReviewState::Submitted);
    EXPECT_EQ(half.step, 1);
    EXPECT_EQ(copies, 0);
    EXPECT_EQ(done(u"administrator"_s, Deed::Approve).state, ReviewState::Approved);
    EXPECT_EQ(copies, 1);
    EXPECT_EQ(need(office->reviews().approvedCopy(draft))->pdf, "%PDF");
    EXPECT_EQ(done(u"clerk"_s, Deed::Publish).state, ReviewState::Published);
    EXPECT_EQ(need(office->reviews().publication(draft))->date, QDate(2025, 1, 20));
    const ReviewStanding correction = done(u"clerk"_s, Deed::Revise);
    EXPECT_EQ(correction.state, ReviewState::Draft);
    EXPECT_EQ(correction.round, 2);
    const auto events = need(office->reviews().events(draft));
    ASSERT_EQ(events.size(), 7U);
    EXPECT_EQ(events[3].step, u"审核"_s);
    EXPECT_EQ(events[4].step, u"签发"_s);
    EXPECT_EQ(events.back().sentence, u"表三有误"_s);
    EXPECT_EQ(office->reviews().verifyLog().code, Problem::Code::None);
}

TEST_F(OfficeTest, WantsTheSentenceTheDayAndTheReason) {
    putInto(ReviewState::Submitted);
    signIn(u"supervisor"_s);
    EXPECT_EQ(office->giveBack(draft, u"  "_s).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->approve(draft, u"another passphrase"_s, {}, {}).code, Problem::Code::WrongUsage);
    putInto(ReviewState::Approved);
    EXPECT_EQ(office->publish(draft, {u"https://example.org"_s, {}}).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->revise(draft, {}).code, Problem::Code::WrongUsage);
    EXPECT_EQ(standing().state, ReviewState::Approved);
}

TEST_F(OfficeTest, AnApprovalWhoseCopyCannotBeMadeIsNone) {
    putInto(ReviewState::Submitted);
    signIn(u"supervisor"_s);
    const Problem full{Problem::Code::CannotWrite, {}, {}, u"no room"_s};
    EXPECT_EQ(
        office->approve(draft, passphrase, {},
                        [&](const auto&, const auto&, const auto&) { return Result<ApprovedCopy>(full); }),
        full);
    EXPECT_EQ(standing().state, ReviewState::Submitted);
}

TEST_F(OfficeTest, SignsInByNameAndPassphraseOnly) {
    const Problem wrongName = office->signIn(u"nobody"_s, passphrase);
    const Problem wrongPassphrase = office->signIn(u"clerk"_s, u"another passphrase"_s);
    EXPECT_EQ(wrongName.code, Problem::Code::WrongUsage);
    EXPECT_EQ(wrongName, wrongPassphrase);
    EXPECT_FALSE(office->user());
    signIn(u" clerk "_s);
    EXPECT_EQ(office->user()->role, Role::Clerk);
}

TEST_F(OfficeTest, ALostPassphraseARemovedUserAndAChangedKeyHaveTheirWays) {
    signIn(u"administrator"_s);
    const auto idOfUser = [this](const QString& name) {
        for (const User& user : need(office->users())) {
            if (user.name == name)
                return user.id;
        }
        return UserId(0);
    };
    const QString second = u"另外 一句 话语"_s;
    const UserId supervisor = idOfUser(u"supervisor"_s);
    needDone(office->givePassphrase(supervisor, second));
    EXPECT_EQ(office->signIn(u"supervisor"_s, passphrase).code, Problem::Code::WrongUsage);
    needDone(office->signIn(u"supervisor"_s, second));
    const QByteArray given = office->user()->publicKey;
    needDone(office->changePassphrase(second, passphrase));
    EXPECT_EQ(office->user()->publicKey, given);
    needDone(office->renewKey(passphrase));
    EXPECT_NE(office->user()->publicKey, given);
    signIn(u"administrator"_s);
    needDone(office->removeUser(supervisor));
    EXPECT_EQ(office->signIn(u"supervisor"_s, passphrase).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->removeUser(office->user()->id).code, Problem::Code::WrongUsage);
    std::map<QString, std::pair<int, int>> keys; // all and revoked
    for (const KnownKey& key : need(office->knownKeys())) {
        ++keys[key.owner].first;
        keys[key.owner].second += key.revoked ? 1 : 0;
    }
    EXPECT_EQ(keys[u"supervisor"_s], std::pair(3, 3));
    EXPECT_EQ(keys[u"clerk"_s], std::pair(1, 0));
    EXPECT_EQ(keys[u"administrator"_s], std::pair(1, 0));
}

TEST_F(OfficeTest, WhoWasRemovedElsewhereDoesNothingMore) {
    putInto(ReviewState::Submitted);
    signIn(u"supervisor"_s);
    const UserId supervisor = office->user()->id;
    Office elsewhere(store);
    needDone(elsewhere.signIn(u"administrator"_s, passphrase));
    needDone(elsewhere.removeUser(supervisor));
    EXPECT_EQ(act(Deed::Approve).code, Problem::Code::WrongUsage);
    EXPECT_FALSE(office->user());
    EXPECT_EQ(copies, 0);
    EXPECT_EQ(office->changePassphrase(passphrase, u"另外 一句 话语"_s).code, Problem::Code::WrongUsage);
    EXPECT_EQ(need(office->users()).size(), 2U);
}

TEST_F(OfficeTest, WhatWasNotOnTheScreenIsNotApproved) {
    putInto(ReviewState::Submitted);
    signIn(u"supervisor"_s);
    const ReviewStanding seen = standing();
    needDone(act(Deed::Return));
    signIn(u"clerk"_s);
    needDone(act(Deed::Write));
    needDone(act(Deed::Submit));
    signIn(u"supervisor"_s);
    const auto copy = [this](const auto&, const auto&, const auto&) {
        ++copies;
        return ApprovedCopy{1, 0, {}, "%PDF"_ba, "{}"_ba};
    };
    EXPECT_EQ(office->approve(draft, passphrase, {}, copy, seen).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->giveBack(draft, u"请核对"_s, seen).code, Problem::Code::WrongUsage);
    EXPECT_EQ(copies, 0);
    needDone(office->approve(draft, passphrase, {}, copy, standing()));
}

TEST_F(OfficeTest, TheRecoveryCodeWorksOnce) {
    const QString second = u"另外 一句 话语"_s;
    EXPECT_FALSE(office->recover(u"AAAA-AAAA-AAAA-AAAA-AAAA"_s, u"administrator"_s, second));
    EXPECT_FALSE(office->recover(code, u"clerk"_s, second));
    const QString next = need(office->recover(code.toLower(), u"administrator"_s, second));
    EXPECT_NE(next, code);
    needDone(office->signIn(u"administrator"_s, second));
    EXPECT_FALSE(office->recover(code, u"administrator"_s, passphrase));
}

TEST_F(OfficeTest, UsersNeedNamesOfTheirOwnAndAPassphrase) {
    signIn(u"administrator"_s);
    EXPECT_EQ(office->addUser(u" "_s, Role::Clerk, passphrase).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->addUser(u"clerk"_s, Role::Supervisor, passphrase).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->addUser(QString(201, u'长'), Role::Clerk, passphrase).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->addUser(u"甲\u0001乙"_s, Role::Clerk, passphrase).code, Problem::Code::WrongUsage);
    EXPECT_NE(office->addUser(u"另一人"_s, Role::Clerk, u"short"_s).code, Problem::Code::None);
    EXPECT_EQ(office->setSteps({}).code, Problem::Code::WrongUsage);
    EXPECT_EQ(office->setSteps({{u" "_s, Role::Supervisor}}).code, Problem::Code::WrongUsage);
    EXPECT_EQ(need(office->users()).size(), 3U);
}

TEST_F(OfficeTest, IsSwitchedOffAndOnAgainByAnAdministrator) {
    EXPECT_FALSE(office->switchOn(u"somebody"_s, passphrase));
    signIn(u"clerk"_s);
    needDone(office->submit(draft, {}));
    EXPECT_EQ(office->switchOff().code, Problem::Code::WrongUsage);
    signIn(u"administrator"_s);
    needDone(office->switchOff());
    EXPECT_FALSE(need(office->reviewIsOn()));
    EXPECT_FALSE(office->user());
    EXPECT_EQ(standing().state, ReviewState::Draft);
    EXPECT_TRUE(office->switchOn(u"administrator"_s, passphrase));
    EXPECT_EQ(need(office->users()).size(), 3U);
}

TEST_F(OfficeTest, WithoutReviewNothingIsLogged) {
    const auto plain = need(Store::open(folder->filePath(u"plain.sqlite"_s)));
    Office alone(plain);
    EXPECT_FALSE(need(alone.reviewIsOn()));
    const DraftId own = need(plain->create(report));
    needDone(alone.note({u"print"_s, own}));
    EXPECT_TRUE(need(alone.reviews().log()).empty());
    needDone(alone.publish(own, {{}, QDate(2025, 1, 20)}));
    EXPECT_EQ(need(alone.reviews().standing(own)).state, ReviewState::Published);
    EXPECT_EQ(alone.submit(own, {}).code, Problem::Code::WrongUsage);
}

} // namespace

} // namespace nianbao::test
