#pragma once

#include <QStringList>
#include <QTableWidget>

namespace nianbao {

/// A table of texts to be looked at and chosen from, a row at a time.
class TextTable : public QTableWidget {
    Q_OBJECT
public:
    TextTable(const QStringList& columns, const QString& accessibleName, QWidget* parent = nullptr);

    /// Replaces the rows; the chosen one stays chosen by its number.
    void setRows(const QList<QStringList>& rows);
};

} // namespace nianbao
