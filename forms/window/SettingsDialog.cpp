#include "SettingsDialog.h"

#include "RulesPage.h"
#include "agency/ProfilesDialog.h"
#include "look/Mnemonic.h"
#include "look/SeverityLook.h"
#include "ui_SettingsDialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The nearest folder above a path that exists.
QFileInfo nearestFolder(const QString& path) {
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info;
}

} // namespace

SettingsDialog::SettingsDialog(Store* store, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_store(store), m_rules(new RulesPage) {
    m_ui->setupUi(this);
    m_ui->pages->addTab(m_rules, tr("&Rules"));
    m_ui->languageBox->addItem(tr("As the system"), u"system"_s);
    // Each language by its own name, so that whoever reads only that one finds it.
    m_ui->languageBox->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_ui->languageBox->addItem(u"English"_s, u"en"_s);
    QPalette colors = m_ui->problem->palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    m_ui->problem->setPalette(colors);
    m_ui->problem->hide();
    m_ui->storePath->setAccessibleName(tr("File of the drafts"));
    m_ui->storePath->setText(store ? QDir::toNativeSeparators(store->path())
                                   : tr("The store of drafts could not be opened."));
    addFonts();
    showSettings();
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &SettingsDialog::chooseBackupFolder);
    connect(m_ui->backupEdit, &QLineEdit::textChanged, this, &SettingsDialog::showState);
    connect(m_ui->agenciesButton, &QPushButton::clicked, this,
            [this] { ProfilesDialog(m_store, this).exec(); });
    showState();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addFonts() {
    const std::pair<Setting, QString> roles[] = {
        {Setting::FontTitle, tr("&Title")},
        {Setting::FontHeading1, tr("Headings 一、")},
        {Setting::FontHeading2, tr("Headings （一）")},
        {Setting::FontBody, tr("Te&xt")},
        {Setting::FontTable, tr("Ta&bles")},
        {Setting::FontPageNumber, tr("&Page numbers")},
    };
    const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const auto& [setting, name] : roles) {
        auto* box = new QComboBox(m_ui->fontsBox);
        box->setObjectName(Settings::entry(setting).name);
        box->setAccessibleName(tr("Font: %1").arg(withoutMnemonic(name)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        box->addItem(tr("By the standard, as far as this machine has it"), QString());
        for (const QString& family : families)
            box->addItem(family, family);
        auto* label = new QLabel(name, m_ui->fontsBox);
        label->setBuddy(box);
        // Two beside each other: one below the other they are too tall for a small screen at 150 %.
        const auto place = static_cast<int>(m_fonts.size());
        m_ui->fontsGrid->addWidget(label, place / 2, place % 2 * 2, Qt::AlignRight);
        m_ui->fontsGrid->addWidget(box, place / 2, place % 2 * 2 + 1);
        m_fonts.emplace_back(setting, box);
    }
}

void SettingsDialog::showSettings() {
    const Settings settings;
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(settings.language()));
    m_ui->backupEdit->setText(QDir::toNativeSeparators(settings.value(Setting::BackupFolder).toString()));
    if (m_store)
        m_ui->backupEdit->setPlaceholderText(
            QDir::toNativeSeparators(QFileInfo(m_store->path()).absolutePath() + u"/backups"_s));
    m_rules->setSettings(settings.rules());
    for (const auto& [setting, box] : m_fonts) {
        const QString family = settings.fontFamily(setting);
        // Chosen on this machine once, perhaps removed since: it stays the choice.
        if (box->findData(family) < 0)
            box->addItem(family, family);
        box->setCurrentIndex(box->findData(family));
    }
}

void SettingsDialog::chooseBackupFolder() {
    const QString start =
        m_ui->backupEdit->text().isEmpty() ? m_ui->backupEdit->placeholderText() : m_ui->backupEdit->text();
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the backups"),
                                                             QDir::fromNativeSeparators(start));
    if (!chosen.isEmpty())
        m_ui->backupEdit->setText(QDir::toNativeSeparators(chosen));
}

void SettingsDialog::showState() {
    const QString folder = QDir::fromNativeSeparators(m_ui->backupEdit->text().trimmed());
    QString problem;
    if (folder.isEmpty()) {
        m_ui->backupNote->setText(tr("Empty: beside the drafts. A folder on another disk is safer."));
    } else {
        const QFileInfo nearest = nearestFolder(folder);
        if (!QDir::isAbsolutePath(folder))
            problem = tr("Give the whole path, from the root on.");
        else if (!nearest.isDir() || !nearest.isWritable())
            problem = tr("Nothing can be written there; choose another folder.");
        else
            m_ui->backupNote->setText(QFileInfo::exists(folder) ? tr("A dated copy is made once a day.")
                                                                : tr("The folder will be made."));
    }
    QPalette colors = palette();
    if (!problem.isEmpty()) {
        m_ui->backupNote->setText(severitySign(Severity::Error) + u' ' + problem);
        colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    }
    m_ui->backupNote->setPalette(colors);
    m_ui->backupEdit->setAccessibleDescription(m_ui->backupNote->text());
    QPushButton* ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(problem.isEmpty());
    ok->setToolTip(problem);
}

void SettingsDialog::accept() {
    Settings settings;
    settings.setValue(Setting::Language, m_ui->languageBox->currentData().toString());
    settings.setValue(Setting::BackupFolder, QDir::fromNativeSeparators(m_ui->backupEdit->text().trimmed()));
    settings.setRules(m_rules->settings());
    for (const auto& [setting, box] : m_fonts)
        settings.setValue(setting, box->currentData().toString());
    if (const Problem problem = settings.save(); problem.code != Problem::Code::None) {
        m_ui->problem->setText(severitySign(Severity::Error) + u' ' + problemText(problem));
        m_ui->problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace nianbao
