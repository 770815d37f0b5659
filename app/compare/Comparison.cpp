#include <compare/Comparison.h>

#include "CellDifferences.h"
#include "PassageMatcher.h"
#include "WordComparison.h"

#include <report/Change.h>

#include <QJsonArray>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// A text that both reports have one of.
struct NamedText {
    Where oldPlace;
    Where newPlace;
    QString before;
    QString after;
};

QString memberText(const QJsonValue& value) {
    return value.isArray() ? value.toVariant().toStringList().join(u", "_s) : value.toString();
}

Where signaturePlace() {
    Where place;
    place.kind = Where::Kind::Signature;
    return place;
}

/// The whole of a text that is told by its characters.
Where placeOfAll(Where place, const QString& text) {
    if (place.kind == Where::Kind::Title || place.kind == Where::Kind::Heading)
        place.length = static_cast<int>(text.size());
    return place;
}

QString yearText(int year) {
    return year > 0 ? QString::number(year) : QString();
}

class ReportComparer {
public:
    ReportComparer(const Report& old, const Report& now) : m_old(old), m_now(now) {
        for (size_t section = 0; section < old.format->sections().size(); ++section)
            m_sections.push_back(sameSection(now, *old.format, static_cast<int>(section)));
    }

    Comparison compare() {
        addText({Where::report(), Where::report(), yearText(m_old.year), yearText(m_now.year)});
        addText({Where::title(), Where::title(), m_old.titleText(), m_now.titleText()});
        compareAgencies();
        compareHeadings();
        comparePassages();
        compareNotes();
        compareSignatures();
        return {compareCells(m_old, m_now), std::move(m_texts)};
    }

private:
    void compareAgencies() {
        const auto members = [](Agency agency) {
            agency.unknown = {};
            return agency.toJson();
        };
        const QJsonObject before = members(m_old.agency);
        const QJsonObject after = members(m_now.agency);
        QStringList names = before.keys() + after.keys();
        names.removeDuplicates();
        for (const QString& name : names)
            addText({Where::agency(name), Where::agency(name), memberText(before[name]),
                     memberText(after[name])});
    }

    void compareHeadings() {
        for (size_t section = 0; section < m_sections.size(); ++section) {
            const auto old = static_cast<int>(section);
            const int now = m_sections[section];
            if (now >= 0)
                addText({Where::heading(old), Where::heading(now), m_old.headingText(old),
                         m_now.headingText(now)});
        }
    }

    void compareNotes() {
        const auto before = m_old.cellNotes();
        const auto after = m_now.cellNotes();
        if (before.empty() && after.empty())
            return;
        const auto noteOf = [](const std::map<int, QString>& notes, int cell) {
            const auto note = notes.find(cell);
            return note == notes.end() ? QString() : note->second;
        };
        for (const auto& [old, now] : sameCells(m_old, m_now)) {
            const auto placeOf = [](int cell, const Report& report) {
                return cell < 0 ? Where::report() : Where::atCell(cell, *report.format);
            };
            addText({placeOf(old, m_old), placeOf(now, m_now), noteOf(before, old), noteOf(after, now)});
        }
    }

    void compareSignatures() {
        const Signature& before = m_old.signature;
        const Signature& after = m_now.signature;
        addText({signaturePlace(), signaturePlace(), before.agency, after.agency});
        addText({signaturePlace(), signaturePlace(), before.date.toString(Qt::ISODate),
                 after.date.toString(Qt::ISODate)});
    }

    /// One text beside the other: added, removed or rewritten, if not the same.
    void addText(const NamedText& both) {
        const bool wasThere = !both.before.trimmed().isEmpty();
        const bool isThere = !both.after.trimmed().isEmpty();
        if (both.before.trimmed() == both.after.trimmed())
            return;
        TextDifference difference;
        if (wasThere) {
            difference.oldPlace = placeOfAll(both.oldPlace, both.before);
            difference.before = both.before;
        }
        if (isThere) {
            difference.newPlace = placeOfAll(both.newPlace, both.after);
            difference.after = both.after;
        }
        difference.kind = !wasThere  ? TextDifference::Kind::Added
                          : !isThere ? TextDifference::Kind::Removed
                                     : TextDifference::Kind::Rewritten;
        if (wasThere && isThere)
            difference.words = compareWords(both.before, both.after, 0, 0, m_aligner);
        m_texts.push_back(std::move(difference));
    }

    void comparePassages();
    [[nodiscard]] TextDifference differenceOf(const PassageMatch& match, const Passage& old,
                                              const Passage& now);

    const Report& m_old;
    const Report& m_now;
    std::vector<int> m_sections; ///< by the old report's: the new one's
    Aligner m_aligner;
    std::vector<TextDifference> m_texts;
};

TextDifference ReportComparer::differenceOf(const PassageMatch& match, const Passage& old,
                                            const Passage& now) {
    using Kind = TextDifference::Kind;
    TextDifference difference;
    difference.kind = match.isSame      ? Kind::Moved
                      : match.isInPlace ? Kind::Rewritten
                                        : Kind::MovedAndRewritten;
    difference.oldPlace = old.place;
    difference.newPlace = now.place;
    difference.before = old.text.toString();
    difference.after = now.text.toString();
    if (!match.isSame)
        difference.words = compareWords(old.text, now.text, old.place.start, now.place.start, m_aligner);
    return difference;
}

void ReportComparer::comparePassages() {
    const std::vector<Passage> olds = passagesOf(m_old);
    const std::vector<Passage> news = passagesOf(m_now);
    const auto matches = PassageMatcher(olds, news, m_sections, m_aligner).match();
    std::vector<const PassageMatch*> byNew(news.size());
    std::vector<const PassageMatch*> byOld(olds.size());
    for (const PassageMatch& match : matches) {
        byOld[static_cast<size_t>(match.old)] = &match;
        byNew[static_cast<size_t>(match.now)] = &match;
    }
    // By the new passage that it is, or that it stands behind, and by its own place there.
    using Key = std::pair<int, int>;
    std::vector<std::pair<Key, TextDifference>> found;
    for (size_t i = 0; i < news.size(); ++i) {
        const Key key(static_cast<int>(i), -1);
        if (!byNew[i])
            found.emplace_back(key, TextDifference{TextDifference::Kind::Added,
                                                   std::nullopt,
                                                   news[i].place,
                                                   {},
                                                   news[i].text.toString(),
                                                   {}});
        else if (!byNew[i]->isSame || !byNew[i]->isInPlace)
            found.emplace_back(key,
                               differenceOf(*byNew[i], olds[static_cast<size_t>(byNew[i]->old)], news[i]));
    }
    int behind = -1;
    int section = -1;
    for (size_t i = 0; i < olds.size(); ++i) {
        if (const int now = m_sections[static_cast<size_t>(olds[i].place.section)]; now != section) {
            section = now;
            const auto before = std::partition_point(news.begin(), news.end(), [now](const Passage& passage) {
                return passage.place.section < now;
            });
            behind = static_cast<int>(before - news.begin()) - 1;
        }
        if (byOld[i])
            behind = byOld[i]->isInPlace ? byOld[i]->now : behind;
        else
            found.emplace_back(Key(behind, static_cast<int>(i)), TextDifference{TextDifference::Kind::Removed,
                                                                                olds[i].place,
                                                                                std::nullopt,
                                                                                olds[i].text.toString(),
                                                                                {},
                                                                                {}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    for (auto& [key, difference] : found)
        m_texts.push_back(std::move(difference));
}

} // namespace

Comparison compareReports(const Report& old, const Report& now) {
    return ReportComparer(old, now).compare();
}

} // namespace nianbao
