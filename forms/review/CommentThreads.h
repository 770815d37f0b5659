#pragma once

#include <report/Report.h>
#include <store/Review.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao {

/// A comment or suggestion with its answers, oldest first.
struct CommentThread {
    Comment comment;
    std::vector<Comment> answers;

    [[nodiscard]] bool isOpen() const { return comment.state == Comment::State::Open; }
    [[nodiscard]] bool isSuggestion() const { return comment.replacement.has_value(); }
};

/// The threads of comments, in the order in which their places stand in the report; those on the report as a
/// whole come first. An answer to a comment that is not there stands alone.
[[nodiscard]] std::vector<CommentThread> commentThreads(const std::vector<Comment>& comments,
                                                        const Report& report);
/// The first of the threads that speaks of a place: of the very place, else of words or a figure that it
/// touches; null when none does.
[[nodiscard]] const CommentThread* threadAt(const std::vector<CommentThread>& threads, const Where& where);
[[nodiscard]] int openCount(const std::vector<CommentThread>& threads);

/// "open", "resolved", "taken" or "declined" in the user's language.
[[nodiscard]] QString commentStateText(Comment::State state);
/// The place of a comment in a few words, without the words themselves.
[[nodiscard]] QString commentPlaceText(const Where& where, const Report& report);
/// What stands at a place now: the words, or the figure with its note; empty for a section.
[[nodiscard]] QString wordsAt(const Where& where, const Report& report);

/// A line of a thread as it is shown.
struct ThreadLine {
    enum class Kind { Place, Words, Who, Text };
    Kind kind = Kind::Text;
    bool isAnswer = false;
    QString text;
    bool operator==(const ThreadLine&) const = default;
};
using ThreadLines = std::vector<ThreadLine>;
[[nodiscard]] ThreadLines threadLines(const CommentThread& thread, const Report& report);
/// The same as plain text, for who has it read out or copies it.
[[nodiscard]] QString plainText(const ThreadLines& lines);

} // namespace nianbao
