#pragma once

#include "OfficePage.h"

namespace nianbao {

class TextTable;

/// The keys that the store trusts or trusted, for anybody to see, to compare and to save.
class KeysPage : public OfficePage {
    Q_OBJECT
public:
    explicit KeysPage(Office& office, QWidget* parent = nullptr);
    void refresh() override;
    /// Writes the file of keys that approved copies are verified by elsewhere, and says what became of it.
    void saveKeys(const QString& path);

private:
    void chooseFile();

    TextTable* m_table;
    QLabel* m_saved;
    QPushButton* m_save;
};

} // namespace nianbao
