#include "ProfilesDialog.h"

#include "AgencyDialog.h"
#include "look/SeverityLook.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// One line under the name: what tells two agencies apart.
QString detail(const Agency& agency) {
    QStringList texts;
    for (const QString& text : {agency.shortName, agency.region, agency.phone}) {
        if (!text.isEmpty())
            texts.append(text);
    }
    if (!agency.level.isEmpty())
        texts.append(agencyLevelText(agency.level));
    return texts.join(u"　"_s);
}

} // namespace

ProfilesDialog::ProfilesDialog(Store* store, QWidget* parent) : QDialog(parent), m_store(store) {
    setWindowTitle(tr("Agencies"));
    resize(560, 380);
    build();
    refresh();
}

void ProfilesDialog::build() {
    auto* about =
        new QLabel(tr("Reports are written for these agencies. A draft keeps the agency that it was "
                      "begun with."),
                   this);
    about->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Agencies"));
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error, palette()));
    m_problem->setPalette(colors);
    m_problem->hide();

    const auto button = [this](const QString& name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(u"add"_s, tr("&Add…"));
    m_edit = button(u"edit"_s, tr("&Edit…"));
    m_remove = button(u"remove"_s, tr("&Remove"));
    auto* side = new QVBoxLayout;
    side->addWidget(m_add);
    side->addWidget(m_edit);
    side->addWidget(m_remove);
    side->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(m_empty, 1);
    middle->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showState);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ProfilesDialog::edit);
    connect(m_add, &QPushButton::clicked, this, &ProfilesDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &ProfilesDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProfilesDialog::refresh() {
    const Store::Profile* chosen = current();
    const qint64 id = chosen ? chosen->id : 0;
    m_profiles.clear();
    if (m_store) {
        auto profiles = m_store->profiles();
        if (profiles)
            m_profiles = std::move(*profiles);
        else
            showProblem(profiles.problem());
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Store::Profile& profile : m_profiles) {
        const QString more = detail(profile.agency);
        m_list->addItem(more.isEmpty() ? profile.agency.name : profile.agency.name + u'\n' + more);
    }
    select(id);
    showState();
}

void ProfilesDialog::select(qint64 id) {
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [id](const Store::Profile& p) { return p.id == id; });
    if (!m_profiles.empty())
        m_list->setCurrentRow(found == m_profiles.end() ? 0 : static_cast<int>(found - m_profiles.begin()));
}

void ProfilesDialog::showState() {
    const bool writable = m_store && m_store->access() == Store::Access::ReadWrite;
    const bool chosen = current() != nullptr;
    m_list->setVisible(!m_profiles.empty());
    m_empty->setVisible(m_profiles.empty());
    m_empty->setText(!m_store ? tr("The store of drafts could not be opened; agencies are kept in it.")
                              : tr("No agency yet. Add the one that you write reports for."));
    const QString why = !m_store    ? tr("The store of drafts could not be opened.")
                        : !writable ? tr("The store of drafts can only be read.")
                                    : QString();
    m_add->setEnabled(writable);
    m_add->setToolTip(why);
    for (QPushButton* button : {m_edit, m_remove}) {
        button->setEnabled(writable && chosen);
        button->setToolTip(!why.isEmpty() || chosen ? why : tr("Choose an agency in the list first."));
    }
}

const Store::Profile* ProfilesDialog::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_profiles.size()) ? &m_profiles[static_cast<size_t>(row)]
                                                                 : nullptr;
}

void ProfilesDialog::add() {
    AgencyDialog dialog(Agency(), this);
    if (dialog.exec() == QDialog::Accepted)
        save({0, dialog.agency()});
}

void ProfilesDialog::edit() {
    const Store::Profile* chosen = current();
    if (!chosen || !m_edit->isEnabled())
        return;
    const qint64 id = chosen->id;
    AgencyDialog dialog(chosen->agency, this);
    if (dialog.exec() == QDialog::Accepted)
        save({id, dialog.agency()});
}

void ProfilesDialog::save(const Store::Profile& profile) {
    m_problem->hide();
    const auto saved = m_store->saveProfile(profile);
    if (!saved)
        showProblem(saved.problem());
    refresh();
    if (saved)
        select(*saved);
}

void ProfilesDialog::remove() {
    const Store::Profile* chosen = current();
    if (!chosen)
        return;
    const qint64 id = chosen->id;
    QMessageBox question(QMessageBox::Question, tr("Remove an agency"),
                         tr("Remove “%1” from the list? Its drafts stay.").arg(chosen->agency.name),
                         QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    const QPushButton* sure = question.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != sure)
        return;
    m_problem->hide();
    if (const Problem problem = m_store->removeProfile(id); problem.code != Problem::Code::None)
        showProblem(problem);
    refresh();
}

void ProfilesDialog::showProblem(const Problem& problem) {
    m_problem->setText(severitySign(Severity::Error) + u' ' + problemText(problem));
    m_problem->show();
}

} // namespace nianbao
