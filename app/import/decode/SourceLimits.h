#pragma once

#include <report/Problem.h>

#include <QString>

namespace nianbao {

// What a decoder takes at most. A published report has some 300 cells, 200 paragraphs and 100 KB unpacked.
inline constexpr qint64 maximumUnpackedSize = 64LL * 1024 * 1024; ///< bytes, of a whole package
inline constexpr qint64 maximumRatio = 1000;                      ///< unpacked to packed size of an entry
inline constexpr qint64 maximumEntries = 10'000;                  ///< files in a package
inline constexpr int maximumDepth = 256;                          ///< elements within one another
inline constexpr int maximumElements = 4'000'000;                 ///< of an XML file
inline constexpr int maximumCells = 200'000;                      ///< of all tables of a file, empty ones too
inline constexpr int maximumColumns = 1'000;                      ///< of a table
inline constexpr int maximumParagraphs = 100'000;                 ///< of a file, those in cells too

/// What may still be read of a file, counted down while it is decoded.
class SourceBudget {
public:
    /// Take so many; false when there are not as many left, and from then on.
    bool takeCells(qint64 count) { return take(m_cells, count, u"cells"); }
    bool takeParagraphs(qint64 count) { return take(m_paragraphs, count, u"paragraphs"); }

    [[nodiscard]] bool isSpent() const { return !m_spent.isEmpty(); }
    /// TooMuchInside; to be asked when it is spent.
    [[nodiscard]] Problem problem(const QString& fileName) const {
        return {Problem::Code::TooMuchInside, fileName, {}, m_spent};
    }

private:
    bool take(qint64& left, qint64 count, QStringView what) {
        left -= count;
        if (left < 0 && m_spent.isEmpty())
            m_spent = what.toString();
        return !isSpent();
    }

    qint64 m_cells = maximumCells;
    qint64 m_paragraphs = maximumParagraphs;
    QString m_spent;
};

} // namespace nianbao
