#include "DeedDialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceLines = 3;

struct DeedRequestWords {
    Q_DECLARE_TR_FUNCTIONS(DeedDialog)
public:
    static DeedRequest submit();
    static DeedRequest giveBack();
    static DeedRequest approve(const ReviewStanding& standing);
    static DeedRequest revise(const Situation& situation);
};

DeedRequest DeedRequestWords::submit() {
    return {
        tr("Submit for review"),
        tr("The report goes to whoever reviews it. It cannot be changed until it is returned, or has been "
           "approved and a correction is begun."),
        tr("&Word to the reviewers (may stay empty):"),
        false,
        false,
        tr("&Submit for review")};
}

DeedRequest DeedRequestWords::giveBack() {
    return {tr("Return"),
            tr("The report goes back to the clerk, who can change it and submits it again; all steps of the "
               "review are then taken from the first. Comments and suggestions stay."),
            tr("&What has to be put right:"),
            true,
            false,
            tr("&Return")};
}

DeedRequest DeedRequestWords::approve(const ReviewStanding& standing) {
    const auto step = static_cast<size_t>(standing.step);
    const QString name = step < standing.steps.size() ? standing.steps[step].name : QString();
    QString next;
    if (step + 1 < standing.steps.size())
        next = tr("It then waits for “%1”, which is for the %2.")
                   .arg(standing.steps[step + 1].name, roleText(standing.steps[step + 1].role));
    else
        next = tr("This is the last step: the PDF and the data file are made now, signed with your key, and "
                  "kept as they are. Afterwards the report is changed by a correction only.");
    return {tr("Approve"),
            tr("You approve the step “%1”.").arg(name) + u' ' + next,
            tr("&Remark (may stay empty):"),
            false,
            true,
            tr("&Approve")};
}

DeedRequest DeedRequestWords::revise(const Situation& situation) {
    const QString then = situation.reviewIsOn
                             ? tr("It has to be submitted, approved and published again. The copy that was "
                                  "approved stays kept as it is.")
                             : tr("It has to be published again.");
    return {tr("Begin a correction"),
            tr("The report can be changed again; this is its version %1.").arg(situation.standing.round + 1) +
                u' ' + then,
            tr("&Why it is corrected:"),
            true,
            false,
            tr("&Begin the correction")};
}

} // namespace

DeedRequest DeedDialog::requestFor(Deed deed, const Situation& situation) {
    switch (deed) {
    case Deed::Submit:
        return DeedRequestWords::submit();
    case Deed::Return:
        return DeedRequestWords::giveBack();
    case Deed::Approve:
        return DeedRequestWords::approve(situation.standing);
    case Deed::Revise:
        return DeedRequestWords::revise(situation);
    default:
        return {};
    }
}

DeedDialog::DeedDialog(const DeedRequest& request, Doing done, QWidget* parent)
    : AskDialog({request.title, request.explanation, request.button}, parent),
      m_sentenceNeeded(request.sentenceNeeded && !request.sentenceLabel.isEmpty()) {
    if (!request.sentenceLabel.isEmpty()) {
        m_sentence = new QPlainTextEdit(this);
        m_sentence->setTabChangesFocus(true);
        m_sentence->setFixedHeight(fontMetrics().lineSpacing() * sentenceLines +
                                   2 * (m_sentence->frameWidth() + 4));
        addTallRow(request.sentenceLabel, m_sentence, u"sentence"_s);
        m_sentence->setFocus();
    }
    QLineEdit* passphrase = nullptr;
    if (request.passphraseNeeded) {
        passphrase = addPassphrase(tr("&Passphrase:"), u"passphrase"_s);
        passphrase->setFocus();
    }
    setAct([this, passphrase, done = std::move(done)] {
        return done(sentence(), passphrase ? passphrase->text() : QString());
    });
}

QString DeedDialog::sentence() const {
    return m_sentence ? m_sentence->toPlainText().trimmed() : QString();
}

QString DeedDialog::missing() {
    if (!m_sentenceNeeded || !sentence().isEmpty())
        return AskDialog::missing();
    m_sentence->setFocus();
    return tr("Say in a sentence: %1").arg(m_sentence->accessibleName());
}

} // namespace nianbao
