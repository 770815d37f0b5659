#pragma once

#include <import/SourcePlace.h>
#include <report/Problem.h>
#include <report/ReportFile.h>

#include <QString>
#include <QStringList>

#include <map>

namespace nianbao {

/// A REPORT of the command line, opened.
struct OpenedReport {
    QString name; ///< as it was asked for, or the file's path inside a folder
    ReadReport content;
    QDateTime changed; ///< the file's or the draft's last change
    /// By cell: where in the file its figure stood; empty for drafts and interchange files.
    std::map<int, SourcePlace> cellPlaces;
};

/// Opens a file, or AGENCY/YEAR of the store at `storeUrl` (empty: the default); an existing path wins.
[[nodiscard]] Result<OpenedReport> openReport(const QString& name, const QString& storeUrl);

/// The files that a REPORT argument stands for: a folder's readable files by name, or the name itself.
[[nodiscard]] QStringList expandReportArgument(const QString& name);

/// Where the store is: `option` when given, else NIANBAO_STORE, else a file in the user's data folder.
[[nodiscard]] QString storePath(const QString& option = {});

} // namespace nianbao
