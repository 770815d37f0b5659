#include <report/Phrase.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QJsonArray phraseFile() {
    QFile file(u":/phrases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("phrases.json is missing");
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        qFatal("phrases.json is no array");
    return document.array();
}

/// Words and figures in turn; nullopt when the format lacks a cell.
std::optional<std::vector<Phrase::Piece>> piecesOf(const QJsonArray& pieces, const ReportFormat& format) {
    std::vector<Phrase::Piece> read;
    for (const QJsonValue& piece : pieces) {
        if (piece.isString()) {
            read.push_back({piece.toString(), {}});
            continue;
        }
        auto figure = figureSourceFromJson(piece.toObject(), format);
        if (!figure)
            return std::nullopt;
        read.push_back({{}, std::move(figure)});
    }
    return read;
}

} // namespace

std::vector<Phrase> phrasesFor(const ReportFormat& format) {
    static const QJsonArray all = phraseFile();
    std::vector<Phrase> phrases;
    for (const QJsonValue& entry : all) {
        auto pieces = piecesOf(entry["pieces"_L1].toArray(), format);
        const QString section = entry["section"_L1].toString();
        if (pieces && format.sectionIndex(section) >= 0)
            phrases.push_back({section, entry["topic"_L1].toString(), std::move(*pieces)});
    }
    return phrases;
}

std::optional<FilledPhrase> fillPhrase(const Phrase& phrase, const Report& report, const Report* previous) {
    FilledPhrase filled;
    for (const Phrase::Piece& piece : phrase.pieces) {
        filled.text += composeFromPattern(piece.words, report.agency, report.year);
        if (!piece.figure)
            continue;
        const auto text = figureText(*piece.figure, report, previous);
        if (!text)
            return std::nullopt;
        filled.figures.push_back(
            {static_cast<int>(filled.text.size()), static_cast<int>(text->size()), *piece.figure});
        filled.text += *text;
    }
    return filled;
}

Edits insertPhrase(const Report& report, int section, quint32 part, int position,
                   const FilledPhrase& phrase) {
    Report work = report;
    Edits edits = {Splice{section, part, position, {}, phrase.text}};
    if (!applyEdits(work, edits))
        return {};
    const std::vector<BoundFigure> before = work.part(section, part)->fields;
    std::vector<BoundFigure> after = before;
    for (BoundFigure figure : phrase.figures) {
        figure.start += position;
        after.push_back(figure);
    }
    std::sort(after.begin(), after.end(),
              [](const BoundFigure& a, const BoundFigure& b) { return a.start < b.start; });
    if (after != before)
        edits.push_back(SetFields{section, part, before, after});
    return edits;
}

} // namespace nianbao
