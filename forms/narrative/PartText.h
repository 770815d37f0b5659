#pragma once

#include <report/Finding.h>

#include <QMenu>
#include <QString>
#include <QTextEdit>

#include <functional>
#include <vector>

class QUndoStack;

namespace nianbao {

/// What a paste brings in: plain text as the report keeps it. Line ends of every kind become \n, control
/// characters and halves of surrogate pairs go, a tab becomes a space. White space that opens a paragraph,
/// full-width or half-width, goes too, because the program indents paragraphs itself; this holds for pastes
/// only, what is typed is left alone. `atParagraphStart` says whether the first line opens a paragraph.
[[nodiscard]] QString cleanPaste(const QString& text, bool atParagraphStart);

/// Characters of a text that a finding is about.
struct FindingMark {
    int start = 0; ///< UTF-16
    int length = 0;
    Severity severity = Severity::Hint;
    bool operator==(const FindingMark&) const = default;
};

/// A figure of the text: bound to cells, or something to be done about it.
struct FigureMark {
    enum class Kind {
        Bound,   ///< follows its cells
        Carried, ///< last year's, to be replaced
        Offered, ///< could be bound
    };
    int start = 0; ///< UTF-16
    int length = 0;
    Kind kind = Kind::Bound;
    QString tip = {}; ///< words of its tooltip
    bool operator==(const FigureMark&) const = default;
};

/// An editor for one text of the report. It keeps no undo of its own and tells each change as a splice; what
/// an input method is composing is no change yet. It is as high as its text and leaves scrolling to the
/// widget around it.
class PartText : public QTextEdit {
    Q_OBJECT
public:
    enum class Paragraphs {
        Indented, ///< two characters in, as they print
        Flush,
        Centred,
    };

    explicit PartText(Paragraphs paragraphs, QWidget* parent = nullptr);

    /// The text as the report has it, \n between paragraphs.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Shows a text that changed elsewhere: only what differs is replaced; caret and selection stay.
    void showText(const QString& text);
    /// Replaces `removed` units at `position` by `inserted`, a change made elsewhere; tells nobody.
    void applySplice(int position, int removed, const QString& inserted);
    /// Selects these characters; a length of 0 sets the caret.
    void selectRange(int start, int length);
    /// Underlines what findings are about.
    void setMarks(std::vector<FindingMark> marks);
    [[nodiscard]] const std::vector<FindingMark>& marks() const { return m_marks; }
    /// Shows which figures are bound, carried over or could be bound. Backspace and Delete beside a bound one
    /// select it first.
    void setFigures(std::vector<FigureMark> figures);
    [[nodiscard]] const std::vector<FigureMark>& figures() const { return m_figures; }
    /// Gives the words of the tooltip at a character.
    void setTipSource(std::function<QString(int position)> source) { m_tipSource = std::move(source); }
    /// The stack that the context menu's undo and redo work on; may be null.
    void setUndoStack(QUndoStack* stack) { m_undo = stack; }
    /// The pale words of an empty editor.
    void setHint(const QString& hint);
    void setTextFont(const QFont& font);
    /// A text that is not edited can still be walked through, selected and copied, with the keyboard too.
    void setEditable(bool editable);
    /// The least height, in lines.
    void setMinimumLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The context menu is about to be shown for a character; who knows of more to do there adds it.
    void menuAboutToShow(QMenu* menu, int position);
    /// The user changed the text: one contiguous piece was replaced.
    void spliced(int position, const QString& removed, const QString& inserted);
    /// The caret moved, or the line that it stands in.
    void caretMoved();
    /// Something the user should know, for the status bar.
    void notice(const QString& text);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    /// What contentsChange() said since the last contentsChanged().
    struct Hint {
        int count = 0;
        int position = 0;
        int removed = 0;
        int added = 0;
    };

    [[nodiscard]] QString documentText() const;
    void takeChange();
    void layOutParagraphs();
    void updateHeight();
    void updateUnderlines();
    void paintFigures(const QRect& dirty);
    bool movePage(QKeyEvent* event);
    bool selectFigureBeside(const QKeyEvent* event);

    Paragraphs m_paragraphs;
    QString m_text;
    std::vector<FindingMark> m_marks;
    std::vector<FigureMark> m_figures;
    std::function<QString(int)> m_tipSource;
    QUndoStack* m_undo = nullptr;
    Hint m_hint;
    QString m_emptyText; ///< see setHint()
    int m_minimumLines = 1;
    bool m_applying = false;
};

} // namespace nianbao
