#include "ExportDialog.h"

#include "ui_ExportDialog.h"

#include <document/FontBook.h>
#include <rules/Rules.h>
#include <work/Settings.h>

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// What a suffix stands for, for people.
QString typeText(const QString& suffix) {
    if (suffix == "pdf"_L1)
        return ExportDialog::tr("PDF document, to print and publish (.pdf)");
    if (suffix == "html"_L1)
        return ExportDialog::tr("Web page, to publish (.html)");
    if (suffix == "docx"_L1)
        return ExportDialog::tr("Word document, to go on editing (.docx)");
    if (suffix == "xlsx"_L1)
        return ExportDialog::tr("Excel workbook of the three tables (.xlsx)");
    if (suffix == "json"_L1)
        return ExportDialog::tr("Interchange file, to hand on to other offices and programs (.json)");
    return ExportDialog::tr("%1 file (.%2)").arg(suffix.toUpper(), suffix);
}

} // namespace

ExportDialog::ExportDialog(const Report& report, const FontBook* fonts, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_report(report), m_fonts(fonts) {
    m_ui->setupUi(this);
    addTypes();
    m_ui->nameEdit->setText(exportFileName(report));
    // A bare system names a folder for documents and does not make it.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setFolder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    m_ui->progress->hide();
    m_ui->outcome->hide();
    // Until there is an outcome nothing else may grow.
    m_ui->column->insertStretch(m_ui->column->count() - 1);
    m_ui->column->setStretchFactor(m_ui->outcome, 1);
    m_ui->openFolderButton->hide();
    tellFindings();

    connect(m_ui->chooseButton, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &ExportDialog::describeFiles);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ExportDialog::describeFiles);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_ui->openFolderButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
    describeFiles();
}

ExportDialog::~ExportDialog() {
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ExportDialog::addTypes() {
    for (const QString& suffix : exportSuffixes()) {
        auto* box = new QCheckBox(typeText(suffix), m_ui->types);
        box->setObjectName(u"type-"_s + suffix);
        box->setChecked(suffix == exportSuffixes().front());
        m_ui->typeColumn->addWidget(box);
        m_types.emplace(suffix, box);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::describeFiles);
    }
}

void ExportDialog::setFolder(const QString& folder) {
    m_ui->folderEdit->setText(QDir::toNativeSeparators(folder));
}

QString ExportDialog::folder() const {
    return QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed());
}

void ExportDialog::setTypes(const QStringList& suffixes) {
    for (const auto& [suffix, box] : m_types)
        box->setChecked(suffixes.contains(suffix));
}

QStringList ExportDialog::types() const {
    QStringList chosen;
    for (const QString& suffix : exportSuffixes()) {
        if (m_types.at(suffix)->isChecked())
            chosen.append(suffix);
    }
    return chosen;
}

QStringList ExportDialog::files() const {
    QString name = m_ui->nameEdit->text();
    for (const auto& [suffix, box] : m_types) {
        if (name.endsWith(u'.' + suffix, Qt::CaseInsensitive))
            name.chop(suffix.size() + 1);
    }
    name = safeFileName(name);
    QStringList paths;
    if (!name.isEmpty()) {
        for (const QString& suffix : types())
            paths.append(QDir(folder()).filePath(name + u'.' + suffix));
    }
    return paths;
}

void ExportDialog::chooseFolder() {
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the files"), folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void ExportDialog::describeFiles() {
    const QStringList paths = files();
    const bool folderThere = !folder().isEmpty() && QFileInfo(folder()).isDir();
    QStringList replaced;
    for (const QString& path : paths) {
        if (QFileInfo::exists(path))
            replaced.append(QFileInfo(path).fileName());
    }
    QString note;
    if (!folderThere)
        note = tr("✖ There is no such folder.");
    else if (paths.isEmpty())
        note = tr("✖ Choose a file type and a file name.");
    else if (!replaced.isEmpty())
        note = tr("▲ There already, and replaced by exporting: %1").arg(replaced.join(tr(", ")));
    else
        note = tr("Will be written: %1").arg([&] {
            QStringList names;
            for (const QString& path : paths)
                names.append(QFileInfo(path).fileName());
            return names.join(tr(", "));
        }());
    m_ui->filesNote->setText(note);
    m_ui->exportButton->setText(replaced.isEmpty() ? tr("&Export") : tr("&Export and replace"));
    m_ui->exportButton->setEnabled(!isRunning() && folderThere && !paths.isEmpty());
}

void ExportDialog::tellFindings() {
    const RuleSettings rules = Settings().rules();
    const std::vector<Finding> findings = check({m_report, nullptr, nullptr, CheckMode::Complete, &rules});
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error;
    });
    m_ui->findingsNote->setText(tr("▲ The report still has %n error(s); F7 in the window shows them.",
                                   nullptr, static_cast<int>(errors)));
    m_ui->findingsNote->setVisible(errors > 0);
}

void ExportDialog::start() {
    const QStringList paths = files();
    if (isRunning() || paths.isEmpty())
        return;
    m_cancelled = false;
    m_written = m_failed = 0;
    m_ui->outcome->clear();
    m_ui->outcome->show();
    m_ui->progress->setRange(0, static_cast<int>(paths.size()));
    m_ui->progress->setValue(0);
    m_ui->progress->setFormat(tr("%v of %m files"));
    m_ui->progress->show();

    const QDateTime changed = m_changed.isValid() ? m_changed : QDateTime::currentDateTimeUtc();
    // A book serves one thread; the window goes on painting pages with its own.
    const std::shared_ptr<const FontBook> fonts = m_fonts ? std::make_shared<FontBook>(*m_fonts) : nullptr;
    m_thread.reset(QThread::create([this, paths, changed, fonts] {
        for (const QString& path : paths) {
            if (m_cancelled)
                break;
            const bool replaced = QFileInfo::exists(path);
            const ExportOutcome outcome = exportReport(m_report, changed, path, fonts.get(), m_options);
            QMetaObject::invokeMethod(
                this, [this, path, replaced, outcome] { showOutcome(path, replaced, outcome); });
        }
        QMetaObject::invokeMethod(this, [this] { finish(); });
    }));
    setBusy(true);
    m_thread->start();
}

void ExportDialog::showOutcome(const QString& path, bool replaced, const ExportOutcome& outcome) {
    m_ui->progress->setValue(m_ui->progress->value() + 1);
    const QString name = QFileInfo(path).fileName();
    if (outcome.problem.code == Problem::Code::None) {
        ++m_written;
        m_ui->outcome->appendPlainText(replaced ? tr("✔ %1 replaced").arg(name)
                                                : tr("✔ %1 written").arg(name));
    } else {
        ++m_failed;
        m_ui->outcome->appendPlainText(u"✖ "_s + problemText(outcome.problem));
        if (replaced)
            m_ui->outcome->appendPlainText(tr("   The old file has been kept."));
    }
    for (const QString& warning : outcome.warnings)
        m_ui->outcome->appendPlainText(u"▲ "_s + warning);
}

void ExportDialog::finish() {
    m_thread->wait();
    m_thread.reset();
    setBusy(false);
    m_ui->openFolderButton->setVisible(m_written > 0);
    const bool cancelled = m_cancelled;
    emit exported(m_written, m_failed);
    if (cancelled)
        QDialog::reject();
}

void ExportDialog::setBusy(bool busy) {
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_ui->types, m_ui->folderEdit, m_ui->chooseButton, m_ui->nameEdit})
        widget->setEnabled(!busy);
    m_ui->closeButton->setText(busy ? tr("Cancel") : tr("Close"));
    describeFiles();
}

void ExportDialog::reject() {
    if (isRunning())
        m_cancelled = true;
    else
        QDialog::reject();
}

} // namespace nianbao
