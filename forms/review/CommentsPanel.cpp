#include "CommentsPanel.h"

#include "CommentForm.h"
#include "CommentList.h"
#include "look/SeverityLook.h"
#include "session/DraftSession.h"
#include "session/OfficeSession.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastListHeight = 120; ///< pixels: a thread and the beginning of the next

QLabel* plainLabel(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CommentsPanel::CommentsPanel(OfficeSession* office, QWidget* parent)
    : QWidget(parent), m_office(office), m_off(plainLabel(u"off"_s, this)), m_content(new QWidget(this)),
      m_problem(plainLabel(u"problem"_s, m_content)), m_openOnly(new QCheckBox(tr("Open &only"), m_content)),
      m_count(plainLabel(u"count"_s, m_content)), m_none(plainLabel(u"none"_s, m_content)),
      m_list(new CommentList(m_content)), m_answer(new QLineEdit(m_content)),
      m_why(plainLabel(u"actionWhy"_s, m_content)), m_form(new CommentForm(office, m_content)) {
    setAccessibleName(tr("Comments"));
    m_off->setText(tr("Review is off. When it is switched on, comments on the report stand here."));
    m_off->setAlignment(Qt::AlignTop);
    m_problem->hide();
    auto* rule = new QFrame(m_content);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_problem);
    inner->addWidget(makeThreads(), 1);
    inner->addWidget(rule);
    inner->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_off, 1);
    column->addWidget(m_content, 1);

    connect(m_form, &CommentForm::adding, this, &CommentsPanel::hideProblem);
    connect(m_form, &CommentForm::failed, this, &CommentsPanel::tell);
    connect(office, &OfficeSession::changed, this, &CommentsPanel::showSituation);
    connect(office, &OfficeSession::commentsChanged, this, &CommentsPanel::refresh);
    connect(office, &OfficeSession::failed, this, &CommentsPanel::tell);
    showSituation();
    refresh();
}

QWidget* CommentsPanel::makeThreads() {
    auto* half = new QWidget(m_content);
    m_openOnly->setObjectName(u"openOnly"_s);
    m_openOnly->setChecked(true);
    m_list->setObjectName(u"threads"_s);
    m_list->setMinimumHeight(leastListHeight);
    m_none->setAlignment(Qt::AlignCenter);
    auto* filter = new QHBoxLayout;
    filter->addWidget(m_openOnly);
    filter->addWidget(m_count, 1);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(filter);
    column->addWidget(m_none, 1);
    column->addWidget(m_list, 1);
    column->addWidget(makeAnswer());
    connect(m_openOnly, &QCheckBox::toggled, this, &CommentsPanel::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showAnswer();
        showActions();
    });
    // Enter, a double click, and a click: arrows read on without leading the pages along.
    connect(m_list, &QListWidget::itemActivated, this, &CommentsPanel::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommentsPanel::choose);
    return half;
}

QWidget* CommentsPanel::makeAnswer() {
    m_actions = new QWidget(m_content);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("Answer the comment that is chosen"));
    m_answerButton = addButton(m_actions, u"sendAnswer"_s, tr("An&swer"));
    m_resolve = addButton(m_actions, u"resolve"_s, tr("&Resolve"));
    m_take = addButton(m_actions, u"take"_s, tr("&Take"));
    m_take->setToolTip(tr("Puts the suggestion into the report; undo takes it back"));
    m_decline = addButton(m_actions, u"decline"_s, tr("De&cline"));
    auto* answerRow = new QHBoxLayout;
    answerRow->addWidget(m_answer, 1);
    answerRow->addWidget(m_answerButton);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_resolve, m_take, m_decline})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(answerRow);
    column->addLayout(buttons);
    column->addWidget(m_why);
    connect(m_answer, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_answers[m_list->currentId()] = text;
        showActions();
    });
    connect(m_answer, &QLineEdit::returnPressed, this, &CommentsPanel::answer);
    connect(m_answerButton, &QPushButton::clicked, this, &CommentsPanel::answer);
    connect(m_resolve, &QPushButton::clicked, this, &CommentsPanel::resolveOrReopen);
    connect(m_take, &QPushButton::clicked, this, &CommentsPanel::take);
    connect(m_decline, &QPushButton::clicked, this, [this] { setState(Comment::State::Declined); });
    return m_actions;
}

QPushButton* CommentsPanel::addButton(QWidget* parent, const QString& name, const QString& text) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void CommentsPanel::setPlace(const Where& where) {
    m_form->setPlace(where);
    if (const CommentThread* thread = threadAt(m_threads, where))
        m_list->choose(thread->comment.id);
}

void CommentsPanel::startComment() {
    m_form->startTyping();
}

void CommentsPanel::showSituation() {
    m_off->setVisible(!m_office->isReviewOn());
    m_content->setVisible(m_office->isReviewOn());
    showActions();
}

void CommentsPanel::refresh() {
    m_threads.clear();
    std::vector<CommentList::Row> rows;
    if (const DraftSession* draft = m_office->draft()) {
        m_threads = commentThreads(m_office->comments(), draft->report());
        for (const CommentThread& thread : m_threads) {
            if (thread.isOpen() || !m_openOnly->isChecked())
                rows.push_back({thread.comment.id, threadLines(thread, draft->report())});
        }
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    m_none->setText(m_threads.empty() ? tr("There are no comments.") : tr("No comment is open."));
    const int open = openCount(m_threads);
    m_count->setText(tr("%1 of %2 open").arg(open).arg(m_threads.size()));
    showAnswer();
    showActions();
    if (open != std::exchange(m_open, open))
        emit countChanged(open);
}

const CommentThread* CommentsPanel::current() const {
    // Between one draft and the next its threads are still listed.
    const qint64 id = m_office->draft() ? m_list->currentId() : 0;
    const auto found = std::find_if(m_threads.begin(), m_threads.end(),
                                    [id](const CommentThread& thread) { return thread.comment.id == id; });
    return found == m_threads.end() ? nullptr : &*found;
}

QString CommentsPanel::whyNotTake(const CommentThread& thread) const {
    const DraftSession* draft = m_office->draft();
    if (const QString refusal = m_office->refusal(Deed::Decide); !refusal.isEmpty())
        return tr("The suggestion cannot be taken or declined now: %1").arg(refusal);
    if (draft->isReadOnly())
        return tr("This draft is open to read only.");
    if (!isAnchored(thread.comment.anchor, draft->report()))
        return tr("The words that it was for are gone; change the text by hand, or decline it.");
    return {};
}

void CommentsPanel::showActions() {
    const CommentThread* thread = current();
    m_actions->setVisible(thread);
    if (thread)
        showActions(*thread);
}

void CommentsPanel::showActions(const CommentThread& thread) {
    const bool mayComment = m_office->allows(Deed::Comment);
    m_answer->setEnabled(mayComment);
    m_answerButton->setEnabled(mayComment && !m_answer->text().trimmed().isEmpty());
    m_resolve->setEnabled(mayComment);
    m_resolve->setText(thread.isOpen() ? tr("&Resolve") : tr("&Reopen"));
    const bool isOffered = thread.isSuggestion() && thread.isOpen();
    m_take->setVisible(isOffered);
    m_decline->setVisible(isOffered);
    QStringList why;
    if (!mayComment)
        why.append(tr("Nothing can be answered or resolved now: %1").arg(m_office->refusal(Deed::Comment)));
    if (isOffered) {
        const QString whyNot = whyNotTake(thread);
        m_take->setEnabled(whyNot.isEmpty());
        m_decline->setEnabled(m_office->allows(Deed::Decide));
        if (!whyNot.isEmpty())
            why.append(whyNot);
    }
    m_why->setText(why.join(u'\n'));
    m_why->setVisible(!why.isEmpty());
}

void CommentsPanel::showAnswer() {
    const QString typed = m_answers.value(m_list->currentId());
    if (m_answer->text() != typed)
        m_answer->setText(typed);
}

void CommentsPanel::choose() {
    if (const CommentThread* thread = current())
        emit placeChosen(Where(thread->comment.anchor.where)); // a copy: who is told may change the comments
}

void CommentsPanel::answer() {
    const CommentThread* thread = current();
    if (!thread || !m_answerButton->isEnabled())
        return;
    hideProblem();
    // A copy, also below: the panel is filled anew before the office returns.
    const Comment comment = thread->comment;
    const QString typed = m_answers.take(comment.id);
    const Problem problem = m_office->answer(comment, typed);
    if (problem.code != Problem::Code::None)
        m_answers[comment.id] = typed;
    showAnswer();
    showActions();
    tell(problem);
}

void CommentsPanel::setState(Comment::State state) {
    if (const CommentThread* thread = current()) {
        hideProblem();
        tell(m_office->setCommentState(Comment(thread->comment), state));
    }
}

void CommentsPanel::resolveOrReopen() {
    if (const CommentThread* thread = current())
        setState(thread->isOpen() ? Comment::State::Resolved : Comment::State::Open);
}

void CommentsPanel::take() {
    if (const CommentThread* thread = current()) {
        hideProblem();
        tell(m_office->takeSuggestion(Comment(thread->comment)));
    }
}

void CommentsPanel::tell(const Problem& problem) {
    // The next deed hides it, not the success of this one: reading the comments afterwards may have failed.
    if (problem.code == Problem::Code::None)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    m_problem->setPalette(colors);
    m_problem->setText(severitySign(Severity::Error) + u' ' + problemText(problem));
    m_problem->show();
}

void CommentsPanel::hideProblem() {
    m_problem->hide();
    m_problem->clear();
}

} // namespace nianbao
