#pragma once

#include "PackageTestSupport.h"

#include <document/XlsxWriter.h>
#include <report/Report.h>

#include <optional>

namespace nianbao::test {

inline DocumentInfo xlsxInfo() {
    return {u"标题 <A&B>"_s, u"临海市港口管理局"_s, QDateTime(QDate(2025, 1, 20), QTime(8, 30), Qt::UTC), {}};
}

inline QByteArray xlsxOf(const Report& report, const DocumentInfo& about = xlsxInfo()) {
    const Result<QByteArray> xlsx = writeXlsx(report, about);
    EXPECT_TRUE(xlsx) << xlsx.problem().detail.toStdString();
    return xlsx ? *xlsx : QByteArray();
}

/// "D4" of zero-based places.
inline QString sheetCell(int row, int column) {
    return QChar(u'A' + column) + QString::number(row + 1);
}

struct SheetCellRead {
    QString type;    ///< s, str, or empty for a number
    QString value;   ///< a string's text
    QString formula; ///< empty for none
    QString numberFormat;
    bool hasValue = false;

    [[nodiscard]] bool isNumber() const { return hasValue && type.isEmpty(); }
    [[nodiscard]] bool isText() const { return hasValue && type == "s"_L1; }
};

struct SheetRead {
    QString name;
    Element xml;
    QMap<QString, SheetCellRead> cells;
    QStringList merges;
    QMap<QString, QString> comments;
};

/// What a workbook's files say, looked up as a spreadsheet program does.
class WorkbookRead {
public:
    explicit WorkbookRead(const QByteArray& bytes) : m_package(unzipped(bytes)) {
        workbook = part(u"xl/workbook.xml"_s);
        for (const Element& item : part(u"xl/sharedStrings.xml"_s).children)
            m_strings.append(item.text);
        readFormats();
        int number = 0;
        for (const Element* sheet : workbook.all(u"sheet"_s))
            sheets.push_back(readSheet(sheet->attributes[u"name"_s], ++number));
    }

    [[nodiscard]] Element part(const QString& path) const { return parsed(m_package.files.value(path)); }
    /// A name of a sheet: its print area, its repeated rows.
    [[nodiscard]] QString definedName(const QString& name, int sheet) const {
        for (const Element* defined : workbook.all(u"definedName"_s)) {
            if (defined->attributes[u"name"_s] == name && defined->number(u"localSheetId"_s) == sheet)
                return defined->text;
        }
        return {};
    }
    /// The cell of a table's value.
    [[nodiscard]] SheetCellRead at(const Report& report, int cell) const {
        const int table = report.format->cells()[static_cast<size_t>(cell)].table;
        for (const GridItem& item : report.format->tables()[static_cast<size_t>(table)].grid) {
            if (item.cell == cell)
                return sheets.at(static_cast<size_t>(table)).cells.value(sheetCell(item.row, item.column));
        }
        ADD_FAILURE() << "no such cell";
        return {};
    }

    Element workbook;
    std::vector<SheetRead> sheets;

private:
    void readFormats() {
        const Element styles = part(u"xl/styles.xml"_s);
        QMap<int, QString> codes = {{0, u"General"_s}, {1, u"0"_s}, {2, u"0.00"_s}, {49, u"@"_s}};
        for (const Element* format : styles.all(u"numFmt"_s))
            codes[format->number(u"numFmtId"_s)] = format->attributes[u"formatCode"_s];
        for (const Element& look : styles.child(u"cellXfs"_s).children)
            m_formats.append(codes.value(look.number(u"numFmtId"_s)));
    }

    [[nodiscard]] SheetRead readSheet(const QString& name, int number) const {
        SheetRead sheet{name, part(u"xl/worksheets/sheet%1.xml"_s.arg(number)), {}, {}, {}};
        for (const Element* cell : sheet.xml.all(u"c"_s)) {
            SheetCellRead read;
            read.type = cell->attributes.value(u"t"_s);
            read.hasValue = cell->has(u"v"_s);
            read.value = cell->child(u"v"_s).text;
            if (read.type == "s"_L1)
                read.value = m_strings.value(read.value.toInt());
            read.formula = cell->child(u"f"_s).text;
            read.numberFormat = m_formats.value(cell->number(u"s"_s));
            sheet.cells.insert(cell->attributes[u"r"_s], read);
        }
        for (const Element* merge : sheet.xml.all(u"mergeCell"_s))
            sheet.merges.append(merge->attributes[u"ref"_s]);
        const QByteArray relations =
            m_package.files.value(u"xl/worksheets/_rels/sheet%1.xml.rels"_s.arg(number));
        if (relations.isEmpty())
            return sheet;
        for (const Element& relation : parsed(relations).children) {
            const QString target = relation.attributes[u"Target"_s];
            if (!target.startsWith(u"../comments"_s))
                continue;
            const Element comments = part(u"xl/"_s + target.sliced(3));
            for (const Element* comment : comments.all(u"comment"_s))
                sheet.comments[comment->attributes[u"ref"_s]] = comment->text;
        }
        return sheet;
    }

    Unzipped m_package;
    QStringList m_strings;
    QStringList m_formats; ///< by style
};

} // namespace nianbao::test
