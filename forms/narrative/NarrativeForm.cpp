#include "NarrativeForm.h"

#include "HeadingText.h"
#include "NarrativeFigures.h"
#include "PartEditor.h"
#include "SignatureForm.h"
#include "TitleForm.h"
#include "session/DraftSession.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 900; ///< logical pixels at 100 %: longer lines are hard to read
constexpr int caretMargin = 24;   ///< kept free above and below the caret
constexpr double textScale = 1.15;
constexpr double headingScale = 1.3;

int lastNarrativeSection(const ReportFormat& format) {
    int last = -1;
    for (size_t i = 0; i < format.sections().size(); ++i) {
        if (format.sections()[i].isNarrative())
            last = static_cast<int>(i);
    }
    return last;
}

} // namespace

NarrativeForm::NarrativeForm(DraftSession* session, int section, QWidget* parent)
    : QWidget(parent), m_session(session), m_section(section),
      m_figures(new NarrativeFigures(session, section, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildColumn();
    syncHeading();
    syncParts();
    updateFonts();
    showFindings();
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (const PartEditor* editor = focusedEditor())
            m_lastPart = editor->partId();
    });
    connect(session, &DraftSession::edited, this, &NarrativeForm::apply);
    connect(session, &DraftSession::findingsChanged, this, &NarrativeForm::showFindings);
}

NarrativeForm::~NarrativeForm() {
    // The children lose the focus while they go, and there is nobody left to tell.
    m_session.clear();
    disconnect(qApp, nullptr, this, nullptr);
}

bool NarrativeForm::isPreface() const {
    return m_session->report().format->sections()[static_cast<size_t>(m_section)].number == 0;
}

void NarrativeForm::buildHead() {
    const SectionSpec& spec = m_session->report().format->sections()[static_cast<size_t>(m_section)];
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(16, 8, 16, 8);
    auto* row = new QHBoxLayout;
    if (isPreface()) {
        auto* name = new QLabel(spec.name, head);
        name->setObjectName(u"sectionName"_s);
        row->addWidget(name, 1);
    } else {
        m_heading = new HeadingText(HeadingText::Lines::One, PartText::Paragraphs::Flush, head);
        m_heading->setObjectName(u"sectionHeading"_s);
        m_heading->setAccessibleName(tr("Heading of the section"));
        m_heading->setToolTip(tr("Cleared, the official heading comes back"));
        m_heading->setEditable(!m_session->isReadOnly());
        m_heading->setUndoStack(m_session->undoStack());
        connect(m_heading, &HeadingText::committed, this, &NarrativeForm::takeHeading);
        row->addWidget(m_heading, 1);
    }
    addFigureButtons(row);
    m_requirementToggle = new QToolButton(head);
    m_requirementToggle->setObjectName(u"requirementToggle"_s);
    m_requirementToggle->setText(tr("What is asked"));
    m_requirementToggle->setToolTip(tr("Show or hide the official requirement for this section"));
    m_requirementToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_requirementToggle->setArrowType(Qt::RightArrow);
    m_requirementToggle->setCheckable(true);
    m_requirementToggle->setAutoRaise(true);
    m_requirementToggle->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_requirementToggle, 0, Qt::AlignTop);
    column->addLayout(row);
    m_requirement = new QLabel(spec.requirement, head);
    m_requirement->setObjectName(u"requirement"_s);
    m_requirement->setAccessibleName(tr("Official requirement"));
    m_requirement->setTextFormat(Qt::PlainText);
    m_requirement->setWordWrap(true);
    m_requirement->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_requirement->setContentsMargins(4, 0, 4, 4);
    m_requirement->setVisible(false);
    column->addWidget(m_requirement);
    layout()->addWidget(head);
    connect(m_requirementToggle, &QToolButton::toggled, this, [this](bool shown) {
        m_requirement->setVisible(shown);
        m_requirementToggle->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        emit requirementShownChanged(shown);
    });
}

void NarrativeForm::buildColumn() {
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(16, 0, 16, 16);
    auto* column = new QWidget(page);
    column->setObjectName(u"column"_s);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    centred->addStretch(1);
    centred->addWidget(column, 1000);
    centred->addStretch(1);

    if (isPreface()) {
        m_title = new TitleForm(m_session, column);
        m_column->addWidget(m_title);
    }
    m_parts = new QVBoxLayout;
    m_parts->setSpacing(8);
    m_column->addLayout(m_parts);
    m_add = new QPushButton(tr("Add a &part"), column);
    m_add->setObjectName(u"addPart"_s);
    m_add->setAutoDefault(false);
    m_add->setVisible(!m_session->isReadOnly() && !isPreface());
    connect(m_add, &QPushButton::clicked, this, &NarrativeForm::addPart);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    if (m_section == lastNarrativeSection(*m_session->report().format)) {
        m_signature = new SignatureForm(m_session, column);
        m_column->addWidget(m_signature);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(page);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_scroll, 1);
}

PartEditor* NarrativeForm::addEditor(const Part& part) {
    auto* editor = new PartEditor(part.id, m_scroll->widget());
    editor->setReadOnly(m_session->isReadOnly());
    editor->setUndoStack(m_session->undoStack());
    const SectionSpec& spec = m_session->report().format->sections()[static_cast<size_t>(m_section)];
    editor->setHeadingOffered(!isPreface());
    editor->setFallbackName(spec.name);
    const quint32 id = part.id;
    connect(editor, &PartEditor::moveRequested, this, [this, id](int by) { movePart(id, by); });
    connect(editor, &PartEditor::removeRequested, this, [this, id] { removePart(id); });
    connect(editor->heading(), &HeadingText::committed, this,
            [this, id](const QString& text) { takePartHeading(id, text); });
    connectText(editor);
    return editor;
}

void NarrativeForm::connectText(PartEditor* editor) {
    PartText* text = editor->text();
    const quint32 id = editor->partId();
    connect(text, &PartText::spliced, this,
            [this, id](int position, const QString& removed, const QString& inserted) {
                takeSplice(id, position, removed, inserted);
            });
    connect(text, &PartText::notice, this, &NarrativeForm::notice);
    connect(text, &PartText::menuAboutToShow, this,
            [this, id](QMenu* menu, int position) { m_figures->addActions(menu, id, position); });
    connect(text, &PartText::caretMoved, this, [this, text] {
        if (!text->hasFocus())
            return;
        keepCaretInSight(text);
        emit placeChanged(caretPlace());
    });
    connect(text, &QTextEdit::selectionChanged, this, [this, text] {
        if (text->hasFocus())
            emit placeChanged(caretPlace());
    });
}

PartEditor* NarrativeForm::editorOf(quint32 partId) const {
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [partId](const PartEditor* e) { return e->partId() == partId; });
    return found == m_editors.end() ? nullptr : *found;
}

PartEditor* NarrativeForm::focusedEditor() const {
    const QWidget* focus = QApplication::focusWidget();
    for (PartEditor* editor : m_editors) {
        if (focus && editor->isAncestorOf(focus))
            return editor;
    }
    return nullptr;
}

void NarrativeForm::apply(const Edits& edits) {
    if (!m_session)
        return;
    bool structure = false;
    bool place = false;
    for (const Edit& edit : edits) {
        if (const auto* splice = std::get_if<Splice>(&edit)) {
            PartEditor* editor = splice->section == m_section ? editorOf(splice->part) : nullptr;
            const Part* part = m_session->report().part(splice->section, splice->part);
            // What came from the editor itself stands there already.
            if (!editor || !part || editor->text()->text() == part->text)
                continue;
            const QString& shown = editor->text()->text();
            if (QStringView(shown).mid(splice->position).startsWith(splice->removed))
                editor->text()->applySplice(splice->position, static_cast<int>(splice->removed.size()),
                                            splice->inserted);
            structure = true;
        } else {
            structure = structure || std::holds_alternative<AddPart>(edit) ||
                        std::holds_alternative<RemovePart>(edit) || std::holds_alternative<MovePart>(edit) ||
                        std::holds_alternative<RenamePart>(edit);
            place =
                place || !(std::holds_alternative<SetCell>(edit) || std::holds_alternative<SetNote>(edit) ||
                           std::holds_alternative<SetExplanation>(edit));
        }
    }
    if (structure)
        syncParts();
    if (!place)
        return;
    syncHeading();
    if (m_title)
        m_title->refresh();
    if (m_signature)
        m_signature->refresh();
}

void NarrativeForm::syncParts() {
    const auto& parts = m_session->report().narrative[static_cast<size_t>(m_section)];
    std::vector<PartEditor*> editors;
    bool moved = parts.size() != m_editors.size();
    for (const Part& part : parts) {
        PartEditor* editor = editorOf(part.id);
        if (!editor)
            editor = addEditor(part);
        moved = moved || editors.size() >= m_editors.size() || m_editors[editors.size()] != editor;
        editor->showPart(part);
        editors.push_back(editor);
    }
    if (!moved)
        return;
    QWidget* focus = QApplication::focusWidget();
    for (PartEditor* old : m_editors) {
        m_parts->removeWidget(old);
        if (std::find(editors.begin(), editors.end(), old) == editors.end()) {
            old->hide();
            old->deleteLater();
        }
    }
    m_editors = std::move(editors);
    const auto& specs = m_session->report().format->sections()[static_cast<size_t>(m_section)].parts;
    QWidget* previous = m_title ? static_cast<QWidget*>(m_title) : m_requirementToggle;
    for (size_t i = 0; i < m_editors.size(); ++i) {
        PartEditor* editor = m_editors[i];
        m_parts->addWidget(editor);
        editor->show();
        editor->setPlace(i == 0, i + 1 == m_editors.size());
        const QString heading = editor->heading()->text();
        const auto spec = std::find_if(specs.begin(), specs.end(),
                                       [&heading](const PartSpec& s) { return s.heading == heading; });
        editor->text()->setHint(spec == specs.end() ? QString() : spec->hint);
        for (QWidget* next : editor->tabOrder()) {
            QWidget::setTabOrder(previous, next);
            previous = next;
        }
    }
    QWidget::setTabOrder(previous, m_add);
    setFocusProxy(m_editors.empty() ? static_cast<QWidget*>(m_add) : m_editors.front()->text());
    updateFonts();
    showFindings();
    if (focus && isAncestorOf(focus) && focusedEditor())
        focus->setFocus();
}

void NarrativeForm::syncHeading() {
    if (m_heading && !m_heading->isPending())
        m_heading->show(m_session->report().headingText(m_section));
}

void NarrativeForm::showFindings() {
    if (!m_session)
        return;
    std::vector<FindingMark> headingMarks;
    std::map<quint32, std::vector<Finding>> byPart;
    for (const Finding& finding : m_session->findings()) {
        const Where& where = finding.where;
        if (where.section != m_section)
            continue;
        if (where.kind == Where::Kind::Part || where.kind == Where::Kind::PartHeading)
            byPart[where.partId].push_back(finding);
        else if (where.kind == Where::Kind::Heading)
            headingMarks.push_back({where.start, where.length, finding.severity});
    }
    for (PartEditor* editor : m_editors)
        editor->setFindings(std::move(byPart[editor->partId()]), m_session->report());
    if (m_heading)
        m_heading->setMarks(std::move(headingMarks));
    if (m_title)
        m_title->showFindings();
    showFigures();
}

QString NarrativeForm::partName(const Part& part) const {
    return part.heading.isEmpty()
               ? m_session->report().format->sections()[static_cast<size_t>(m_section)].name
               : part.heading;
}

void NarrativeForm::keepCaretInSight(PartText* text) {
    const auto scroll = [this, text = QPointer<PartText>(text)] {
        if (!text || !text->hasFocus())
            return;
        const QRect caret = text->cursorRect();
        const QPoint place = text->viewport()->mapTo(m_scroll->widget(), caret.center());
        m_scroll->ensureVisible(place.x(), place.y(), 0, caret.height() / 2 + caretMargin);
    };
    scroll();
    // A text that has just grown gets its room when events are next handled.
    QTimer::singleShot(0, this, scroll);
}

void NarrativeForm::scrollTo(QWidget* widget) {
    const auto scroll = [this, widget = QPointer<QWidget>(widget)] {
        if (widget)
            m_scroll->ensureWidgetVisible(widget, 0, caretMargin);
    };
    scroll();
    QTimer::singleShot(0, this, scroll);
}

void NarrativeForm::setZoom(double zoom) {
    m_zoom = zoom;
    updateFonts();
}

void NarrativeForm::updateFonts() {
    QFont text = font();
    text.setPointSizeF(text.pointSizeF() * textScale * m_zoom);
    for (PartEditor* editor : m_editors)
        editor->setTextFont(text);
    if (m_title)
        m_title->setTextFont(text);
    QFont heading = text;
    heading.setPointSizeF(heading.pointSizeF() * headingScale / textScale);
    heading.setBold(true);
    if (m_heading)
        m_heading->setTextFont(heading);
    else if (auto* name = findChild<QLabel*>(u"sectionName"_s))
        name->setFont(heading);
    if (auto* column = findChild<QWidget*>(u"column"_s))
        column->setMaximumWidth(static_cast<int>(widestColumn * std::max(m_zoom, 1.0)));
}

void NarrativeForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_parts)
        updateFonts();
}

void NarrativeForm::setRequirementShown(bool shown) {
    m_requirementToggle->setChecked(shown);
}

bool NarrativeForm::isRequirementShown() const {
    return m_requirementToggle->isChecked();
}

} // namespace nianbao
