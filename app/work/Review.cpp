#include <work/Review.h>

#include "ReportPdf.h"
#include "WriteFile.h"

#include <approval/Refused.h>
#include <work/ApprovedCopy.h>

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Review)
public:
    static QString errors(int count) { return tr("put %n errors right", nullptr, count); }
    static QString warnings(int count) { return tr("put %n warnings right or explain them", nullptr, count); }
    static QString both(const QString& one, const QString& other) { return tr("%1 and %2").arg(one, other); }
    static QString notReady(const QString& work) { return tr("it cannot be submitted yet: %1").arg(work); }
};

/// Who wrote, and the steps taken since the last submission of a round; then those still to come, blank.
std::vector<ApprovalSheetStep> stepsTaken(const std::vector<ReviewEvent>& events, int round,
                                          const std::vector<ReviewStep>& steps) {
    std::vector<ApprovalSheetStep> taken = {{u"拟稿"_s, {}, {}, {}}};
    for (const ReviewEvent& event : events) {
        if (event.round != round)
            continue;
        if (event.action == ReviewAction::Return)
            taken = {{u"拟稿"_s, {}, {}, {}}};
        else if (event.action == ReviewAction::Submit)
            taken = {{u"拟稿"_s, event.who, event.when, event.sentence}};
        else if (event.action == ReviewAction::Approve)
            taken.push_back({event.step, event.who, event.when, event.sentence});
    }
    for (size_t step = taken.size() - 1; step < steps.size(); ++step)
        taken.push_back({steps[step].name, {}, {}, {}});
    return taken;
}

/// The key that the approved copy of a round is signed with, in hex; empty when there is none.
Result<QString> signingKey(Office& office, DraftId draft, int round) {
    const auto copy = office.reviews().approvedCopy(draft);
    if (!copy)
        return copy.problem();
    if (!*copy || (*copy)->round != round)
        return QString();
    const auto verification = verifyCopy((*copy)->interchange, {});
    if (!verification)
        return verification.problem();
    return verification->statement ? QString::fromLatin1(verification->statement->publicKey.toHex())
                                   : QString();
}

} // namespace

QString openWorkText(const FindingTally& tally) {
    const QString errors = tally.errors > 0 ? ReviewWords::errors(tally.errors) : QString();
    const QString warnings = tally.warnings > 0 ? ReviewWords::warnings(tally.warnings) : QString();
    return errors.isEmpty() || warnings.isEmpty() ? errors + warnings : ReviewWords::both(errors, warnings);
}

Problem submitDraft(Office& office, Store& store, DraftId draft, const QString& sentence,
                    const Report* previous, const RuleSettings* settings) {
    auto seen = office.reviews().standing(draft);
    if (!seen)
        return seen.problem();
    const auto loaded = store.load(draft);
    if (!loaded)
        return loaded.problem();
    // What is submitted is what was checked.
    seen->revision = loaded->revision;
    const auto findings = check({loaded->report, previous, nullptr, CheckMode::Complete, settings});
    const QString work = openWorkText(tallyOf(findings));
    if (!work.isEmpty())
        return refused(ReviewWords::notReady(work));
    return office.submit(draft, sentence, *seen);
}

Approval approveDraft(Office& office, Store& store, DraftId draft, const QString& passphrase,
                      const QString& sentence, const FontBook& fonts, const Office::Seen& seen) {
    Approval approval;
    const auto sign = [&](const SecretKey& key, const User& signer,
                          const ReviewStanding& standing) -> Result<ApprovedCopy> {
        const auto loaded = store.load(draft, standing.revision);
        if (!loaded)
            return loaded.problem();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto files = makeApprovedCopy(loaded->report, loaded->changed, fonts, {key, signer.name, now});
        if (!files)
            return files.problem();
        approval.warnings = files->warnings;
        return ApprovedCopy{standing.round, standing.revision, now, std::move(files->pdf),
                            std::move(files->interchange)};
    };
    approval.problem = office.approve(draft, passphrase, sentence, sign, seen);
    return approval;
}

Result<ExportOptions> exportOptionsFor(Office& office, DraftId draft) {
    const auto now = office.situation(draft);
    if (!now)
        return now.problem();
    ExportOptions options;
    const ReviewState state = now->standing.state;
    if (state != ReviewState::Approved && state != ReviewState::Published) {
        options.unapproved = now->reviewIsOn;
        return options;
    }
    auto copy = office.reviews().approvedCopy(draft);
    if (!copy)
        return copy.problem();
    // One that was published without review has none, or one of an earlier round.
    if (*copy && (*copy)->round == now->standing.round)
        options.approved = std::move(*copy);
    return options;
}

Result<ApprovalSheet> approvalSheetOf(Office& office, DraftId draft, const Report& report,
                                      const std::vector<Finding>& findings) {
    const auto standing = office.reviews().standing(draft);
    if (!standing)
        return standing.problem();
    const auto events = office.reviews().events(draft);
    if (!events)
        return events.problem();
    const auto steps = standing->steps.empty() ? office.reviews().steps() : standing->steps;
    if (!steps)
        return steps.problem();
    const auto hash = reportHashOf(publishedInterchange(report));
    if (!hash)
        return hash.problem();
    auto key = signingKey(office, draft, standing->round);
    if (!key)
        return key.problem();
    ApprovalSheet sheet{report.titleText().simplified(),
                        report.agency.name,
                        report.year,
                        stepsTaken(*events, standing->round, *steps),
                        {},
                        QString::fromLatin1(hash->toHex()),
                        std::move(*key)};
    for (const Finding& finding : findings) {
        if (!finding.explanation.isEmpty())
            sheet.explained.push_back(
                {whereText(finding.where, report) + u"："_s + findingText(finding, report),
                 finding.explanation});
    }
    return sheet;
}

Problem writeApprovalSheet(const ApprovalSheet& sheet, const QString& path, const FontBook& fonts) {
    const DocumentInfo info{sheet.title + u"（审签单）"_s, sheet.agency, QDateTime::currentDateTimeUtc(), {}};
    const auto pdf = writeApprovalSheetPdf(sheet, fonts, info);
    return pdf ? writeFile(path, *pdf) : pdf.problem();
}

} // namespace nianbao
