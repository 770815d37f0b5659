#include "PrintedLines.h"

#include "Measures.h"

#include <cmath>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

double emOf(Block::Kind kind) {
    return kind == Block::Kind::Title ? millimetres(titleSize) : characterPitch;
}

void append(PrintedLine& line, const TextRun& run, const FontBook& fonts) {
    double x = run.baseline.x();
    qsizetype unit = 0;
    for (const char32_t code : run.text.toUcs4()) {
        const auto advance = static_cast<double>(run.advances.at(static_cast<size_t>(unit)));
        line.characters.push_back({code, x, advance, fonts.glyph(run.role, code).advance * line.em});
        x += advance;
        unit += QChar::requiresSurrogates(code) ? 2 : 1;
    }
    line.text += run.text;
}

} // namespace

std::vector<PrintedLine> printedLines(const Pages& pages, const FontBook& fonts) {
    std::vector<PrintedLine> lines;
    for (size_t at = 0; at < pages.pages.size(); ++at) {
        double lastBaseline = -1;
        for (const TextRun& run : pages.pages[at].runs) {
            if (run.block < 0 || run.text.isEmpty())
                continue;
            const Block::Kind kind = pages.blocks[static_cast<size_t>(run.block)].kind;
            if (kind == Block::Kind::Table)
                continue;
            const double y = run.baseline.y();
            if (lines.empty() || lines.back().page != static_cast<int>(at) ||
                lines.back().block != run.block || y != lastBaseline) {
                PrintedLine line;
                line.page = static_cast<int>(at);
                line.block = run.block;
                line.em = emOf(kind);
                const double row = (y - baselineIn(topMargin, linePitch, run.size)) / linePitch;
                line.row = static_cast<int>(std::lround(row));
                line.offGrid = (row - line.row) * linePitch;
                lines.push_back(std::move(line));
                lastBaseline = y;
            }
            append(lines.back(), run, fonts);
        }
    }
    return lines;
}

QRectF inkBox(const TextRun& run) {
    double width = 0;
    for (const float advance : run.advances)
        width += static_cast<double>(advance);
    const double height = millimetres(run.size);
    return {run.baseline.x(), run.baseline.y() - ascentShare * height, width, height};
}

void Breaches::add(const char* rule, int page, const QString& text) {
    constexpr qsizetype enough = 30;
    if (m_all.size() < enough)
        m_all.append(QString::fromLatin1(rule) + u": page %1: %2"_s.arg(page + 1).arg(text));
}

QStringList Breaches::rules() const {
    QStringList names;
    for (const QString& breach : m_all)
        names.append(breach.section(u':', 0, 0));
    names.removeDuplicates();
    return names;
}

} // namespace nianbao::test
