#pragma once

#include <QListWidget>

namespace nianbao {

class DraftSession;

/// The sections of the open draft, each with its state in words: not filled in, in work, complete, or how
/// many findings. Up and down choose a section at once.
class SectionList : public QListWidget {
    Q_OBJECT
public:
    explicit SectionList(QWidget* parent = nullptr);
    /// Shows a draft's sections; null clears.
    void setSession(DraftSession* session);
    void setCurrentSection(int section);

    /// Wide enough for each section's name.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sectionChosen(int section);

private:
    void refresh();

    DraftSession* m_session = nullptr;
};

} // namespace nianbao
