#include "RulesPage.h"

#include "look/FindingLook.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

enum Column { IdColumn, TitleColumn, ChoiceColumn };

constexpr double largestThreshold = 1e6;
const auto offWord = u"off"_s;

/// What a threshold of resources/rules.json means.
QString thresholdText(const QString& name) {
    static const QHash<QString, const char*> texts = {
        {u"timesLastYear"_s, QT_TRANSLATE_NOOP("RulesPage", "from so many times last year's amount on")},
        {u"government"_s, QT_TRANSLATE_NOOP("RulesPage", "characters, a government's (0: no limit)")},
        {u"department"_s, QT_TRANSLATE_NOOP("RulesPage", "characters, a department's (0: no limit)")},
        {u"problems"_s, QT_TRANSLATE_NOOP("RulesPage", "characters, section five (0: no limit)")},
        {u"alike"_s, QT_TRANSLATE_NOOP("RulesPage", "from this likeness on (0 to 1)")},
        {u"shortest"_s, QT_TRANSLATE_NOOP("RulesPage", "paragraphs of so many characters or more")},
        {u"times"_s, QT_TRANSLATE_NOOP("RulesPage", "from so many times, or that part, on")},
        {u"leastDifference"_s, QT_TRANSLATE_NOOP("RulesPage", "and a difference of so much or more")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("RulesPage", "characters or more, within a part")},
        {u"elsewhere"_s, QT_TRANSLATE_NOOP("RulesPage", "characters or more, across parts")},
    };
    const char* text = texts.value(name);
    return text ? QCoreApplication::translate("RulesPage", text) : name;
}

/// Shows 5 as 5 and 0.9 as 0.9.
class NumberBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override {
        return locale().toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

} // namespace

RulesPage::RulesPage(QWidget* parent) : QWidget(parent), m_tree(new QTreeWidget(this)) {
    m_tree->setObjectName(u"rules"_s);
    m_tree->setAccessibleName(tr("Rules"));
    m_tree->setHeaderLabels({tr("Rule"), tr("What it looks for"), tr("Severity")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(false);
    for (const RuleInfo& rule : rules())
        addRule(rule);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(IdColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ChoiceColumn, QHeaderView::ResizeToContents);

    auto* reset = new QPushButton(tr("All as &built"), this);
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] { setSettings({}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addWidget(reset, 0, Qt::AlignLeft);
}

void RulesPage::addRule(const RuleInfo& rule) {
    const QString title = QCoreApplication::translate("Rules", rule.title.toUtf8().constData());
    auto* item = new QTreeWidgetItem(m_tree, {rule.id, title});
    item->setToolTip(TitleColumn, title + u'\n' + rule.basis);
    auto* box = new QComboBox;
    box->setObjectName(rule.id);
    box->setAccessibleName(tr("Severity of %1: %2").arg(rule.id, title));
    box->addItem(tr("As built (%1)").arg(severityWord(rule.severity)), QString());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        box->addItem(severityWord(severity), severityId(severity));
    box->addItem(tr("Off"), offWord);
    place(item, box);
    m_severities.push_back({&rule, box});
    for (const auto& [name, built] : rule.thresholds)
        addThreshold(item, rule, name, built);
}

void RulesPage::addThreshold(QTreeWidgetItem* parent, const RuleInfo& rule, const QString& name,
                             double built) {
    const QString text = thresholdText(name);
    auto* item = new QTreeWidgetItem(parent, {QString(), text});
    item->setTextAlignment(TitleColumn, Qt::AlignRight | Qt::AlignVCenter);
    auto* box = new NumberBox;
    box->setObjectName(rule.id + u'.' + name);
    box->setAccessibleName(tr("%1: %2", "rule, threshold").arg(rule.id, text));
    // A share stays one.
    box->setRange(0, built > 0 && built < 1 ? 1 : largestThreshold);
    box->setDecimals(2);
    box->setSingleStep(built > 0 && built < 1 ? 0.05 : 1);
    box->setValue(built);
    place(item, box);
    m_thresholds.push_back({&rule, name, box});
}

void RulesPage::place(QTreeWidgetItem* item, QWidget* box) {
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    m_tree->setItemWidget(item, ChoiceColumn, box);
}

void RulesPage::setSettings(const RuleSettings& settings) {
    m_settings = settings;
    for (const auto& [rule, box] : m_severities) {
        const auto severity = settings.severities.find(rule->id);
        const QString choice = settings.off.contains(rule->id)         ? offWord
                               : severity != settings.severities.end() ? severityId(severity->second)
                                                                       : QString();
        box->setCurrentIndex(box->findData(choice));
    }
    for (const auto& [rule, name, box] : m_thresholds) {
        double value = rule->thresholds.at(name);
        if (const auto own = settings.thresholds.find(rule->id);
            own != settings.thresholds.end() && own->second.contains(name))
            value = own->second.at(name);
        box->setValue(value);
    }
}

RuleSettings RulesPage::settings() const {
    RuleSettings settings = m_settings;
    for (const auto& [rule, box] : m_severities) {
        settings.off.erase(rule->id);
        settings.severities.erase(rule->id);
        const QString choice = box->currentData().toString();
        if (choice == offWord)
            settings.off.insert(rule->id);
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            if (choice == severityId(severity))
                settings.severities[rule->id] = severity;
        }
    }
    for (const auto& [rule, name, box] : m_thresholds) {
        const double built = rule->thresholds.at(name);
        if (!qFuzzyCompare(1 + box->value(), 1 + built)) {
            settings.thresholds[rule->id][name] = box->value();
        } else if (const auto own = settings.thresholds.find(rule->id); own != settings.thresholds.end()) {
            own->second.erase(name);
            if (own->second.empty())
                settings.thresholds.erase(own);
        }
    }
    return settings;
}

bool RulesPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace nianbao
