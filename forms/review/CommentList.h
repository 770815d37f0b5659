#pragma once

#include "CommentThreads.h"

#include <QListWidget>

namespace nianbao {

/// Threads one below the other, each whole, wrapped to the list's width.
class CommentList : public QListWidget {
    Q_OBJECT
public:
    explicit CommentList(QWidget* parent = nullptr);

    struct Row {
        qint64 id = 0; ///< of the thread's comment
        ThreadLines lines;
    };
    /// What is current stays so, and the rest where it is, as far as it is still there.
    void setRows(const std::vector<Row>& rows);
    /// Makes a thread current and brings it into sight; one that is not listed changes nothing.
    void choose(qint64 id);
    /// Of the thread that is current; 0 for none.
    [[nodiscard]] qint64 currentId() const;

private:
    void fill(const std::vector<Row>& rows);
};

} // namespace nianbao
