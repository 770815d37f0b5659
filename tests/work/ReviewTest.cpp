#include <document/FontBook.h>
#include <support/Fixtures.h>
#include <support/Need.h>
#include <work/ApprovedCopy.h>
#include <work/OpenReport.h>
#include <work/Review.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

const QString passphrase = u"四个词 组成 一句话"_s;

/// An office with one user of each role and two steps, of which the last is the administrator's.
class ReviewWork : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<QTemporaryDir>();
        Office made(need(Store::open(folder->filePath(u"office.sqlite"_s))));
        EXPECT_TRUE(made.switchOn(u"签发人"_s, passphrase));
        needDone(made.addUser(u"拟稿人"_s, Role::Clerk, passphrase));
        needDone(made.addUser(u"审核人"_s, Role::Supervisor, passphrase));
        needDone(made.setSteps({{u"审核"_s, Role::Supervisor}, {u"签发"_s, Role::Administrator}}));
    }
    static void TearDownTestSuite() { folder.reset(); }
    void SetUp() override {
        QFile::remove(path());
        ASSERT_TRUE(QFile::copy(folder->filePath(u"office.sqlite"_s), path()));
        store = need(Store::open(path()));
        office = std::make_unique<Office>(store);
    }
    [[nodiscard]] static QString path() { return folder->filePath(u"store.sqlite"_s); }
    void signIn(const QString& name) { needDone(office->signIn(name, passphrase)); }
    [[nodiscard]] DraftId draftOf(const QString& fixture) {
        return need(store->create(fixtureReport(fixture)));
    }
    void approve(DraftId draft) {
        signIn(u"拟稿人"_s);
        needDone(submitDraft(*office, *store, draft, u"请审核"_s));
        signIn(u"审核人"_s);
        needDone(approveDraft(*office, *store, draft, passphrase, u"属实"_s, FontBook()).problem);
        signIn(u"签发人"_s);
        needDone(approveDraft(*office, *store, draft, passphrase, u"同意"_s, FontBook()).problem);
    }
    [[nodiscard]] ReviewState state(DraftId draft) { return need(office->reviews().standing(draft)).state; }

    static std::unique_ptr<QTemporaryDir> folder;
    std::shared_ptr<Store> store;
    std::unique_ptr<Office> office;
};
std::unique_ptr<QTemporaryDir> ReviewWork::folder;

} // namespace

TEST_F(ReviewWork, aReportWithOpenFindingsIsNotSubmitted) {
    signIn(u"拟稿人"_s);
    for (const QString& fixture : {u"empty"_s, u"lists"_s, u"wrong-figures"_s}) {
        const DraftId draft = draftOf(fixture);
        const Problem problem = submitDraft(*office, *store, draft, {});
        EXPECT_EQ(problem.code, Problem::Code::WrongUsage) << fixture.toStdString();
        EXPECT_EQ(state(draft), ReviewState::Draft);
    }
    const DraftId good = draftOf(u"county-government"_s);
    needDone(submitDraft(*office, *store, good, {}));
    EXPECT_EQ(state(good), ReviewState::Submitted);
    EXPECT_EQ(submitDraft(*office, *store, good, {}).code, Problem::Code::WrongUsage);
}

TEST_F(ReviewWork, whatIsLeftToDoIsCounted) {
    EXPECT_TRUE(openWorkText({0, 0, 3, 4}).isEmpty());
    const QString both = openWorkText({2, 5, 0, 0});
    EXPECT_TRUE(both.contains(u'2') && both.contains(u'5'));
    EXPECT_FALSE(openWorkText({0, 5, 0, 0}).contains(u'2'));
    EXPECT_FALSE(openWorkText({2, 0, 0, 0}).isEmpty());
}

TEST_F(ReviewWork, theLastApprovalSignsWhatTheStoreHolds) {
    const DraftId draft = draftOf(u"county-government"_s);
    approve(draft);
    EXPECT_EQ(state(draft), ReviewState::Approved);
    const auto copy = need(office->reviews().approvedCopy(draft));
    const auto keys = need(office->knownKeys());
    for (const QByteArray& file : {copy->pdf, copy->interchange}) {
        const Verification verification = need(verifyCopy(file, keys));
        EXPECT_EQ(verification.kind, Verification::Kind::WholeAndKnown);
        EXPECT_EQ(verification.statement->signer, u"签发人"_s);
    }
    EXPECT_EQ(office->reviews().verifyLog().code, Problem::Code::None);
}

TEST_F(ReviewWork, anExportIsMarkedUntilItIsApprovedAndThenIsWhatWasSigned) {
    const DraftId draft = draftOf(u"county-government"_s);
    EXPECT_TRUE(need(exportOptionsFor(*office, draft)).unapproved);
    approve(draft);
    const ExportOptions options = need(exportOptionsFor(*office, draft));
    EXPECT_FALSE(options.unapproved);
    ASSERT_TRUE(options.approved);
    const QString file = folder->filePath(u"copy.pdf"_s);
    needDone(exportReport(fixtureReport(u"county-government"_s), {}, file, nullptr, options).problem);
    EXPECT_EQ(need(verifyFile(file, need(office->knownKeys()))).kind, Verification::Kind::WholeAndKnown);
    signIn(u"拟稿人"_s);
    needDone(office->publish(draft, {{}, QDate(2025, 3, 1)}));
    EXPECT_TRUE(need(exportOptionsFor(*office, draft)).approved);
    needDone(office->revise(draft, u"表三有误"_s));
    EXPECT_TRUE(need(exportOptionsFor(*office, draft)).unapproved);
    signIn(u"签发人"_s);
    needDone(office->switchOff());
    EXPECT_FALSE(need(exportOptionsFor(*office, draft)).unapproved);
}

TEST_F(ReviewWork, theCommandsSeeADraftsStanding) {
    const DraftId draft = draftOf(u"county-government"_s);
    const Report report = fixtureReport(u"county-government"_s);
    const QString name = u"%1/%2"_s.arg(report.agency.name).arg(report.year);
    EXPECT_TRUE(need(openReport(name, path())).exportOptions.unapproved);
    EXPECT_FALSE(
        need(openReport(fixturePath(u"reports/county-government.json"_s), path())).exportOptions.unapproved);
    approve(draft);
    EXPECT_TRUE(need(openReport(name, path())).exportOptions.approved);
}

TEST_F(ReviewWork, theApprovalSheetHasEachStepAndRoomForThoseToCome) {
    Report report = fixtureReport(u"county-government"_s);
    const DraftId draft = need(store->create(report));
    signIn(u"拟稿人"_s);
    needDone(submitDraft(*office, *store, draft, u"请审核"_s));
    signIn(u"审核人"_s);
    needDone(approveDraft(*office, *store, draft, passphrase, u"属实"_s, FontBook()).problem);
    ApprovalSheet sheet = need(approvalSheetOf(*office, draft, report, {}));
    ASSERT_EQ(sheet.steps.size(), 3U);
    EXPECT_EQ(sheet.steps[0].label, u"拟稿"_s);
    EXPECT_EQ(sheet.steps[0].who, u"拟稿人"_s);
    EXPECT_EQ(sheet.steps[1].label, u"审核"_s);
    EXPECT_EQ(sheet.steps[1].sentence, u"属实"_s);
    EXPECT_EQ(sheet.steps[2].label, u"签发"_s);
    EXPECT_TRUE(sheet.steps[2].who.isEmpty());
    EXPECT_TRUE(sheet.key.isEmpty());
    signIn(u"签发人"_s);
    needDone(approveDraft(*office, *store, draft, passphrase, u"同意"_s, FontBook()).problem);
    sheet = need(approvalSheetOf(*office, draft, report, {}));
    EXPECT_EQ(sheet.steps[2].who, u"签发人"_s);
    EXPECT_FALSE(sheet.key.isEmpty());
    // The fingerprint is that of what was signed.
    const auto copy = need(office->reviews().approvedCopy(draft));
    const auto statement = need(verifyCopy(copy->interchange, {})).statement;
    EXPECT_EQ(sheet.fingerprint, QString::fromLatin1(statement->reportHash.toHex()));
    needDone(writeApprovalSheet(sheet, folder->filePath(u"sheet.pdf"_s), FontBook()));
    EXPECT_EQ(writeApprovalSheet(sheet, u"/no/such/folder/sheet.pdf"_s, FontBook()).code,
              Problem::Code::CannotWrite);
}

TEST_F(ReviewWork, theApprovalSheetTellsWhatWasExplained) {
    const Report report = fixtureReport(u"lists"_s);
    const DraftId draft = need(store->create(report));
    auto findings = check({report});
    ASSERT_GT(findings.size(), 1U);
    findings.back().explanation = u"系统并入两个单位"_s;
    const ApprovalSheet sheet = need(approvalSheetOf(*office, draft, report, findings));
    ASSERT_EQ(sheet.explained.size(), 1U);
    EXPECT_EQ(sheet.explained[0].explanation, findings.back().explanation);
    EXPECT_TRUE(sheet.explained[0].finding.contains(findingText(findings.back(), report)));
    EXPECT_EQ(sheet.steps.size(), 3U);
    EXPECT_TRUE(sheet.steps[0].who.isEmpty());
}

} // namespace nianbao::test
