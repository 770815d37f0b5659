#pragma once

#include <import/PagePicture.h>
#include <import/SourcePlace.h>
#include <report/Problem.h>
#include <report/ReportFile.h>
#include <work/ExportReport.h>

#include <QString>
#include <QStringList>

#include <map>
#include <set>

namespace nianbao {

/// A REPORT of the command line, opened.
struct OpenedReport {
    QString name; ///< as it was asked for, or the file's path inside a folder
    ReadReport content;
    QDateTime changed; ///< the file's or the draft's last change
    /// By cell: where in the file its figure stood; empty for drafts and interchange files.
    std::map<int, SourcePlace> cellPlaces;
    ExportOptions exportOptions = {}; ///< of a draft: as it stands in the review
};

/// Opens a file, or AGENCY/YEAR of the store at `storeUrl` (empty: the default); an existing path wins.
[[nodiscard]] Result<OpenedReport> openReport(const QString& name, const QString& storeUrl);

/// Cells that were not found, also those of a row that was left blank whole.
[[nodiscard]] std::set<int> unreadCells(const ReadReport& read);

/// A page (from 1) of a PDF that openReport() has read, as drawPage() draws it.
[[nodiscard]] Result<PagePicture> openPage(const QString& path, int page, double dotsPerInch);

/// The files that a REPORT argument stands for: a folder's readable files by name, or the name itself.
[[nodiscard]] QStringList expandReportArgument(const QString& name);

/// Where the store is: `option` when given, else NIANBAO_STORE, else a file in the user's data folder.
[[nodiscard]] QString storePath(const QString& option = {});

} // namespace nianbao
