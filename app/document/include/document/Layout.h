#pragma once

#include <document/FontBook.h>
#include <document/Page.h>

#include <memory>

namespace nianbao {

/// Lays blocks out on pages to GB/T 9704-2012. Broken lines are kept by paragraph, so that after a
/// keystroke one paragraph is broken anew; keep one Layout as long as a report is shown.
class Layout {
public:
    explicit Layout(const FontBook& fonts);
    ~Layout();
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;

    [[nodiscard]] Pages paginate(std::vector<Block> blocks);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao
