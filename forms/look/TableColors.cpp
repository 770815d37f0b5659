#include "TableColors.h"

#include <cmath>

namespace nianbao {

namespace {

constexpr double readable = 4.5;

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor& under, const QColor& over, double share) {
    const auto mix = [share](double from, double to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor readableOn(const QColor& background, const QColor& wanted) {
    const QColor pole = contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black)
                            ? QColor(Qt::white)
                            : QColor(Qt::black);
    QColor color = wanted;
    // Eight bits a channel round the blend, so the step after the last needed one ends the search.
    for (int step = 1; step <= 20 && contrastRatio(background, color) < readable; ++step)
        color = blended(wanted, pole, step / 20.0);
    return color;
}

TableColors::TableColors(const QPalette& palette)
    : base(palette.color(QPalette::Base)), text(palette.color(QPalette::Text)) {
    head = blended(base, text, 0.03);
    shade = blended(base, text, 0.12);
    selected = blended(base, palette.color(QPalette::Highlight), 0.22);
    line = blended(base, text, 0.4);
    accent = readableOn(base, palette.color(QPalette::Highlight));
}

QColor TableColors::pale(const QColor& background) const {
    return readableOn(background, blended(background, text, 0.45));
}

QColor TableColors::error(const QColor& background) const {
    return readableOn(background, QColor(0xd3, 0x2f, 0x2f));
}

QColor TableColors::warning(const QColor& background) const {
    return readableOn(background, QColor(0xb2, 0x6a, 0x00));
}

QColor TableColors::hint(const QColor& background) const {
    return readableOn(background, QColor(0x1a, 0x6f, 0xb5));
}

} // namespace nianbao
