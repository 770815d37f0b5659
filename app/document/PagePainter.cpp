#include <document/PagePainter.h>

#include "MarkPath.h"
#include "Measures.h"

#include <QGlyphRun>
#include <QPainter>

namespace nianbao {

namespace {

void paintRule(QPainter& painter, const Rule& rule, double unitsPerMillimetre) {
    const QRectF box(rule.box.topLeft() * unitsPerMillimetre, rule.box.size() * unitsPerMillimetre);
    if (rule.shade) {
        painter.fillRect(box, QColor::fromRgb(groupShade));
        return;
    }
    painter.setPen(
        QPen(Qt::black, millimetres(rule.width) * unitsPerMillimetre, Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(box.topLeft(), box.bottomRight());
}

void paintMark(QPainter& painter, const QPainterPath& mark, double unitsPerMillimetre) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(QTransform::fromScale(unitsPerMillimetre, unitsPerMillimetre).map(mark),
                     QColor::fromRgb(markGrey));
    painter.restore();
}

/// Characters that one face has are drawn together.
void paintRun(QPainter& painter, const TextRun& run, const FontBook& fonts, double unitsPerMillimetre) {
    const double pixels = millimetres(run.size) * unitsPerMillimetre;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    int face = -1;
    const auto flush = [&] {
        if (glyphs.isEmpty())
            return;
        QGlyphRun glyphRun;
        glyphRun.setRawFont(fonts.rawFont(face, pixels));
        glyphRun.setGlyphIndexes(glyphs);
        glyphRun.setPositions(positions);
        painter.drawGlyphRun({0, 0}, glyphRun);
        glyphs.clear();
        positions.clear();
    };
    QPointF at = run.baseline * unitsPerMillimetre;
    qsizetype unit = 0;
    for (const char32_t character : run.text.toUcs4()) {
        const FontBook::Glyph& glyph = fonts.glyph(run.role, character);
        if (glyph.face >= 0) {
            if (glyph.face != face)
                flush();
            face = glyph.face;
            glyphs.append(glyph.index);
            positions.append(at);
        }
        at.rx() += static_cast<double>(run.advances[static_cast<size_t>(unit)]) * unitsPerMillimetre;
        unit += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    flush();
}

} // namespace

void paintPage(QPainter& painter, const Page& page, const FontBook& fonts, double unitsPerMillimetre) {
    painter.save();
    if (!page.mark.isEmpty())
        paintMark(painter, markPath(page.mark, fonts), unitsPerMillimetre);
    for (const Rule& rule : page.rules)
        paintRule(painter, rule, unitsPerMillimetre);
    painter.setPen(Qt::black);
    for (const TextRun& run : page.runs)
        paintRun(painter, run, fonts, unitsPerMillimetre);
    painter.restore();
}

} // namespace nianbao
