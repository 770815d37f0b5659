#include "TableLines.h"

#include "LabelAligner.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRuns = 2000;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isBlankMark(QStringView piece) {
    for (const QStringView mark :
         {QStringView(u"/"), QStringView(u"\\"), QStringView(u"-"), QStringView(u"--"), QStringView(u"—"),
          QStringView(u"——"), QStringView(u"–"), QStringView(u"无")}) {
        if (piece == mark)
            return true;
    }
    return false;
}

/// A figure, or something that begins as one and may not be taken for a label (3件, 22(其中).
bool isFigure(QStringView piece) {
    if (isBlankMark(piece))
        return true;
    qsizetype at = piece.startsWith(u'-') || piece.startsWith(u'+') ? 1 : 0;
    if (at == piece.size() || !isDigit(piece[at]))
        return false;
    while (at < piece.size() && (isDigit(piece[at]) || piece[at] == u'.' || piece[at] == u','))
        ++at;
    if (at == piece.size())
        return piece.back() != u'.'; // "1." numbers a label
    constexpr qsizetype longestUnit = 3;
    return piece[at] == u'(' ||
           (isDigit(piece[at - 1]) && piece[at] != u'、' && piece.size() - at <= longestUnit);
}

/// Notes in brackets belong to the figure before them: no space may part them.
QString joinNotes(const QString& line) {
    static const QRegularExpression note(u"(?<=\\d)\\s*\\(([^()]{3,60})\\)"_s);
    QString joined;
    qsizetype last = 0;
    auto matches = note.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString inner = match.captured(1);
        inner.remove(u' ');
        joined += line.sliced(last, match.capturedStart() - last) + u'(' + inner + u')';
        last = match.capturedEnd();
    }
    return joined + line.sliced(last);
}

/// Cuts the figure off that is glued to a label: （一）予以公开0.
qsizetype gluedFigure(QStringView piece) {
    qsizetype at = piece.size();
    while (at > 0 && (isDigit(piece[at - 1]) || piece[at - 1] == u'.' || piece[at - 1] == u','))
        --at;
    const bool numberFollows = at < piece.size() && isDigit(piece[at]) && isDigit(piece.back());
    return at > 0 && numberFollows && (isChinese(piece[at - 1]) || piece[at - 1] == u')') ? at : -1;
}

/// What stands before a figure belongs to it: 约12, 12、3.
bool opensFigure(QStringView piece, qsizetype figure) {
    static const QRegularExpression opening(u"^(?:约|近|超|共|其中|\\d[\\d.,]*、)$"_s);
    return opening.match(piece.first(figure).toString()).hasMatch();
}

class Splitter {
public:
    void add(const TextLine& line) {
        m_line = line.number;
        m_newLine = true;
        const QString half = toHalfWidth(line.text);
        if (half.trimmed().size() == 1 && !isDigit(half.trimmed().front()) && !isBlankMark(half.trimmed()))
            return;
        const bool tabbed = half.contains(u'\t');
        if (!tabbed) {
            addPieces(joinNotes(half).split(u' ', Qt::SkipEmptyParts));
            return;
        }
        const QStringList cells = half.split(u'\t');
        bool figureSeen = false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = cells[i].simplified();
            const bool gap = cell.isEmpty() && i > 0;
            if (gap && (figureSeen || nextIsFigure(cells, i)))
                addFigure({});
            else if (!cell.isEmpty())
                addPieces(joinNotes(cell).split(u' '));
            figureSeen = figureSeen || isFigure(cell);
        }
    }

    TableText take() { return std::move(m_result); }
    [[nodiscard]] bool isFull() const { return m_result.tooLong; }

private:
    static bool nextIsFigure(const QStringList& cells, qsizetype at) {
        while (at < cells.size() && cells[at].trimmed().isEmpty())
            ++at;
        return at < cells.size() && isFigure(cells[at].trimmed());
    }

    void addPieces(const QStringList& pieces) {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QString& piece = pieces[i];
            // "1 属于国家秘密": a number that opens a line before its label.
            const bool numbers =
                m_newLine && i == 0 && pieces.size() > 1 && isDigit(piece.front()) && !isFigure(pieces[1]);
            if (!numbers && isFigure(piece)) {
                addFigure(piece);
            } else if (const qsizetype glued = gluedFigure(piece); glued > 0 && opensFigure(piece, glued)) {
                addFigure(piece);
            } else if (glued > 0) {
                addLabel(QStringView(piece).first(glued));
                addFigure(piece.sliced(glued));
            } else {
                addLabel(piece);
            }
        }
        m_newLine = false;
    }
    void addLabel(QStringView piece) {
        m_result.labels += piece;
        m_result.tooLong = m_result.tooLong || m_result.labels.size() > maximumTableText;
        m_inRun = false;
    }
    void addFigure(const QString& figure) {
        if (!m_inRun) {
            m_result.runs.push_back({m_result.labels.size(), m_line, 1, {}});
            m_inRun = true;
        } else if (m_line != m_lastLine) {
            ++m_result.runs.back().lineCount;
        }
        m_lastLine = m_line;
        QStringList& figures = m_result.runs.back().figures;
        m_result.tooLong = m_result.tooLong || m_result.runs.size() > mostRuns ||
                           figures.size() > static_cast<qsizetype>(mostRuns);
        figures.append(figure);
    }

    TableText m_result;
    int m_line = 0;
    int m_lastLine = 0;
    bool m_newLine = true;
    bool m_inRun = false;
};

} // namespace

TableText readTableLines(const std::vector<TextLine>& lines, size_t first, size_t end) {
    Splitter splitter;
    for (size_t i = first; i < end && !splitter.isFull(); ++i)
        splitter.add(lines[i]);
    return splitter.take();
}

} // namespace nianbao
