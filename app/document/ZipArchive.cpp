#include "ZipArchive.h"

#include <zip.h>

#include <memory>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

// MS-DOS: days from bit 0, months from bit 5, years since 1980 from bit 9.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;
constexpr zip_uint16_t midnight = 0;

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Problem failed(const char* reason) {
    return {Problem::Code::CannotWrite, {}, {}, QString::fromUtf8(reason)};
}

bool addEntry(zip_t* archive, const ZipEntry& entry) {
    zip_source_t* source = zip_source_buffer(archive, entry.content.constData(),
                                             static_cast<zip_uint64_t>(entry.content.size()), 0);
    if (!source)
        return false;
    // The path is ASCII, and ends with a 0: a literal.
    const zip_int64_t index = zip_file_add(archive, entry.path.data(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), midnight, firstDay, 0) == 0;
}

/// What was written into the source.
QByteArray contentOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipArchive(const std::vector<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!source)
        return failed(zip_error_strerror(&error));
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error), &zip_discard);
    if (!archive)
        return failed(zip_error_strerror(&error));
    zip_source_keep(source.get()); // the archive has taken the source over
    for (const ZipEntry& entry : entries) {
        if (!addEntry(archive.get(), entry))
            return failed(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) < 0)
        return failed(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closed
    const QByteArray bytes = contentOf(source.get());
    if (bytes.isEmpty())
        return failed(zip_error_strerror(zip_source_error(source.get())));
    return bytes;
}

} // namespace nianbao
