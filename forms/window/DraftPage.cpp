#include "DraftPage.h"

#include "narrative/FindBar.h"
#include "narrative/NarrativeForm.h"
#include "session/DraftSession.h"
#include "table/TableForm.h"
#include <work/Settings.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Where an edit shows.
Where placeOf(const Edit& edit, const DraftSession& session) {
    const ReportFormat& format = *session.report().format;
    if (const auto* explained = std::get_if<SetExplanation>(&edit)) {
        for (const Finding& finding : session.findings()) {
            if (findingSubject(finding, session.report()) == explained->subject)
                return finding.where;
        }
        return Where::report();
    }
    if (const auto* set = std::get_if<SetCell>(&edit))
        return Where::atCell(set->cell, format);
    if (const auto* note = std::get_if<SetNote>(&edit))
        return Where::atCell(note->cell, format);
    if (const auto* splice = std::get_if<Splice>(&edit)) {
        const auto end = static_cast<int>(splice->position + splice->inserted.size());
        return Where::inPart(splice->section, splice->part, end);
    }
    if (const auto* fields = std::get_if<SetFields>(&edit))
        return Where::inPart(fields->section, fields->part);
    if (const auto* add = std::get_if<AddPart>(&edit))
        return Where::inPart(add->section, add->part.id);
    if (const auto* remove = std::get_if<RemovePart>(&edit))
        return Where::inSection(remove->section);
    if (const auto* move = std::get_if<MovePart>(&edit))
        return Where::inSection(move->section);
    if (const auto* rename = std::get_if<RenamePart>(&edit))
        return Where::partHeading(rename->section, rename->part);
    if (const auto* heading = std::get_if<SetHeading>(&edit))
        return Where::heading(heading->section);
    Where place = Where::title(); // the agency and the year stand beside it
    place.section = 0;
    if (std::holds_alternative<SetSignature>(edit)) {
        place.kind = Where::Kind::Signature;
        place.section = static_cast<int>(format.sections().size()) - 1;
    }
    return place;
}

} // namespace

DraftPage::DraftPage(DraftSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_forms(session->report().format->sections().size(), nullptr),
      m_stack(new QStackedWidget(this)), m_banner(new QLabel(this)),
      m_saveCopy(new QPushButton(tr("Save a copy…"), this)), m_findBar(new FindBar(session, this)) {
    m_banner->setObjectName(u"banner"_s);
    m_banner->setWordWrap(true);
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setStyleSheet(u"QLabel { background: #7a4f00; color: white; padding: 6px 10px; }"_s);
    m_saveCopy->setToolTip(tr("Writes the report, with what is not saved yet, to a file of your choice"));
    connect(m_saveCopy, &QPushButton::clicked, this, &DraftPage::saveCopyRequested);
    setBanner({});

    auto* bannerRow = new QHBoxLayout;
    bannerRow->setSpacing(6);
    bannerRow->addWidget(m_banner, 1);
    bannerRow->addWidget(m_saveCopy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bannerRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_findBar);
    connect(m_findBar, &FindBar::goToRequested, this, &DraftPage::goTo);
    connect(m_findBar, &FindBar::closed, this, &DraftPage::leaveFindBar);
}

QWidget* DraftPage::form(int section) {
    QWidget*& form = m_forms.at(static_cast<size_t>(section));
    if (form)
        return form;
    const int table = m_session->report().format->sections()[static_cast<size_t>(section)].table;
    if (table >= 0) {
        auto* tableForm = new TableForm(m_session, table);
        tableForm->setZoom(m_zoom);
        form = tableForm;
    } else {
        form = makeNarrativeForm(section);
    }
    m_stack->addWidget(form);
    return form;
}

NarrativeForm* DraftPage::makeNarrativeForm(int section) {
    auto* form = new NarrativeForm(m_session, section);
    form->setZoom(m_zoom);
    form->setFindBar(m_findBar);
    form->setRequirementShown(Settings().value(Setting::RequirementShown).toBool());
    connect(form, &NarrativeForm::notice, this, &DraftPage::notice);
    connect(form, &NarrativeForm::requirementShownChanged, this, [this](bool shown) {
        Settings().setValue(Setting::RequirementShown, shown);
        for (NarrativeForm* other : m_stack->findChildren<NarrativeForm*>())
            other->setRequirementShown(shown);
    });
    return form;
}

void DraftPage::leaveFindBar() {
    auto* narrativeForm = qobject_cast<NarrativeForm*>(form(m_section));
    const Where& place = m_findBar->place();
    if (narrativeForm && place.kind == Where::Kind::Part && place.section == m_section)
        narrativeForm->goTo(place);
    else
        form(m_section)->setFocus();
}

bool DraftPage::commitPending() {
    bool taken = true;
    for (QWidget* form : m_forms) {
        if (auto* tableForm = qobject_cast<TableForm*>(form))
            taken = tableForm->finishEditing() && taken;
        else if (auto* narrativeForm = qobject_cast<NarrativeForm*>(form))
            narrativeForm->commitPending();
    }
    return taken;
}

void DraftPage::showSection(int section) {
    if (section == m_section)
        return;
    m_section = section;
    m_stack->setCurrentWidget(form(section));
    emit sectionShown(section);
}

void DraftPage::goTo(const Where& where) {
    const Report& report = m_session->report();
    switch (where.kind) {
    case Where::Kind::Report:
        return;
    case Where::Kind::Cell: {
        showSection(where.section);
        auto* tableForm = qobject_cast<TableForm*>(form(where.section));
        tableForm->goToCell(where.cell);
        return;
    }
    case Where::Kind::Table: {
        // The first cell that is not filled in, for that is what findings of whole tables are about.
        showSection(where.section);
        const TableSpec& table = report.format->tables()[static_cast<size_t>(where.table)];
        int target = table.cells.front();
        for (const int cell : table.cells) {
            if (report.cells[static_cast<size_t>(cell)].isBlank()) {
                target = cell;
                break;
            }
        }
        qobject_cast<TableForm*>(form(where.section))->goToCell(target);
        return;
    }
    default:
        break;
    }
    // Title, agency and signature stand with the preface or the last section; the forms know.
    int section = where.section;
    if (section < 0)
        section = where.kind == Where::Kind::Signature ? static_cast<int>(m_forms.size()) - 1 : 0;
    showSection(section);
    if (auto* narrativeForm = qobject_cast<NarrativeForm*>(form(section)))
        narrativeForm->goTo(where);
    else
        form(section)->setFocus();
}

void DraftPage::showEdits(const Edits& edits) {
    Where place;
    for (const Edit& edit : edits) {
        const Where next = placeOf(edit, *m_session);
        const bool isFirst = place.kind == Where::Kind::Report;
        const bool isNearer = place.section != m_section && next.section == m_section;
        // A block of cells is shown from its beginning, whichever way round it was changed.
        const bool isBefore = place.kind == Where::Kind::Cell && next.kind == Where::Kind::Cell &&
                              place.table == next.table && next.cell < place.cell;
        if (isFirst || isNearer || isBefore)
            place = next;
    }
    if (place.kind != Where::Kind::Section || place.section != m_section)
        goTo(place);
}

void DraftPage::setZoom(double factor) {
    m_zoom = factor;
    for (QWidget* form : m_forms) {
        if (auto* tableForm = qobject_cast<TableForm*>(form))
            tableForm->setZoom(factor);
        else if (auto* narrativeForm = qobject_cast<NarrativeForm*>(form))
            narrativeForm->setZoom(factor);
    }
}

void DraftPage::showFind(bool withReplace) {
    if (auto* narrativeForm = qobject_cast<NarrativeForm*>(form(m_section)))
        narrativeForm->showFind(withReplace);
    else
        m_findBar->open(withReplace);
}

void DraftPage::findNext() {
    m_findBar->findNext();
}

void DraftPage::findPrevious() {
    m_findBar->findPrevious();
}

void DraftPage::setBanner(const QString& text) {
    m_banner->setText(text);
    m_banner->setVisible(!text.isEmpty());
    m_saveCopy->setVisible(!text.isEmpty());
}

} // namespace nianbao
