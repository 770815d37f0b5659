#include "decode/SheetReader.h"

#include "TextLines.h"
#include "decode/OfficePackage.h"
#include "decode/SheetGrid.h"
#include "decode/SheetLooks.h"

#include <QRegularExpression>
#include <QStringList>

#include <iterator>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct CellPlace {
    int row = -1; ///< from 0; -1 where it is none
    int column = -1;
};

/// ISO/IEC 29500-1, 18.18.7: B7, $B$7.
CellPlace placeOf(QStringView name) {
    constexpr int mostColumns = 16384;
    constexpr int mostRows = 1048576;
    int column = 0;
    int row = 0;
    for (const QChar c : name) {
        if (c >= u'A' && c <= u'Z' && row == 0 && column < mostColumns)
            column = column * 26 + (c.unicode() - u'A' + 1);
        else if (c >= u'0' && c <= u'9' && row < mostRows)
            row = row * 10 + (c.unicode() - u'0');
        else if (c != u'$')
            return {};
    }
    if (column < 1 || column > mostColumns || row < 1 || row > mostRows)
        return {};
    return {row - 1, column - 1};
}

QString nameOf(int row, int column) {
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % 26)));
    return letters + QString::number(row + 1);
}

/// 22.4.2.1, ST_Xstring: _x000D_ is a character that XML has no place for; _x005F_ an underscore.
QString unescaped(QString text) {
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype end = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        plain += QChar(match.capturedView(1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    return plain + text.sliced(end);
}

/// A piece of a string, of one look; nothing of what is struck out.
QString readRun(XmlLimits& xml) {
    QString text;
    bool isStruck = false;
    bool isRaised = false;
    while (xml.nextChild()) {
        if (xml.is("t"_L1)) {
            text += xml.text();
        } else if (xml.is("rPr"_L1)) {
            while (xml.nextChild()) {
                isStruck = isStruck || (xml.is("strike"_L1) && isOn(xml));
                isRaised =
                    isRaised || (xml.is("vertAlign"_L1) && xml.attribute("val"_L1) == "superscript"_L1);
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return isStruck ? QString() : isRaised ? raised(text) : text;
}

/// A string's text, without its reading aid (phonetic runs).
QString readString(XmlLimits& xml) {
    QString text;
    while (xml.nextChild()) {
        if (xml.is("t"_L1)) {
            text += xml.text();
        } else if (xml.is("r"_L1)) {
            text += readRun(xml);
        } else {
            xml.skip();
        }
    }
    return unescaped(std::move(text)).replace("\r\n"_L1, "\n"_L1);
}

class SheetPartReader {
public:
    SheetPartReader(XmlLimits& xml, const QStringList& strings, const SheetLooks& looks, SheetGrid& grid,
                    const SourceBudget& budget)
        : m_xml(xml), m_strings(strings), m_looks(looks), m_grid(grid), m_budget(budget) {}

    void read() {
        m_xml.nextChild();
        while (m_xml.nextChild()) {
            if (m_xml.is("sheetData"_L1))
                readRows();
            else if (m_xml.is("mergeCells"_L1))
                readMerges();
            else
                m_xml.skip();
        }
    }

private:
    void readRows() {
        while (m_xml.nextChild()) {
            const CellPlace named = placeOf(u'A' + m_xml.attribute("r"_L1));
            if (named.row >= 0 && named.row <= m_row)
                m_xml.refuse(u"rows"_s); // the order is the standard's, and the fields' too
            m_row = named.row >= 0 ? named.row : m_row + 1;
            m_column = -1;
            while (m_xml.nextChild())
                readCell();
        }
    }

    void readCell() {
        if (m_budget.isSpent()) {
            m_xml.refuse(QString());
            return;
        }
        const CellPlace named = placeOf(m_xml.attribute("r"_L1));
        if (named.column >= 0 && named.column <= m_column) {
            m_xml.refuse(u"columns"_s);
            return;
        }
        m_column = named.column >= 0 ? named.column : m_column + 1;
        const QString type = m_xml.attribute("t"_L1);
        const int look = m_xml.attribute("s"_L1).toInt();
        QString text;
        while (m_xml.nextChild()) {
            if (m_xml.is("v"_L1))
                text = shown(m_xml.text(), type, look);
            else if (m_xml.is("is"_L1))
                text = readString(m_xml);
            else
                m_xml.skip();
        }
        m_grid.add({m_row, m_column, 1, 1, text, m_looks.isFramed(look)});
    }

    [[nodiscard]] QString shown(const QString& value, const QString& type, int look) const {
        if (type == "s"_L1)
            return m_strings.value(value.toInt());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type.isEmpty() || type == "n"_L1)
            return m_looks.number(value, look);
        return unescaped(value);
    }

    void readMerges() {
        constexpr int mostMerges = 2'000; // each looks at the cells of its rows
        int merges = 0;
        while (m_xml.nextChild()) {
            const QString area = m_xml.attribute("ref"_L1);
            const CellPlace first = placeOf(area.section(u':', 0, 0));
            const CellPlace last = placeOf(area.section(u':', -1));
            if (++merges > mostMerges)
                m_xml.refuse(u"merged cells"_s);
            else if (first.row >= 0 && last.row >= 0)
                m_grid.merge(first.row, first.column, last.row, last.column);
            m_xml.skip();
        }
    }

    XmlLimits& m_xml;
    const QStringList& m_strings;
    const SheetLooks& m_looks;
    SheetGrid& m_grid;
    const SourceBudget& m_budget;
    int m_row = -1;
    int m_column = -1;
};

class WorkbookReader {
public:
    WorkbookReader(const ZipFile& package, QString fileName)
        : m_package(package), m_file(std::move(fileName)) {}

    Result<Source> read(const QString& path) {
        const auto relations = relationsOf(m_package, path, m_file);
        if (!relations)
            return relations.problem();
        readPart(relations->byType.value(u"styles"_s), [this](XmlLimits& xml) { m_looks.read(xml); });
        readPart(relations->byType.value(u"sharedStrings"_s), [this](XmlLimits& xml) { readStrings(xml); });
        readPart(path, [this](XmlLimits& xml) { readSheetList(xml); });
        for (const Sheet& sheet : m_sheets) {
            if (!m_problem)
                readSheet(sheet.name, relations->byId.value(sheet.id));
        }
        if (m_budget.isSpent())
            return m_budget.problem(m_file);
        if (m_problem)
            return *m_problem;
        return std::move(m_source);
    }

private:
    struct Sheet {
        QString name;
        QString id;
    };

    /// Keeps the first problem.
    template<typename Read>
    void readPart(const QString& path, Read read) {
        if (m_problem || path.isEmpty())
            return;
        if (auto problem = nianbao::readPart(m_package, path, m_file, read))
            m_problem = std::move(problem);
    }

    void readStrings(XmlLimits& xml) {
        xml.nextChild();
        while (xml.nextChild())
            m_strings.append(readString(xml));
    }

    void readSheetList(XmlLimits& xml) {
        if (xml.nextChild() && !xml.is("workbook"_L1))
            m_problem = Problem{Problem::Code::NotOfItsType, m_file, {}, u"XLSX"_s};
        while (xml.nextChild()) {
            if (!xml.is("sheets"_L1)) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                const QString state = xml.attribute("state"_L1);
                if (state.isEmpty() || state == "visible"_L1)
                    m_sheets.push_back({xml.attribute("name"_L1), xml.attribute("id"_L1)});
                xml.skip();
            }
        }
    }

    void readSheet(const QString& name, const QString& path) {
        SheetGrid grid(m_budget, [&name](int row, int column) { return name + u'!' + nameOf(row, column); });
        readPart(path,
                 [&](XmlLimits& xml) { SheetPartReader(xml, m_strings, m_looks, grid, m_budget).read(); });
        std::vector<SourceBlock> blocks = grid.blocks();
        if (!blocks.empty() && std::holds_alternative<SourceTable>(blocks.front()))
            addParagraph(m_source.blocks, name, name, m_budget);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(m_source.blocks));
    }

    const ZipFile& m_package;
    QString m_file;
    QStringList m_strings;
    SheetLooks m_looks;
    std::vector<Sheet> m_sheets;
    SourceBudget m_budget;
    std::optional<Problem> m_problem;
    Source m_source;
};

} // namespace

Result<Source> readSheet(const QByteArray& content, const QString& fileName) {
    const auto package = openOfficePackage(content, fileName);
    if (!package)
        return package.problem();
    const auto path = mainPartOf(*package, u"xl/workbook.xml"_s, u"XLSX"_s, fileName);
    if (!path)
        return path.problem();
    return WorkbookReader(*package, fileName).read(*path);
}

} // namespace nianbao
