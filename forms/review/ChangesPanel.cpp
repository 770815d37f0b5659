#include "ChangesPanel.h"

#include "compare/ComparisonText.h"
#include "compare/ComparisonView.h"
#include "start/DraftListModel.h"

#include <approval/Workflow.h>

#include <QBoxLayout>
#include <QLabel>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = PageMark::Kind;

/// Words of a rewritten text: what came in, and where something went out.
void addWords(std::vector<PageMark>& marks, const TextDifference& difference) {
    for (size_t i = 0; i < difference.words.size(); ++i) {
        const WordChange& word = difference.words[i];
        Where place = *difference.newPlace;
        place.start = word.newStart;
        if (word.kind == WordChange::Kind::Inserted) {
            place.length = static_cast<int>(word.text.size());
            marks.push_back({place, Kind::Changed});
        }
        // Where other words stand now, these are what is marked.
        const bool isReplaced =
            i + 1 < difference.words.size() && difference.words[i + 1].kind == WordChange::Kind::Inserted;
        if (word.kind == WordChange::Kind::Removed && !isReplaced) {
            place.length = 0;
            marks.push_back({place, Kind::Removed});
        }
    }
}

/// Whether words of a place can be told apart on a page.
bool hasCharacters(Where::Kind kind) {
    return kind == Where::Kind::Title || kind == Where::Kind::Heading || kind == Where::Kind::Part ||
           kind == Where::Kind::PartHeading;
}

} // namespace

std::vector<PageMark> marksOf(const ComparedReports& compared) {
    std::vector<PageMark> marks;
    for (const CellDifference& difference : compared.comparison.cells) {
        if (const auto place = placeInNew(difference, compared))
            marks.push_back({*place, Kind::Changed});
    }
    for (const TextDifference& difference : compared.comparison.texts) {
        if (!difference.newPlace) {
            if (const auto place = placeInNew(difference, compared))
                marks.push_back({*place, Kind::Removed});
        } else if (difference.words.empty() || !hasCharacters(difference.newPlace->kind)) {
            marks.push_back({*difference.newPlace, Kind::Changed});
        } else {
            addWords(marks, difference);
        }
    }
    return marks;
}

ChangesPanel::ChangesPanel(QWidget* parent)
    : QWidget(parent), m_since(new QLabel(this)), m_view(new ComparisonView(this)) {
    setAccessibleName(tr("Changes since the last review"));
    m_since->setObjectName(u"since"_s);
    m_since->setTextFormat(Qt::PlainText);
    m_since->setWordWrap(true);
    m_since->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_since->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_since);
    column->addWidget(m_view, 1);
    connect(m_view, &ComparisonView::placeChosen, this, &ChangesPanel::placeChosen);
    clear();
}

void ChangesPanel::clear() {
    m_marks.clear();
    m_since->setText(tr("The report has not been returned yet. After that, what changes stands here."));
    m_view->hide();
}

void ChangesPanel::setReports(const Report& old, const ReviewEvent& event, const Report& now) {
    const Comparison comparison = compareReports(old, now);
    const ComparedReports compared{
        old, now, comparison,
        tr("%1 %2", "returned, when").arg(actionText(event.action), whenText(event.when)), tr("now")};
    m_marks = marksOf(compared);
    QString since = tr("Since it was %1 (%2, %3)", "returned, when, who")
                        .arg(actionText(event.action), whenText(event.when), event.who);
    if (!event.sentence.isEmpty())
        since += tr(": ") + event.sentence;
    m_since->setText(since);
    m_view->setComparison(compared);
    m_view->show();
}

} // namespace nianbao
