#include "NarrativeForm.h"

#include "FindBar.h"
#include "HeadingText.h"
#include "NarrativeFigures.h"
#include "PartEditor.h"
#include "SignatureForm.h"
#include "TitleForm.h"
#include "session/DraftSession.h"

#include <report/text/CodePoints.h>

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// One character typed or erased; whole words, pastes and selections stand alone.
bool isKeystroke(const QString& removed, const QString& inserted) {
    return codePointCount(removed) + codePointCount(inserted) == 1 && inserted != u"\n" && removed != u"\n";
}

/// Figures of a part that follow their cells.
std::ptrdiff_t boundCount(const Part& part) {
    return std::count_if(part.fields.begin(), part.fields.end(), [](const BoundFigure& figure) {
        return figure.source.kind != FigureSource::Kind::LastYears;
    });
}

} // namespace

void NarrativeForm::takeSplice(quint32 partId, int position, const QString& removed,
                               const QString& inserted) {
    if (!m_session)
        return;
    const Part* part = m_session->report().part(m_section, partId);
    if (!part)
        return;
    const StepJoin join{isKeystroke(removed, inserted) ? StepJoin::Kind::Typing : StepJoin::Kind::Alone};
    const auto bound = boundCount(*part);
    m_session->perform({Splice{m_section, partId, position, removed, inserted}},
                       tr("Text of %1").arg(partName(*part)), join);
    const Part* after = m_session->report().part(m_section, partId);
    const auto lost = after ? bound - boundCount(*after) : 0;
    if (lost > 0)
        emit notice(tr("%Ln figures no longer follow their tables. Undo binds them again.", nullptr,
                       static_cast<int>(lost)));
}

void NarrativeForm::addFigureButtons(QBoxLayout* row) {
    m_bind = new QToolButton(this);
    m_bind->setObjectName(u"bindFigures"_s);
    m_bind->setAutoRaise(true);
    m_bind->setFocusPolicy(Qt::StrongFocus);
    m_bind->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_bind->setToolTip(tr("Binds the figures with a dotted line to the cells that they name, so that they "
                          "follow the tables (%1)")
                           .arg(m_bind->shortcut().toString(QKeySequence::NativeText)));
    connect(m_bind, &QToolButton::clicked, m_figures, &NarrativeFigures::bindAll);
    m_phrases = new QToolButton(this);
    m_phrases->setObjectName(u"phrases"_s);
    m_phrases->setText(tr("Sentences"));
    m_phrases->setToolTip(tr("Puts a usual sentence in at the caret, its figures taken from the tables"));
    m_phrases->setAutoRaise(true);
    m_phrases->setFocusPolicy(Qt::StrongFocus);
    m_phrases->setPopupMode(QToolButton::InstantPopup);
    m_phrases->setMenu(new QMenu(m_phrases));
    connect(m_phrases->menu(), &QMenu::aboutToShow, this, &NarrativeForm::showPhrases);
    for (QToolButton* button : {m_bind, m_phrases}) {
        button->setVisible(!m_session->isReadOnly());
        row->addWidget(button, 0, Qt::AlignTop);
    }
}

void NarrativeForm::showFigures() {
    for (PartEditor* editor : m_editors)
        editor->text()->setFigures(m_figures->marks(editor->partId()));
    const int offers = m_figures->offerCount();
    m_bind->setText(offers > 0 ? tr("Bind figures (%L1)").arg(offers) : tr("Bind figures"));
    m_bind->setEnabled(offers > 0);
}

void NarrativeForm::showPhrases() {
    m_phrases->menu()->clear();
    const PartEditor* editor = editorOf(m_lastPart);
    if (!editor && !m_editors.empty())
        editor = m_editors.front();
    if (editor)
        m_figures->addPhrases(m_phrases->menu(), editor->partId(), editor->text()->textCursor().position());
}

void NarrativeForm::takePartHeading(quint32 partId, const QString& text) {
    const Part* part = m_session ? m_session->report().part(m_section, partId) : nullptr;
    if (!part || part->heading == text)
        return;
    m_session->perform({RenamePart{m_section, partId, part->heading, text}}, tr("Heading of a part"));
}

void NarrativeForm::takeHeading(const QString& text) {
    if (!m_session)
        return;
    const Report& report = m_session->report();
    const SectionSpec& spec = report.format->sections()[static_cast<size_t>(m_section)];
    const auto printed = report.headings.find(spec.id);
    const QString before = printed == report.headings.end() ? QString() : printed->second;
    const QString after = text == spec.heading ? QString() : text;
    if (after != before)
        m_session->perform({SetHeading{m_section, before, after}}, tr("Heading of %1").arg(spec.name));
    syncHeading();
}

void NarrativeForm::addPart() {
    if (!m_session || m_session->isReadOnly())
        return;
    commitPending();
    const Report& report = m_session->report();
    const quint32 id = report.freshPartId();
    const auto index = static_cast<int>(report.narrative[static_cast<size_t>(m_section)].size());
    m_session->perform({AddPart{m_section, index, {id, {}, {}, {}}}}, tr("Add a part"));
    if (PartEditor* editor = editorOf(id)) {
        editor->heading()->setFocus();
        scrollTo(editor);
    }
}

void NarrativeForm::movePart(quint32 partId, int by) {
    if (!m_session)
        return;
    commitPending();
    const int from = m_session->report().partIndex(m_section, partId);
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_editors.size()))
        return;
    QWidget* focus = QApplication::focusWidget();
    m_session->perform({MovePart{m_section, from, to}},
                       tr("Move %1").arg(partName(*m_session->report().part(m_section, partId))));
    PartEditor* editor = editorOf(partId);
    // A button at the end of its way is disabled and cannot keep the focus.
    if (editor && focus && editor->isAncestorOf(focus))
        (focus->isEnabled() ? focus : editor->text())->setFocus();
    if (editor)
        scrollTo(editor);
}

void NarrativeForm::removePart(quint32 partId) {
    if (!m_session)
        return;
    commitPending();
    const Part* part = m_session->report().part(m_section, partId);
    if (!part)
        return;
    const int index = m_session->report().partIndex(m_section, partId);
    const Part removed = *part;
    m_session->perform({RemovePart{m_section, index, removed}}, tr("Remove %1").arg(partName(removed)));
    if (m_editors.empty())
        m_add->setFocus();
    else
        m_editors[std::min(static_cast<size_t>(index), m_editors.size() - 1)]->text()->setFocus();
    emit notice(tr("Removed: %1. Undo brings it back.").arg(partName(removed)));
}

Where NarrativeForm::caretPlace() const {
    const PartEditor* editor = focusedEditor();
    if (!editor)
        return Where::inSection(m_section);
    const QTextCursor cursor = editor->text()->textCursor();
    return Where::inPart(m_section, editor->partId(), cursor.selectionStart(),
                         cursor.selectionEnd() - cursor.selectionStart());
}

void NarrativeForm::goTo(const Where& where) {
    if (m_title && m_title->goTo(where)) {
        scrollTo(QApplication::focusWidget() ? QApplication::focusWidget() : m_title);
        return;
    }
    if (m_signature && where.kind == Where::Kind::Signature) {
        m_signature->setFocus();
        scrollTo(m_signature);
        return;
    }
    if (where.section != m_section)
        return;
    PartEditor* editor = editorOf(where.partId);
    if (where.kind == Where::Kind::Heading && m_heading) {
        m_heading->setFocus();
        m_heading->selectRange(where.start, where.length);
    } else if (where.kind == Where::Kind::PartHeading && editor) {
        editor->heading()->setFocus();
        editor->heading()->selectRange(where.start, where.length);
        scrollTo(editor->heading());
    } else if (where.kind == Where::Kind::Part && editor) {
        editor->text()->setFocus();
        editor->text()->selectRange(where.start, where.length);
        keepCaretInSight(editor->text());
    } else if (!m_editors.empty()) {
        m_editors.front()->text()->setFocus();
        scrollTo(m_editors.front());
    }
}

void NarrativeForm::setFindBar(FindBar* bar) {
    m_findBar = bar;
    connect(this, &NarrativeForm::placeChanged, bar, &FindBar::setPlace);
}

FindBar* NarrativeForm::findBar() {
    if (!m_findBar) {
        auto* bar = new FindBar(m_session, this);
        static_cast<QVBoxLayout*>(layout())->addWidget(bar);
        setFindBar(bar);
        connect(bar, &FindBar::goToRequested, this, [this](const Where& where) {
            if (where.section == m_section)
                goTo(where);
            else
                emit goToRequested(where);
        });
        connect(bar, &FindBar::closed, this, [this, bar] {
            if (PartEditor* editor = editorOf(bar->place().partId))
                editor->text()->setFocus();
            else if (!m_editors.empty())
                m_editors.front()->text()->setFocus();
        });
    }
    return m_findBar;
}

void NarrativeForm::showFind(bool withReplace) {
    FindBar* bar = findBar();
    QString term;
    if (const PartEditor* editor = focusedEditor()) {
        term = editor->text()->textCursor().selectedText();
        if (term.contains(QChar::ParagraphSeparator))
            term.clear();
        bar->setPlace(caretPlace());
    }
    bar->open(withReplace, term);
}

void NarrativeForm::findNext() {
    findBar()->findNext();
}

void NarrativeForm::findPrevious() {
    findBar()->findPrevious();
}

void NarrativeForm::commitPending() {
    if (m_heading)
        m_heading->commit();
    if (m_title)
        m_title->commit();
    if (m_signature)
        m_signature->commit();
    // A heading's edit can rebuild the cards.
    const auto editors = m_editors;
    for (PartEditor* editor : editors)
        editor->heading()->commit();
}

} // namespace nianbao
