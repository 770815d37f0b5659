#pragma once

#include <report/Report.h>

#include <QDialog>

#include <vector>

class QListWidget;

namespace nianbao {

/// Which sections of a report that was read go into an open draft. Those in which nothing was typed yet are
/// chosen beforehand; of the others it says that something is replaced.
class SectionChoice : public QDialog {
    Q_OBJECT
public:
    SectionChoice(const Report& draft, const Report& read, QWidget* parent = nullptr);

    /// The chosen sections, of the draft's format.
    [[nodiscard]] std::vector<int> sections() const;

private:
    QListWidget* m_list;
};

} // namespace nianbao
