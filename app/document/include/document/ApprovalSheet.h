#pragma once

#include <document/DocumentInfo.h>
#include <document/FontBook.h>
#include <document/Page.h>
#include <report/Problem.h>

#include <QDateTime>
#include <QString>

#include <vector>

namespace nianbao {

/// One step of the review, as the office calls it.
struct ApprovalSheetStep {
    QString label;    ///< 拟稿, 审核, 保密审查, 签发 …
    QString who;      ///< empty while nobody has signed: room for a pen
    QDateTime when;   ///< printed as a date, local time; invalid leaves room
    QString sentence; ///< what he says of it
};

/// A finding that the office has not put right but explained.
struct ExplainedFinding {
    QString finding; ///< where, and what is wrong
    QString explanation;
};

/// 审签单: who saw which version of a report, for the office's file.
struct ApprovalSheet {
    QString title; ///< of the report
    QString agency;
    int year = 0;
    std::vector<ApprovalSheetStep> steps;
    std::vector<ExplainedFinding> explained;
    QString fingerprint; ///< SHA-256 of the version, hexadecimal
    QString key = {};    ///< that the version is signed with, hexadecimal; empty for none
};

/// The form, Chinese, on one page as a rule.
[[nodiscard]] Pages layoutApprovalSheet(const ApprovalSheet& sheet, const FontBook& fonts);

/// The form as writePdf() makes it.
[[nodiscard]] Result<QByteArray> writeApprovalSheetPdf(const ApprovalSheet& sheet, const FontBook& fonts,
                                                       const DocumentInfo& info);

/// Hexadecimal digits in groups of eight, as people compare them.
[[nodiscard]] QString groupedFingerprint(const QString& digits);

} // namespace nianbao
