#pragma once

#include <QDialog>

class QMenuBar;

namespace nianbao {

/// The keys of the window, menu by menu, as the menus have them now.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QMenuBar& menus, QWidget* parent = nullptr);
};

} // namespace nianbao
