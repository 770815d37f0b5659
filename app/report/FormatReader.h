#pragma once

#include <report/ReportFormat.h>

#include <QJsonObject>
#include <QSet>

#include <memory>

namespace nianbao {

/// Reads resources/formats/ID.json into a ReportFormat. The files are our own: a mistake in one ends the
/// program with its place, and the tests read each.
class FormatReader {
public:
    static std::unique_ptr<ReportFormat> read(const QString& id);

private:
    explicit FormatReader(ReportFormat& format) : m_format(format) {}

    void readSections(const QJsonObject& root);
    void readTable(const QJsonObject& object);
    void readRows(const QJsonObject& object, TableSpec& table, int tableIndex);
    void readGrid(const QJsonObject& object, TableSpec& table);
    void readSums(const QJsonObject& object, const TableSpec& table, int tableIndex);
    void addSum(Sum sum);
    void readBalance(const QJsonObject& object, const TableSpec& table, int tableIndex);
    void readAcrossYears(const QJsonObject& object, const TableSpec& table);

    ReportFormat& m_format;
};

} // namespace nianbao
