#include "HeadingText.h"

#include "look/TableColors.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int pauseMilliseconds = 700;

} // namespace

HeadingText::HeadingText(Lines lines, Paragraphs paragraphs, QWidget* parent)
    : PartText(paragraphs, parent), m_lines(lines) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &HeadingText::commit);
    connect(this, &PartText::spliced, &m_pause, qOverload<>(&QTimer::start));
}

void HeadingText::commit() {
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    emit committed(text());
}

void HeadingText::show(const QString& text) {
    m_pause.stop();
    showText(text);
}

bool HeadingText::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Undo takes back what is being typed, not the step before.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
            key->matches(QKeySequence::Save))
            commit();
    }
    return PartText::event(event);
}

void HeadingText::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_lines == Lines::One) {
        commit();
        emit entered();
        return;
    }
    PartText::keyPressEvent(event);
}

void HeadingText::paintEvent(QPaintEvent* event) {
    PartText::paintEvent(event);
    if (!hasFocus() || isReadOnly())
        return;
    QPainter painter(viewport());
    painter.fillRect(0, viewport()->height() - 2, viewport()->width(), 2, TableColors(palette()).accent);
}

void HeadingText::focusInEvent(QFocusEvent* event) {
    PartText::focusInEvent(event);
    viewport()->update();
}

void HeadingText::focusOutEvent(QFocusEvent* event) {
    PartText::focusOutEvent(event);
    viewport()->update();
    commit();
}

void HeadingText::insertFromMimeData(const QMimeData* source) {
    if (m_lines == Lines::Many) {
        PartText::insertFromMimeData(source);
        return;
    }
    QMimeData line;
    line.setText(cleanPaste(source->text(), true).trimmed().replace(u'\n', u' '));
    PartText::insertFromMimeData(&line);
}

} // namespace nianbao
