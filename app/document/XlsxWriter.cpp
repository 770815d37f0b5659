#include <document/XlsxWriter.h>

#include "xlsx/SheetWriter.h"
#include "xlsx/WorkbookFile.h"

#include <report/Report.h>

namespace nianbao {

Result<QByteArray> writeXlsx(const Report& report, const DocumentInfo& info) {
    return makeWorkbook(info, [&](lxw_workbook* workbook) -> std::optional<Problem> {
        SheetFormats formats(workbook);
        for (const Block& block : compose(report)) {
            if (block.kind != Block::Kind::Table)
                continue;
            const QString heading = info.title + u' ' + report.headingText(block.section);
            if (auto problem = writeSheet(workbook, formats, report, block.table, heading, info.mark))
                return problem;
        }
        return std::nullopt;
    });
}

} // namespace nianbao
