#include <document/Listing.h>

#include "html/HtmlText.h"
#include "xlsx/SheetCell.h"
#include "xlsx/SheetFormats.h"
#include "xlsx/WorkbookFile.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767; ///< UTF-16 units

/// What a sheet's name must not hold, and how long it is at most (ECMA-376-1, 18.2.19).
QByteArray sheetName(QString name) {
    for (QChar& c : name) {
        if (u"[]:*?/\\'"_s.contains(c))
            c = u' ';
    }
    return sheetText(name.left(LXW_SHEETNAME_MAX));
}

class ListingSheet {
public:
    ListingSheet(lxw_worksheet* sheet, SheetFormats& formats, const ListingTable& table)
        : m_sheet(sheet),
          m_head(formats.of({.fit = CellLook::Fit::Wrap, .isFramed = true, .isShaded = true})),
          m_text(formats.of({.fit = CellLook::Fit::Wrap, .isFramed = true})),
          m_number(formats.of({.isFramed = true, .number = "0"})), m_table(table) {}

    lxw_error write() {
        const auto columns = static_cast<lxw_col_t>(m_table.columns.size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            keep(worksheet_set_column(m_sheet, column, column, m_table.columns[column].width, nullptr));
            keep(writeText(0, column, m_table.columns[column].name, m_head));
        }
        lxw_row_t row = 0;
        for (const auto& cells : m_table.rows) {
            ++row;
            for (lxw_col_t column = 0; column < columns; ++column)
                keep(writeCell(row, column, cells[column]));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        keep(worksheet_autofilter(m_sheet, 0, 0, row, static_cast<lxw_col_t>(columns - 1)));
        keep(worksheet_repeat_rows(m_sheet, 0, 0));
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        return m_error;
    }

private:
    void keep(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    lxw_error writeText(lxw_row_t row, lxw_col_t column, QString text, lxw_format* format) {
        if (text.size() > longestCell)
            text = text.first(longestCell - 1) + u'…';
        return worksheet_write_string(m_sheet, row, column, sheetText(text).constData(), format);
    }

    lxw_error writeCell(lxw_row_t row, lxw_col_t column, const ListingCell& cell) {
        if (const auto* number = std::get_if<qint64>(&cell))
            return worksheet_write_number(m_sheet, row, column, static_cast<double>(*number), m_number);
        return writeText(row, column, std::get<QString>(cell), m_text);
    }

    lxw_worksheet* m_sheet;
    lxw_format* m_head;
    lxw_format* m_text;
    lxw_format* m_number;
    const ListingTable& m_table;
    lxw_error m_error = LXW_NO_ERROR;
};

/// Legible on a screen and on paper, in light and dark.
QString style() {
    return u"<style>\n"
           ":root{color-scheme:light dark}\n"
           "body{font-family:sans-serif;line-height:1.5;margin:1.5em}\n"
           ".scroll{overflow-x:auto}\n"
           "table{border-collapse:collapse;margin:1em 0}\n"
           "caption{text-align:left;font-weight:bold}\n"
           "th,td{border:1px solid;padding:.25em .5em;text-align:left;vertical-align:top}\n"
           "td.number{text-align:right}\n"
           "@media print{thead{display:table-header-group}tr{break-inside:avoid}.scroll{overflow:visible}}\n"
           "</style>\n"_s;
}

QString htmlCell(const ListingCell& cell, bool isRowHead) {
    if (const auto* number = std::get_if<qint64>(&cell))
        return u"<td class=\"number\">"_s + QString::number(*number) + u"</td>"_s;
    const QString text = htmlText(std::get<QString>(cell));
    return isRowHead ? u"<th scope=\"row\">"_s + text + u"</th>"_s : u"<td>"_s + text + u"</td>"_s;
}

QString htmlTable(const ListingTable& table, const QString& id) {
    // Reached by keyboard too, so that what is beside the screen can be scrolled to.
    QString html =
        u"<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">"_s.arg(id) + htmlText(table.name) +
        u"</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%1\">\n<table>\n"_s
            .arg(id) +
        u"<thead><tr>"_s;
    for (const ListingColumn& column : table.columns)
        html += u"<th scope=\"col\">"_s + htmlText(column.name) + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const auto& row : table.rows) {
        html += u"<tr>"_s;
        for (size_t i = 0; i < row.size(); ++i)
            html += htmlCell(row[i], i == 0);
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n</div>\n</section>\n"_s;
}

} // namespace

Result<QByteArray> writeListingXlsx(const Listing& listing, const DocumentInfo& info) {
    return makeWorkbook(info, [&](lxw_workbook* workbook) -> std::optional<Problem> {
        SheetFormats formats(workbook);
        for (const ListingTable& table : listing.tables) {
            lxw_worksheet* sheet = workbook_add_worksheet(workbook, sheetName(table.name).constData());
            if (!sheet)
                return sheetProblem(LXW_ERROR_PARAMETER_VALIDATION, table.name);
            if (const lxw_error error = ListingSheet(sheet, formats, table).write(); error != LXW_NO_ERROR)
                return sheetProblem(error, table.name);
        }
        return std::nullopt;
    });
}

QByteArray writeListingHtml(const Listing& listing, const DocumentInfo& info) {
    QString contents;
    QString sections;
    for (size_t i = 0; i < listing.tables.size(); ++i) {
        const QString id = u"table-%1"_s.arg(i + 1);
        contents += u"<li><a href=\"#%1\">"_s.arg(id) + htmlText(listing.tables[i].name) + u"</a></li>\n"_s;
        sections += htmlTable(listing.tables[i], id);
    }
    const QString title = htmlText(listing.title);
    const QString html =
        u"<!DOCTYPE html>\n<html lang=\""_s + htmlText(listing.language) +
        u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"_s +
        title + u"</title>\n<meta name=\"generator\" content=\""_s + htmlText(DocumentInfo::generator()) +
        (info.date().isValid() ? u"\"/>\n<meta name=\"date\" content=\""_s + info.date().toString(Qt::ISODate)
                               : QString()) +
        u"\"/>\n"_s + style() + u"</head>\n<body>\n<header><h1>"_s + title +
        u"</h1></header>\n<nav><ul>\n"_s + contents + u"</ul></nav>\n<main>\n"_s + sections +
        u"</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace nianbao
