#include "PartText.h"

#include "look/SeverityLook.h"
#include "look/TableColors.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// A yearly report has some ten thousand characters; far more than that is a mistaken paste.
constexpr qsizetype longestPaste = 500'000;
constexpr int lineSpacingPercent = 135;

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

struct Replaced {
    int position = 0;
    QString removed;
    QString inserted;
};

/// What turns `from` into `to` when `removed` units at `position` may have become `added` ones. Falls back to
/// comparing all of both; what is alike at both ends is left out, never half a surrogate pair.
Replaced replacedBetween(QStringView from, QStringView to, qsizetype position, qsizetype removed,
                         qsizetype added) {
    position = std::clamp<qsizetype>(position, 0, std::min(from.size(), to.size()));
    removed = std::clamp<qsizetype>(removed, 0, from.size() - position);
    added = std::clamp<qsizetype>(added, 0, to.size() - position);
    if (from.first(position) != to.first(position) ||
        from.sliced(position + removed) != to.sliced(position + added)) {
        position = 0;
        removed = from.size();
        added = to.size();
    }
    QStringView before = from.sliced(position, removed);
    QStringView after = to.sliced(position, added);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    before = before.sliced(head, before.size() - head - tail);
    after = after.sliced(head, after.size() - head - tail);
    return {static_cast<int>(position + head), before.toString(), after.toString()};
}

/// The lines of a figure as rectangles of the document, as high as the font. What an input method composes
/// before it moves it.
QList<QRectF> figureRects(const QTextBlock& block, const FigureMark& figure, const QFontMetricsF& font) {
    const QTextLayout& layout = *block.layout();
    const auto placeOf = [&](int position) {
        const int place = position - block.position();
        return place > layout.preeditAreaPosition()
                   ? place + static_cast<int>(layout.preeditAreaText().size())
                   : place;
    };
    const int from = placeOf(figure.start);
    const int to = placeOf(figure.start + figure.length);
    QList<QRectF> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const double left = line.cursorToX(first);
        const double baseline = layout.position().y() + line.y() + line.ascent();
        rects.append({layout.position().x() + left, baseline - font.ascent(), line.cursorToX(last) - left,
                      font.height()});
    }
    return rects;
}

} // namespace

QString cleanPaste(const QString& text, bool atParagraphStart) {
    QString clean;
    clean.reserve(text.size());
    bool opening = atParagraphStart;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLineEnd(c)) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            clean += u'\n';
            opening = true;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
            opening = false;
        } else if (c.isSpace()) {
            if (!opening)
                clean += c == u'\t' ? QChar(u' ') : c;
        } else if (c.category() != QChar::Other_Control && !c.isSurrogate() && !c.isNonCharacter() &&
                   c != QChar::ObjectReplacementCharacter) {
            clean += c;
            opening = false;
        }
    }
    return clean;
}

PartText::PartText(Paragraphs paragraphs, QWidget* parent) : QTextEdit(parent), m_paragraphs(paragraphs) {
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(4);
    layOutParagraphs();

    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        m_hint = {m_hint.count + 1, position, removed, added};
    });
    // The layout follows contentsChange(), so nothing may look at it before contentsChanged().
    connect(document(), &QTextDocument::contentsChanged, this, &PartText::takeChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PartText::updateHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, &PartText::caretMoved);
}

QString PartText::documentText() const {
    QString text = document()->toRawText();
    std::replace(text.begin(), text.end(), QChar(QChar::ParagraphSeparator), QChar(u'\n'));
    return text;
}

void PartText::takeChange() {
    const Hint hint = std::exchange(m_hint, Hint{});
    if (m_applying)
        return;
    const QString now = documentText();
    // Formats changed, or an input method is composing: that text is in no document yet.
    if (now == m_text)
        return;
    const bool exact = hint.count == 1;
    const Replaced change =
        replacedBetween(m_text, now, exact ? hint.position : 0, exact ? hint.removed : m_text.size(),
                        exact ? hint.added : now.size());
    m_text = now;
    emit spliced(change.position, change.removed, change.inserted);
}

void PartText::applySplice(int position, int removed, const QString& inserted) {
    Q_ASSERT(position >= 0 && removed >= 0 && position + removed <= m_text.size());
    const QScopedValueRollback applying(m_applying, true);
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, last));
    cursor.setPosition(std::min(position + removed, last), QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
    m_text.replace(position, removed, inserted);
}

void PartText::showText(const QString& text) {
    if (text == m_text)
        return;
    const Replaced change = replacedBetween(m_text, text, 0, m_text.size(), text.size());
    applySplice(change.position, static_cast<int>(change.removed.size()), change.inserted);
}

void PartText::selectRange(int start, int length) {
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(start + length, 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void PartText::setMarks(std::vector<FindingMark> marks) {
    // Underlines move along with the text, so even equal marks are laid anew.
    if (marks.empty() && m_marks.empty())
        return;
    m_marks = std::move(marks);
    updateUnderlines();
}

void PartText::setFigures(std::vector<FigureMark> figures) {
    if (figures.empty() && m_figures.empty())
        return;
    m_figures = std::move(figures);
    viewport()->update();
}

/// Below the text. Told apart by their lines too, not by colour alone. Extra selections would be laid out
/// anew with each keystroke, which takes too long for many.
void PartText::paintFigures(const QRect& dirty) {
    QPainter painter(viewport());
    const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QFontMetricsF metrics(font());
    for (const FigureMark& figure : m_figures) {
        const bool carried = figure.kind == FigureMark::Kind::Carried;
        const QColor accent =
            carried ? severityColor(Severity::Warning, palette()) : palette().color(QPalette::Highlight);
        const QTextBlock block = document()->findBlock(figure.start);
        if (!block.isValid() ||
            !document()->documentLayout()->blockBoundingRect(block).translated(-scroll).intersects(dirty))
            continue;
        for (const QRectF& rect : figureRects(block, figure, metrics)) {
            const QRectF shown = rect.translated(-scroll);
            QColor chip = accent;
            chip.setAlphaF(figure.kind == FigureMark::Kind::Offered ? 0.0F : 0.16F);
            painter.fillRect(shown, chip);
            painter.setPen({accent, 1.0,
                            carried                                    ? Qt::DashLine
                            : figure.kind == FigureMark::Kind::Offered ? Qt::DotLine
                                                                       : Qt::SolidLine});
            painter.drawLine(shown.bottomLeft(), shown.bottomRight());
        }
    }
}

void PartText::updateUnderlines() {
    QList<ExtraSelection> underlines;
    const int last = document()->characterCount() - 1;
    for (const FindingMark& mark : m_marks) {
        if (mark.length <= 0 || mark.start < 0 || mark.start >= last)
            continue;
        ExtraSelection underline;
        underline.cursor = QTextCursor(document());
        underline.cursor.setPosition(mark.start);
        underline.cursor.setPosition(std::min(mark.start + mark.length, last), QTextCursor::KeepAnchor);
        underline.format.setUnderlineStyle(severityUnderline(mark.severity));
        underline.format.setUnderlineColor(severityColor(mark.severity, palette()));
        underlines.append(underline);
    }
    setExtraSelections(underlines);
}

void PartText::setHint(const QString& hint) {
    m_emptyText = m_paragraphs == Paragraphs::Indented && !hint.isEmpty() ? u"\u3000\u3000"_s + hint : hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void PartText::setTextFont(const QFont& font) {
    setFont(font);
    document()->setDefaultFont(font);
    layOutParagraphs();
    updateHeight();
}

void PartText::setEditable(bool editable) {
    setReadOnly(!editable);
    if (!editable)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PartText::layOutParagraphs() {
    QTextBlockFormat format;
    if (m_paragraphs == Paragraphs::Indented) {
        format.setTextIndent(2 * QFontMetricsF(font()).horizontalAdvance(u'\u4e00'));
        format.setLineHeight(lineSpacingPercent, QTextBlockFormat::ProportionalHeight);
    } else if (m_paragraphs == Paragraphs::Centred) {
        format.setAlignment(Qt::AlignHCenter);
    }
    const QScopedValueRollback applying(m_applying, true);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

void PartText::setMinimumLines(int lines) {
    m_minimumLines = lines;
    updateHeight();
}

void PartText::updateHeight() {
    const double line = QFontMetricsF(font()).lineSpacing() *
                        (m_paragraphs == Paragraphs::Indented ? lineSpacingPercent / 100.0 : 1.0);
    const double least = line * m_minimumLines + 2 * document()->documentMargin();
    const int height = static_cast<int>(std::ceil(std::max(document()->size().height(), least)));
    if (height == minimumHeight() && height == maximumHeight())
        return;
    setFixedHeight(height);
    emit caretMoved();
}

QSize PartText::sizeHint() const {
    return {QTextEdit::sizeHint().width(), minimumHeight()};
}

QSize PartText::minimumSizeHint() const {
    return {QFontMetrics(font()).horizontalAdvance(u'\u4e00') * 8, minimumHeight()};
}

bool PartText::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // QTextEdit claims these for an undo of its own, which is off: they are the window's.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool PartText::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_tipSource) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int position = document()->documentLayout()->hitTest(
            help->pos() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()),
            Qt::ExactHit);
        const QString tip = position < 0 ? QString() : m_tipSource(position);
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

/// A page is what can be seen of the text, not all of it.
bool PartText::movePage(QKeyEvent* event) {
    const bool down =
        event->matches(QKeySequence::MoveToNextPage) || event->matches(QKeySequence::SelectNextPage);
    const bool up =
        event->matches(QKeySequence::MoveToPreviousPage) || event->matches(QKeySequence::SelectPreviousPage);
    if (!down && !up)
        return false;
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const QRect caret = cursorRect();
    const int page = std::max(visibleRegion().boundingRect().height() - caret.height(), caret.height());
    QTextCursor cursor = textCursor();
    const int position =
        document()->documentLayout()->hitTest(caret.center() + QPointF(0, down ? page : -page), Qt::FuzzyHit);
    cursor.setPosition(std::max(position, 0), select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    return true;
}

/// A figure that follows its cells goes as a whole and not unawares: the first press selects it.
bool PartText::selectFigureBeside(const QKeyEvent* event) {
    const QTextCursor cursor = textCursor();
    const bool back = event->key() == Qt::Key_Backspace;
    if (isReadOnly() || cursor.hasSelection() || (!back && event->key() != Qt::Key_Delete))
        return false;
    for (const FigureMark& figure : m_figures) {
        const int edge = back ? figure.start + figure.length : figure.start;
        if (figure.kind != FigureMark::Kind::Bound || cursor.position() != edge)
            continue;
        selectRange(figure.start, figure.length);
        emit notice(tr("This figure follows its table. Press again to remove it."));
        return true;
    }
    return false;
}

void PartText::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    if (movePage(event) || selectFigureBeside(event))
        return;
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        // The report knows paragraphs only, no line breaks within one.
        if (!isReadOnly())
            textCursor().insertBlock();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void PartText::inputMethodEvent(QInputMethodEvent* event) {
    // QTextEdit takes words from an input method wherever text can be selected.
    if (isReadOnly())
        event->ignore();
    else
        QTextEdit::inputMethodEvent(event);
}

void PartText::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void PartText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateUnderlines();
}

void PartText::paintEvent(QPaintEvent* event) {
    paintFigures(event->rect());
    QTextEdit::paintEvent(event);
    // QTextEdit's own placeholder knows no alignment, no indent and too little contrast.
    if (m_emptyText.isEmpty() || !document()->isEmpty() ||
        !document()->firstBlock().layout()->preeditAreaText().isEmpty())
        return;
    const TableColors colors(palette());
    const double margin = document()->documentMargin();
    QFont regular = font();
    regular.setBold(m_paragraphs == Paragraphs::Centred);
    QPainter painter(viewport());
    painter.setFont(regular);
    painter.setPen(colors.pale(colors.base));
    painter.drawText(
        QRectF(viewport()->rect()).adjusted(margin, margin, -margin, -margin),
        static_cast<int>(m_paragraphs == Paragraphs::Centred ? Qt::AlignHCenter : Qt::AlignLeft) |
            Qt::TextWordWrap,
        m_emptyText);
}

void PartText::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const auto redirect = [&](const QString& name, void (QUndoStack::*slot)(), bool possible) {
        if (auto* action = menu->findChild<QAction*>(name)) {
            action->disconnect();
            action->setEnabled(possible && !isReadOnly());
            if (m_undo)
                connect(action, &QAction::triggered, m_undo, slot);
        }
    };
    redirect(u"edit-undo"_s, &QUndoStack::undo, m_undo && m_undo->canUndo());
    redirect(u"edit-redo"_s, &QUndoStack::redo, m_undo && m_undo->canRedo());
    emit menuAboutToShow(menu.get(), cursorForPosition(event->pos()).position());
    menu->exec(event->globalPos());
}

QMimeData* PartText::createMimeDataFromSelection() const {
    QString text = textCursor().selectedText();
    std::replace(text.begin(), text.end(), QChar(QChar::ParagraphSeparator), QChar(u'\n'));
    auto* mime = new QMimeData;
    mime->setText(text);
    return mime;
}

bool PartText::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText();
}

void PartText::insertFromMimeData(const QMimeData* source) {
    if (isReadOnly() || !source->hasText())
        return;
    const QString text = source->text();
    if (text.size() > longestPaste) {
        emit notice(
            tr("Not pasted: the text has %L1 characters, a report has some ten thousand.").arg(text.size()));
        return;
    }
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const bool opens = start == document()->findBlock(start).position();
    cursor.insertText(cleanPaste(text, opens));
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace nianbao
