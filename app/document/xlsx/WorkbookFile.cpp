#include "xlsx/WorkbookFile.h"

#include "xlsx/SheetCell.h"

#include <QFile>
#include <QTemporaryDir>

#include <locale.h>
#include <memory>
#include <xlsxwriter.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The library prints numbers by the thread's locale, and some locales have a comma for the point.
class NumbersOfC {
public:
    NumbersOfC() : m_c(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_c)) {}
    NumbersOfC(const NumbersOfC&) = delete;
    NumbersOfC& operator=(const NumbersOfC&) = delete;
    ~NumbersOfC() {
        uselocale(m_before);
        freelocale(m_c);
    }

private:
    locale_t m_c;
    locale_t m_before;
};

using Workbook = std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)>;

lxw_error setProperties(lxw_workbook* workbook, const DocumentInfo& info) {
    QByteArray title = sheetText(info.title);
    QByteArray author = sheetText(info.author);
    // Without a date the library puts the time of writing.
    const QDateTime date = info.date().isValid() ? info.date() : QDateTime(QDate(1980, 1, 1), {}, Qt::UTC);
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(date.toSecsSinceEpoch());
    return workbook_set_properties(workbook, &properties);
}

} // namespace

Problem sheetProblem(int error, const QString& place) {
    return {Problem::Code::CannotWrite,
            {},
            place,
            QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)))};
}

Result<QByteArray> makeWorkbook(const DocumentInfo& info,
                                const std::function<std::optional<Problem>(lxw_workbook*)>& fill) {
    const NumbersOfC numbers;
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Problem{Problem::Code::CannotWrite, {}, {}, folder.errorString()};
    // The library writes to a path only.
    QFile file(folder.filePath(u"report.xlsx"_s));
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options = {LXW_FALSE, temporary.data(), LXW_FALSE};
    Workbook workbook(workbook_new_opt(QFile::encodeName(file.fileName()).constData(), &options),
                      &lxw_workbook_free);
    if (!workbook)
        return sheetProblem(LXW_ERROR_MEMORY_MALLOC_FAILED);
    if (const lxw_error error = setProperties(workbook.get(), info); error != LXW_NO_ERROR)
        return sheetProblem(error);
    if (const auto problem = fill(workbook.get()))
        return *problem;
    // Closing frees the workbook, whatever comes of it.
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return sheetProblem(error);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Code::CannotWrite, {}, {}, file.errorString()};
    return file.readAll();
}

} // namespace nianbao
