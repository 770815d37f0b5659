#pragma once

#include <QFrame>

namespace nianbao {

/// A framed field; its rule shows when the focus is inside.
class Card : public QFrame {
    Q_OBJECT
public:
    /// Base is for texts; controls that bring a field of the base colour stand on Window.
    enum class Fill { Base, Window };
    explicit Card(QWidget* parent = nullptr, Fill fill = Fill::Base);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Fill m_fill;
};

} // namespace nianbao
