#include "BackupDialog.h"

#include "look/SeverityLook.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

BackupDialog::BackupDialog(const QString& storePath, const QString& folder, QWidget* parent)
    : QDialog(parent), m_storePath(storePath), m_folder(folder) {
    setWindowTitle(tr("Backups"));
    resize(640, 420);
    build();
    refresh();
}

QString BackupDialog::chosenBackup() const {
    return m_chosen;
}

void BackupDialog::build() {
    auto* about = new QLabel(tr("The drafts are copied here once a day, and the newest copies are kept:\n%1\n"
                                "Another folder can be chosen in the settings.")
                                 .arg(QDir::toNativeSeparators(m_folder)),
                             this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Made on"), tr("Size"), tr("File")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_empty = new QLabel(tr("There is no backup in this folder yet."), this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_message = new QLabel(this);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_progress->setRange(0, 0); // how long a copy takes is not known
    m_progress->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_backUp = buttons->addButton(tr("&Back up now"), QDialogButtonBox::ActionRole);
    m_backUp->setObjectName(u"backUp"_s);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restore"_s);
    connect(m_backUp, &QPushButton::clicked, this, &BackupDialog::backUpNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::restoreChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupDialog::showState);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &BackupDialog::restoreChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
}

void BackupDialog::refresh() {
    m_backups = Store::backups(m_folder);
    const QLocale locale;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Store::BackupFile& backup : m_backups) {
            auto* line = new QTreeWidgetItem(m_list, {locale.toString(backup.when, u"yyyy-MM-dd HH:mm:ss"_s),
                                                      locale.formattedDataSize(backup.size),
                                                      QFileInfo(backup.path).fileName()});
            line->setToolTip(2, QDir::toNativeSeparators(backup.path));
        }
        if (!m_backups.empty())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_list->setVisible(!m_backups.empty());
    m_empty->setVisible(m_backups.empty());
    showState();
}

void BackupDialog::showState() {
    const bool chosen = m_list->currentItem() != nullptr;
    m_backUp->setEnabled(!m_working);
    m_restore->setEnabled(chosen && !m_working);
    m_restore->setToolTip(m_working ? tr("A backup is being made.")
                          : chosen  ? tr("Puts the chosen backup in the place of the drafts")
                                    : tr("Choose a backup in the list first."));
    m_progress->setVisible(m_working);
}

void BackupDialog::backUpNow() {
    m_working = true;
    m_message->hide();
    showState();
    // On a thread and a connection of its own: a large store takes seconds.
    QThreadPool::globalInstance()->start(
        [path = m_storePath, folder = m_folder, dialog = QPointer<BackupDialog>(this)] {
            auto store = Store::open(path, Store::Access::ReadOnly);
            const Problem problem = store ? (*store)->backUp(folder, Store::Backup::Now) : store.problem();
            QMetaObject::invokeMethod(qApp, [dialog, problem] {
                if (dialog)
                    dialog->backedUp(problem);
            });
        });
}

void BackupDialog::backedUp(const Problem& problem) {
    m_working = false;
    const bool failed = problem.code != Problem::Code::None;
    m_message->setText(failed ? severitySign(Severity::Error) + u' ' + problemText(problem)
                              : u"✔ "_s + tr("The backup is made."));
    QPalette colors = palette();
    if (failed)
        colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    m_message->setPalette(colors);
    m_message->show();
    refresh();
}

void BackupDialog::restoreChosen() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || m_working)
        return;
    const Store::BackupFile& backup = m_backups[static_cast<size_t>(row)];
    QMessageBox question(
        QMessageBox::Warning, tr("Restore a backup"),
        tr("All drafts become what they were on %1. What was changed since then is no longer "
           "listed; the present file is kept beside the restored one.")
            .arg(QLocale().toString(backup.when, u"yyyy-MM-dd HH:mm:ss"_s)),
        QMessageBox::Cancel, this);
    const QPushButton* sure = question.addButton(tr("Restore"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != sure)
        return;
    m_chosen = backup.path;
    accept();
}

} // namespace nianbao
