#pragma once

#include <QString>

#include <vector>

namespace nianbao {

/// A web or mail address in a text.
struct Link {
    qsizetype start = 0;  ///< UTF-16 offset
    qsizetype length = 0; ///< UTF-16 units
    QString target;       ///< with its scheme: https://…, http://… for a bare www.…, mailto:…
    bool operator==(const Link&) const = default;
};

/// The addresses of a text, in order. A mark that ends the sentence or closes a bracket around the address is
/// not part of it.
[[nodiscard]] std::vector<Link> linksIn(const QString& text);

} // namespace nianbao
