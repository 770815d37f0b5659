#pragma once

#include <report/Agency.h>

#include <QStringView>

namespace nianbao {

/// By which names an agency may be spoken of.
class AgencyNames {
public:
    explicit AgencyNames(const Agency& agency);

    /// Nothing is known of the agency, so nothing can be told.
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// The text holds the full or the short name, the region, or what abbreviates the name.
    [[nodiscard]] bool isNamedIn(QStringView text) const;
    /// The words name some agency, by its region and kind, that cannot be this one.
    [[nodiscard]] bool isOther(QStringView words) const;

    /// The text with a mark in place of each name, the longest first, and of the region.
    [[nodiscard]] QString masked(QString text) const;

private:
    [[nodiscard]] bool isOwn(QStringView words) const;

    QStringList m_names;
    QString m_region; ///< 威海 of 山东省威海市
    bool m_government = false;
};

} // namespace nianbao
