#pragma once

#include <report/Finding.h>

#include <vector>

namespace nianbao {

/// A replacement in a text, in UTF-16 units of the text as it stands.
struct TextChange {
    int start = 0;
    int length = 0;
    QString inserted;
};

/// A piece of a text that a rule complains about, in UTF-16 units.
struct TextMark {
    Severity severity = Severity::Error;
    QString variant;
    int start = 0;
    int length = 0;
    QString expected = {};                ///< empty when there is no single right wording
    QStringList arguments = {};           ///< what the sentence is filled with; empty for the marked words
    std::vector<TextChange> changes = {}; ///< what puts it right, by place and apart from each other
};

} // namespace nianbao
