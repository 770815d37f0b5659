#include "ComparisonDialog.h"

#include "ComparisonView.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace nianbao {

using namespace Qt::StringLiterals;

ComparisonDialog::ComparisonDialog(ComparisonSide now, const FontBook* fonts, QWidget* parent)
    : QDialog(parent), m_now(std::move(now)), m_fonts(fonts), m_about(new QLabel(this)),
      m_view(new ComparisonView(this)), m_outcome(new QLabel(this)) {
    setWindowTitle(tr("Compare"));
    resize(760, 560);
    m_about->setObjectName(u"about"_s);
    m_outcome->setObjectName(u"outcome"_s);
    for (QLabel* label : {m_about, m_outcome}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    build();
    refresh();
}

QPushButton* ComparisonDialog::addChoice(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

void ComparisonDialog::build() {
    QPushButton* file = addChoice(u"chooseFile"_s, tr("A &file…"), tr("Reads the other report from a file"));
    QPushButton* draft = addChoice(u"chooseDraft"_s, tr("Another &draft…"), tr("Takes a draft of the store"));
    QPushButton* revision =
        addChoice(u"chooseRevision"_s, tr("An older &revision…"), tr("Takes an earlier state of this draft"));
    auto* choices = new QHBoxLayout;
    choices->addWidget(new QLabel(tr("Compare with:"), this));
    for (QPushButton* button : {file, draft, revision})
        choices->addWidget(button);
    choices->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"export"_s);
    m_export->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(choices);
    column->addWidget(m_about);
    column->addWidget(m_view, 1);
    column->addStretch();
    column->addWidget(m_outcome);
    column->addWidget(buttons);

    connect(file, &QPushButton::clicked, this, &ComparisonDialog::fileRequested);
    connect(draft, &QPushButton::clicked, this, &ComparisonDialog::draftRequested);
    connect(revision, &QPushButton::clicked, this, &ComparisonDialog::revisionRequested);
    connect(m_view, &ComparisonView::placeChosen, this, &ComparisonDialog::placeChosen);
    connect(m_export, &QPushButton::clicked, this, &ComparisonDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ComparisonDialog::setOld(ComparisonSide old) {
    m_old = std::move(old);
    refresh();
}

void ComparisonDialog::setNow(ComparisonSide now) {
    m_now = std::move(now);
    refresh();
}

void ComparisonDialog::refresh() {
    m_comparison = m_old ? compareReports(m_old->report, m_now.report) : Comparison();
    m_about->setText(tr("Choose what “%1” is compared with.").arg(m_now.name));
    m_about->setHidden(m_old.has_value());
    m_view->setVisible(m_old.has_value());
    m_export->setEnabled(m_old.has_value());
    m_export->setToolTip(m_old ? QString() : tr("Choose first what to compare with."));
    m_outcome->hide();
    if (m_old)
        m_view->setComparison({m_old->report, m_now.report, m_comparison, m_old->name, m_now.name});
}

void ComparisonDialog::chooseFile() {
    QStringList filters;
    for (const QString& suffix : comparisonSuffixes())
        filters.append(tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix));
    QFileDialog dialog(this, tr("Export the comparison"), {}, filters.join(u";;"_s));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(comparisonSuffixes().front());
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(comparisonSuffixes()[filters.indexOf(filter)]);
    });
    if (dialog.exec() == QDialog::Accepted)
        exportTo(dialog.selectedFiles().constFirst());
}

void ComparisonDialog::exportTo(const QString& path) {
    if (!m_old)
        return;
    const Problem problem =
        writeComparison({m_old->report, m_now.report, m_comparison, m_old->name, m_now.name},
                        std::max(m_old->changed, m_now.changed), path, m_fonts);
    m_outcome->setText(problem.code == Problem::Code::None ? tr("Written: %1").arg(path)
                                                           : problemText(problem));
    m_outcome->show();
}

} // namespace nianbao
