#pragma once

#include <report/Report.h>

#include <QByteArray>
#include <QString>

#include <ostream>
#include <vector>

namespace nianbao::test {

/// Absolute path of a file below tests/fixtures.
QString fixturePath(const QString& name);
/// Its content; fails the test when it cannot be read.
QByteArray readFixture(const QString& name);
/// tests/fixtures/reports/NAME.json as a report; fails the test when it is not whole. Texts in the place of
/// figures are no fault: some fixtures are about them.
Report fixtureReport(const QString& name);
/// The names of all of them, in order.
std::vector<QString> fixtureReports();
/// The cell of a path ("requests.received.total"); fails the test when the format has none.
int cellAt(const Report& report, const QString& path);
/// Path of a file of ../shared/reports, empty where that folder is not there.
QString sharedReport(const QString& name);
/// The largest report at hand, for benchmarks: a published one where it is there, else a fixture.
Report largestReport();

} // namespace nianbao::test

QT_BEGIN_NAMESPACE
/// GoogleTest prints strings as text.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE
