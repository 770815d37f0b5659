#pragma once

#include "OfficePage.h"

namespace nianbao {

class TextTable;

/// The users of the office: adds and removes them, gives them new passphrases.
class UsersEditor : public OfficePage {
    Q_OBJECT
public:
    explicit UsersEditor(Office& office, QWidget* parent = nullptr);
    void refresh() override;

private:
    void fill();
    void showState();
    [[nodiscard]] const User* current() const;
    void add();
    void remove();
    void givePassphrase();

    std::vector<User> m_users;
    bool m_canManage = false;
    TextTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_give;
};

} // namespace nianbao
