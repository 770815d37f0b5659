#include "PdfPicture.h"

#include "PdfPage.h"
#include "PdfText.h"

#include <import/SourcePlace.h>

#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>

namespace nianbao {

namespace {

constexpr double longestSide = 4000; // pixels; A3 at 200 dots an inch has 3300
constexpr double pointsPerInch = 72;

/// The rotation that brings a page upright whose text runs down it (1), upside down (2) or up it (3).
poppler::rotation_enum uprightRotation(int quarters) {
    switch (quarters) {
    case 1:
        return poppler::rotate_270;
    case 2:
        return poppler::rotate_180;
    case 3:
        return poppler::rotate_90;
    default:
        return poppler::rotate_0;
    }
}

poppler::image rendered(const poppler::page& page, double dotsPerInch, int quarters) {
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_rgb24);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    return renderer.render_page(&page, dotsPerInch, dotsPerInch, -1, -1, -1, -1, uprightRotation(quarters));
}

} // namespace

Result<PagePicture> drawPageHere(const QByteArray& content, const QString& fileName, int page,
                                 double dotsPerInch) {
    // The text says which way the page is turned, as when it was read.
    const PdfText text(content);
    PdfPage found;
    if (!text.read(page - 1, found))
        return Problem{Problem::Code::Damaged, fileName, {}, placeText({page, {}, {}})};
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(content.constData(), static_cast<int>(content.size())));
    const std::unique_ptr<poppler::page> sheet(document ? document->create_page(page - 1) : nullptr);
    if (!sheet)
        return Problem{Problem::Code::Damaged, fileName, {}, placeText({page, {}, {}})};
    const poppler::rectf box = sheet->page_rect();
    const double side = std::max(box.width(), box.height());
    const double most = side > 0 ? longestSide * pointsPerInch / side : dotsPerInch;
    const double dots = std::min(dotsPerInch, most);
    const poppler::image image = rendered(*sheet, dots, found.quarters);
    if (!image.is_valid())
        return Problem{Problem::Code::Damaged, fileName, {}, placeText({page, {}, {}})};
    const double millimetresPerDot = 25.4 / dots;
    return PagePicture{{image.width(), image.height()},
                       QSizeF(image.width(), image.height()) * millimetresPerDot,
                       document->pages(),
                       image.bytes_per_row(),
                       QByteArray(image.const_data(), qsizetype{image.bytes_per_row()} * image.height())};
}

} // namespace nianbao
