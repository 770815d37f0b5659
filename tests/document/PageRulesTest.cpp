#include "PageRules.h"
#include "DocumentTestSupport.h"
#include "GeneratedReports.h"

#include "Measures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {
namespace {

const FontBook& nominal() {
    static const FontBook book = FontBook::nominal();
    return book;
}

/// Pages that keep the rules: text, a table over several pages, a signature.
Report reportToSpoil() {
    Report report = reportWithLines(3, true);
    report.narrative[1] = {
        {2, u"（一）主动公开"_s, QString(26 + 28 * 21, u'公') + u"。"_s, {}},
        {3, u"（二）港口"_s, QString(24, u'口') + u"2024年，答复，"_s + QString(20, u'开'), {}}};
    return report;
}

/// The first run with a text.
TextRun& runWith(Pages& pages, const QString& text) {
    for (Page& page : pages.pages) {
        for (TextRun& run : page.runs) {
            if (run.text.contains(text))
                return run;
        }
    }
    ADD_FAILURE() << "no run with " << text.toStdString();
    return pages.pages.front().runs.front();
}

Page& pageOfTable(Pages& pages) {
    return *std::find_if(pages.pages.begin(), pages.pages.end(),
                         [](const Page& page) { return !page.targets.empty(); });
}

/// A character goes from the end of a line to the next, or back.
void moveCharacters(Pages& pages, const QString& text, const QString& changed) {
    TextRun& run = runWith(pages, text);
    const auto count = run.text.size() - changed.size();
    TextRun& next = *(&run + 1);
    if (count > 0) {
        next.text.prepend(run.text.last(count));
        next.advances.insert(next.advances.begin(), run.advances.end() - count, run.advances.end());
        run.text.chop(count);
        run.advances.resize(static_cast<size_t>(run.text.size()));
    } else {
        run.text += next.text.first(-count);
        run.advances.insert(run.advances.end(), next.advances.begin(), next.advances.begin() - count);
        next.text.remove(0, -count);
        next.advances.erase(next.advances.begin(), next.advances.begin() - count);
    }
}

/// A breach made by hand in pages that keep the rules, and the rule that must see it.
struct BreachRow {
    const char* name;
    const char* rule;
    void (*spoil)(Pages&);
};

Pages spotless() {
    Layout layout(nominal());
    return layout.paginate(compose(reportToSpoil()));
}

class Breach : public testing::TestWithParam<BreachRow> {};

TEST_P(Breach, IsSeen) {
    Pages pages = spotless();
    ASSERT_EQ(brokenRules(pages, nominal()).all().join(u'\n'), QString());
    GetParam().spoil(pages);
    const Breaches breaches = brokenRules(pages, nominal());
    EXPECT_TRUE(breaches.rules().contains(QString::fromLatin1(GetParam().rule)))
        << breaches.all().join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Breach,
    testing::Values(
        BreachRow{"OffTheGrid", "off the grid",
                  [](Pages& pages) { runWith(pages, u"公公"_s).baseline.ry() += 0.5; }},
        BreachRow{"OutsideTheTypeArea", "outside the type area",
                  [](Pages& pages) { runWith(pages, u"公公"_s).baseline.rx() += 20; }},
        BreachRow{"Indent", "indent", [](Pages& pages) { runWith(pages, u"公公"_s).baseline.rx() -= 5; }},
        BreachRow{"WrongPageNumber", "page number",
                  [](Pages& pages) {
                      std::swap(pages.pages[0].runs.back().text, pages.pages[1].runs.back().text);
                  }},
        BreachRow{"PageNumberOnTheWrongSide", "page number",
                  [](Pages& pages) { pages.pages[1].runs.back().baseline.rx() += 100; }},
        BreachRow{"PageWithoutNumber", "page number", [](Pages& pages) { pages.pages[0].runs.pop_back(); }},
        BreachRow{"LinesOneOnTheOther", "overlap",
                  [](Pages& pages) {
                      TextRun& run = runWith(pages, u"公公"_s);
                      (&run + 1)->baseline = run.baseline;
                  }},
        BreachRow{"LostLine", "text lost",
                  [](Pages& pages) { pages.pages[0].runs.erase(std::prev(pages.pages[0].runs.end(), 2)); }},
        BreachRow{"ChangedText", "text changed",
                  [](Pages& pages) { runWith(pages, u"公公"_s).text[3] = u'共'; }},
        BreachRow{"NotJustified", "not justified",
                  [](Pages& pages) {
                      for (float& advance : runWith(pages, u"口口口"_s).advances)
                          advance = static_cast<float>(characterPitch);
                  }},
        BreachRow{"SpreadUnevenly", "spread unevenly",
                  [](Pages& pages) { runWith(pages, u"口口口"_s).advances[2] += 0.1F; }},
        BreachRow{"SqueezedTooMuch", "squeezed too much",
                  [](Pages& pages) { runWith(pages, u"公公"_s).advances[2] -= 0.1F; }},
        BreachRow{"YearTorn", "torn",
                  [](Pages& pages) { moveCharacters(pages, u"口口口"_s, QString(24, u'口') + u"2024"_s); }},
        BreachRow{"NumberTorn", "torn word",
                  [](Pages& pages) { moveCharacters(pages, u"口口口"_s, QString(24, u'口') + u"202"_s); }},
        BreachRow{"MarkBeginsALine", "mark begins a line",
                  [](Pages& pages) { moveCharacters(pages, u"口口口"_s, QString(24, u'口') + u"2024年"_s); }},
        BreachRow{"SingleLineAtTheHead", "single line at the head",
                  [](Pages& pages) {
                      auto& runs = pages.pages[1].runs;
                      while (runs[1].block == runs[0].block)
                          runs.erase(runs.begin());
                  }},
        BreachRow{"PageNotFilled", "page not filled",
                  [](Pages& pages) {
                      auto& runs = pages.pages[0].runs;
                      runs.erase(runs.end() - 4, runs.end() - 1);
                  }},
        BreachRow{"RowSplit", "row split",
                  [](Pages& pages) {
                      for (size_t at = 1; at < pages.pages.size(); ++at) {
                          Page& before = pages.pages[at - 1];
                          Page& page = pages.pages[at];
                          if (before.targets.empty() || page.targets.empty() ||
                              before.targets.back().where.table != page.targets.back().where.table)
                              continue;
                          page.targets.push_back(before.targets.back());
                          page.targets.back().box.moveTop(topMargin);
                          before.targets.pop_back();
                          // The row still has other cells here.
                          return;
                      }
                  }},
        BreachRow{"EndsEarly", "ends early",
                  [](Pages& pages) { moveCharacters(pages, u"口口口"_s, QString(20, u'口')); }},
        BreachRow{"HeadingAtTheFoot", "heading alone at the foot",
                  [](Pages& pages) {
                      const int block = runWith(pages, u"三、收到和处理"_s).block;
                      for (size_t at = 1; at < pages.pages.size(); ++at) {
                          auto& runs = pages.pages[at].runs;
                          if (runs.front().block != block)
                              continue;
                          auto& before = pages.pages[at - 1].runs;
                          before.insert(std::prev(before.end()), runs.front());
                          runs.erase(runs.begin());
                      }
                  }},
        BreachRow{"NoContinued", "continued",
                  [](Pages& pages) { runWith(pages, u"（续表）"_s).text = u"（表）"_s; }},
        BreachRow{"HeadNotRepeated", "not repeated",
                  [](Pages& pages) {
                      for (Page& page : pages.pages)
                          std::erase_if(page.runs, [](const TextRun& run) {
                              return run.repeats && run.text == u"申请人情况"_s;
                          });
                  }},
        BreachRow{"FigureLost", "cell not once", [](Pages& pages) { pageOfTable(pages).targets.pop_back(); }},
        BreachRow{"FigureTwice", "cell not once",
                  [](Pages& pages) {
                      std::vector<Target>& targets = pageOfTable(pages).targets;
                      targets.push_back(targets.back());
                  }},
        BreachRow{"LabelChanged", "cell's text",
                  [](Pages& pages) { runWith(pages, u"行政许可"_s).text = u"行政许河"_s; }},
        BreachRow{"TextOutsideItsCell", "outside its cell",
                  [](Pages& pages) { runWith(pages, u"行政许可"_s).baseline.ry() += 5; }},
        BreachRow{"FigureInAnotherCell", "in another cell",
                  [](Pages& pages) { runWith(pages, u"行政许可"_s).item += 1; }},
        BreachRow{"NoRule", "box not ruled", [](Pages& pages) { pageOfTable(pages).rules.pop_back(); }},
        BreachRow{"SignatureTooHigh", "signature's place",
                  [](Pages& pages) {
                      for (TextRun& run : pages.pages.back().runs) {
                          if (run.source.kind == Where::Kind::Signature)
                              run.baseline.ry() -= linePitch;
                      }
                  }}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace nianbao::test
