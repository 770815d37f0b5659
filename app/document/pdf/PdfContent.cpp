#include "pdf/PdfContent.h"

#include "Measures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nianbao {

namespace {

/// The grey of group rows, as the painter has it.
constexpr double shade = (groupShade & 0xff) / 255.0;
constexpr double paleGrey = (markGrey & 0xff) / 255.0;

/// A gap or overlap, em, that no reader takes for more than it is.
constexpr double mostGap = 0.08;

/// ISO 32000-1, 7.9.2.2: a text string in UTF-16, written in hexadecimal.
QByteArray hexText(const QString& text) {
    QByteArray units("\xfe\xff", 2);
    for (const QChar unit : text) {
        units += static_cast<char>(unit.unicode() >> 8);
        units += static_cast<char>(unit.unicode() & 0xff);
    }
    return '<' + units.toHex() + '>';
}

QByteArray pointOf(double x, double y) {
    return pdfNumber(points(x)) + ' ' + pdfNumber(points(pageHeight - y));
}

class ContentWriter {
public:
    ContentWriter(const std::vector<Block>& blocks, const PdfFonts& fonts)
        : m_blocks(blocks), m_fonts(fonts) {}

    PdfContent write(const Page& page, const QPainterPath& mark) {
        if (!mark.isEmpty()) {
            open("/Artifact <</Type /Pagination /Subtype /Watermark>>");
            writeMark(mark);
        }
        if (!page.rules.empty()) {
            open("/Artifact <</Type /Layout>>");
            writeRules(page.rules);
        }
        for (const TextRun& run : page.runs) {
            if (run.block < 0)
                open("/Artifact <</Type /Pagination /Subtype /Footer>>");
            else if (run.repeats)
                open("/Artifact <</Type /Pagination>>");
            else
                openMark(run);
            writeRun(run);
        }
        close();
        return std::move(m_content);
    }

private:
    /// One letter of a run, with where it stands.
    struct Letter {
        PdfFonts::Code code;
        double x = 0; ///< mm
    };

    void close() {
        if (!m_open.isEmpty())
            m_content.stream += "EMC\n";
        m_open.clear();
    }

    void open(const QByteArray& tag) {
        if (m_open == tag)
            return;
        close();
        m_open = tag;
        m_content.stream += tag + " BDC\n";
    }

    void openMark(const TextRun& run) {
        const PdfMark mark{run.block, run.item};
        if (m_content.marks.empty() || m_content.marks.back() != mark || m_open.startsWith("/Artifact")) {
            m_content.marks.push_back(mark);
            // The structure says what it is; the tag here is for readers without it.
            open("/Span <</MCID " + QByteArray::number(m_content.marks.size() - 1) + ">>");
        }
        const Block& block = m_blocks[static_cast<size_t>(run.block)];
        if (block.kind != Block::Kind::Table && !block.spans[static_cast<size_t>(run.item)].link.isEmpty())
            m_content.areas.push_back({static_cast<int>(m_content.marks.size()) - 1, boxOf(run)});
    }

    /// Filled outlines: a text would be found and read out as if the report said it.
    void writeMark(const QPainterPath& mark) {
        QByteArray& out = m_content.stream;
        out += pdfNumber(paleGrey) + " g\n";
        for (int i = 0; i < mark.elementCount(); ++i) {
            const QPainterPath::Element element = mark.elementAt(i);
            out += pointOf(element.x, element.y);
            // A curve is its first control point with the two that follow.
            if (element.isCurveTo()) {
                for (const int next : {++i, ++i})
                    out += ' ' + pointOf(mark.elementAt(next).x, mark.elementAt(next).y);
            }
            out += element.isCurveTo() ? " c\n" : element.isMoveTo() ? " m\n" : " l\n";
        }
        out += "f 0 g\n";
    }

    void writeRules(const std::vector<Rule>& rules) {
        QByteArray& out = m_content.stream;
        bool isGrey = false;
        double width = 0;
        for (const Rule& rule : rules) {
            if (rule.shade != isGrey) {
                out += (rule.shade ? pdfNumber(shade) : QByteArray("0")) + " g\n";
                isGrey = rule.shade;
            }
            if (rule.shade) {
                out += pointOf(rule.box.left(), rule.box.bottom()) + ' ' +
                       pdfNumber(points(rule.box.width())) + ' ' + pdfNumber(points(rule.box.height())) +
                       " re f\n";
                continue;
            }
            if (rule.width != width)
                out += pdfNumber(rule.width) + " w 2 J\n"; // square ends, so that corners are whole
            width = rule.width;
            out += pointOf(rule.box.left(), rule.box.top()) + " m " +
                   pointOf(rule.box.right(), rule.box.bottom()) + " l S\n";
        }
        if (isGrey)
            out += "0 g\n";
    }

    void writeRun(const TextRun& run) {
        std::vector<Letter> letters;
        QString text;
        double x = run.baseline.x();
        qsizetype unit = 0;
        for (const char32_t character : run.text.toUcs4()) {
            if (const PdfFonts::Code code = m_fonts.codeOf(run.role, character); code.font >= 0) {
                letters.push_back({code, x});
                text += QString::fromUcs4(&character, 1);
            }
            x += static_cast<double>(run.advances[static_cast<size_t>(unit)]);
            unit += QChar::requiresSurrogates(character) ? 2 : 1;
        }
        if (letters.empty())
            return;
        const bool isTold = isSpacedOddly(letters, run.size);
        if (isTold)
            m_content.stream += "/Span <</ActualText " + hexText(text) + ">> BDC\n";
        m_content.stream += "BT\n";
        for (size_t first = 0; first < letters.size();) {
            size_t end = first + 1;
            while (end < letters.size() && letters[end].code.font == letters[first].code.font)
                ++end;
            m_content.stream += QByteArray::fromStdString(PdfFonts::nameOf(letters[first].code.font)) + ' ' +
                                pdfNumber(run.size) + " Tf 1 0 0 1 " +
                                pointOf(letters[first].x, run.baseline.y()) + " Tm ";
            writeLetters({letters.begin() + static_cast<ptrdiff_t>(first),
                          letters.begin() + static_cast<ptrdiff_t>(end)},
                         run.size);
            first = end;
        }
        m_content.stream += "ET\n";
        if (isTold)
            m_content.stream += "EMC\n";
    }

    /// Readers take a wide gap for a space, and letters that overlap, as squeezed marks do, for the end of a
    /// line; there they are told what the text is (ISO 32000-1, 14.9.4).
    static bool isSpacedOddly(const std::vector<Letter>& letters, double size) {
        for (size_t i = 0; i + 1 < letters.size(); ++i) {
            if (static_cast<double>(std::abs(gapAfter(letters, i, size))) > mostGap * size * 1000)
                return true;
        }
        return false;
    }

    /// The room that most letters have around them is the run's spacing; the others are moved one by one
    /// (ISO 32000-1, 9.4.3: in thousandths of an em, leftwards).
    void writeLetters(const std::vector<Letter>& letters, double size) {
        std::map<qint64, int> gaps; // thousandths of a point → how often
        for (size_t i = 0; i + 1 < letters.size(); ++i)
            ++gaps[gapAfter(letters, i, size)];
        const auto usual = std::max_element(gaps.begin(), gaps.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        const double spacing = usual == gaps.end() ? 0 : static_cast<double>(usual->first) / 1000;
        QByteArray& out = m_content.stream;
        out += pdfNumber(spacing) + " Tc [<";
        double pen = points(letters.front().x);
        for (const Letter& letter : letters) {
            const auto move = std::llround((pen - points(letter.x)) * 1000 / size);
            if (move != 0) {
                out += '>' + QByteArray::number(move) + '<';
                pen -= static_cast<double>(move) * size / 1000;
            }
            out += QByteArray::number(letter.code.cid, 16).rightJustified(4, '0');
            pen += letter.code.width * size + spacing;
        }
        out += ">] TJ\n";
    }

    static qint64 gapAfter(const std::vector<Letter>& letters, size_t at, double size) {
        const double advance = points(letters[at + 1].x - letters[at].x);
        return std::llround((advance - letters[at].code.width * size) * 1000);
    }

    const std::vector<Block>& m_blocks;
    const PdfFonts& m_fonts;
    PdfContent m_content;
    QByteArray m_open; ///< the tag of the piece that is being written
};

} // namespace

PdfContent contentOf(const Page& page, const std::vector<Block>& blocks, const PdfFonts& fonts,
                     const QPainterPath& mark) {
    return ContentWriter(blocks, fonts).write(page, mark);
}

} // namespace nianbao
