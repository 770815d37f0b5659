#include "OfficeSession.h"

#include "DraftSession.h"

#include <approval/Refused.h>
#include <report/text/CellText.h>

namespace nianbao {

using namespace Qt::StringLiterals;

OfficeSession::OfficeSession(std::shared_ptr<Store> store, QObject* parent)
    : QObject(parent), m_office(std::move(store)) {
    readSituation();
}

OfficeSession::~OfficeSession() = default;

void OfficeSession::setDraft(DraftSession* draft) {
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    if (m_draft) {
        connect(m_draft, &DraftSession::edited, this, &OfficeSession::followEdits);
        connect(m_draft, &DraftSession::findingsChanged, this, &OfficeSession::findingsChanged);
    }
    refresh();
}

QString OfficeSession::refusal(Deed deed) const {
    return refusalText(refusalOf(deed, m_situation), deed, m_situation);
}

void OfficeSession::refresh() {
    readSituation();
    readComments();
    emit changed();
    emit commentsChanged();
}

void OfficeSession::readSituation() {
    if (m_draft) {
        if (auto situation = m_office.situation(m_draft->draft())) {
            m_situation = std::move(*situation);
            return;
        } else {
            emit failed(situation.problem());
        }
    }
    const auto on = m_office.reviewIsOn();
    if (!on)
        emit failed(on.problem());
    m_situation = {on && *on, m_office.user(), {}};
}

void OfficeSession::readComments() {
    // With review off an office that had it once sees its comments no more, and none is lost.
    if (!m_draft || !m_situation.reviewIsOn) {
        m_comments.clear();
        return;
    }
    // The store leads the anchors to the state on the screen, which it must have.
    if (!m_draft->flush())
        return;
    const Revision shown = m_draft->isReadOnly() ? m_draft->revision() : -1;
    auto comments = m_office.reviews().comments(m_draft->draft(), m_draft->report(), shown);
    if (comments)
        m_comments = std::move(*comments);
    else
        emit failed(comments.problem());
}

void OfficeSession::followEdits(const Edits& edits) {
    if (m_comments.empty())
        return;
    for (Comment& comment : m_comments) {
        for (const Edit& edit : edits)
            follow(comment.anchor, edit, m_draft->report());
    }
    emit commentsChanged();
}

Problem OfficeSession::add(Comment comment) {
    if (!m_draft->flush())
        return refused(tr("the latest changes are not saved yet; try again in a moment"));
    const auto standing = m_office.reviews().standing(m_draft->draft());
    if (!standing)
        return standing.problem();
    // Somebody else may be writing on while this is read.
    comment.revision = m_draft->isReadOnly() ? m_draft->revision() : standing->revision;
    const auto id = m_office.comment(m_draft->draft(), comment, *m_draft->report().format);
    if (!id)
        return id.problem();
    readComments();
    emit commentsChanged();
    return {};
}

Problem OfficeSession::addComment(const Where& where, const QString& text,
                                  const std::optional<QString>& replacement) {
    Comment comment;
    comment.anchor = anchorAt(where, m_draft->report());
    comment.text = text.trimmed();
    comment.replacement = replacement;
    const bool hasWords = comment.anchor.where.kind == Where::Kind::Cell || !comment.anchor.quote.isEmpty();
    if (replacement && !hasWords)
        return refused(tr("choose the words or the figure that the suggestion is for"));
    return add(std::move(comment));
}

Problem OfficeSession::answer(const Comment& comment, const QString& text) {
    Comment answer;
    answer.parent = comment.parent ? comment.parent : comment.id;
    answer.anchor = comment.anchor;
    answer.text = text.trimmed();
    return add(std::move(answer));
}

Problem OfficeSession::setCommentState(const Comment& comment, Comment::State state) {
    if (Problem problem = m_office.setCommentState(m_draft->draft(), comment, state); isProblem(problem))
        return problem;
    readComments();
    emit commentsChanged();
    return {};
}

Problem OfficeSession::takeSuggestion(const Comment& comment) {
    const Report& report = m_draft->report();
    const Where& where = comment.anchor.where;
    if (!comment.replacement || !allows(Deed::Decide) || m_draft->isReadOnly())
        return refused(refusal(Deed::Decide));
    if (!isAnchored(comment.anchor, report))
        return refused(tr("the words that it was for are gone; change the text by hand, or decline it"));
    const QString what = tr("Suggestion by %1").arg(comment.who);
    if (where.kind == Where::Kind::Cell) {
        const auto& spec = report.format->cells()[static_cast<size_t>(where.cell)];
        const CellText read = readCellText(*comment.replacement, spec.kind);
        if (read.outcome == CellText::Outcome::Refused)
            return refused(tr("the suggestion is no figure for this cell; decline it"));
        m_draft->setCells({{where.cell, read.value}}, what, {{where.cell, read.note}});
    } else {
        m_draft->perform({Splice{where.section, where.partId, where.start,
                                 anchoredText(comment.anchor, report), *comment.replacement}},
                         what);
    }
    // Marked only when it is kept: what cannot be saved is still open after the next start.
    if (!m_draft->flush())
        return refused(tr("the latest changes are not saved yet; try again in a moment"));
    return setCommentState(comment, Comment::State::Taken);
}

} // namespace nianbao
