#pragma once

#include "decode/XmlLimits.h"

#include <QHash>

#include <vector>

namespace nianbao {

/// How cells of a workbook look, as far as it matters for what a person reads.
class SheetLooks {
public:
    /// xl/styles.xml.
    void read(XmlLimits& xml);

    [[nodiscard]] bool isFramed(int look) const;
    /// A number as it is shown: at most 15 digits, no fewer places than its format has; per cent, dates.
    [[nodiscard]] QString number(const QString& value, int look) const;

private:
    struct Look {
        int format = 0;
        bool isFramed = false;
    };
    void readBorders(XmlLimits& xml);
    void readLooks(XmlLimits& xml);

    std::vector<bool> m_borders; ///< whether one has a line
    std::vector<Look> m_looks;
    QHash<int, QString> m_formats;
};

} // namespace nianbao
