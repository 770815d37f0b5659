#include "decode/ZipFile.h"

#include "decode/SourceLimits.h"

#include <zip.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Small entries may shrink to next to nothing.
constexpr zip_uint64_t smallEntry = 1024 * 1024;

QString megabytes(qint64 bytes) {
    return QString::number(bytes >> 20) + u" MB"_s;
}

} // namespace

ZipFile::ZipFile(QByteArray content, QString fileName)
    : m_content(std::move(content)), m_file(std::move(fileName)) {}

Result<ZipFile> ZipFile::open(const QByteArray& content, const QString& fileName) {
    ZipFile file(content, fileName);
    if (!content.startsWith("PK"))
        return file.problem(Problem::Code::NotOfItsType, u"ZIP"_s);
    if (auto problem = file.tryOpen())
        return *problem;
    if (auto problem = file.checkEntries())
        return *problem;
    return file;
}

std::optional<Problem> ZipFile::tryOpen() {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(m_content.constData(),
                                                    static_cast<zip_uint64_t>(m_content.size()), 0, &error);
    zip_t* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!opened) {
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return problem(Problem::Code::Damaged, reason);
    }
    zip_error_fini(&error);
    m_zip = std::shared_ptr<zip>(opened, &zip_discard);
    return std::nullopt;
}

/// By the directory; an entry that unpacks to more than it says there is stopped in read().
std::optional<Problem> ZipFile::checkEntries() const {
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > maximumEntries)
        return problem(Problem::Code::TooMuchInside, u"files"_s);
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed =
            ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD | ZIP_STAT_NAME;
        if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0 ||
            (stat.valid & needed) != needed)
            return problem(Problem::Code::Damaged, QString::fromUtf8(zip_strerror(m_zip.get())));
        const QString path = QString::fromUtf8(stat.name);
        if (stat.encryption_method != ZIP_EM_NONE)
            return problem(Problem::Code::PasswordNeeded, {}, path);
        const zip_uint64_t packed = std::max<zip_uint64_t>(stat.comp_size, 1);
        if (stat.size > smallEntry && stat.size / packed > static_cast<zip_uint64_t>(maximumRatio))
            return problem(Problem::Code::TooMuchInside, u"1 : %1"_s.arg(stat.size / packed), path);
        if (stat.size > static_cast<zip_uint64_t>(maximumUnpackedSize) - total)
            return problem(Problem::Code::TooMuchInside, megabytes(maximumUnpackedSize), path);
        total += stat.size;
    }
    return std::nullopt;
}

bool ZipFile::contains(const QString& path) const {
    return zip_name_locate(m_zip.get(), path.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipFile::read(const QString& path) const {
    const zip_int64_t index = zip_name_locate(m_zip.get(), path.toUtf8().constData(), 0);
    if (index < 0)
        return problem(Problem::Code::Damaged, u"not there"_s, path);
    zip_stat_t stat;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0), &zip_fclose);
    if (!entry || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return problem(Problem::Code::Damaged, QString::fromUtf8(zip_strerror(m_zip.get())), path);
    const auto size = static_cast<qsizetype>(stat.size); // checked in checkEntries()
    QByteArray bytes(size + 1, Qt::Uninitialized);       // one more shows an entry that says too little
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const zip_int64_t read =
            zip_fread(entry.get(), bytes.data() + filled, static_cast<zip_uint64_t>(bytes.size() - filled));
        if (read < 0)
            return problem(Problem::Code::Damaged, QString::fromUtf8(zip_file_strerror(entry.get())), path);
        if (read == 0)
            break;
        filled += read;
    }
    if (filled != size)
        return problem(Problem::Code::Damaged, u"size"_s, path);
    bytes.truncate(size);
    return bytes;
}

Problem ZipFile::problem(Problem::Code code, const QString& detail, const QString& path) const {
    return {code, m_file, path, detail};
}

} // namespace nianbao
