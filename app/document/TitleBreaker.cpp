#include "TitleBreaker.h"

#include "LineBreaker.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <vector>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double anywhere = 20; ///< a break that no sense speaks for
constexpr double forbidden = std::numeric_limits<double>::infinity();
constexpr double oneMoreLine = 6; ///< rather than break where no sense speaks for it
constexpr double shortLine = 5;   ///< em; a shorter one looks lost
constexpr int mostLines = 4;

/// Widths in em of the first 0, 1, … units.
std::vector<double> prefixWidths(const FontBook& fonts, const QString& text) {
    std::vector<double> widths = {0};
    widths.reserve(static_cast<size_t>(text.size()) + 1);
    for (const char32_t character : text.toUcs4()) {
        widths.push_back(widths.back() + fonts.glyph(FontRole::Title, character).advance);
        if (QChar::requiresSurrogates(character))
            widths.push_back(widths.back());
    }
    return widths;
}

/// What a break before each character costs.
std::vector<double> breakCosts(const FontBook& fonts, const QString& title) {
    struct Sense {
        QRegularExpression pattern; ///< the break is where it ends
        double cost;
    };
    static const std::vector<Sense> senses = [] {
        const std::pair<QString, double> table[] = {
            {u"(?=\\d{4}年)"_s, 0},
            {u"\\d{4}年度?"_s, 2},
            {u"(?=政府信息公开)"_s, 1},
            {u"(?=工作年度报告)"_s, 2},
            {u"(?<!工作)(?=年度报告)"_s, 3},
            {u"人民政府|委员会|委(?!员)|[局厅部院](?!长)"_s, 3},
            {u"[省市县区州盟旗乡镇](?![省市县区]|管理)"_s, 5},
        };
        std::vector<Sense> compiled;
        for (const auto& [pattern, cost] : table)
            compiled.push_back({QRegularExpression(pattern), cost});
        return compiled;
    }();
    const std::vector<bool> joined = joinedUnits(fonts, {FontRole::Title, title, {}});
    std::vector<double> costs(static_cast<size_t>(title.size()), anywhere);
    for (size_t i = 1; i < costs.size(); ++i) {
        const QChar after = title[static_cast<qsizetype>(i)];
        if (joined[i] || after == u'年' || after == u'度')
            costs[i] = forbidden;
    }
    for (const auto& [pattern, cost] : senses) {
        for (auto matches = pattern.globalMatch(title); matches.hasNext();) {
            const auto end = static_cast<size_t>(matches.next().capturedEnd());
            if (end > 0 && end < costs.size() && costs[end] < forbidden)
                costs[end] = std::min(costs[end], cost);
        }
    }
    return costs;
}

class TitleBreaker {
public:
    TitleBreaker(const FontBook& fonts, const QString& title, double room)
        : m_size(title.size()), m_room(room), m_costs(breakCosts(fonts, title)),
          m_widths(prefixWidths(fonts, title)) {}

    std::vector<qsizetype> starts() {
        if (width(0, m_size) <= m_room)
            return {0};
        for (int lines = 2; lines <= mostLines; ++lines)
            choose({0}, oneMoreLine * (lines - 2), lines);
        return m_best;
    }

private:
    [[nodiscard]] double width(qsizetype from, qsizetype to) const {
        return m_widths[static_cast<size_t>(to)] - m_widths[static_cast<size_t>(from)];
    }

    void choose(std::vector<qsizetype> starts, double cost, int linesLeft) {
        const qsizetype start = starts.back();
        if (width(start, m_size) > linesLeft * m_room)
            return;
        if (linesLeft == 1) {
            judge(starts, cost);
            return;
        }
        for (qsizetype next = start + 1; next < m_size && width(start, next) <= m_room; ++next) {
            const double withBreak = cost + m_costs[static_cast<size_t>(next)];
            if (withBreak >= m_bestCost)
                continue;
            starts.push_back(next);
            choose(starts, withBreak, linesLeft - 1);
            starts.pop_back();
        }
    }

    void judge(const std::vector<qsizetype>& starts, double cost) {
        std::vector<double> widths;
        for (size_t i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : m_size;
            widths.push_back(width(starts[i], end));
        }
        for (size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] < shortLine)
                cost += shortLine;
            const bool waist =
                i > 0 && i + 1 < widths.size() && widths[i] < widths[i - 1] && widths[i] < widths[i + 1];
            if (waist)
                cost += anywhere;
        }
        if (cost < m_bestCost) {
            m_bestCost = cost;
            m_best = starts;
        }
    }

    qsizetype m_size;
    double m_room;
    std::vector<double> m_costs;
    std::vector<double> m_widths;
    std::vector<qsizetype> m_best;
    double m_bestCost = std::numeric_limits<double>::infinity();
};

} // namespace

std::vector<TitleLine> breakTitle(const FontBook& fonts, const QString& title, double room) {
    std::vector<TitleLine> lines;
    qsizetype from = 0;
    for (const QString& part : title.split(u'\n')) {
        std::vector<qsizetype> starts = TitleBreaker(fonts, part, room).starts();
        if (starts.empty())
            starts = {0}; // longer than a title can be: the line breaker cuts it
        for (size_t i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : part.size();
            lines.push_back({from + starts[i], part.sliced(starts[i], end - starts[i])});
        }
        from += part.size() + 1;
    }
    return lines;
}

} // namespace nianbao
