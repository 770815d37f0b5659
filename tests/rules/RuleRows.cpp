#include "RuleRows.h"

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

Case::Case() : report(fixtureReport(u"municipal-department"_s)) {}

std::vector<Finding> Case::findings() const {
    return check({report, previous ? &*previous : nullptr, &notes, mode, &settings});
}

std::vector<Finding> Case::findings(const QString& rule) const {
    std::vector<Finding> found = findings();
    std::erase_if(found, [&rule](const Finding& finding) { return finding.rule != rule; });
    return found;
}

void Case::set(const QString& path, const CellValue& value) {
    report.cells.at(static_cast<size_t>(cellAt(report, path))) = value;
}

int Case::section(const QString& id) const {
    const int index = report.format->sectionIndex(id);
    EXPECT_GE(index, 0) << id.toStdString();
    return index;
}

std::vector<Part>& Case::parts(const QString& id) {
    return report.narrative.at(static_cast<size_t>(section(id)));
}

void Case::replace(const QString& id, const QString& before, const QString& after) {
    bool found = false;
    for (Part& part : parts(id)) {
        for (QString* text : {&part.heading, &part.text}) {
            found = found || text->contains(before);
            text->replace(before, after);
        }
    }
    EXPECT_TRUE(found) << "no " << before.toStdString() << " to replace";
}

void Case::append(const QString& id, const QString& sentence) {
    parts(id).back().text += sentence;
}

} // namespace nianbao::test
