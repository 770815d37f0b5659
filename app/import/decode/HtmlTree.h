#pragma once

#include <report/Problem.h>

#include <QByteArray>

#include <memory>
#include <vector>

#include <gumbo.h>

namespace nianbao {

/// How much an element holds; what is hidden counts too.
struct HtmlExtent {
    qsizetype text = 0;  ///< UTF-8 bytes that are no white space
    qsizetype links = 0; ///< how many links
    qsizetype linkText = 0;
    bool hasHeading = false; ///< an h1
};

/// A page parsed by gumbo, which follows the HTML standard on broken markup. Bounded: gumbo itself limits
/// neither memory nor depth.
class HtmlTree {
public:
    /// UTF-8. Refused: TooMuchInside; Damaged for a page of frames, which holds nothing itself.
    [[nodiscard]] static Result<HtmlTree> parse(const QByteArray& html, const QString& fileName);

    /// The html element; lives as long as this, as all below it. At most maximumDepth deep.
    [[nodiscard]] const GumboNode* root() const;
    [[nodiscard]] HtmlExtent extentOf(const GumboNode* element) const;

private:
    struct Memory;
    explicit HtmlTree(std::shared_ptr<Memory> memory) : m_memory(std::move(memory)) {}

    static const GumboOutput* parseWithin(Memory& memory, const QByteArray& html);
    [[nodiscard]] bool measure();

    std::shared_ptr<Memory> m_memory;
};

} // namespace nianbao
