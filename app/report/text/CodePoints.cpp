#include <report/text/CodePoints.h>

#include <algorithm>

namespace nianbao {

int codePointOffset(QStringView text, int utf16) {
    return codePointCount(text.first(std::clamp<qsizetype>(utf16, 0, text.size())));
}

int utf16Offset(QStringView text, int codePoints) {
    qsizetype offset = 0;
    for (int i = 0; i < codePoints && offset < text.size(); ++i)
        offset +=
            text[offset].isHighSurrogate() && offset + 1 < text.size() && text[offset + 1].isLowSurrogate()
                ? 2
                : 1;
    return static_cast<int>(offset);
}

int codePointCount(QStringView text) {
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        ++count;
    }
    return count;
}

} // namespace nianbao
