#include "SectionFinder.h"

#include <report/text/Likeness.h>

#include <QRegularExpression>

#include <algorithm>
#include <deque>

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

} // namespace

std::vector<FoundSection> findSections(const std::vector<TextLine>& lines, const ReportFormat& format) {
    const std::vector<Wording> all = wordings(format);
    std::vector<std::deque<Candidate>> candidates(all.size());
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

    // The chain of most headings, then of most likeness; of equals the later one.
    Candidate* end = nullptr;
    for (size_t w = 0; w < all.size(); ++w) {
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

} // namespace nianbao
