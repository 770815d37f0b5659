#pragma once

#include <store/Review.h>

#include <QComboBox>

namespace nianbao {

/// Chooses a role.
class RoleBox : public QComboBox {
    Q_OBJECT
public:
    explicit RoleBox(Role role, QWidget* parent = nullptr);

    [[nodiscard]] Role role() const;
};

} // namespace nianbao
