#include <import/SourcePlace.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
public:
    static QString page(const QString& number) { return tr("page %1").arg(number); }
    static QString line(const QString& number) { return tr("line %1").arg(number); }
    static QString paragraph(const QString& number) { return tr("paragraph %1").arg(number); }
    static QString row(const QString& table, const QString& number) {
        return tr("table %1, row %2").arg(table, number);
    }
};

} // namespace

QString placeInWords(const QString& name) {
    static const QRegularExpression numbered(u"^(page|line|paragraph) (\\d+)$"_s);
    static const QRegularExpression row(u"^table (\\d+), row (\\d+)$"_s);
    if (const auto match = row.match(name); match.hasMatch())
        return PlaceWords::row(match.captured(1), match.captured(2));
    const auto match = numbered.match(name);
    const QString kind = match.captured(1);
    if (kind.isEmpty())
        return name;
    return kind == "page"_L1   ? PlaceWords::page(match.captured(2))
           : kind == "line"_L1 ? PlaceWords::line(match.captured(2))
                               : PlaceWords::paragraph(match.captured(2));
}

QString placeText(const SourcePlace& place) {
    return place.name.isEmpty() && place.page > 0 ? PlaceWords::page(QString::number(place.page))
                                                  : placeInWords(place.name);
}

} // namespace nianbao
