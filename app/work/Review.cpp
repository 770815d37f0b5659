#include <work/Review.h>

#include <work/ApprovedCopy.h>

#include <QCoreApplication>

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

} // namespace

QString openWorkText(const FindingTally& tally) {
    const QString errors = tally.errors > 0 ? ReviewWords::errors(tally.errors) : QString();
    const QString warnings = tally.warnings > 0 ? ReviewWords::warnings(tally.warnings) : QString();
    return errors.isEmpty() || warnings.isEmpty() ? errors + warnings : ReviewWords::both(errors, warnings);
}

Problem submitDraft(Office& office, Store& store, DraftId draft, const QString& sentence,
                    const Report* previous, const RuleSettings* settings) {
    const auto loaded = store.load(draft);
    if (!loaded)
        return loaded.problem();
    const auto findings = check({loaded->report, previous, nullptr, CheckMode::Complete, settings});
    const QString work = openWorkText(tallyOf(findings));
    if (!work.isEmpty())
        return {Problem::Code::WrongUsage, {}, {}, ReviewWords::notReady(work)};
    return office.submit(draft, sentence);
}

Problem approveDraft(Office& office, Store& store, DraftId draft, const QString& passphrase,
                     const QString& sentence, const FontBook& fonts) {
    const auto sign = [&](const SecretKey& key, const User& signer,
                          const ReviewStanding& standing) -> Result<ApprovedCopy> {
        const auto loaded = store.load(draft, standing.revision);
        if (!loaded)
            return loaded.problem();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto files = makeApprovedCopy(loaded->report, loaded->changed, fonts, {key, signer.name, now});
        if (!files)
            return files.problem();
        return ApprovedCopy{standing.round, standing.revision, now, std::move(files->pdf),
                            std::move(files->interchange)};
    };
    return office.approve(draft, passphrase, sentence, sign);
}

} // namespace nianbao
