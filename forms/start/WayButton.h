#pragma once

#include <QAbstractButton>

namespace nianbao {

/// A large way to begin: a drawing, a title and a sentence. Disabled, its sentence says why.
class WayButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Drawing { LastYear, File, Blank };
    WayButton(Drawing drawing, const QString& title, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect textRect(int width) const;
    void draw(QPainter& painter, const QRectF& box) const;

    Drawing m_drawing;
    QString m_sentence;
};

} // namespace nianbao
