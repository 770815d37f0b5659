#include "ReviewDesk.h"

#include "DeedDialog.h"
#include "OfficeDialog.h"
#include "PublishDialog.h"
#include "SignInDialog.h"
#include "session/DraftSession.h"

#include <approval/Refused.h>
#include <work/Review.h>
#include <work/Settings.h>

#include <QFileDialog>
#include <QMessageBox>

namespace nianbao {

using namespace Qt::StringLiterals;

ReviewDesk::ReviewDesk(std::shared_ptr<Store> store, Fonts fonts, QWidget* window)
    : m_store(store), m_fonts(std::move(fonts)), m_window(window), m_office(std::move(store)) {
    connect(&m_office, &OfficeSession::failed, this, &ReviewDesk::tell);
}

ReviewDesk::~ReviewDesk() = default;

QString ReviewDesk::whyNotWrite(DraftId draft) {
    const auto now = m_office.office().situation(draft);
    return now ? refusalText(refusalOf(Deed::Write, *now), Deed::Write, *now) : problemText(now.problem());
}

Result<std::optional<ReviewedVersion>> ReviewDesk::lastReviewed() {
    if (!m_office.draft())
        return std::optional<ReviewedVersion>();
    const DraftId draft = m_office.draft()->draft();
    const auto events = m_office.office().reviews().events(draft);
    if (!events)
        return events.problem();
    const auto last = std::find_if(events->rbegin(), events->rend(), [](const ReviewEvent& event) {
        return event.action == ReviewAction::Return || event.action == ReviewAction::Approve;
    });
    if (last == events->rend())
        return std::optional<ReviewedVersion>();
    auto loaded = m_store->load(draft, last->revision);
    if (!loaded)
        return loaded.problem();
    return std::optional(ReviewedVersion{std::move(loaded->report), *last});
}

Result<ExportOptions> ReviewDesk::exportOptions() {
    return exportOptionsFor(m_office.office(), m_office.draft()->draft());
}

Pages ReviewDesk::approvalSheet() {
    if (!m_office.isReviewOn())
        return {};
    const DraftSession& draft = *m_office.draft();
    const auto sheet =
        approvalSheetOf(m_office.office(), draft.draft(), draft.report(), draft.completeFindings());
    if (sheet)
        return layoutApprovalSheet(*sheet, m_fonts());
    tell(sheet.problem());
    return {};
}

void ReviewDesk::log(const QString& what, const QJsonObject& detail) {
    const Problem problem = m_office.office().note({what, m_office.draft()->draft(), detail});
    if (problem.code != Problem::Code::None)
        tell(problem);
}

Office::Seen ReviewDesk::seenNow() const {
    // Whoever writes holds the draft: nobody else can have handed it on.
    if (!m_office.draft()->isReadOnly())
        return {};
    ReviewStanding seen = m_office.situation().standing;
    seen.revision = m_office.draft()->revision();
    return seen;
}

Problem ReviewDesk::notSaved() {
    return refused(tr("the latest changes are not saved yet; try again in a moment"));
}

Problem ReviewDesk::carryOut(Deed deed, const QString& sentence, const QString& passphrase) {
    Office& office = m_office.office();
    DraftSession& draft = *m_office.draft();
    if (!draft.flush())
        return notSaved();
    const Office::Seen seen = seenNow();
    switch (deed) {
    case Deed::Submit:
        return submitDraft(office, *m_store, draft.draft(), sentence, draft.previousReport(),
                           &draft.ruleSettings());
    case Deed::Return:
        return office.giveBack(draft.draft(), sentence, seen);
    case Deed::Approve: {
        const Approval approval =
            approveDraft(office, *m_store, draft.draft(), passphrase, sentence, m_fonts(), seen);
        if (!approval.warnings.isEmpty() && approval.problem.code == Problem::Code::None)
            tellLater(approval.warnings);
        return approval.problem;
    }
    case Deed::Revise:
        return office.revise(draft.draft(), sentence, seen);
    default:
        Q_UNREACHABLE();
    }
}

void ReviewDesk::doDeed(Deed deed) {
    if (!m_office.draft() || !m_office.allows(deed))
        return;
    if (deed == Deed::Publish)
        return publish();
    DeedDialog dialog(
        DeedDialog::requestFor(deed, m_office.situation()),
        [&](const QString& sentence, const QString& passphrase) {
            return carryOut(deed, sentence, passphrase);
        },
        m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit standingChanged();
}

void ReviewDesk::publish() {
    const DraftSession& draft = *m_office.draft();
    PublishDialog dialog(draft.report(), {}, m_window);
    dialog.setAct([&] {
        return m_office.draft()->flush()
                   ? m_office.office().publish(draft.draft(), dialog.publication(), seenNow())
                   : notSaved();
    });
    if (dialog.exec() == QDialog::Accepted)
        emit standingChanged();
}

void ReviewDesk::signIn() {
    Settings settings;
    SignInDialog dialog(m_office.office(), settings.value(Setting::SignInName).toString(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setValue(Setting::SignInName, dialog.name());
    m_office.refresh();
    emit standingChanged();
}

void ReviewDesk::signOut() {
    m_office.office().signOut();
    m_office.refresh();
    emit standingChanged();
}

void ReviewDesk::showOffice() {
    OfficeDialog dialog(m_office.office(), m_window);
    QStringList agencies;
    if (const auto drafts = m_store->drafts()) {
        for (const DraftSummary& draft : *drafts)
            agencies.append(draft.agency);
    }
    agencies.removeDuplicates();
    dialog.setAgencies(agencies);
    if (m_office.draft())
        dialog.setYear(m_office.draft()->report().year);
    const bool wasOn = m_office.isReviewOn();
    const std::optional<User> before = m_office.user();
    dialog.exec();
    m_office.refresh();
    const std::optional<User>& after = m_office.user();
    const bool same = before.has_value() == after.has_value() &&
                      (!after || (before->id == after->id && before->role == after->role));
    // Who has only looked stays where he was.
    if (wasOn != m_office.isReviewOn() || !same)
        emit standingChanged();
}

void ReviewDesk::saveApprovalSheet() {
    const DraftSession& draft = *m_office.draft();
    const auto sheet =
        approvalSheetOf(m_office.office(), draft.draft(), draft.report(), draft.completeFindings());
    if (!sheet)
        return tell(sheet.problem());
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save the approval sheet"),
                                     exportFileName(draft.report()) + u"（审签单）.pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const Problem problem = writeApprovalSheet(*sheet, path, m_fonts());
        problem.code != Problem::Code::None)
        tell(problem);
}

void ReviewDesk::tellLater(const QStringList& warnings) {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Review"),
                                tr("The signed PDF is not set as the standard asks for:") + u'\n' +
                                    warnings.join(u'\n'),
                                QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void ReviewDesk::tell(const Problem& problem) {
    QMessageBox::warning(m_window, tr("Review"), problemText(problem));
}

} // namespace nianbao
