#include "CompareTestSupport.h"

#include <algorithm>
#include <tuple>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

QString joined(const std::vector<WordChange>& words, WordChange::Kind without) {
    QString text;
    for (const WordChange& word : words)
        text += word.kind == without ? QString() : word.text;
    return text;
}

QString placeKey(const std::optional<Where>& place) {
    return place ? u"%1 %2 %3 %4 %5 %6"_s.arg(int(place->kind))
                       .arg(place->section)
                       .arg(place->partId)
                       .arg(place->start)
                       .arg(place->cell)
                       .arg(place->agencyField)
                 : QString();
}

size_t below(std::mt19937& random, size_t end) {
    return end == 0 ? 0 : random() % end;
}

} // namespace

QString marked(const std::vector<WordChange>& words) {
    QString text;
    for (const WordChange& word : words) {
        if (word.kind == WordChange::Kind::Same)
            text += word.text;
        else
            text += word.kind == WordChange::Kind::Removed ? u"[-%1-]"_s.arg(word.text)
                                                           : u"{+%1+}"_s.arg(word.text);
    }
    return text;
}

QString beforeOf(const std::vector<WordChange>& words) {
    return joined(words, WordChange::Kind::Inserted);
}

QString afterOf(const std::vector<WordChange>& words) {
    return joined(words, WordChange::Kind::Removed);
}

Comparison sorted(Comparison comparison) {
    const auto cellKey = [](const CellDifference& cell) { return std::pair(cell.oldCell, cell.newCell); };
    std::sort(comparison.cells.begin(), comparison.cells.end(),
              [&](const auto& one, const auto& other) { return cellKey(one) < cellKey(other); });
    const auto textKey = [](const TextDifference& text) {
        return std::tuple(placeKey(text.oldPlace), placeKey(text.newPlace), text.before, text.after);
    };
    std::sort(comparison.texts.begin(), comparison.texts.end(),
              [&](const auto& one, const auto& other) { return textKey(one) < textKey(other); });
    return comparison;
}

Comparison exchanged(Comparison comparison) {
    for (CellDifference& cell : comparison.cells) {
        std::swap(cell.oldCell, cell.newCell);
        std::swap(cell.before, cell.after);
    }
    for (TextDifference& text : comparison.texts) {
        using Kind = TextDifference::Kind;
        text.kind = text.kind == Kind::Added     ? Kind::Removed
                    : text.kind == Kind::Removed ? Kind::Added
                                                 : text.kind;
        std::swap(text.oldPlace, text.newPlace);
        std::swap(text.before, text.after);
        for (WordChange& word : text.words) {
            word.kind = word.kind == WordChange::Kind::Removed    ? WordChange::Kind::Inserted
                        : word.kind == WordChange::Kind::Inserted ? WordChange::Kind::Removed
                                                                  : word.kind;
            std::swap(word.oldStart, word.newStart);
        }
        // What is removed stands before what is inserted in its place.
        for (size_t i = 1; i < text.words.size(); ++i) {
            if (text.words[i].kind == WordChange::Kind::Removed &&
                text.words[i - 1].kind == WordChange::Kind::Inserted)
                std::swap(text.words[i - 1], text.words[i]);
        }
    }
    return comparison;
}

Report reportOf(const QStringList& lines, int year) {
    Report report(ReportFormat::forYear(year), year);
    auto& parts = report.narrative[static_cast<size_t>(report.format->sectionIndex(u"overview"_s))];
    for (const QString& line : lines) {
        const auto id = static_cast<quint32>(parts.size() + 1);
        if (line.startsWith(u'#'))
            parts.push_back({id, line.mid(1), {}, {}});
        else if (parts.empty())
            parts.push_back({id, {}, line, {}});
        else
            parts.back().text += parts.back().text.isEmpty() ? line : u'\n' + line;
    }
    return report;
}

QString randomText(std::mt19937& random, int length) {
    static const QStringList alphabet = {u"公"_s, u"开"_s, u"件"_s, u"，"_s, u"。"_s, u"1"_s,
                                         u"2"_s,  u"."_s,  u"%"_s,  u"a"_s,  u"😀"_s, u" "_s};
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[static_cast<qsizetype>(below(random, static_cast<size_t>(alphabet.size())))];
    return text;
}

void editAtRandom(Report& report, std::mt19937& random) {
    auto& parts = report.narrative[below(random, report.narrative.size())];
    if (parts.empty())
        return;
    Part& part = parts[below(random, parts.size())];
    QStringList lines = part.text.split(u'\n');
    const auto line = static_cast<qsizetype>(below(random, static_cast<size_t>(lines.size())));
    const auto other = static_cast<qsizetype>(below(random, static_cast<size_t>(lines.size())));
    switch (random() % 8) {
    case 0:
        lines.removeAt(line);
        break;
    case 1:
        lines.insert(line, randomText(random, 12));
        break;
    case 2:
        lines.swapItemsAt(line, other);
        break;
    case 3:
        lines.insert(line, lines[other]);
        break;
    case 4:
        std::swap(part.heading, parts[below(random, parts.size())].heading);
        break;
    case 5: {
        Part& elsewhere = parts[below(random, parts.size())];
        std::swap(part.text, elsewhere.text);
        return;
    }
    default: {
        const auto at = static_cast<qsizetype>(below(random, static_cast<size_t>(lines[line].size()) + 1));
        lines[line].replace(at, static_cast<qsizetype>(below(random, 5)),
                            randomText(random, static_cast<int>(below(random, 5))));
    }
    }
    part.text = lines.join(u'\n');
    report.cells[below(random, report.cells.size())] = CellValue(static_cast<qint64>(random() % 3));
}

} // namespace nianbao::test
