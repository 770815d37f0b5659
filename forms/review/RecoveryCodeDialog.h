#pragma once

#include <QDialog>

class QCheckBox;

namespace nianbao {

/// Shows a recovery code, the only time that it can be seen. It does not close before it was confirmed that
/// the code is written down.
class RecoveryCodeDialog : public QDialog {
    Q_OBJECT
public:
    explicit RecoveryCodeDialog(const QString& code, QWidget* parent = nullptr);

    void reject() override;

private:
    QCheckBox* m_written;
};

} // namespace nianbao
