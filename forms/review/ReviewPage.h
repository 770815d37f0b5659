#pragma once

#include "OfficePage.h"

namespace nianbao {

class StepsEditor;

/// Switches review on and off, and sets its steps.
class ReviewPage : public OfficePage {
    Q_OBJECT
public:
    explicit ReviewPage(Office& office, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool isUnsaved() const override;

private:
    void switchOn();
    void switchOff();
    void apply();

    std::vector<ReviewStep> m_steps; ///< as the store holds them; none: review is off
    QLabel* m_state;
    StepsEditor* m_editor;
    QPushButton* m_apply;
    QPushButton* m_switchOn;
    QPushButton* m_switchOff;
};

} // namespace nianbao
