#pragma once

#include <report/Problem.h>
#include <store/Store.h>

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace nianbao {

/// The days by which a report has to be handed in and published.
struct Deadlines {
    QDate submit; ///< 报送, to the authority in charge; invalid where none is set
    QDate publish;
    bool operator==(const Deadlines&) const = default;
};

/// Those of the law (条例 第四十九条), by an agency's level (agencyLevels()): governments publish by 31 March
/// of the year after the report's, all others hand in and publish by 31 January; so does an agency whose
/// level is not known, since the earlier day misses nothing.
[[nodiscard]] Deadlines usualDeadlines(const QString& level, int reportYear);

/// The day that a draft in a state of review must meet next: a "draft" or a "returned" one is to be handed
/// in, any other to be published.
[[nodiscard]] QDate dueDate(const Deadlines& deadlines, const QString& state);

/// Days until a day: 0 on it, negative when it is past.
[[nodiscard]] int daysLeft(QDate due, QDate today);

/// The same in the user's language: 3 days left, due today, 2 days late.
[[nodiscard]] QString dueText(QDate due, QDate today);

/// Days that an agency's authority has set for a report, by the agency's full name and the report's year.
using OwnDeadlines = std::map<std::pair<QString, int>, Deadlines>;

/// The office value that holds them.
inline constexpr auto ownDeadlinesKey = "deadlines";
/// Reads `{"AGENCY": {"YEAR": {"submit": "2026-01-15", "publish": "2026-01-31"}}}`. The day of submission may
/// be missing; an entry that is not right otherwise is left out, and of a text that is no such JSON, all.
[[nodiscard]] OwnDeadlines ownDeadlinesFromText(const QString& text);
/// The same text; reading it back gives equal days. Entries without a day to publish are left out.
[[nodiscard]] QString ownDeadlinesText(const OwnDeadlines& own);

struct DueDraft {
    DraftSummary draft;
    QDate due;
};
struct DueDrafts {
    std::vector<DueDraft> drafts;  ///< the most pressing first
    std::vector<Problem> problems; ///< drafts that could not be read; they count as an unknown level's
};
/// What is not published yet, of one year or of all (0). An agency's level is that of its profile, or else of
/// the draft, which is read for it.
[[nodiscard]] Result<DueDrafts> dueDrafts(Store& store, int year, const OwnDeadlines& own = {});

} // namespace nianbao
