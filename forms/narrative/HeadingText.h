#pragma once

#include "PartText.h"

#include <QTimer>

namespace nianbao {

/// An editor for a heading or title. Such a text changes as a whole: it is told when the user pauses, presses
/// Enter, leaves, or asks for undo.
class HeadingText : public PartText {
    Q_OBJECT
public:
    enum class Lines { One, Many };

    explicit HeadingText(Lines lines, Paragraphs paragraphs = Paragraphs::Flush, QWidget* parent = nullptr);

    /// Tells what was typed and not told yet. To be called before the draft is saved or closed.
    void commit();
    [[nodiscard]] bool isPending() const { return m_pause.isActive(); }
    /// Shows a text that changed elsewhere; what was typed and not told is dropped.
    void show(const QString& text);
    using QWidget::show;

signals:
    void committed(const QString& text);
    /// Enter in a heading of one line.
    void entered();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    Lines m_lines;
    QTimer m_pause;
};

} // namespace nianbao
