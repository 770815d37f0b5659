#include "RoleBox.h"

#include <approval/Workflow.h>

namespace nianbao {

RoleBox::RoleBox(Role role, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Role"));
    for (const Role each : {Role::Clerk, Role::Supervisor, Role::Administrator})
        addItem(roleText(each), static_cast<int>(each));
    setCurrentIndex(findData(static_cast<int>(role)));
}

Role RoleBox::role() const {
    return static_cast<Role>(currentData().toInt());
}

} // namespace nianbao
