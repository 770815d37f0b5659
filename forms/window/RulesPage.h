#pragma once

#include <rules/Rules.h>

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

/// Every rule with what the office may settle of it: off or how severe, and its thresholds.
class RulesPage : public QWidget {
    Q_OBJECT
public:
    explicit RulesPage(QWidget* parent = nullptr);

    void setSettings(const RuleSettings& settings);
    /// What is chosen; rules that this version does not know stay as they were set. A threshold as built is
    /// not in it.
    [[nodiscard]] RuleSettings settings() const;

protected:
    /// The wheel scrolls the list; it must not change a choice that it passes over.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct SeverityRow {
        const RuleInfo* rule;
        QComboBox* box;
    };
    struct ThresholdRow {
        const RuleInfo* rule;
        QString name;
        QDoubleSpinBox* box;
    };

    void addRule(const RuleInfo& rule);
    void addThreshold(QTreeWidgetItem* parent, const RuleInfo& rule, const QString& name, double built);
    void place(QTreeWidgetItem* item, QWidget* box);

    QTreeWidget* m_tree;
    RuleSettings m_settings;
    std::vector<SeverityRow> m_severities;
    std::vector<ThresholdRow> m_thresholds;
};

} // namespace nianbao
