#pragma once

#include <report/Report.h>

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nianbao {

class DraftSession;

/// Last year's parts of one narrative section, to read, to select and to take over.
class LastYearTexts : public QWidget {
    Q_OBJECT
public:
    explicit LastYearTexts(QWidget* parent = nullptr);

    /// Lists the parts of a section of this year's format. The session outlives its use and has a report of
    /// last year.
    void setSection(DraftSession* session, int section);
    /// Which of them can be taken over now.
    void refresh();

private:
    void addPart(size_t index);
    /// Last year's parts as they would be taken over.
    [[nodiscard]] std::vector<Part> carriedParts() const;
    void take(size_t index);
    void clear();

    DraftSession* m_session = nullptr;
    int m_section = -1;
    int m_lastSection = -1;
    QVBoxLayout* m_column;
    QLabel* m_none;
    std::vector<QWidget*> m_cards;
    std::vector<QPushButton*> m_buttons; ///< by part of last year's
    std::vector<QLabel*> m_whys;         ///< beside them, why one cannot be pressed
};

} // namespace nianbao
