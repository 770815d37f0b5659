// One file's bytes through its reader and the recogniser. FUZZ_SUFFIX is the reader's; FUZZ_PART, where the
// type is a package, the part that the bytes become, since in a compressed and checksummed file no change
// would come far.

#include "decode/Decode.h"
#include "recognise/Recogniser.h"

#ifdef FUZZ_PART
#include "ZipArchive.h"
#endif
#include <import/Import.h>
#include <report/ReportFormat.h>

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

#ifdef FUZZ_PART
/// What a workbook needs besides its one sheet, which may use the format's labels as shared strings.
std::vector<ZipEntry> partsOfWorkbook() {
    QByteArray strings = "<sst>";
    for (const TableSpec& table : ReportFormat::all().front()->tables()) {
        for (const GridItem& item : table.grid)
            strings += "<si><t>" + item.text.toHtmlEscaped().toUtf8() + "</t></si>";
    }
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {{"xl/workbook.xml"_L1,
             "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" r:id=\"a\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels"_L1,
             "<Relationships><Relationship Id=\"a\" Type=\"" + type +
                 "worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"b\" Type=\"" + type +
                 "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
            {"xl/sharedStrings.xml"_L1, strings + "</sst>"}};
}
#endif

QByteArray fileOf(const QByteArray& bytes) {
#ifdef FUZZ_PART
    if (bytes.startsWith("PK"))
        return bytes;
    std::vector<ZipEntry> entries = {{QLatin1StringView(FUZZ_PART), bytes}};
    if (QLatin1StringView(FUZZ_SUFFIX) == "xlsx"_L1) {
        for (const ZipEntry& entry : partsOfWorkbook())
            entries.push_back(entry);
    }
    const auto package = zipArchive(entries);
    return package ? *package : QByteArray();
#else
    return bytes;
#endif
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
    QLoggingCategory::setFilterRules(u"*=false"_s);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString name = u"fuzzed."_s + QStringLiteral(FUZZ_SUFFIX);
    if (!decodedSuffixes().contains(QStringLiteral(FUZZ_SUFFIX))) {
        static_cast<void>(importReport(bytes, name));
        return 0;
    }
    if (const auto source = decodeHere(fileOf(bytes), name))
        static_cast<void>(recogniseReport(*source, name));
    return 0;
}
