#include "CarryOverDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

CarryOverDialog::CarryOverDialog(const Report& last, QWidget* parent)
    : QDialog(parent), m_tree(new QTreeWidget(this)), m_items(carriedItems(last)) {
    setWindowTitle(tr("What the report of %1 takes over").arg(last.year + 1));
    resize(760, 520);
    auto* about = new QLabel(
        tr("Figures that a chosen passage takes from the tables will follow the new tables. Other figures of "
           "last year, and its year, are marked in the text to be replaced. Nothing else is filled in."),
        this);
    about->setWordWrap(true);
    m_tree->setObjectName(u"items"_s);
    m_tree->setAccessibleName(tr("What is taken over"));
    m_tree->setHeaderHidden(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Begin"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    fill(last);
    m_tree->setFocus();
}

QTreeWidgetItem* CarryOverDialog::group(const QString& name) {
    auto* item = new QTreeWidgetItem(m_tree, {name});
    item->setFlags(item->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
    item->setExpanded(true);
    return item;
}

void CarryOverDialog::fill(const Report& last) {
    const auto& sections = ReportFormat::forYear(last.year + 1).sections();
    QTreeWidgetItem* figures = nullptr;
    QTreeWidgetItem* passages = nullptr;
    int section = -1;
    for (const CarriedItem& item : m_items) {
        auto* row = new QTreeWidgetItem({carriedText(item, last)});
        if (item.kind == CarriedItem::Kind::Cell) {
            if (!figures)
                figures = group(tr("Figures that go on"));
            figures->addChild(row);
        } else if (item.kind == CarriedItem::Kind::Passage) {
            if (item.section != section) {
                const SectionSpec& spec = sections[static_cast<size_t>(item.section)];
                passages = group(tr("Passages: %1").arg(spec.name));
            }
            section = item.section;
            passages->addChild(row);
        } else {
            m_tree->addTopLevelItem(row);
        }
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(0, item.chosen ? Qt::Checked : Qt::Unchecked);
        m_rows.push_back(row);
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

std::vector<CarriedItem> CarryOverDialog::items() const {
    std::vector<CarriedItem> chosen = m_items;
    for (size_t i = 0; i < chosen.size(); ++i)
        chosen[i].chosen = m_rows[i]->checkState(0) == Qt::Checked;
    return chosen;
}

} // namespace nianbao
