#include "decode/SourceStream.h"

#include <QDataStream>
#include <QIODevice>

namespace nianbao {

namespace {

enum class BlockKind : quint8 { Paragraph, Table };

QDataStream& operator<<(QDataStream& out, const Problem& problem) {
    return out << static_cast<qint32>(problem.code) << problem.file << problem.place << problem.detail;
}
QDataStream& operator>>(QDataStream& in, Problem& problem) {
    qint32 code = 0;
    in >> code >> problem.file >> problem.place >> problem.detail;
    problem.code = static_cast<Problem::Code>(code);
    return in;
}

QDataStream& operator<<(QDataStream& out, const SourcePlace& place) {
    return out << static_cast<qint32>(place.page) << place.box << place.name;
}
QDataStream& operator>>(QDataStream& in, SourcePlace& place) {
    qint32 page = 0;
    in >> page >> place.box >> place.name;
    place.page = page;
    return in;
}

QDataStream& operator<<(QDataStream& out, const SourceCell& cell) {
    for (const int number : {cell.row, cell.column, cell.rowSpan, cell.columnSpan})
        out << static_cast<qint32>(number);
    return out << cell.text << cell.place;
}
QDataStream& operator>>(QDataStream& in, SourceCell& cell) {
    for (int* number : {&cell.row, &cell.column, &cell.rowSpan, &cell.columnSpan}) {
        qint32 read = 0;
        in >> read;
        *number = read;
    }
    return in >> cell.text >> cell.place;
}

// What the lists below are made of must be known before them.
QDataStream& operator<<(QDataStream& out, const SourceBlock& block);
QDataStream& operator>>(QDataStream& in, SourceBlock& block);

template<typename T>
void writeList(QDataStream& out, const std::vector<T>& list) {
    out << static_cast<quint32>(list.size());
    for (const T& item : list)
        out << item;
}

template<typename T>
void readList(QDataStream& in, std::vector<T>& list) {
    quint32 count = 0;
    in >> count;
    // The count is not believed: the list grows as items come.
    while (count-- > 0 && in.status() == QDataStream::Ok)
        in >> list.emplace_back();
}

QDataStream& operator<<(QDataStream& out, const SourceBlock& block) {
    if (const auto* paragraph = std::get_if<SourceParagraph>(&block)) {
        out << static_cast<quint8>(BlockKind::Paragraph) << paragraph->text << paragraph->place;
        return out;
    }
    const auto& table = std::get<SourceTable>(block);
    out << static_cast<quint8>(BlockKind::Table) << static_cast<qint32>(table.rows)
        << static_cast<qint32>(table.columns);
    writeList(out, table.cells);
    return out;
}
QDataStream& operator>>(QDataStream& in, SourceBlock& block) {
    quint8 kind = 0;
    in >> kind;
    if (kind == static_cast<quint8>(BlockKind::Paragraph)) {
        SourceParagraph paragraph;
        in >> paragraph.text >> paragraph.place;
        block = std::move(paragraph);
        return in;
    }
    qint32 rows = 0;
    qint32 columns = 0;
    SourceTable table;
    in >> rows >> columns;
    table.rows = rows;
    table.columns = columns;
    readList(in, table.cells);
    block = std::move(table);
    return in;
}

QDataStream& operator<<(QDataStream& out, const Source& source) {
    writeList(out, source.blocks);
    writeList(out, source.notes);
    return out << source.embedded;
}
QDataStream& operator>>(QDataStream& in, Source& source) {
    readList(in, source.blocks);
    readList(in, source.notes);
    return in >> source.embedded;
}

QDataStream& operator<<(QDataStream& out, const PagePicture& picture) {
    return out << picture.size << picture.sheet << static_cast<qint32>(picture.pages)
               << static_cast<qint32>(picture.bytesPerLine) << picture.pixels;
}
QDataStream& operator>>(QDataStream& in, PagePicture& picture) {
    qint32 pages = 0;
    qint32 bytesPerLine = 0;
    in >> picture.size >> picture.sheet >> pages >> bytesPerLine >> picture.pixels;
    picture.pages = pages;
    picture.bytesPerLine = bytesPerLine;
    // Whoever reads the pixels goes by these numbers.
    const qint64 height = picture.size.height();
    const bool fits = picture.size.width() > 0 && height > 0 && bytesPerLine / 3 >= picture.size.width() &&
                      height * bytesPerLine == picture.pixels.size();
    if (!fits)
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

template<typename T>
QByteArray resultToBytes(const Result<T>& result) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<bool>(result);
    if (result)
        out << *result;
    else
        out << result.problem();
    return bytes;
}

template<typename T>
std::optional<Result<T>> resultFromBytes(const QByteArray& bytes) {
    QDataStream in(bytes);
    bool done = false;
    in >> done;
    T value;
    Problem problem;
    if (done)
        in >> value;
    else
        in >> problem;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    if (done)
        return Result<T>(std::move(value));
    return Result<T>(std::move(problem));
}

} // namespace

QByteArray toBytes(const Result<Source>& result) {
    return resultToBytes(result);
}

std::optional<Result<Source>> sourceFromBytes(const QByteArray& bytes) {
    return resultFromBytes<Source>(bytes);
}

QByteArray toBytes(const Result<PagePicture>& result) {
    return resultToBytes(result);
}

std::optional<Result<PagePicture>> pictureFromBytes(const QByteArray& bytes) {
    return resultFromBytes<PagePicture>(bytes);
}

} // namespace nianbao
