#include "CommentThreads.h"

#include "start/DraftListModel.h"

#include <report/text/CellText.h>
#include <rules/Rules.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct CommentWords {
    Q_DECLARE_TR_FUNCTIONS(CommentsPanel)
public:
    static QString words(const Comment& comment, const Report& report);
    static QString suggestion(const Comment& comment, const Report& report);
};

/// By section, then the section as a whole, then part and character or cell; the older first.
auto orderOf(const Comment& comment, const Report& report) {
    const Where& where = comment.anchor.where;
    int piece = -1;
    if (where.kind == Where::Kind::Cell) {
        piece = where.cell;
    } else if (where.kind == Where::Kind::Part) {
        // Words of a part that is gone come last.
        const int index = report.partIndex(where.section, where.partId);
        piece =
            index < 0 ? static_cast<int>(report.narrative[static_cast<size_t>(where.section)].size()) : index;
    }
    return std::tuple(where.section, piece, where.start, comment.id);
}

/// The comment at the head of the thread that a comment is in.
qint64 headOf(const Comment& comment, const std::map<qint64, const Comment*>& byId) {
    const Comment* head = &comment;
    // Answers are younger than what they answer, so this ends.
    for (auto up = byId.find(head->parent); up != byId.end() && up->first < head->id;
         up = byId.find(head->parent))
        head = up->second;
    return head->id;
}

QString quoted(const QString& words) {
    return u'“' + words + u'”';
}

QString CommentWords::words(const Comment& comment, const Report& report) {
    const Anchor& anchor = comment.anchor;
    if (anchor.where.kind == Where::Kind::Cell) {
        const QString figure = wordsAt(anchor.where, report);
        return figure.isEmpty() ? tr("empty now") : tr("now %1").arg(figure);
    }
    if (anchor.where.kind != Where::Kind::Part)
        return {};
    return isAnchored(anchor, report) ? quoted(anchoredText(anchor, report))
                                      : tr("The words are gone: %1").arg(quoted(anchor.quote));
}

QString CommentWords::suggestion(const Comment& comment, const Report& report) {
    if (!comment.replacement)
        return {};
    const QString wanted = comment.replacement->isEmpty() ? tr("(nothing)") : *comment.replacement;
    const bool stands = comment.state != Comment::State::Taken && isAnchored(comment.anchor, report);
    // What was taken stands there now, so the words before it are told.
    const QString old = stands ? wordsAt(comment.anchor.where, report) : comment.anchor.quote;
    if (old.isEmpty())
        return tr("Suggestion: %1").arg(wanted);
    return tr("Suggestion: %1 → %2").arg(old, wanted);
}

} // namespace

std::vector<CommentThread> commentThreads(const std::vector<Comment>& comments, const Report& report) {
    std::map<qint64, const Comment*> byId;
    for (const Comment& comment : comments)
        byId.emplace(comment.id, &comment);
    std::map<qint64, CommentThread> threads;
    for (const Comment& comment : comments) {
        const qint64 head = headOf(comment, byId);
        if (head == comment.id)
            threads[head].comment = comment;
        else
            threads[head].answers.push_back(comment);
    }
    std::vector<CommentThread> sorted;
    sorted.reserve(threads.size());
    for (auto& [id, thread] : threads)
        sorted.push_back(std::move(thread));
    std::sort(sorted.begin(), sorted.end(), [&report](const CommentThread& one, const CommentThread& other) {
        return orderOf(one.comment, report) < orderOf(other.comment, report);
    });
    return sorted;
}

const CommentThread* threadAt(const std::vector<CommentThread>& threads, const Where& where) {
    const auto find = [&threads](auto&& fits) {
        const auto found = std::find_if(threads.begin(), threads.end(), [&](const CommentThread& thread) {
            return fits(thread.comment.anchor.where);
        });
        return found == threads.end() ? nullptr : &*found;
    };
    if (const CommentThread* same = find([&where](const Where& spokenOf) { return spokenOf == where; }))
        return same;
    return find([&where](const Where& spokenOf) {
        if (spokenOf.kind != where.kind || spokenOf.section != where.section)
            return false;
        if (where.kind == Where::Kind::Part)
            return spokenOf.partId == where.partId && where.start < spokenOf.start + spokenOf.length &&
                   spokenOf.start < where.start + std::max(where.length, 1);
        return where.kind == Where::Kind::Cell && spokenOf.cell == where.cell;
    });
}

int openCount(const std::vector<CommentThread>& threads) {
    return static_cast<int>(std::count_if(threads.begin(), threads.end(),
                                          [](const CommentThread& thread) { return thread.isOpen(); }));
}

QString commentStateText(Comment::State state) {
    switch (state) {
    case Comment::State::Open:
        return CommentWords::tr("open");
    case Comment::State::Resolved:
        return CommentWords::tr("resolved");
    case Comment::State::Taken:
        return CommentWords::tr("taken");
    case Comment::State::Declined:
        return CommentWords::tr("declined");
    }
    Q_UNREACHABLE();
}

QString commentPlaceText(const Where& where, const Report& report) {
    Where place = where;
    place.start = place.length = 0;
    return whereText(place.section < 0 ? Where::report() : place, report);
}

QString wordsAt(const Where& where, const Report& report) {
    return where.kind == Where::Kind::Cell ? cellText(report, where.cell) : anchoredText({where, {}}, report);
}

ThreadLines threadLines(const CommentThread& thread, const Report& report) {
    using Kind = ThreadLine::Kind;
    ThreadLines lines;
    const auto add = [&lines](Kind kind, const QString& text, bool isAnswer = false) {
        if (!text.isEmpty())
            lines.push_back({kind, isAnswer, text});
    };
    const auto who = [](const Comment& comment) {
        return CommentWords::tr("%1 · %2", "who, when").arg(comment.who, whenText(comment.when));
    };
    const Comment& comment = thread.comment;
    add(Kind::Place,
        CommentWords::tr("%1 — %2", "place, state")
            .arg(commentPlaceText(comment.anchor.where, report), commentStateText(comment.state)));
    add(Kind::Words, CommentWords::words(comment, report));
    add(Kind::Who, who(comment));
    add(Kind::Text, comment.text);
    add(Kind::Text, CommentWords::suggestion(comment, report));
    for (const Comment& answer : thread.answers) {
        add(Kind::Who, u"↳ "_s + who(answer), true);
        add(Kind::Text, answer.text, true);
    }
    return lines;
}

QString plainText(const ThreadLines& lines) {
    QStringList texts;
    for (const ThreadLine& line : lines)
        texts.append(line.text);
    return texts.join(u'\n');
}

} // namespace nianbao
