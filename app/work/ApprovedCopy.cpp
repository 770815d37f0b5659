#include <work/ApprovedCopy.h>

#include "ReadFile.h"
#include "ReportPdf.h"
#include "WriteFile.h"

namespace nianbao {

Result<SignedFiles> makeApprovedCopy(const Report& report, const QDateTime& changed, const FontBook& fonts,
                                     const Signer& signer) {
    SignedFiles copy;
    const QByteArray interchange = publishedInterchange(report);
    DocumentInfo info = documentInfo(report, changed);
    info.approvalHole = blankApprovalHole();
    const auto blank = reportPdf(report, std::move(info), fonts, copy.warnings);
    if (!blank)
        return blank.problem();
    auto pdf = signPdf(*blank, interchange, signer);
    if (!pdf)
        return pdf.problem();
    // Read back, so that no copy goes out that would not verify.
    const auto verification = verifyCopy(*pdf, {});
    if (!verification || verification->kind != Verification::Kind::WholeSignerUnknown)
        qFatal("a copy that was just signed does not verify");
    auto file = withStatement(interchange, *verification->statement);
    if (!file)
        return file.problem();
    copy.pdf = std::move(*pdf);
    copy.interchange = std::move(*file);
    return copy;
}

Result<Verification> verifyFile(const QString& path, const std::vector<KnownKey>& knownKeys) {
    const auto content = readFile(path, maximumCopySize);
    if (!content)
        return content.problem();
    auto verification = verifyCopy(*content, knownKeys);
    if (verification)
        return verification;
    Problem problem = verification.problem();
    problem.file = path;
    return problem;
}

Result<std::vector<KnownKey>> readKeysFile(const QString& path) {
    const auto content = readFile(path, maximumKeysFileSize);
    if (!content)
        return content.problem();
    return readKeys(*content, path);
}

Problem writeKeysFile(const QString& path, const std::vector<KnownKey>& keys) {
    return writeFile(path, writeKeys(keys));
}

} // namespace nianbao
