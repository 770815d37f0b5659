#include "CommentForm.h"

#include "CommentThreads.h"
#include "session/DraftSession.h"
#include "session/OfficeSession.h"
#include "table/ReportTableModel.h"

#include <report/text/Sentence.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* smallField(const QString& name, const QString& accessibleName, int lines, QWidget* parent) {
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 14);
    return field;
}

bool isBlank(const QPlainTextEdit* field) {
    return field->toPlainText().trimmed().isEmpty();
}

} // namespace

CommentForm::CommentForm(OfficeSession* office, QWidget* parent)
    : QWidget(parent), m_office(office), m_place(new QLabel(this)),
      m_quote(smallField(u"quote"_s, tr("The words that the comment is about"), 2, this)),
      m_text(smallField(u"text"_s, tr("Comment"), 3, this)),
      m_suggest(new QCheckBox(tr("Suggest &other words"), this)),
      m_replacement(smallField(u"replacement"_s, tr("The words that are suggested"), 2, this)),
      m_add(new QPushButton(tr("A&dd"), this)), m_why(new QLabel(this)) {
    build();
    connect(m_quote, &QPlainTextEdit::selectionChanged, this, &CommentForm::showTarget);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentForm::showState);
    connect(m_replacement, &QPlainTextEdit::textChanged, this, &CommentForm::showState);
    connect(m_suggest, &QCheckBox::toggled, this, &CommentForm::showState);
    connect(m_add, &QPushButton::clicked, this, &CommentForm::add);
    connect(office, &OfficeSession::changed, this, [this] {
        takeDraft();
        showState();
    });
    takeDraft();
    showPlace();
}

void CommentForm::build() {
    m_place->setObjectName(u"place"_s);
    m_why->setObjectName(u"why"_s);
    for (QLabel* label : {m_place, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_quote->setReadOnly(true);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_quote->setToolTip(tr("Select some of the words to comment on these alone"));
    m_text->setPlaceholderText(tr("Comment"));
    m_suggest->setObjectName(u"suggest"_s);
    m_add->setObjectName(u"add"_s);
    m_add->setAutoDefault(false);
    auto* lastRow = new QHBoxLayout;
    lastRow->addWidget(m_why, 1);
    lastRow->addWidget(m_add, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_place, m_quote, m_text, m_suggest, m_replacement})
        column->addWidget(widget);
    column->addLayout(lastRow);
}

void CommentForm::takeDraft() {
    DraftSession* draft = m_office->draft();
    if (draft == m_draft)
        return;
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    // A place of one report is none of another.
    m_anchor.reset();
    if (draft)
        connect(draft, &DraftSession::edited, this, &CommentForm::follow);
    showPlace();
}

void CommentForm::setPlace(const Where& where) {
    if (!m_draft)
        return;
    const Report& report = m_draft->report();
    const bool isRange = where.kind == Where::Kind::Part && where.length > 0;
    m_anchor = anchorAt(isRange ? where : sentenceAt(report, where), report);
    showPlace();
}

void CommentForm::follow(const Edits& edits) {
    if (!m_anchor)
        return;
    for (const Edit& edit : edits)
        nianbao::follow(*m_anchor, edit, m_draft->report());
    if (wordsAt(m_anchor->where, m_draft->report()) != m_quote->toPlainText())
        showPlace();
    else
        showState();
}

std::optional<Where> CommentForm::target() const {
    if (!m_draft || !m_anchor || !isAnchored(*m_anchor, m_draft->report()))
        return std::nullopt;
    Where where = m_anchor->where;
    const QTextCursor cursor = m_quote->textCursor();
    if (where.kind == Where::Kind::Part && cursor.hasSelection()) {
        where.start += cursor.selectionStart();
        where.length = cursor.selectionEnd() - cursor.selectionStart();
    }
    return where;
}

QString CommentForm::words() const {
    const auto where = target();
    return where ? wordsAt(*where, m_draft->report()) : QString();
}

void CommentForm::showPlace() {
    const QSignalBlocker quiet(m_quote);
    m_quote->setPlainText(m_draft && m_anchor ? wordsAt(m_anchor->where, m_draft->report()) : QString());
    const bool isCell = m_anchor && m_anchor->where.kind == Where::Kind::Cell;
    m_quote->setVisible(m_anchor && (isCell || m_anchor->where.kind == Where::Kind::Part));
    m_quote->setPlaceholderText(isCell ? tr("empty") : QString());
    m_suggest->setText(isCell ? tr("Suggest an&other figure") : tr("Suggest &other words"));
    showTarget();
}

void CommentForm::showTarget() {
    const auto where = target();
    if (!where)
        m_place->setText(tr("New comment"));
    else if (m_quote->textCursor().hasSelection())
        m_place->setText(tr("New comment on %1, the selected words")
                             .arg(commentPlaceText(where.value(), m_draft->report())));
    else
        m_place->setText(tr("New comment on %1").arg(commentPlaceText(where.value(), m_draft->report())));
    prefill();
    showState();
}

void CommentForm::prefill() {
    // What somebody has typed is not taken from him.
    if (m_replacement->toPlainText() != m_prefilled)
        return;
    const QSignalBlocker quiet(m_replacement);
    m_prefilled = words();
    m_replacement->setPlainText(m_prefilled);
}

bool CommentForm::suggests() const {
    return m_suggest->isChecked() && whyNotSuggest().isEmpty();
}

QString CommentForm::whyNotSuggest() const {
    if (const QString refusal = m_office->refusal(Deed::Suggest); !refusal.isEmpty())
        return refusal;
    const auto where = target();
    return !where || where->kind == Where::Kind::Section
               ? tr("choose the words or the figure that the suggestion is for")
               : QString();
}

QString CommentForm::replacementProblem() const {
    const auto where = target();
    const QString wanted = m_replacement->toPlainText();
    if (where && where->kind == Where::Kind::Cell) {
        const auto& spec = m_draft->report().format->cells()[static_cast<size_t>(where->cell)];
        if (QString refusal = ReportTableModel::refusalText(wanted, spec.kind); !refusal.isEmpty())
            return refusal;
    }
    return wanted == words() ? tr("Change what you suggest.") : QString();
}

QString CommentForm::whyNot() const {
    if (!m_draft)
        return tr("No report is open.");
    if (const QString refusal = m_office->refusal(Deed::Comment); !refusal.isEmpty())
        return tr("Nothing can be commented on now: %1").arg(refusal);
    if (!m_anchor)
        return tr("Click the words or the figure that you want to comment on.");
    if (!target())
        return tr("The words are gone. Choose another place.");
    if (suggests())
        return replacementProblem();
    return isBlank(m_text) ? tr("Write what you want to say.") : QString();
}

void CommentForm::showState() {
    const bool mayComment = m_draft && m_office->allows(Deed::Comment);
    const QString suggestRefusal = whyNotSuggest();
    m_text->setEnabled(mayComment);
    m_suggest->setVisible(m_office->allows(Deed::Suggest));
    m_suggest->setEnabled(suggestRefusal.isEmpty());
    m_suggest->setToolTip(suggestRefusal);
    m_replacement->setVisible(suggests());
    const QString why = whyNot();
    m_add->setEnabled(why.isEmpty());
    m_why->setText(why);
}

void CommentForm::add() {
    const auto where = target();
    if (!where || !whyNot().isEmpty())
        return;
    const auto replacement = suggests() ? std::optional(m_replacement->toPlainText()) : std::nullopt;
    emit adding();
    const Problem problem = m_office->addComment(*where, m_text->toPlainText(), replacement);
    if (problem.code != Problem::Code::None) {
        emit failed(problem);
        return;
    }
    m_text->clear();
    m_suggest->setChecked(false);
    m_prefilled = words();
    m_replacement->setPlainText(m_prefilled);
}

void CommentForm::startTyping() {
    m_text->setFocus();
}

} // namespace nianbao
