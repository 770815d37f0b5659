#include "AgencyDialog.h"

#include "look/SeverityLook.h"
#include "ui_AgencyDialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Levels {
    Q_DECLARE_TR_FUNCTIONS(Levels)
public:
    static QString text(const QString& level) {
        const std::pair<QString, QString> names[] = {
            {u"centralDepartment"_s, tr("Department of the State Council")},
            {u"provincialGovernment"_s, tr("Provincial government")},
            {u"provincialDepartment"_s, tr("Department of a province")},
            {u"municipalGovernment"_s, tr("City government")},
            {u"municipalDepartment"_s, tr("Department of a city")},
            {u"countyGovernment"_s, tr("County or district government")},
            {u"countyDepartment"_s, tr("Department of a county or district")},
            {u"townshipGovernment"_s, tr("Township government or subdistrict office")},
            {u"verticalAgency"_s, tr("Agency under vertical administration")},
            {u"authorizedOrganization"_s, tr("Organisation authorised by law")},
        };
        for (const auto& [id, name] : names) {
            if (id == level)
                return name;
        }
        return level.isEmpty() ? tr("not stated") : level;
    }
};

const QString ownScope = u"own"_s;
const QString jurisdictionScope = u"jurisdiction"_s;

bool matches(const QString& text, const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

} // namespace

QString agencyLevelText(const QString& level) {
    return Levels::text(level);
}

AgencyDialog::AgencyDialog(const Agency& agency, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AgencyDialog>()), m_agency(agency) {
    m_ui->setupUi(this);
    m_ui->levelBox->addItem(agencyLevelText({}), QString());
    for (const QString& level : agencyLevels())
        m_ui->levelBox->addItem(agencyLevelText(level), level);
    if (m_ui->levelBox->findData(agency.level) < 0)
        m_ui->levelBox->addItem(agency.level, agency.level);
    m_ui->ownScopeButton->setAccessibleName(tr("Figures of this office only"));
    m_ui->jurisdictionScopeButton->setAccessibleName(tr("Figures of the whole jurisdiction"));
    showAgency(agency);
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, &AgencyDialog::validate);
    connect(m_ui->websitesEdit, &QPlainTextEdit::textChanged, this, &AgencyDialog::validate);
    validate();
    m_ui->nameEdit->setFocus();
}

AgencyDialog::~AgencyDialog() = default;

void AgencyDialog::showAgency(const Agency& agency) {
    m_ui->nameEdit->setText(agency.name);
    m_ui->shortNameEdit->setText(agency.shortName);
    m_ui->levelBox->setCurrentIndex(m_ui->levelBox->findData(agency.level));
    const bool jurisdiction = agency.scope == jurisdictionScope;
    m_ui->jurisdictionScopeButton->setChecked(jurisdiction);
    m_ui->ownScopeButton->setChecked(!jurisdiction);
    m_ui->regionEdit->setText(agency.region);
    m_ui->addressEdit->setText(agency.address);
    m_ui->postcodeEdit->setText(agency.postcode);
    m_ui->phoneEdit->setText(agency.phone);
    m_ui->emailEdit->setText(agency.email);
    m_ui->websitesEdit->setPlainText(agency.websites.join(u'\n'));
}

Agency AgencyDialog::agency() const {
    Agency agency = m_agency;
    agency.name = m_ui->nameEdit->text().trimmed();
    agency.shortName = m_ui->shortNameEdit->text().trimmed();
    agency.level = m_ui->levelBox->currentData().toString();
    // An empty scope means own: it stays empty, so that looking at a profile does not change it.
    if (m_ui->jurisdictionScopeButton->isChecked())
        agency.scope = jurisdictionScope;
    else if (!m_agency.scope.isEmpty())
        agency.scope = ownScope;
    agency.region = m_ui->regionEdit->text().trimmed();
    agency.address = m_ui->addressEdit->text().trimmed();
    agency.postcode = m_ui->postcodeEdit->text().trimmed();
    agency.phone = m_ui->phoneEdit->text().trimmed();
    agency.email = m_ui->emailEdit->text().trimmed();
    agency.websites = linesOf(m_ui->websitesEdit->toPlainText());
    return agency;
}

void AgencyDialog::focusField(const QString& field) {
    const std::pair<QString, QWidget*> fields[] = {
        {u"name"_s, m_ui->nameEdit},         {u"shortName"_s, m_ui->shortNameEdit},
        {u"level"_s, m_ui->levelBox},        {u"scope"_s, m_ui->ownScopeButton},
        {u"region"_s, m_ui->regionEdit},     {u"address"_s, m_ui->addressEdit},
        {u"postcode"_s, m_ui->postcodeEdit}, {u"phone"_s, m_ui->phoneEdit},
        {u"email"_s, m_ui->emailEdit},       {u"websites"_s, m_ui->websitesEdit},
    };
    for (const auto& [name, widget] : fields) {
        if (name != field)
            continue;
        widget->setFocus();
        if (auto* edit = qobject_cast<QLineEdit*>(widget))
            edit->selectAll();
    }
}

void AgencyDialog::showProblem(QLabel* label, QWidget* field, const QString& problem) {
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
    const bool blocks = field == m_ui->nameEdit;
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText,
                    severityColor(blocks ? Severity::Error : Severity::Warning, palette()));
    label->setPalette(colors);
}

void AgencyDialog::validate() {
    const Agency now = agency();
    const auto unless = [](bool fine, Severity severity, const QString& problem) {
        return fine ? QString() : severitySign(severity) + u' ' + problem;
    };
    showProblem(m_ui->nameProblem, m_ui->nameEdit,
                unless(!now.name.isEmpty(), Severity::Error, tr("The full name is required.")));
    showProblem(
        m_ui->postcodeProblem, m_ui->postcodeEdit,
        unless(matches(now.postcode, u"([0-9]{6})?"_s), Severity::Warning, tr("A postcode has six digits.")));
    showProblem(m_ui->phoneProblem, m_ui->phoneEdit,
                unless(matches(now.phone, u"([0-9+()（） ,，、;；/转—-]{3,})?"_s), Severity::Warning,
                       tr("A telephone number has digits, and signs between them.")));
    showProblem(m_ui->emailProblem, m_ui->emailEdit,
                unless(matches(now.email, u"([^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+)?"_s), Severity::Warning,
                       tr("An e-mail address looks like name@example.gov.cn.")));
    QString wrongSite;
    for (const QString& site : now.websites) {
        if (wrongSite.isEmpty() &&
            !matches(site, u"(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?(/\\S*)?"_s))
            wrongSite = site;
    }
    showProblem(m_ui->websitesProblem, m_ui->websitesEdit,
                unless(wrongSite.isEmpty(), Severity::Warning, tr("“%1” is no web address.").arg(wrongSite)));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!now.name.isEmpty());
}

} // namespace nianbao
