#pragma once

#include "TextLines.h"

#include <report/Report.h>

#include <optional>
#include <vector>

namespace nianbao {

/// What the lines before the first section say of title, agency and year.
struct TitleFound {
    QString title; ///< as printed, lines parted by \n; empty when there is none
    QString agency;
    int year = 0;
    size_t lineCount = 0; ///< lines that the title takes up
};

/// Looks for the title among lines [0, end). The title that a notice names (关于印发《…》的通知) is one where
/// there is no other.
[[nodiscard]] TitleFound findTitle(const std::vector<TextLine>& lines, size_t end);

/// Parts a title from the text that goes on in its line, where there is no other title. The line that was
/// parted in two, if any.
std::optional<size_t> partTitle(std::vector<TextLine>& lines);

/// Whether a line is what a site prints under a title: date, source, reads, size of letters.
[[nodiscard]] bool isSiteLine(const QString& text);

/// The year whose figures the preface says it counts; 0 when it does not say.
[[nodiscard]] int statedYear(const QString& preface);

/// Fills what the preface states of address, postcode, telephone, e-mail and web sites.
void readContact(const QString& preface, Agency& agency);

/// Takes a signature (agency and date, on lines of their own or on one) off the end of the last part.
/// `agency`, as the title has it, tells when the name goes over lines.
[[nodiscard]] Signature takeSignature(std::vector<Part>& parts, const QString& agency);

} // namespace nianbao
