#include <import/SourcePlace.h>

#include <QCoreApplication>

namespace nianbao {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
public:
    static QString page(int number) { return tr("page %1").arg(number); }
};

} // namespace

QString placeText(const SourcePlace& place) {
    return place.name.isEmpty() && place.page > 0 ? PlaceWords::page(place.page) : place.name;
}

} // namespace nianbao
