#include "PdfContentWalker.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr int deepestForm = 12;
constexpr size_t deepestState = 512;
// Bytes of strings; a long report has some 100 KB, a full page 4. Poppler's time grows faster than a page's
// text.
constexpr size_t maximumText = 1024U * 1024;
constexpr size_t maximumPageText = 32U * 1024;
constexpr double thickestRule = 4;    // more is a bar or a shade
constexpr double shortestPiece = 0.4; // a rule may be made of dots

PdfObject inherited(PdfObject page, const char* key) {
    constexpr int deepestTree = 64;
    for (int i = 0; i < deepestTree && page.isDictionary(); ++i) {
        PdfObject value = page.getKey(key);
        if (!value.isNull())
            return value;
        page = page.getKey("/Parent");
    }
    return PdfObject::newNull();
}

QRectF boxOf(PdfObject box) {
    if (!box.isRectangle())
        return {};
    const auto corners = box.getArrayAsRectangle();
    return {corners.llx, corners.lly, corners.urx - corners.llx, corners.ury - corners.lly};
}

/// As poppler takes it: what of the page is shown.
QRectF shownBox(PdfObject page) {
    constexpr QRectF letter(0, 0, 612, 792);
    QRectF media = boxOf(inherited(page, "/MediaBox"));
    if (media.isEmpty())
        media = letter;
    const QRectF crop = boxOf(inherited(page, "/CropBox")) & media;
    return crop.isEmpty() ? media : crop;
}

int quartersOf(PdfObject page) {
    PdfObject rotate = inherited(page, "/Rotate");
    if (!rotate.isInteger())
        return 0;
    return static_cast<int>((rotate.getIntValue() / 90 % 4 + 4) % 4);
}

/// From the page's own space to the page as it is shown.
PdfContentWalker::Matrix toShown(const QRectF& box, int quarters) {
    const double left = box.left();
    const double low = box.top();
    switch (quarters) {
    case 1:
        return {0, 1, 1, 0, -low, -left};
    case 2:
        return {-1, 0, 0, 1, box.right(), -low};
    case 3:
        return {0, -1, -1, 0, box.bottom(), box.right()};
    default:
        return {1, 0, 0, -1, -left, box.bottom()};
    }
}

QRectF boundsOf(const std::vector<QPointF>& points) {
    QPointF low = points.front();
    QPointF high = low;
    for (const QPointF& point : points) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    return {low, high};
}

} // namespace

PdfContentWalker::Matrix PdfContentWalker::Matrix::after(const Matrix& inner) const {
    const QPointF origin = map(inner.e, inner.f);
    return {a * inner.a + c * inner.b,
            b * inner.a + d * inner.b,
            a * inner.c + c * inner.d,
            b * inner.c + d * inner.d,
            origin.x(),
            origin.y()};
}

PdfPage PdfContentWalker::walk(PdfObject page) {
    const QRectF box = shownBox(page);
    const int quarters = quartersOf(page);
    m_page = {};
    m_pageText = 0;
    m_page.size = quarters % 2 == 0 ? box.size() : box.size().transposed();
    m_state = {};
    m_state.matrix = toShown(box, quarters);
    m_state.clip = QRectF(QPointF(), m_page.size);
    m_saved.clear();
    walkContent(page.getKey("/Contents"), inherited(page, "/Resources"), 0);
    walkNotes(page.getKey("/Annots"));
    return std::move(m_page);
}

void PdfContentWalker::walkContent(PdfObject streams, PdfObject resources, int depth) {
    std::string bytes;
    if (m_isTooLarge || !decodeStreams(streams, maximumPdfContent - m_walked, bytes)) {
        m_isTooLarge = true;
        return;
    }
    m_walked += bytes.size();
    auto input = std::make_shared<BufferInputSource>("content", bytes);
    bytes = {};
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    m_path.clear();
    m_clipsNext = false;
    while (!m_isTooLarge) {
        const QPDFTokenizer::Token token = tokenizer.readToken(input, "content", true);
        const auto type = token.getType();
        if (type == QPDFTokenizer::tt_eof)
            return;
        if (type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real) {
            std::rotate(m_numbers.begin(), m_numbers.begin() + 1, m_numbers.end());
            bool isNumber = false;
            const double number = QByteArray::fromStdString(token.getValue()).toDouble(&isNumber);
            m_numbers.back() = isNumber && std::isfinite(number) ? number : 0;
        } else if (type == QPDFTokenizer::tt_string) {
            m_text += token.getValue().size();
            m_pageText += token.getValue().size();
            m_isTooLarge = m_text > maximumText || m_pageText > maximumPageText;
        } else if (type == QPDFTokenizer::tt_name) {
            m_name = token.getValue();
        } else if (token.isWord("ID")) {
            tokenizer.expectInlineImage(input);
        } else if (type == QPDFTokenizer::tt_word) {
            perform(token.getValue(), resources, depth);
        }
    }
}

double PdfContentWalker::operand(size_t fromEnd) const {
    return m_numbers[m_numbers.size() - fromEnd];
}

void PdfContentWalker::perform(const std::string& name, PdfObject resources, int depth) {
    if (name == "q") {
        m_saved.push_back(m_state);
        m_isTooLarge = m_isTooLarge || m_saved.size() > deepestState;
    } else if (name == "Q") {
        if (!m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        }
    } else if (name == "cm") {
        m_state.matrix =
            m_state.matrix.after({operand(6), operand(5), operand(4), operand(3), operand(2), operand(1)});
    } else if (name == "w") {
        m_state.lineWidth = std::abs(operand(1));
    } else if (name == "gs") {
        setState(resources, depth);
    } else if (name == "Do") {
        drawObject(resources, depth);
    } else if (name == "W" || name == "W*") {
        m_clipsNext = true;
    } else {
        construct(name);
        paint(name);
    }
}

void PdfContentWalker::drawObject(PdfObject resources, int depth) {
    PdfObject objects = resources.isDictionary() ? resources.getKey("/XObject") : PdfObject::newNull();
    if (!objects.isDictionary())
        return;
    PdfObject object = objects.getKey(m_name);
    if (!object.isStream())
        return;
    PdfObject subtype = object.getDict().getKey("/Subtype");
    if (subtype.isNameAndEquals("/Form")) {
        walkForm(object, resources, depth + 1);
    } else if (subtype.isNameAndEquals("/Image")) {
        const Matrix& m = m_state.matrix;
        const QRectF box = boundsOf({m.map(0, 0), m.map(1, 0), m.map(0, 1), m.map(1, 1)}) & m_state.clip;
        const double page = m_page.size.width() * m_page.size.height();
        m_page.isPicture = m_page.isPicture || box.width() * box.height() > page / 2;
    }
}

void PdfContentWalker::walkForm(PdfObject form, PdfObject resources, int depth) {
    if (depth > deepestForm) {
        m_isTooLarge = true;
        return;
    }
    const State before = m_state;
    std::vector<State> saved;
    saved.swap(m_saved);
    PdfObject matrix = form.getDict().getKey("/Matrix");
    if (matrix.isMatrix()) {
        const auto m = matrix.getArrayAsMatrix();
        m_state.matrix = m_state.matrix.after({m.a, m.b, m.c, m.d, m.e, m.f});
    }
    PdfObject own = form.getDict().getKey("/Resources");
    walkContent(form, own.isDictionary() ? own : resources, depth);
    m_saved.swap(saved);
    m_state = before;
}

/// For its size only: what it draws is not on the page, or not there.
void PdfContentWalker::measureForm(PdfObject form, PdfObject resources, int depth) {
    if (!form.isStream())
        return;
    const size_t before = m_page.rules.size();
    const auto path = m_path;
    walkForm(form, resources, depth);
    m_path = path;
    m_page.rules.resize(before);
}

/// The appearances of annotations.
void PdfContentWalker::walkNotes(PdfObject notes) {
    if (!notes.isArray())
        return;
    for (PdfObject& note : notes.getArrayAsVector()) {
        PdfObject appearance = note.isDictionary() ? note.getKey("/AP") : PdfObject::newNull();
        PdfObject normal = appearance.isDictionary() ? appearance.getKey("/N") : PdfObject::newNull();
        measureForm(normal, PdfObject::newNull(), 1);
        if (!normal.isDictionary())
            continue;
        for (const std::string& state : normal.getKeys())
            measureForm(normal.getKey(state), PdfObject::newNull(), 1);
    }
}

/// A graphics state may draw a mask.
void PdfContentWalker::setState(PdfObject resources, int depth) {
    PdfObject states = resources.isDictionary() ? resources.getKey("/ExtGState") : PdfObject::newNull();
    PdfObject state = states.isDictionary() ? states.getKey(m_name) : PdfObject::newNull();
    PdfObject mask = state.isDictionary() ? state.getKey("/SMask") : PdfObject::newNull();
    if (mask.isDictionary())
        measureForm(mask.getKey("/G"), resources, depth + 1);
}

void PdfContentWalker::moveTo(double x, double y) {
    m_path.push_back({{m_state.matrix.map(x, y)}, true});
}

void PdfContentWalker::lineTo(double x, double y) {
    if (m_path.empty())
        moveTo(x, y);
    else
        m_path.back().points.push_back(m_state.matrix.map(x, y));
}

void PdfContentWalker::closePath() {
    if (m_path.empty())
        return;
    const QPointF start = m_path.back().points.front();
    m_path.back().points.push_back(start);
}

void PdfContentWalker::construct(const std::string& name) {
    if (name == "m") {
        moveTo(operand(2), operand(1));
    } else if (name == "l") {
        lineTo(operand(2), operand(1));
    } else if (name == "c" || name == "v" || name == "y") {
        // Its end is enough for the bounds of what is nearly straight.
        lineTo(operand(2), operand(1));
        m_path.back().isStraight = false;
    } else if (name == "re") {
        const double x = operand(4);
        const double y = operand(3);
        moveTo(x, y);
        lineTo(x + operand(2), y);
        lineTo(x + operand(2), y + operand(1));
        lineTo(x, y + operand(1));
        closePath();
    }
}

void PdfContentWalker::paint(const std::string& name) {
    const bool closes = name == "s" || name == "b" || name == "b*";
    const bool strokes = closes || name == "S" || name == "B" || name == "B*";
    const bool fills = name == "f" || name == "F" || name == "f*";
    if (name == "h" || closes)
        closePath();
    if (strokes)
        stroke();
    else if (fills)
        fill();
    if (!strokes && !fills && name != "n")
        return;
    if (m_clipsNext)
        clipToPath();
    m_clipsNext = false;
    m_path.clear();
}

void PdfContentWalker::stroke() {
    const Matrix& m = m_state.matrix;
    const double width = m_state.lineWidth * std::sqrt(std::abs(m.a * m.d - m.b * m.c));
    for (const Subpath& subpath : m_path) {
        for (size_t i = 1; subpath.isStraight && i < subpath.points.size(); ++i) {
            QRectF box = boundsOf({subpath.points[i - 1], subpath.points[i]});
            if (box.width() > box.height())
                box.adjust(0, -width / 2, 0, width / 2);
            else
                box.adjust(-width / 2, 0, width / 2, 0);
            addPiece(box);
        }
    }
}

void PdfContentWalker::fill() {
    for (const Subpath& subpath : m_path) {
        if (subpath.isStraight)
            addPiece(boundsOf(subpath.points));
    }
}

void PdfContentWalker::addPiece(const QRectF& box) {
    const double length = std::max(box.width(), box.height());
    const double thickness = std::min(box.width(), box.height());
    if (thickness > thickestRule || length < shortestPiece)
        return;
    // A dot may be part of either; what never becomes a line is dropped later.
    const bool isDot = length < 1.5 * thickness;
    if (isDot || box.width() > box.height())
        addRule({PdfRule::Along::Width, box.center().y(), box.left(), box.right()});
    if (isDot || box.width() <= box.height())
        addRule({PdfRule::Along::Height, box.center().x(), box.top(), box.bottom()});
}

/// Only a line's middle decides about a clip along it, for it may be as thin as the clip's edge.
void PdfContentWalker::addRule(PdfRule rule) {
    const QRectF& clip = m_state.clip;
    const bool lies = rule.along == PdfRule::Along::Width;
    const double low = lies ? clip.top() : clip.left();
    const double high = lies ? clip.bottom() : clip.right();
    rule.from = std::max(rule.from, lies ? clip.left() : clip.top());
    rule.to = std::min(rule.to, lies ? clip.right() : clip.bottom());
    const bool isShown = rule.at > low - thickestRule / 2 && rule.at < high + thickestRule / 2;
    if (isShown && rule.to - rule.from >= shortestPiece / 2)
        m_page.rules.push_back(rule);
}

void PdfContentWalker::clipToPath() {
    std::vector<QPointF> points;
    for (const Subpath& subpath : m_path) {
        // A curve may leave the bounds of its ends.
        if (!subpath.isStraight)
            return;
        points.insert(points.end(), subpath.points.begin(), subpath.points.end());
    }
    if (!points.empty())
        m_state.clip &= boundsOf(points);
}

} // namespace nianbao
