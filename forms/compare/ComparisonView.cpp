#include "ComparisonView.h"

#include "ComparisonText.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

enum Column { Place, Old, New, Change, Percent };

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_figures(new QWidget(this)),
      m_cells(new QTreeWidget(m_figures)), m_texts(new QTextBrowser(this)) {
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_cells->setObjectName(u"cells"_s);
    m_cells->setAccessibleName(tr("Figures that differ"));
    m_cells->setHeaderLabels({tr("Figure"), tr("Old"), tr("New"), tr("Change"), tr("In percent")});
    m_cells->setRootIsDecorated(false);
    m_cells->setAlternatingRowColors(true);
    m_cells->setUniformRowHeights(true);
    m_cells->header()->setStretchLastSection(false);
    m_cells->header()->setSectionResizeMode(Place, QHeaderView::Stretch);
    for (int column = Old; column <= Percent; ++column) {
        m_cells->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        m_cells->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_texts->setObjectName(u"texts"_s);
    m_texts->setAccessibleName(tr("Texts that differ"));
    m_texts->setOpenLinks(false);
    build();
}

void ComparisonView::build() {
    auto* figureColumn = new QVBoxLayout(m_figures);
    figureColumn->setContentsMargins(0, 0, 0, 0);
    figureColumn->addWidget(m_cells);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_figures);
    halves->addWidget(m_texts);
    halves->setStretchFactor(1, 1);
    auto* legend =
        new QLabel(tr("Removed words are <s>struck out</s>, inserted ones <b><u>underlined</u></b>. "
                      "Enter or a double click goes to a figure, a link to a text."),
                   this);
    legend->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(halves, 1);
    column->addWidget(legend);
    connect(m_cells, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { choose(m_cellPlaces, m_cells->indexOfTopLevelItem(item)); });
    connect(m_texts, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        bool isNumber = false;
        const int index = link.fragment().toInt(&isNumber);
        if (isNumber)
            choose(m_textPlaces, index);
    });
}

void ComparisonView::setComparison(const ComparedReports& compared) {
    const Comparison& comparison = compared.comparison;
    m_summary->setText(comparison.isEmpty() ? tr("Nothing differs.")
                                            : tr("%1 → %2. Figures that differ: %3, texts: %4")
                                                  .arg(compared.oldName, compared.newName,
                                                       QString::number(comparison.cells.size()),
                                                       QString::number(comparison.texts.size())));
    showCells(compared);
    m_textPlaces.clear();
    for (const TextDifference& difference : comparison.texts)
        m_textPlaces.push_back(placeInNew(difference, compared));
    m_texts->setHtml(comparisonHtml(compared));
    m_texts->setVisible(!comparison.texts.empty());
}

void ComparisonView::showCells(const ComparedReports& compared) {
    m_cells->clear();
    m_cellPlaces.clear();
    for (const CellDifference& difference : compared.comparison.cells) {
        const CellComparison both = shownCells(difference);
        const QString place = placeText(difference, compared.old, compared.now);
        auto* line = new QTreeWidgetItem(m_cells, {place, both.last, both.now, both.change, both.percent});
        line->setToolTip(Place, place);
        for (int column = Old; column <= Percent; ++column)
            line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_cellPlaces.push_back(placeInNew(difference, compared));
    }
    m_figures->setVisible(!compared.comparison.cells.empty());
}

void ComparisonView::choose(const std::vector<std::optional<Where>>& places, qsizetype index) {
    if (index < 0 || index >= static_cast<qsizetype>(places.size()))
        return;
    // A copy: who is told may show another comparison.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    if (const std::optional<Where> place = places[static_cast<size_t>(index)])
        emit placeChosen(*place);
}

} // namespace nianbao
