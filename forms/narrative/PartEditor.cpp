#include "PartEditor.h"

#include "HeadingText.h"
#include "look/FindingLook.h"
#include "look/SeverityLook.h"

#include <report/text/CodePoints.h>
#include <rules/Rules.h>

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool isAbout(const Finding& finding, Where::Kind kind, int position) {
    return finding.where.kind == kind && position >= finding.where.start &&
           position < finding.where.start + finding.where.length;
}

} // namespace

PartEditor::PartEditor(quint32 partId, QWidget* parent)
    : Card(parent), m_partId(partId), m_heading(new HeadingText(HeadingText::Lines::One)),
      m_text(new PartText(PartText::Paragraphs::Indented)), m_count(new QLabel), m_summary(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_heading, 1);
    m_up = addButton(u"moveUp"_s, tr("Move up"), tr("Move this part up (Ctrl+Shift+Up)"));
    m_up->setArrowType(Qt::UpArrow);
    m_down = addButton(u"moveDown"_s, tr("Move down"), tr("Move this part down (Ctrl+Shift+Down)"));
    m_down->setArrowType(Qt::DownArrow);
    m_remove = addButton(u"remove"_s, tr("Remove"), tr("Remove this part; undo brings it back"));
    for (auto* button : {m_up, m_down, m_remove})
        head->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_text);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_count);
    column->addLayout(foot);

    m_heading->setObjectName(u"partHeading"_s);
    m_heading->setHint(tr("Heading of the part, may be left empty"));
    m_text->setObjectName(u"partText"_s);
    m_count->setObjectName(u"count"_s);
    m_summary->setObjectName(u"summary"_s);
    setFocusProxy(m_text);

    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &PartEditor::removeRequested);
    const auto addShortcut = [this](const QKeySequence& keys, QToolButton* button) {
        auto* action = new QAction(button->text(), this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QToolButton::click);
        addAction(action);
    };
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Up, m_up);
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Down, m_down);
    connect(m_heading, &HeadingText::entered, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &PartText::spliced, this, &PartEditor::updateCount);
    connect(m_heading, &PartText::spliced, this, &PartEditor::nameChildren);
    m_text->setTipSource([this](int position) { return tipAt(position, Where::Kind::Part); });
    m_heading->setTipSource([this](int position) { return tipAt(position, Where::Kind::PartHeading); });
    updateCount();
    nameChildren();
}

QToolButton* PartEditor::addButton(const QString& objectName, const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(28, 28);
    return button;
}

void PartEditor::showPart(const Part& part) {
    m_text->showText(part.text);
    // What is being typed into a heading stands until it is told.
    if (!m_heading->isPending())
        m_heading->show(part.heading);
    m_heading->setVisible(m_headingOffered || !part.heading.isEmpty());
    updateCount();
    nameChildren();
}

void PartEditor::setHeadingOffered(bool offered) {
    m_headingOffered = offered;
    m_heading->setVisible(offered || !m_heading->text().isEmpty());
}

void PartEditor::setFallbackName(const QString& name) {
    m_fallbackName = name;
    nameChildren();
}

void PartEditor::setPlace(bool first, bool last) {
    m_up->setEnabled(!first);
    m_down->setEnabled(!last);
    const bool only = first && last;
    m_up->setVisible(!m_readOnly && !only);
    m_down->setVisible(!m_readOnly && !only);
    m_remove->setVisible(!m_readOnly && (!only || m_headingOffered));
}

void PartEditor::nameChildren() {
    const QString name = m_heading->text().isEmpty() ? m_fallbackName : m_heading->text();
    m_heading->setAccessibleName(tr("Heading: %1").arg(name));
    m_text->setAccessibleName(tr("Text: %1").arg(name));
    m_up->setAccessibleName(tr("Move up: %1").arg(name));
    m_down->setAccessibleName(tr("Move down: %1").arg(name));
    m_remove->setAccessibleName(tr("Remove: %1").arg(name));
    setAccessibleName(name);
}

void PartEditor::updateCount() {
    const QString& text = m_text->text();
    const int characters = codePointCount(text) - static_cast<int>(text.count(u'\n'));
    m_count->setText(tr("%Ln characters", nullptr, characters));
}

void PartEditor::setFindings(std::vector<Finding> findings, const Report& report) {
    if (findings.empty() && m_findings.empty())
        return;
    const bool same = findings == m_findings;
    m_findings = std::move(findings);
    std::vector<FindingMark> inText;
    std::vector<FindingMark> inHeading;
    for (const Finding& finding : m_findings) {
        auto& marks = finding.where.kind == Where::Kind::PartHeading ? inHeading : inText;
        marks.push_back({finding.where.start, finding.where.length, markedSeverity(finding)});
    }
    m_text->setMarks(std::move(inText));
    m_heading->setMarks(std::move(inHeading));
    if (same)
        return;
    m_sentences.clear();
    for (const Finding& finding : m_findings)
        m_sentences.append(findingMark(finding) + u' ' + explainedText(finding, report));
    updateSummary();
}

void PartEditor::updateSummary() {
    QStringList counts;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        const auto count = static_cast<int>(
            std::count_if(m_findings.begin(), m_findings.end(), [severity](const Finding& finding) {
                return finding.severity == severity && finding.explanation.isEmpty();
            }));
        if (count == 0)
            continue;
        const QString words = severity == Severity::Error     ? tr("%Ln errors", nullptr, count)
                              : severity == Severity::Warning ? tr("%Ln warnings", nullptr, count)
                                                              : tr("%Ln hints", nullptr, count);
        counts.append(u"<span style='color:%1'>%2 %3</span>"_s.arg(severityColor(severity, palette()).name(),
                                                                   severitySign(severity), words));
    }
    m_summary->setText(counts.join(u"&nbsp;&nbsp; "_s));
    QString sentences;
    for (const QString& sentence : m_sentences)
        sentences += u"<p>"_s + sentence.toHtmlEscaped() + u"</p>"_s;
    m_summary->setToolTip(sentences);
    m_summary->setAccessibleDescription(m_sentences.join(u'\n'));
}

QString PartEditor::tipAt(int position, Where::Kind kind) const {
    QString tip;
    for (size_t i = 0; i < m_findings.size(); ++i) {
        if (isAbout(m_findings[i], kind, position))
            tip += u"<p>"_s + m_sentences[static_cast<qsizetype>(i)].toHtmlEscaped() + u"</p>"_s;
    }
    if (kind != Where::Kind::Part)
        return tip;
    for (const FigureMark& figure : m_text->figures()) {
        if (position >= figure.start && position < figure.start + figure.length)
            tip += u"<p>"_s + figure.tip.toHtmlEscaped() + u"</p>"_s;
    }
    return tip;
}

void PartEditor::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_text->setEditable(!readOnly);
    m_heading->setEditable(!readOnly);
    for (QAction* action : actions())
        action->setEnabled(!readOnly);
    for (auto* button : {m_up, m_down, m_remove})
        button->setVisible(!readOnly);
}

void PartEditor::setUndoStack(QUndoStack* stack) {
    m_text->setUndoStack(stack);
    m_heading->setUndoStack(stack);
}

std::vector<QWidget*> PartEditor::tabOrder() const {
    return {m_heading, m_text, m_up, m_down, m_remove};
}

void PartEditor::setTextFont(const QFont& font) {
    m_text->setTextFont(font);
    QFont bold = font;
    bold.setBold(true);
    m_heading->setTextFont(bold);
}

void PartEditor::mousePressEvent(QMouseEvent* event) {
    Card::mousePressEvent(event);
    // All of the card is the text's: who clicks below the last line wants to write on.
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus(Qt::MouseFocusReason);
}

void PartEditor::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateSummary();
}

} // namespace nianbao
