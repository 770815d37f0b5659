#pragma once

#include "OfficePage.h"

namespace nianbao {

/// What whoever is signed in does for himself: another passphrase, another key.
class OwnKeyEditor : public OfficePage {
    Q_OBJECT
public:
    explicit OwnKeyEditor(Office& office, QWidget* parent = nullptr);
    void refresh() override;

private:
    void changePassphrase();
    void renewKey();

    QLabel* m_who;
    QPushButton* m_change;
    QPushButton* m_renew;
};

} // namespace nianbao
