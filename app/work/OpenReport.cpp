#include <work/OpenReport.h>

#include "ReadFile.h"

#include <import/Import.h>
#include <work/Review.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

Result<OpenedReport> openFile(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        return Problem{Problem::Code::WrongFileType, path, {}, u"/"_s};
    if (!importSuffixes().contains(info.suffix().toLower()))
        return Problem{Problem::Code::WrongFileType, path, {}, info.suffix()};
    const auto content = readFile(path, maximumReportFileSize);
    if (!content)
        return content.problem();
    auto read = importReport(*content, path);
    if (!read)
        return read.problem();
    return OpenedReport{path, std::move(read->content), info.lastModified(), std::move(read->cellPlaces)};
}

Result<OpenedReport> openedDraft(const std::shared_ptr<Store>& store, DraftId draft, const QString& name,
                                 LoadedDraft loaded) {
    Office office(store);
    auto options = exportOptionsFor(office, draft);
    if (!options)
        return options.problem();
    return OpenedReport{name, {std::move(loaded.report), {}}, loaded.changed, {}, std::move(*options)};
}

/// The draft of an agency and year that was changed last. Its full name goes before another's short one,
/// which the drafts themselves must be asked for.
Result<OpenedReport> findDraft(const std::shared_ptr<Store>& store, const std::vector<DraftSummary>& drafts,
                               const QString& name) {
    const qsizetype slash = name.lastIndexOf(u'/');
    const QString agency = name.first(slash);
    const int year = QStringView(name).sliced(slash + 1).toInt();
    for (const bool byShortName : {false, true}) {
        for (const DraftSummary& draft : drafts) {
            if (draft.year != year || (!byShortName && draft.agency != agency))
                continue;
            auto loaded = store->load(draft.id);
            if (!byShortName && !loaded)
                return loaded.problem();
            if (!byShortName || (loaded && loaded->report.agency.shortName == agency))
                return openedDraft(store, draft.id, name, std::move(*loaded));
        }
    }
    return Problem{Problem::Code::NotInStore, name, {}, {}};
}

/// AGENCY/YEAR: the agency's full or short name.
Result<OpenedReport> openDraft(const QString& name, const QString& storeUrl) {
    const QString path = storePath(storeUrl);
    if (!QFile::exists(path))
        return Problem{Problem::Code::NotInStore, name, {}, {}};
    auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store)
        return store.problem();
    auto drafts = (*store)->drafts();
    if (!drafts)
        return drafts.problem();
    return findDraft(*store, *drafts, name);
}

bool namesDraft(const QString& name) {
    const qsizetype slash = name.lastIndexOf(u'/');
    bool isYear = false;
    const int year = slash > 0 ? QStringView(name).sliced(slash + 1).toInt(&isYear) : 0;
    return isYear && year > 0;
}

} // namespace

Result<OpenedReport> openReport(const QString& name, const QString& storeUrl) {
    if (!QFileInfo::exists(name) && namesDraft(name))
        return openDraft(name, storeUrl);
    return openFile(name);
}

std::set<int> unreadCells(const ReadReport& read) {
    std::set<int> cells;
    const ReportFormat& format = *read.report.format;
    for (const ReadNote& note : read.notes) {
        if (note.cell < 0)
            continue;
        const CellSpec& at = format.cells()[static_cast<size_t>(note.cell)];
        const Problem::Code code = note.problem.code;
        if (code == Problem::Code::CellNotFound || code == Problem::Code::MissingMember ||
            code == Problem::Code::MergedFigure || code == Problem::Code::ReadTwice ||
            code == Problem::Code::OtherUnit) {
            cells.insert(note.cell);
        } else if (code == Problem::Code::RowUnsure) {
            for (const int cell : format.rowCells(format.tables()[static_cast<size_t>(at.table)], at.row)) {
                if (read.report.cells[static_cast<size_t>(cell)].isBlank())
                    cells.insert(cell);
            }
        }
    }
    return cells;
}

Result<PagePicture> openPage(const QString& path, int page, double dotsPerInch) {
    const auto content = readFile(path, maximumReportFileSize);
    if (!content)
        return content.problem();
    return drawPage(*content, path, page, dotsPerInch);
}

QStringList expandReportArgument(const QString& name) {
    if (!QFileInfo(name).isDir())
        return {name};
    QStringList filters;
    for (const QString& suffix : importSuffixes())
        filters.append(u"*."_s + suffix);
    QStringList files;
    const QDir folder(name);
    for (const QString& file : folder.entryList(filters, QDir::Files, QDir::Name))
        files.append(folder.filePath(file));
    return files;
}

QString storePath(const QString& option) {
    if (!option.isEmpty())
        return option;
    QString fromEnvironment = qEnvironmentVariable("NIANBAO_STORE");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    // The organisation is not part of it, so that window and commands agree whatever they set.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/nianbao/store.sqlite"_s;
}

} // namespace nianbao
