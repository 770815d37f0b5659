#pragma once

#include "AskDialog.h"

#include <approval/Office.h>

class QComboBox;

namespace nianbao {

/// Signs a user of the office in: by name and passphrase, or an administrator who lost his by the recovery
/// code.
class SignInDialog : public AskDialog {
    Q_OBJECT
public:
    /// `office` outlives it. `lastName` signed in last and is suggested; it may be nobody's any more.
    SignInDialog(Office& office, const QString& lastName, QWidget* parent = nullptr);

    /// The name as it was typed or chosen.
    [[nodiscard]] QString name() const;

private:
    void fillNames(const QString& lastName);
    void addLostPassphrase();
    void recover();

    Office& m_office;
    QComboBox* m_name;
};

} // namespace nianbao
