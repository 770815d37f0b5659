#include "NewReportDialog.h"

#include "DraftListModel.h"
#include "agency/AgencyDialog.h"
#include "look/SeverityLook.h"
#include "ui_NewReportDialog.h"

#include <QPushButton>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastYear = 2199;

int firstYear() {
    int first = lastYear;
    for (const ReportFormat* format : ReportFormat::all())
        first = std::min(first, format->firstYear());
    return first;
}

void colour(QLabel* label, Severity severity) {
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, severityColor(severity, colors));
    label->setPalette(colors);
}

} // namespace

NewReportDialog::NewReportDialog(Store* store, int suggestedYear, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewReportDialog>()), m_store(store) {
    m_ui->setupUi(this);
    colour(m_ui->note, Severity::Warning);
    colour(m_ui->problem, Severity::Error);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Begin"));
    m_ui->yearBox->setRange(firstYear(), lastYear);
    m_ui->yearBox->setValue(suggestedYear);
    loadStore();
    connectFields();
    showState();
    if (m_profiles.empty())
        m_ui->nameEdit->setFocus();
}

NewReportDialog::~NewReportDialog() = default;

void NewReportDialog::connectFields() {
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, &NewReportDialog::showState);
    connect(m_ui->agencyBox, &QComboBox::currentIndexChanged, this, [this] {
        showState();
        if (!profile())
            m_ui->nameEdit->setFocus();
    });
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NewReportDialog::showState);
    connect(m_ui->detailsButton, &QPushButton::clicked, this, &NewReportDialog::editDetails);
}

void NewReportDialog::loadStore() {
    auto profiles = m_store->profiles();
    if (profiles)
        m_profiles = std::move(*profiles);
    else
        showProblem(problemText(profiles.problem()));
    auto drafts = m_store->drafts();
    if (drafts)
        m_drafts = std::move(*drafts);
    else
        showProblem(problemText(drafts.problem()));
    for (const Store::Profile& known : m_profiles)
        m_ui->agencyBox->addItem(known.agency.name, known.id);
    m_ui->agencyBox->addItem(tr("Another agency…"));
    // Whoever wrote last writes again, as a rule.
    const auto latest =
        std::max_element(m_drafts.begin(), m_drafts.end(),
                         [](const DraftSummary& a, const DraftSummary& b) { return a.changed < b.changed; });
    if (latest != m_drafts.end()) {
        const int index = m_ui->agencyBox->findText(latest->agency, Qt::MatchExactly);
        if (index >= 0)
            m_ui->agencyBox->setCurrentIndex(index);
    }
}

Store::Profile* NewReportDialog::profile() {
    const int index = m_ui->agencyBox->currentIndex();
    return index >= 0 && index < static_cast<int>(m_profiles.size()) ? &m_profiles[static_cast<size_t>(index)]
                                                                     : nullptr;
}

const Store::Profile* NewReportDialog::profile() const {
    return const_cast<NewReportDialog*>(this)->profile();
}

int NewReportDialog::year() const {
    return m_ui->yearBox->value();
}

Agency NewReportDialog::agency() const {
    if (const Store::Profile* known = profile())
        return known->agency;
    Agency agency = m_new;
    agency.name = m_ui->nameEdit->text().trimmed();
    return agency;
}

void NewReportDialog::showState() {
    const Agency now = agency();
    const bool isNew = !profile();
    m_ui->agencyLabel->setVisible(!m_profiles.empty());
    m_ui->agencyBox->setVisible(!m_profiles.empty());
    m_ui->nameLabel->setVisible(isNew);
    m_ui->nameEdit->setVisible(isNew);

    QStringList details;
    for (const QString& text : {now.address, now.phone, now.email, now.websites.join(tr(", "))}) {
        if (!text.isEmpty())
            details.append(text);
    }
    m_ui->details->setText(
        !details.isEmpty() ? details.join(tr("; "))
        : isNew ? tr("Only the full name is needed to begin; it is asked for once. Address, telephone and "
                     "web sites go into the preface and can be filled in later too.")
                : tr("No address, telephone or web site is stated yet; the preface "
                     "names them."));

    const auto same = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const DraftSummary& draft) {
        return draft.year == year() && draft.agency == now.name;
    });
    QString note;
    if (same != m_drafts.end())
        note = severitySign(Severity::Warning) + u' ' +
               tr("There is a draft of %1 already, last changed %2. This makes a second one.")
                   .arg(DraftListModel::nameOf(*same), whenText(same->changed));
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());

    QPushButton* begin = m_ui->buttons->button(QDialogButtonBox::Ok);
    begin->setEnabled(!now.name.isEmpty());
    begin->setToolTip(now.name.isEmpty() ? tr("The agency's full name is needed first.") : QString());
    m_ui->nameEdit->setAccessibleDescription(begin->toolTip());
}

void NewReportDialog::editDetails() {
    AgencyDialog dialog(agency(), this);
    if (!agency().name.isEmpty())
        dialog.focusField(u"address"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Store::Profile* known = profile();
    if (!known) {
        m_new = dialog.agency();
        m_ui->nameEdit->setText(m_new.name);
        showState();
        return;
    }
    const Store::Profile changed{known->id, dialog.agency()};
    if (const auto saved = m_store->saveProfile(changed); !saved) {
        showProblem(problemText(saved.problem()));
        return;
    }
    *known = changed;
    m_ui->agencyBox->setItemText(m_ui->agencyBox->currentIndex(), changed.agency.name);
    showState();
}

void NewReportDialog::accept() {
    const Agency wanted = agency();
    if (wanted.name.isEmpty())
        return;
    const bool kept =
        profile() || std::any_of(m_profiles.begin(), m_profiles.end(),
                                 [&wanted](const Store::Profile& p) { return p.agency == wanted; });
    if (!kept) {
        if (const auto saved = m_store->saveProfile({0, wanted}); !saved) {
            showProblem(problemText(saved.problem()));
            return;
        }
    }
    QDialog::accept();
}

void NewReportDialog::showProblem(const QString& text) {
    m_ui->problem->setText(severitySign(Severity::Error) + u' ' + text);
    m_ui->problem->show();
}

} // namespace nianbao
