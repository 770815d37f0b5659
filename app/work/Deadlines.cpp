#include <work/Deadlines.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
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

constexpr auto submitMember = "submit"_L1;
constexpr auto publishMember = "publish"_L1;

/// nullopt for what is no pair of days.
std::optional<Deadlines> deadlinesFromJson(const QJsonObject& object) {
    const auto day = [&object](QLatin1StringView member) {
        return QDate::fromString(object[member].toString(), Qt::ISODate);
    };
    const Deadlines days{day(submitMember), day(publishMember)};
    const bool isWhole =
        days.publish.isValid() && (days.submit.isValid() || object[submitMember].isUndefined());
    return isWhole ? std::optional(days) : std::nullopt;
}

QJsonObject toJson(const Deadlines& days) {
    QJsonObject object{{publishMember, days.publish.toString(Qt::ISODate)}};
    if (days.submit.isValid())
        object[submitMember] = days.submit.toString(Qt::ISODate);
    return object;
}

} // namespace

Deadlines usualDeadlines(const QString& level, int reportYear) {
    if (level.endsWith("Government"_L1))
        return {{}, QDate(reportYear + 1, 3, 31)};
    const QDate day(reportYear + 1, 1, 31);
    return {day, day};
}

QDate dueDate(const Deadlines& deadlines, const QString& state) {
    const bool isWritten = state == "draft"_L1 || state == "returned"_L1;
    const bool isToBeHandedIn = isWritten && deadlines.submit.isValid();
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

OwnDeadlines ownDeadlinesFromText(const QString& text) {
    OwnDeadlines own;
    const QJsonObject agencies = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto agency = agencies.begin(); agency != agencies.end(); ++agency) {
        const QJsonObject years = agency.value().toObject();
        for (auto year = years.begin(); year != years.end(); ++year) {
            const auto days = deadlinesFromJson(year.value().toObject());
            if (const int number = year.key().toInt(); days && number > 0 && !agency.key().isEmpty())
                own[{agency.key(), number}] = *days;
        }
    }
    return own;
}

QString ownDeadlinesText(const OwnDeadlines& own) {
    QJsonObject agencies;
    for (const auto& [whose, days] : own) {
        if (!days.publish.isValid())
            continue;
        QJsonObject years = agencies[whose.first].toObject();
        years[QString::number(whose.second)] = toJson(days);
        agencies[whose.first] = years;
    }
    return QString::fromUtf8(QJsonDocument(agencies).toJson(QJsonDocument::Compact));
}

Result<DueDrafts> dueDrafts(Store& store, int year, const OwnDeadlines& own) {
    auto all = store.drafts();
    if (!all)
        return all.problem();
    const auto profiles = store.profiles();
    if (!profiles)
        return profiles.problem();
    std::map<QString, QString> levels; // by agency: the drafts of most are kept as profiles
    for (const Store::Profile& profile : *profiles)
        levels[profile.agency.name] = profile.agency.level;
    DueDrafts due;
    for (DraftSummary& draft : *all) {
        if (draft.state == "published"_L1 || (year != 0 && draft.year != year))
            continue;
        Deadlines deadlines;
        if (const auto set = own.find({draft.agency, draft.year}); set != own.end()) {
            deadlines = set->second;
        } else if (const auto level = levels.find(draft.agency); level != levels.end()) {
            deadlines = usualDeadlines(level->second, draft.year);
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
