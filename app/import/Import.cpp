#include <import/Import.h>

#include "TextReport.h"
#include "decode/Decode.h"
#include "recognise/Recogniser.h"

#include <QFileInfo>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

Result<ImportedReport> readInterchange(const QByteArray& content, const QString& fileName) {
    auto read = readReport(content, fileName);
    if (!read)
        return read.problem();
    return ImportedReport{std::move(*read), {}};
}

} // namespace

const QStringList& importSuffixes() {
    static const QStringList suffixes = QStringList{u"json"_s, u"txt"_s} + decodedSuffixes();
    return suffixes;
}

Result<ImportedReport> importReport(const QByteArray& content, const QString& fileName) {
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "json"_L1)
        return readInterchange(content, fileName);
    if (suffix == "txt"_L1) {
        // An interchange file under a text's name.
        const QByteArray start = content.first(std::min<qsizetype>(content.size(), 64)).trimmed();
        return start.startsWith('{') ? readInterchange(content, fileName) : readTextReport(content, fileName);
    }
    auto source = decode(content, fileName);
    if (!source) {
        Problem problem = source.problem();
        problem.place = placeInWords(problem.place);
        return problem;
    }
    return recogniseReport(*source, fileName);
}

} // namespace nianbao
