#include <document/ApprovalSheet.h>

#include "OwnTable.h"

#include <document/Layout.h>
#include <document/PdfWriter.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Role = GridItem::Role;

constexpr int digitsTogether = 8;
constexpr double signatureRow = 18; ///< mm: room for a name written by hand, and a seal
constexpr double fieldRow = 10;     ///< mm

QString dateText(const QDateTime& when) {
    return when.isValid() ? when.toLocalTime().date().toString(u"yyyy年M月d日"_s) : QString();
}

/// The ruled form, from top to bottom: four columns, of which the first names the row.
class FormWriter {
public:
    OwnTable write(const ApprovalSheet& sheet) {
        m_form.spec.widths = {26, 62, 34, 34};
        m_form.continued = continuedText(u"zh-CN"_s);
        addField(u"文件标题"_s, sheet.title);
        label(0, u"单　　位"_s);
        value(1, sheet.agency);
        label(2, u"年　　度"_s);
        value(3, u"%1年"_s.arg(sheet.year));
        endRow(fieldRow);
        addSteps(sheet.steps);
        addExplained(sheet.explained);
        addField(u"版本指纹（SHA-256）"_s, groupedFingerprint(sheet.fingerprint));
        if (!sheet.key.isEmpty())
            addField(u"签名公钥"_s, groupedFingerprint(sheet.key));
        return std::move(m_form);
    }

private:
    void add(Role role, int column, const QString& text, int columns, int rows = 1) {
        addItem(m_form, {.role = role,
                         .row = m_row,
                         .column = column,
                         .rowSpan = rows,
                         .columnSpan = columns,
                         .shaded = role == Role::Head,
                         .text = text});
    }
    void label(int column, const QString& text) { add(Role::Head, column, text, 1); }
    void value(int column, const QString& text, int columns = 1) { add(Role::Value, column, text, columns); }
    void endRow(double height) {
        m_form.rowHeights.push_back(height);
        ++m_row;
    }

    void addField(const QString& name, const QString& text) {
        label(0, name);
        value(1, text, 3);
        endRow(fieldRow);
    }

    void addSteps(const std::vector<ApprovalSheetStep>& steps) {
        const QString heads[] = {u"环　　节"_s, u"意　　见"_s, u"签　　名"_s, u"日　　期"_s};
        for (int column = 0; column < 4; ++column)
            label(column, heads[column]);
        endRow(0);
        for (const ApprovalSheetStep& step : steps) {
            label(0, step.label);
            value(1, step.sentence);
            value(2, step.who);
            value(3, dateText(step.when));
            endRow(signatureRow);
        }
    }

    void addExplained(const std::vector<ExplainedFinding>& explained) {
        const QString name = u"已说明的提醒"_s;
        if (explained.empty()) {
            addField(name, u"无"_s);
            return;
        }
        add(Role::Head, 0, name, 1, static_cast<int>(explained.size()) + 1);
        label(1, u"提　　醒"_s);
        add(Role::Head, 2, u"说　　明"_s, 2);
        endRow(0);
        for (const ExplainedFinding& one : explained) {
            value(1, one.finding);
            value(2, one.explanation, 2);
            endRow(0);
        }
    }

    OwnTable m_form;
    int m_row = 0;
};

} // namespace

QString groupedFingerprint(const QString& digits) {
    QString grouped;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % digitsTogether == 0)
            grouped += u' ';
        grouped += digits[i];
    }
    return grouped;
}

Pages layoutApprovalSheet(const ApprovalSheet& sheet, const FontBook& fonts) {
    Block title;
    title.kind = Block::Kind::Title;
    title.spans = {{FontRole::Title, u"政府信息公开工作年度报告审签单"_s, Where::title()}};
    Block form;
    form.kind = Block::Kind::Table;
    form.table = ownTableBlock(FormWriter().write(sheet), 0);
    return Layout(fonts).paginate({std::move(title), std::move(form)});
}

Result<QByteArray> writeApprovalSheetPdf(const ApprovalSheet& sheet, const FontBook& fonts,
                                         const DocumentInfo& info) {
    return writePdf(layoutApprovalSheet(sheet, fonts), fonts, info);
}

} // namespace nianbao
