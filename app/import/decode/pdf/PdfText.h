#pragma once

#include "PdfPage.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace poppler {
class document;
}

namespace nianbao {

/// The text of a PDF's pages. `content` must outlive it.
class PdfText {
public:
    explicit PdfText(const QByteArray& content);
    ~PdfText();
    PdfText(const PdfText&) = delete;
    PdfText& operator=(const PdfText&) = delete;

    /// Puts the glyphs of page `index`, from 0, on it and turns it so that most of them are upright. False
    /// where the page cannot be read.
    [[nodiscard]] bool read(int index, PdfPage& page) const;

private:
    std::unique_ptr<poppler::document> m_document;
};

} // namespace nianbao
