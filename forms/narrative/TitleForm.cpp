#include "TitleForm.h"

#include "HeadingText.h"
#include "agency/AgencyDialog.h"
#include "agency/AgencyEdits.h"
#include "look/Card.h"
#include "session/DraftSession.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QString fieldText(const Agency& agency, const QString& field) {
    const std::pair<QString, QString> values[] = {
        {u"name"_s, agency.name},         {u"shortName"_s, agency.shortName},
        {u"region"_s, agency.region},     {u"address"_s, agency.address},
        {u"postcode"_s, agency.postcode}, {u"phone"_s, agency.phone},
        {u"email"_s, agency.email},       {u"websites"_s, agency.websites.join(u'\n')},
    };
    for (const auto& [name, value] : values) {
        if (name == field)
            return value;
    }
    return {};
}

} // namespace

TitleForm::TitleForm(DraftSession* session, QWidget* parent) : QWidget(parent), m_session(session) {
    build();
    refresh();
    showFindings();
}

void TitleForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTitle());
    column->addWidget(buildAgency());
    m_compose->setVisible(!m_session->isReadOnly());
    m_edit->setVisible(!m_session->isReadOnly());
    connect(m_title, &HeadingText::committed, this, &TitleForm::setTitle);
    connect(m_compose, &QPushButton::clicked, this, &TitleForm::compose);
    connect(m_edit, &QPushButton::clicked, this, [this] { editAgency(); });
}

QWidget* TitleForm::buildTitle() {
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    auto* label = new QLabel(tr("&Title"), card);
    m_title = new HeadingText(HeadingText::Lines::Many, PartText::Paragraphs::Centred, card);
    m_title->setObjectName(u"title"_s);
    m_title->setAccessibleName(tr("Title of the report"));
    m_title->setEditable(!m_session->isReadOnly());
    m_title->setUndoStack(m_session->undoStack());
    label->setBuddy(m_title);
    auto* note = new QLabel(tr("Left empty, the official wording prints. Enter breaks the line."), card);
    note->setWordWrap(true);
    m_compose = new QPushButton(tr("Compose &anew from the agency"), card);
    m_compose->setObjectName(u"compose"_s);
    m_compose->setAutoDefault(false);
    m_compose->setToolTip(
        tr("Official title, and a preface made from the agency's data; undo brings the old back"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(m_compose);
    column->addWidget(label);
    column->addWidget(m_title);
    column->addLayout(foot);
    return card;
}

QWidget* TitleForm::buildAgency() {
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Agency"), card), 1);
    m_edit = new QPushButton(tr("E&dit…"), card);
    m_edit->setObjectName(u"editAgency"_s);
    m_edit->setAutoDefault(false);
    m_edit->setAccessibleName(tr("Edit the agency"));
    head->addWidget(m_edit);
    column->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    addField(grid, 0, 0, u"name"_s, tr("Full name"));
    addField(grid, 1, 0, u"shortName"_s, tr("Short name"));
    addField(grid, 2, 0, u"level"_s, tr("Level"));
    addField(grid, 3, 0, u"scope"_s, tr("Figures"));
    addField(grid, 4, 0, u"region"_s, tr("Region"));
    addField(grid, 0, 2, u"address"_s, tr("Address"));
    addField(grid, 1, 2, u"postcode"_s, tr("Postcode"));
    addField(grid, 2, 2, u"phone"_s, tr("Telephone"));
    addField(grid, 3, 2, u"email"_s, tr("E-mail"));
    addField(grid, 4, 2, u"websites"_s, tr("Web sites"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    return card;
}

void TitleForm::addField(QGridLayout* grid, int row, int column, const QString& field, const QString& label) {
    auto* name = new QLabel(tr("%1:").arg(label), this);
    auto* value = new QLabel(this);
    value->setObjectName(field);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label);
    grid->addWidget(name, row, column, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(value, row, column + 1, Qt::AlignTop);
    m_fields[field] = value;
}

void TitleForm::refresh() {
    if (!m_session)
        return;
    const Report& report = m_session->report();
    if (!m_title->isPending())
        m_title->show(report.title);
    m_title->setHint(composeFromPattern(report.format->titlePattern(), report.agency, report.year));
    for (const auto& [field, label] : m_fields) {
        QString text = fieldText(report.agency, field);
        if (field == u"level"_s)
            text = agencyLevelText(report.agency.level);
        else if (field == u"scope"_s)
            text = report.agency.scope == u"jurisdiction"_s ? tr("of the whole jurisdiction")
                                                            : tr("of this office only");
        label->setText(text.isEmpty() ? tr("not stated") : text);
    }
}

void TitleForm::showFindings() {
    if (!m_session)
        return;
    std::vector<FindingMark> marks;
    QStringList sentences;
    for (const Finding& finding : m_session->findings()) {
        if (finding.where.kind != Where::Kind::Title)
            continue;
        marks.push_back({finding.where.start, finding.where.length, finding.severity});
        sentences.append(findingText(finding, m_session->report()));
    }
    m_title->setMarks(std::move(marks));
    m_title->setTipSource([sentences](int) { return sentences.join(u"\n\n"_s); });
}

void TitleForm::setTextFont(const QFont& font) {
    QFont large = font;
    large.setBold(true);
    large.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setTextFont(large);
}

bool TitleForm::goTo(const Where& where) {
    if (where.kind == Where::Kind::Title) {
        m_title->setFocus();
        m_title->selectRange(where.start, where.length);
        return true;
    }
    if (where.kind != Where::Kind::Agency)
        return false;
    const auto field = m_fields.find(where.agencyField);
    if (field == m_fields.end()) {
        m_edit->setFocus();
        return true;
    }
    field->second->setFocus();
    field->second->setSelection(0, static_cast<int>(field->second->text().size()));
    return true;
}

void TitleForm::commit() {
    m_title->commit();
}

void TitleForm::setTitle(const QString& text) {
    if (!m_session || text == m_session->report().title)
        return;
    m_session->perform({SetTitle{m_session->report().title, text}}, tr("Title"));
}

void TitleForm::compose() {
    if (!m_session)
        return;
    commit();
    m_session->perform(composeEdits(m_session->report()), tr("Compose title and preface"));
}

void TitleForm::editAgency(const QString& field) {
    if (!m_session || m_session->isReadOnly())
        return;
    commit();
    AgencyDialog dialog(m_session->report().agency, this);
    dialog.focusField(field);
    if (dialog.exec() != QDialog::Accepted || !m_session)
        return;
    m_session->perform(agencyEdits(m_session->report(), dialog.agency()), tr("Agency"));
}

} // namespace nianbao
