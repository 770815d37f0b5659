#pragma once

#include <QPushButton>
#include <QString>

#include <functional>

namespace nianbao {

/// Puts a text into the clipboard, and says that it did.
class CopyButton : public QPushButton {
    Q_OBJECT
public:
    /// `what` is named to who cannot see what stands beside the button.
    CopyButton(const QString& text, const QString& what, std::function<QString()> copied,
               QWidget* parent = nullptr);
};

} // namespace nianbao
