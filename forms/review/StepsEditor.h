#pragma once

#include <store/Review.h>

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace nianbao {

/// Edits the steps of a review, in the order in which they are taken: values only.
class StepsEditor : public QWidget {
    Q_OBJECT
public:
    explicit StepsEditor(QWidget* parent = nullptr);

    void setSteps(const std::vector<ReviewStep>& steps);
    [[nodiscard]] std::vector<ReviewStep> steps() const;

private:
    QPushButton* addButton(const QString& text, const QString& name);
    void addStep();
    void removeStep();
    void moveStep(int by);
    void showState();

    QTableWidget* m_table;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace nianbao
