#include "CommentList.h"

#include "look/TableColors.h"

#include <QAbstractTextDocumentLayout>
#include <QCache>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int linesRole = Qt::UserRole + 1;
constexpr int margin = 6;
constexpr int answerIndent = 16;
constexpr int narrowest = 80; ///< pixels for a text, however small the panel gets
constexpr int rememberedHeights = 2000;

/// Paints a thread: its place in bold, who said what below, answers indented, a rule at its end.
class ThreadDelegate : public QStyledItemDelegate {
public:
    explicit ThreadDelegate(QListWidget* list)
        : QStyledItemDelegate(list), m_list(list), m_heights(rememberedHeights) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem frame = option;
        initStyleOption(&frame, index);
        frame.text.clear();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        m_list->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, m_list);
        const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet =
            selected ? ink : TableColors(option.palette).pale(option.palette.color(QPalette::Base));
        QTextDocument document;
        write(document, linesOf(index), option.font, quiet);
        painter->translate(option.rect.topLeft());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, ink);
        document.documentLayout()->draw(painter, context);
        painter->restore();
        painter->setPen(TableColors(option.palette).line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int width = textWidth();
        const QString key =
            QString::number(width) + u'|' + option.font.key() + u'|' + index.data().toString();
        if (const int* known = m_heights.object(key))
            return {width, *known};
        QTextDocument document;
        write(document, linesOf(index), option.font, {});
        const int height = qCeil(document.size().height()) + 1;
        m_heights.insert(key, new int(height));
        return {width, height};
    }

private:
    static ThreadLines linesOf(const QModelIndex& index) {
        return index.data(linesRole).value<ThreadLines>();
    }
    [[nodiscard]] int textWidth() const { return std::max(narrowest, m_list->viewport()->width()); }

    /// `quiet` is the colour of what is said beside the words themselves.
    void write(QTextDocument& document, const ThreadLines& lines, const QFont& font,
               const QColor& quiet) const {
        document.setDefaultFont(font);
        document.setDocumentMargin(margin);
        QTextCursor cursor(&document);
        bool isFirst = true;
        for (const ThreadLine& line : lines) {
            QTextBlockFormat block;
            block.setLeftMargin(line.isAnswer ? answerIndent : 0);
            QTextCharFormat format;
            if (line.kind == ThreadLine::Kind::Place)
                format.setFontWeight(QFont::Bold);
            if (line.kind == ThreadLine::Kind::Who && quiet.isValid())
                format.setForeground(quiet);
            if (std::exchange(isFirst, false)) {
                cursor.setBlockFormat(block);
                cursor.setCharFormat(format);
            } else {
                cursor.insertBlock(block, format);
            }
            QString text = line.text;
            cursor.insertText(text.replace(u'\n', QChar::LineSeparator), format);
        }
        document.setTextWidth(textWidth());
    }

    QListWidget* m_list;
    mutable QCache<QString, int> m_heights; ///< by width, font and text
};

} // namespace

CommentList::CommentList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Comments"));
    setItemDelegate(new ThreadDelegate(this));
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width that it depends on.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void CommentList::setRows(const std::vector<Row>& rows) {
    bool isSame = static_cast<size_t>(count()) == rows.size();
    for (int i = 0; isSame && i < count(); ++i)
        isSame = item(i)->data(idRole).toLongLong() == rows[static_cast<size_t>(i)].id;
    if (!isSame)
        fill(rows);
    for (int i = 0; i < count(); ++i) {
        const ThreadLines& lines = rows[static_cast<size_t>(i)].lines;
        const QString text = plainText(lines);
        if (item(i)->text() == text)
            continue;
        item(i)->setData(linesRole, QVariant::fromValue(lines));
        item(i)->setText(text);
    }
}

void CommentList::fill(const std::vector<Row>& rows) {
    const qint64 current = currentId();
    const int row = currentRow();
    const int scrolled = verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Row& entry : rows) {
            auto* line = new QListWidgetItem(this);
            line->setData(idRole, entry.id);
        }
    }
    const auto same =
        std::find_if(rows.begin(), rows.end(), [current](const Row& entry) { return entry.id == current; });
    // In the place of what has gone from the list its next one is current.
    const int next = same != rows.end() ? static_cast<int>(same - rows.begin()) : std::min(row, count() - 1);
    if (next >= 0)
        setCurrentRow(next);
    verticalScrollBar()->setValue(scrolled);
}

void CommentList::choose(qint64 id) {
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(idRole).toLongLong() == id)
            setCurrentRow(i);
    }
}

qint64 CommentList::currentId() const {
    return currentItem() ? currentItem()->data(idRole).toLongLong() : 0;
}

} // namespace nianbao
