#include "SectionFinder.h"

#include <report/text/Likeness.h>

#include <QRegularExpression>

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <set>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double enoughLike = 0.6;
constexpr qsizetype longestHeading = 60;
constexpr int mostHeadingLines = 3;
constexpr size_t mostCandidates = 32; // of one section; the last ones count

struct Wording {
    int section = -1;
    QString number;    ///< 一、
    QStringList texts; ///< without the number, comparable
    QStringList met;   ///< the same; they count behind the number alone
};

struct Candidate {
    FoundSection found;
    double likeness = 0;
    double chain = 0; ///< worth of the best chain that ends here
    int previousSection = -1;
    int previousIndex = -1;
};

/// Cuts a leading number with its sign (一、 一. 一 、) off.
QString withoutNumber(const QString& text, const QString& number) {
    if (!text.startsWith(number.first(1)))
        return {};
    qsizetype at = 1;
    while (at < text.size() &&
           (text[at] == u'、' || text[at] == u'.' || text[at] == u',' || text[at] == u'．'))
        ++at;
    return text.sliced(at);
}

std::vector<Wording> wordings(const ReportFormat& format) {
    std::vector<Wording> all;
    for (size_t i = 0; i < format.sections().size(); ++i) {
        const SectionSpec& spec = format.sections()[i];
        if (spec.heading.isEmpty())
            continue;
        Wording wording;
        wording.section = static_cast<int>(i);
        const qsizetype stop = spec.heading.indexOf(u'、');
        wording.number = spec.heading.first(stop + 1);
        for (const QString& heading : QStringList(spec.heading) + spec.otherHeadings)
            wording.texts.append(
                comparable(heading.startsWith(wording.number) ? heading.sliced(stop + 1) : heading));
        for (const QString& heading : spec.metHeadings)
            wording.met.append(comparable(heading));
        all.push_back(wording);
    }
    return all;
}

/// The text without a number of another kind than the official one: 第二部分, 2., 二、
QString withoutAnyNumber(const QString& text) {
    static const QRegularExpression number(
        u"^(?:第[一二三四五六七八九十]{1,2}(?:部分|章)[、,:]?|[一二三四五六七八九十]{1,2}[、.,]|\\d{1,2}[、.,])"_s);
    return QString(text).remove(number);
}

/// How much of the official wording's bigrams a longer one holds: 政府信息公开工作总体情况.
double heldOf(const QString& text, const QString& official) {
    const Bigrams whole = bigramsOf(text);
    const Bigrams part = bigramsOf(official);
    if (part.empty() || whole.size() < part.size())
        return 0;
    const double shared = likeness(whole, part) * static_cast<double>(whole.size() + part.size()) / 2.0;
    return shared / static_cast<double>(part.size());
}

double likenessTo(const Wording& wording, const QString& text) {
    constexpr double almostWhole = 0.8;
    const bool isSentence = text.contains(u'。') || text.contains(u';');
    const QString bare = wording.number.isEmpty() ? text : withoutNumber(text, wording.number);
    const QString unnumbered = withoutAnyNumber(text);
    double best = wording.met.contains(bare) ? 0.9 : 0;
    for (const QString& official : wording.texts) {
        if (text == official)
            best = std::max(best, 0.9); // the wording itself, its number lost
        if (!bare.isEmpty()) {
            best = std::max(best, likeness(bare, official));
            if (!isSentence && heldOf(bare, official) >= almostWhole)
                best = std::max(best, enoughLike + 0.05);
        }
        const double like = isSentence ? 0 : likeness(unnumbered, official);
        if (like >= almostWhole)
            best = std::max(best, 0.9 * like);
    }
    return best;
}

/// Short and mostly Chinese, so that it may be a heading whose number is lost.
bool mayBeHeading(const QString& text) {
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 40;
    return text.size() >= shortest && text.size() <= longest &&
           (text.contains(u"情况") || text.contains(u"事项"));
}

/// The heading that opens at a line, over as many lines as make it most alike.
Candidate candidateAt(const std::vector<TextLine>& lines, size_t at, const Wording& wording) {
    Candidate best;
    QString joined;
    QString printed;
    for (int count = 1; count <= mostHeadingLines && at + static_cast<size_t>(count) <= lines.size();
         ++count) {
        const QString& text = lines[at + static_cast<size_t>(count) - 1].text;
        if (text.size() > longestHeading)
            break;
        joined += comparable(text);
        printed += text.simplified();
        if (joined.size() > longestHeading)
            break;
        const double like = likenessTo(wording, joined);
        if (like > best.likeness + 0.01) {
            best.likeness = like;
            best.found = {wording.section, static_cast<int>(at), count, printed};
        }
        // Without the number no second line belongs to it.
        if (withoutNumber(joined, wording.number).isEmpty() && joined.size() > 2)
            break;
    }
    return best;
}

/// What may be a section's heading, by section and in the order of the lines.
using Candidates = std::vector<std::deque<Candidate>>;

Candidates candidatesOf(const std::vector<TextLine>& lines, const std::vector<Wording>& all) {
    Candidates candidates(all.size());
    for (size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].text.size() > longestHeading)
            continue;
        const QString text = comparable(lines[at].text);
        const bool maybe = mayBeHeading(text);
        for (size_t w = 0; w < all.size(); ++w) {
            if (!text.startsWith(all[w].number.first(std::min<qsizetype>(1, all[w].number.size()))) &&
                !all[w].texts.contains(text) && !maybe)
                continue;
            const Candidate candidate = candidateAt(lines, at, all[w]);
            if (candidate.likeness < enoughLike)
                continue;
            candidates[w].push_back(candidate);
            if (candidates[w].size() > mostCandidates)
                candidates[w].pop_front();
        }
    }
    return candidates;
}

/// A table of contents is headings without a sentence between them, of which most come again below. Its last
/// line, or -1 where there is none.
int endOfContents(const std::vector<TextLine>& lines, const Candidates& candidates) {
    constexpr int fewest = 3;
    std::map<int, size_t> sectionAt; // by line
    for (size_t w = 0; w < candidates.size(); ++w) {
        for (const Candidate& candidate : candidates[w])
            sectionAt.emplace(candidate.found.firstLine, w);
    }
    int last = -1;
    for (auto first = sectionAt.begin(); first != sectionAt.end() && last < 0;) {
        auto end = std::next(first);
        int line = first->first;
        std::set<size_t> sections = {first->second};
        for (; end != sectionAt.end(); ++end) {
            while (line < end->first && !lines[static_cast<size_t>(line)].text.contains(u'。'))
                ++line;
            if (line < end->first || !sections.insert(end->second).second)
                break;
        }
        const int lastOfRun = std::prev(end)->first;
        const auto again = std::count_if(sections.begin(), sections.end(), [&](size_t w) {
            return candidates[w].back().found.firstLine > lastOfRun;
        });
        if (again >= fewest)
            last = lastOfRun;
        first = end;
    }
    return last;
}

/// The chain of most headings, then of most likeness; of equals the later one.
std::vector<FoundSection> bestChain(Candidates& candidates) {
    Candidate* end = nullptr;
    for (size_t w = 0; w < candidates.size(); ++w) {
        for (Candidate& candidate : candidates[w]) {
            candidate.chain = 1 + candidate.likeness;
            for (size_t before = 0; before < w; ++before) {
                for (size_t i = 0; i < candidates[before].size(); ++i) {
                    const Candidate& earlier = candidates[before][i];
                    const double worth = earlier.chain + 1 + candidate.likeness;
                    if (earlier.found.firstLine + earlier.found.lineCount <= candidate.found.firstLine &&
                        worth >= candidate.chain) {
                        candidate.chain = worth;
                        candidate.previousSection = static_cast<int>(before);
                        candidate.previousIndex = static_cast<int>(i);
                    }
                }
            }
            if (!end || candidate.chain >= end->chain)
                end = &candidate;
        }
    }
    std::vector<FoundSection> chain;
    for (const Candidate* c = end; c;) {
        chain.push_back(c->found);
        c = c->previousSection < 0
                ? nullptr
                : &candidates[static_cast<size_t>(c->previousSection)][static_cast<size_t>(c->previousIndex)];
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

/// Sure enough to be a heading out of its order: numbered, and in all but a word what the section is called.
bool isSureOf(const FoundSection& found, const Wording& wording) {
    constexpr double enough = 0.8;
    constexpr qsizetype shortest = 6; // 四、其他 may number a part
    const QString text = comparable(found.heading);
    if (topNumber(text) == 0)
        return false;
    const QString bare = withoutAnyNumber(text);
    return (bare.size() >= shortest && wording.met.contains(bare)) ||
           std::any_of(wording.texts.begin(), wording.texts.end(),
                       [&bare](const QString& official) { return likeness(bare, official) >= enough; });
}

/// Adds the sections that stand in another order than the format's.
void addOutOfOrder(const Candidates& candidates, const std::vector<Wording>& all,
                   std::vector<FoundSection>& chain) {
    const auto isFree = [&chain](const FoundSection& found) {
        return std::none_of(chain.begin(), chain.end(), [&found](const FoundSection& other) {
            return found.section == other.section || (found.firstLine < other.firstLine + other.lineCount &&
                                                      other.firstLine < found.firstLine + found.lineCount);
        });
    };
    for (size_t w = 0; w < all.size(); ++w) {
        const Candidate* best = nullptr;
        for (const Candidate& candidate : candidates[w]) {
            if (isFree(candidate.found) && isSureOf(candidate.found, all[w]) &&
                (!best || candidate.likeness >= best->likeness))
                best = &candidate;
        }
        if (best)
            chain.push_back(best->found);
    }
    std::sort(chain.begin(), chain.end(), [](const FoundSection& one, const FoundSection& other) {
        return one.firstLine < other.firstLine;
    });
}

/// A section's heading that opens a line.
struct OpeningHeading {
    int section = -1; ///< -1 where none does
    qsizetype end = 0;
};

OpeningHeading openingHeading(const QString& text, const std::vector<Wording>& all) {
    const QString start = text.first(std::min(text.size(), longestHeading));
    const QString bare = comparable(start);
    if (topNumber(bare) == 0)
        return {};
    OpeningHeading found;
    qsizetype length = 0;
    for (const Wording& wording : all) {
        for (const QString& official : wording.texts) {
            const qsizetype at = bare.indexOf(official);
            if (at <= 0 || at + official.size() <= length || !withoutAnyNumber(bare.first(at)).isEmpty())
                continue;
            length = at + official.size();
            found.section = wording.section;
        }
    }
    for (qsizetype counted = 0; counted < length; ++found.end)
        counted += start[found.end].isSpace() ? 0 : 1;
    return found;
}

/// Where the text begins behind a heading in its line; -1 where the rest is none: a page's number, a longer
/// wording, the next entry of a table of contents.
qsizetype startOfText(const QString& text, qsizetype end) {
    static const QRegularExpression leader(u"^[\\s.…·—_-]*\\d{0,3}$"_s);
    constexpr qsizetype shortest = 8;
    qsizetype next = end;
    while (next < text.size() && text[next].isSpace())
        ++next;
    const bool isApart = next > end || (next < text.size() && QStringView(u"。：:").contains(text[next]));
    if (next < text.size() && QStringView(u"。：:").contains(text[next]))
        ++next;
    const QString rest = text.sliced(next).trimmed();
    const bool goesOn = !rest.isEmpty() && QStringView(u"、，；,;.…·)）”》").contains(rest.front());
    if (rest.isEmpty() || goesOn || leader.match(rest).hasMatch() || topNumber(comparable(rest.left(8))) > 0)
        return -1;
    return isApart || (rest.size() >= shortest && rest.contains(u'。')) ? next : -1;
}

} // namespace

int topNumber(QStringView text) {
    static const QRegularExpression number(
        u"^(?:第([一二三四五六七八九十]{1,3})(?:部分|章)|([一二三四五六七八九十]{1,3})[、.,])"_s);
    constexpr QStringView numerals = u"一二三四五六七八九";
    const auto match = number.match(text.first(std::min<qsizetype>(text.size(), 8)).toString());
    const QString digits = match.captured(1) + match.captured(2);
    const qsizetype ten = digits.indexOf(u'十');
    const auto valueOf = [&](qsizetype at) { return static_cast<int>(numerals.indexOf(digits[at])) + 1; };
    if (digits.isEmpty())
        return 0;
    if (ten < 0)
        return digits.size() == 1 ? valueOf(0) : 0;
    return (ten > 0 ? valueOf(0) : 1) * 10 + (ten + 1 < digits.size() ? valueOf(ten + 1) : 0);
}

std::vector<FoundSection> findSections(const std::vector<TextLine>& lines, const ReportFormat& format) {
    const std::vector<Wording> all = wordings(format);
    Candidates candidates = candidatesOf(lines, all);
    const int contents = endOfContents(lines, candidates);
    for (auto& ofSection : candidates) {
        std::erase_if(ofSection, [contents](const Candidate& candidate) {
            return candidate.found.firstLine <= contents;
        });
    }
    std::vector<FoundSection> chain = bestChain(candidates);
    addOutOfOrder(candidates, all, chain);
    return chain;
}

std::vector<size_t> partHeadings(std::vector<TextLine>& lines, const ReportFormat& format) {
    const std::vector<Wording> all = wordings(format);
    const std::vector<FoundSection> found = findSections(lines, format);
    // A heading that stands alone elsewhere is the section's.
    const auto isElsewhere = [&found](int section, size_t line) {
        return std::any_of(found.begin(), found.end(), [=](const FoundSection& other) {
            return other.section == section && other.firstLine != static_cast<int>(line);
        });
    };
    std::vector<size_t> partedLines;
    std::vector<TextLine> result;
    for (size_t at = 0; at < lines.size(); ++at) {
        const QString& text = lines[at].text;
        const OpeningHeading opening = openingHeading(text, all);
        const bool mayPart = opening.section >= 0 && !isElsewhere(opening.section, at);
        const qsizetype next = mayPart ? startOfText(text, opening.end) : -1;
        if (next < 0) {
            result.push_back(std::move(lines[at]));
            continue;
        }
        auto [heading, rest] = parted(lines[at], opening.end, next);
        result.push_back(std::move(heading));
        result.push_back(std::move(rest));
        partedLines.push_back(at);
    }
    lines = std::move(result);
    return partedLines;
}

} // namespace nianbao
