#pragma once

#include "PdfFile.h"
#include "PdfPage.h"

#include <array>

namespace nianbao {

/// Follows the drawing operators of pages and the forms that they use, for the straight lines and the page's
/// size. Text is not read here. Throws QPDFExc where an object cannot be read.
class PdfContentWalker {
public:
    /// x' = a x + c y + e, y' = b x + d y + f
    struct Matrix {
        double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
        [[nodiscard]] QPointF map(double x, double y) const { return {a * x + c * y + e, b * x + d * y + f}; }
        /// First `inner`, then this.
        [[nodiscard]] Matrix after(const Matrix& inner) const;
    };

    /// The page's size and rules; no glyphs. Once isTooLarge(), what is returned is not whole.
    PdfPage walk(PdfObject page);
    /// The contents came to more than maximumPdfContent, the text to more than any report has, or states
    /// and forms were nested too deeply.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    struct State {
        Matrix matrix;
        double lineWidth = 1;
        QRectF clip;
    };
    struct Subpath {
        std::vector<QPointF> points;
        bool isStraight = true;
    };

    void walkContent(PdfObject streams, PdfObject resources, int depth);
    void walkForm(PdfObject form, PdfObject resources, int depth);
    void measureForm(PdfObject form, PdfObject resources, int depth);
    void walkNotes(PdfObject notes);
    void setState(PdfObject resources, int depth);
    void perform(const std::string& name, PdfObject resources, int depth);
    void drawObject(PdfObject resources, int depth);
    void construct(const std::string& name);
    void paint(const std::string& name);
    void stroke();
    void fill();
    void addPiece(const QRectF& box);
    void addRule(PdfRule rule);
    void clipToPath();
    void moveTo(double x, double y);
    void lineTo(double x, double y);
    void closePath();
    [[nodiscard]] double operand(size_t fromEnd) const;

    PdfPage m_page;
    State m_state;
    std::vector<State> m_saved;
    std::vector<Subpath> m_path;
    bool m_clipsNext = false;
    std::array<double, 6> m_numbers{}; ///< the last operands, the newest at the end
    std::string m_name;                ///< the last operand that is a name
    size_t m_walked = 0;               ///< bytes
    size_t m_text = 0;                 ///< bytes of strings
    size_t m_pageText = 0;
    bool m_isTooLarge = false;
};

} // namespace nianbao
