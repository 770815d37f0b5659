#include <work/Deadlines.h>

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct DeadlineWords {
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
public:
    static QString left(int days) { return tr("%n day(s) left", nullptr, days); }
    static QString today() { return tr("due today"); }
    static QString late(int days) { return tr("%n day(s) late", nullptr, days); }
};

} // namespace

Deadlines usualDeadlines(const QString& level, int reportYear) {
    if (level.endsWith("Government"_L1))
        return {{}, QDate(reportYear + 1, 3, 31)};
    const QDate day(reportYear + 1, 1, 31);
    return {day, day};
}

QDate dueDate(const Deadlines& deadlines, const QString& state) {
    const bool isToBeHandedIn = state == "draft"_L1 && deadlines.submit.isValid();
    return isToBeHandedIn ? deadlines.submit : deadlines.publish;
}

int daysLeft(QDate due, QDate today) {
    return static_cast<int>(today.daysTo(due));
}

QString dueText(QDate due, QDate today) {
    const int days = daysLeft(due, today);
    return days > 0    ? DeadlineWords::left(days)
           : days == 0 ? DeadlineWords::today()
                       : DeadlineWords::late(-days);
}

Result<DueDrafts> dueDrafts(Store& store, int year, const OwnDeadlines& own) {
    auto all = store.drafts();
    if (!all)
        return all.problem();
    DueDrafts due;
    for (DraftSummary& draft : *all) {
        if (draft.state == "published"_L1 || (year != 0 && draft.year != year))
            continue;
        Deadlines deadlines;
        if (const auto set = own.find({draft.agency, draft.year}); set != own.end()) {
            deadlines = set->second;
        } else {
            const auto loaded = store.load(draft.id);
            if (!loaded)
                due.problems.push_back(loaded.problem());
            deadlines = usualDeadlines(loaded ? loaded->report.agency.level : QString(), draft.year);
        }
        const QDate day = dueDate(deadlines, draft.state);
        due.drafts.push_back({std::move(draft), day});
    }
    std::stable_sort(due.drafts.begin(), due.drafts.end(), [](const DueDraft& one, const DueDraft& other) {
        return std::tie(one.due, one.draft.agency) < std::tie(other.due, other.draft.agency);
    });
    return due;
}

} // namespace nianbao
