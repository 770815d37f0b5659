#include "decode/HtmlTree.h"

#include "decode/SourceLimits.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cctype>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumTreeSize = 256UL * 1024 * 1024; ///< bytes
/// gumbo's time grows with the square of what is open at once. A report saved by Word has some 10,000.
constexpr qsizetype maximumTags = 60'000;
/// Elements that are never closed, without those that end by themselves. Such a page is refused for its
/// depth anyway, but sooner.
constexpr int maximumUnclosed = 1'000;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

qsizetype visibleLength(const char* text) {
    qsizetype length = 0;
    for (; *text != '\0'; ++text)
        length += isSpace(*text) ? 0 : 1;
    return length;
}

/// A tag that needs no end: void elements, and those that HTML lets go without.
bool endsByItself(const QByteArray& name) {
    static const QSet<QByteArray> names = {
        "area", "base",  "br",    "col",   "embed",  "hr",       "img",      "input", "link",
        "meta", "param", "wbr",   "p",     "li",     "td",       "th",       "tr",    "dd",
        "dt",   "tbody", "thead", "tfoot", "option", "colgroup", "optgroup", "source"};
    return names.contains(name);
}

/// By the tags alone, as if comments and scripts held none.
int unclosedElements(const QByteArray& html) {
    QHash<QByteArray, int> open;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < html.size() && html[at + 1] == '/';
        const qsizetype start = at + (isEnd ? 2 : 1);
        qsizetype end = start;
        while (end < html.size() && std::isalnum(static_cast<unsigned char>(html[end])))
            ++end;
        const QByteArray name = html.sliced(start, end - start).toLower();
        if (name.isEmpty() || endsByItself(name))
            continue;
        int& count = open[name];
        count = isEnd ? std::max(count - 1, 0) : count + 1;
    }
    return std::accumulate(open.cbegin(), open.cend(), 0);
}

bool isElement(const GumboNode* node) {
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

} // namespace

/// All that gumbo allocates, in a list, so that it can be freed without gumbo: that recurses as deep as the
/// page is nested.
struct HtmlTree::Memory {
    struct alignas(std::max_align_t) Piece {
        Piece* before;
        Piece* after;
        size_t size;
    };

    Memory() = default;
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory() {
        while (first) {
            Piece* next = first->after;
            std::free(first);
            first = next;
        }
    }

    static void* allocate(void* self, size_t size) {
        auto* memory = static_cast<Memory*>(self);
        void* room = size > maximumTreeSize - memory->used ? nullptr : std::malloc(sizeof(Piece) + size);
        // gumbo goes on with a null pointer; there is nothing but its own C between here and setjmp.
        if (!room)
            std::longjmp(memory->exit, 1);
        auto* piece = new (room) Piece{nullptr, memory->first, size};
        if (memory->first)
            memory->first->before = piece;
        memory->first = piece;
        memory->used += size;
        return piece + 1;
    }

    static void release(void* self, void* content) {
        if (!content)
            return;
        auto* memory = static_cast<Memory*>(self);
        Piece* piece = static_cast<Piece*>(content) - 1;
        (piece->before ? piece->before->after : memory->first) = piece->after;
        if (piece->after)
            piece->after->before = piece->before;
        memory->used -= piece->size;
        std::free(piece);
    }

    Piece* first = nullptr;
    size_t used = 0;
    std::jmp_buf exit = {};
    QByteArray html; ///< the tree points into it
    const GumboOutput* output = nullptr;
    QHash<const GumboNode*, HtmlExtent> extents;
};

const GumboOutput* HtmlTree::parseWithin(Memory& memory, const QByteArray& html) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Memory::allocate;
    options.deallocator = &Memory::release;
    options.userdata = &memory;
    options.max_errors = 0;
    if (setjmp(memory.exit) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size()));
}

Result<HtmlTree> HtmlTree::parse(const QByteArray& html, const QString& fileName) {
    const auto tooMuch = [&](const QString& what) {
        return Problem{Problem::Code::TooMuchInside, fileName, {}, what};
    };
    if (html.count('<') > maximumTags)
        return tooMuch(u"tags"_s);
    if (unclosedElements(html) > maximumUnclosed)
        return tooMuch(u"levels"_s);
    if (html.toLower().contains("<frameset"))
        return Problem{Problem::Code::Damaged, fileName, {}, u"frameset"_s};
    HtmlTree tree(std::make_shared<Memory>());
    Memory& memory = *tree.m_memory;
    memory.html = html;
    memory.output = parseWithin(memory, memory.html);
    if (!memory.output)
        return tooMuch(u"elements"_s);
    if (!tree.measure())
        return tooMuch(u"levels"_s);
    return tree;
}

const GumboNode* HtmlTree::root() const {
    return m_memory->output->root;
}

HtmlExtent HtmlTree::extentOf(const GumboNode* element) const {
    return m_memory->extents.value(element);
}

/// False where it is too deep. Without recursion.
bool HtmlTree::measure() {
    std::vector<std::pair<const GumboNode*, int>> nodes = {{root(), 1}};
    for (size_t i = 0; i < nodes.size(); ++i) {
        const auto [node, depth] = nodes[i];
        if (depth > maximumDepth)
            return false;
        if (!isElement(node))
            continue;
        const GumboVector& children = node->v.element.children;
        for (unsigned child = 0; child < children.length; ++child)
            nodes.emplace_back(static_cast<const GumboNode*>(children.data[child]), depth + 1);
    }
    for (auto it = nodes.rbegin(); it != nodes.rend(); ++it) {
        const GumboNode* node = it->first;
        HtmlExtent extent;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
            extent.text = visibleLength(node->v.text.text);
        } else if (isElement(node)) {
            extent = m_memory->extents.value(node);
            const GumboTag tag = node->v.element.tag;
            extent.hasHeading = extent.hasHeading || tag == GUMBO_TAG_H1;
            if (tag == GUMBO_TAG_A) {
                ++extent.links;
                extent.linkText = extent.text;
            } else if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE) {
                extent = {};
            }
            m_memory->extents[node] = extent;
        }
        if (node == root())
            continue;
        HtmlExtent& parent = m_memory->extents[node->parent];
        parent.text += extent.text;
        parent.links += extent.links;
        parent.linkText += extent.linkText;
        parent.hasHeading = parent.hasHeading || extent.hasHeading;
    }
    return true;
}

} // namespace nianbao
