#pragma once

#include <report/ReportFile.h>

#include <QDialog>

namespace nianbao {

/// What was read from a file, before it becomes a draft: agency, year, how much was found, and every doubt
/// with its place.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const ReadReport& read, const QString& fileName, QWidget* parent = nullptr);
};

} // namespace nianbao
