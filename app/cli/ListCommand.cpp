#include "Commands.h"

#include <store/Reviews.h>
#include <work/Deadlines.h>
#include <work/OpenReport.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonValue>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString purpose() { return tr("Lists the drafts of the store."); }
    static QString year() { return tr("Only those of year Y."); }
    static QString due() {
        return tr("Only what is not published yet, the most pressing first, with the days left.");
    }
    static QString noYear(const QString& text) { return tr("“%1” is no year").arg(text); }
    static QString noStore() { return tr("there is no store"); }
};

QJsonValue known(int findings) {
    return findings < 0 ? QJsonValue() : QJsonValue(findings);
}

QJsonObject toJson(const DraftSummary& draft) {
    return {{u"year"_s, draft.year},
            {u"agency"_s, draft.agency},
            {u"state"_s, draft.state},
            {u"errors"_s, known(draft.errors)},
            {u"warnings"_s, known(draft.warnings)},
            {u"hints"_s, known(draft.hints)},
            {u"created"_s, draft.created.toUTC().toString(Qt::ISODate)},
            {u"changed"_s, draft.changed.toUTC().toString(Qt::ISODate)},
            {u"changedBy"_s, draft.changedBy}};
}

QString toLine(const DraftSummary& draft) {
    return QString::number(draft.year) + u'\t' + draft.agency + u'\t' + draft.state + u'\t' +
           draft.changed.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s) + u'\t' + draft.changedBy;
}

int printAll(Store& store, int year, bool json) {
    const auto drafts = store.drafts();
    if (!drafts) {
        complain(drafts.problem());
        return Failed;
    }
    for (const DraftSummary& draft : *drafts) {
        if (year != 0 && draft.year != year)
            continue;
        if (json)
            printJson(toJson(draft));
        else
            printLine(toLine(draft));
    }
    return Done;
}

int printDue(Store& store, int year, bool json) {
    const auto own = Reviews(store).officeValue(QString::fromLatin1(ownDeadlinesKey));
    const auto due = own ? dueDrafts(store, year, ownDeadlinesFromText(*own)) : own.problem();
    if (!due) {
        complain(due.problem());
        return Failed;
    }
    const QDate today = QDate::currentDate();
    for (const DueDraft& one : due->drafts) {
        if (json) {
            QJsonObject object = toJson(one.draft);
            object[u"due"_s] = one.due.toString(Qt::ISODate);
            object[u"daysLeft"_s] = daysLeft(one.due, today);
            printJson(object);
        } else {
            printLine(one.due.toString(Qt::ISODate) + u'\t' + dueText(one.due, today) + u'\t' +
                      toLine(one.draft));
        }
    }
    for (const Problem& problem : due->problems)
        complain(problem);
    return due->problems.empty() ? Done : Failed;
}

} // namespace

int runList(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(ListWords::purpose());
    parser.addOption({u"year"_s, ListWords::year(), u"Y"_s});
    parser.addOption({u"due"_s, ListWords::due()});
    parser.addOption(jsonOption());
    parser.addOption(storeOption());
    int status = Done;
    if (!parse(parser, arguments, status))
        return status;
    const auto refuse = [](const QString& reason) {
        complain({Problem::Code::WrongUsage, {}, {}, reason});
        return Failed;
    };
    bool isYear = true;
    const int year = parser.isSet(u"year"_s) ? parser.value(u"year"_s).toInt(&isYear) : 0;
    if (!isYear)
        return refuse(ListWords::noYear(parser.value(u"year"_s)));
    if (!isStoreSupported(parser.value(u"store"_s)))
        return Failed;
    const QString path = storePath(parser.value(u"store"_s));
    if (!QFileInfo::exists(path)) {
        // Before the first draft there is nothing to list; a store that was named must be there.
        if (!parser.isSet(u"store"_s))
            return Done;
        complain({Problem::Code::CannotRead, path, {}, ListWords::noStore()});
        return Failed;
    }
    auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store) {
        complain(store.problem());
        return Failed;
    }
    tellOpeningNotes(**store);
    const bool json = parser.isSet(u"json"_s);
    return parser.isSet(u"due"_s) ? printDue(**store, year, json) : printAll(**store, year, json);
}

} // namespace nianbao
