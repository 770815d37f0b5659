#include "ImportDialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

ImportDialog::ImportDialog(const ReadReport& read, const QString& fileName, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Open a file as a new draft"));
    resize(640, 420);
    const Report& report = read.report;
    const auto filled = std::count_if(report.cells.begin(), report.cells.end(),
                                      [](const CellValue& value) { return !value.isBlank(); });
    int characters = 0;
    for (size_t section = 0; section < report.narrative.size(); ++section)
        characters += report.characterCount(static_cast<int>(section));

    auto* summary =
        new QLabel(tr("%1\nRead from “%2”: %3 of %4 figures, %5 characters of text.")
                       .arg(QString(report.titleText()).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                            QFileInfo(fileName).fileName())
                       .arg(filled)
                       .arg(report.cells.size())
                       .arg(characters),
                   this);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);

    auto* notes = new QListWidget(this);
    notes->setAccessibleName(tr("What was read with doubt"));
    notes->setWordWrap(true);
    for (const ReadNote& note : read.notes) {
        Problem problem = note.problem;
        problem.file.clear(); // the same for all, and named above
        new QListWidgetItem(problemText(problem), notes);
    }
    auto* doubts = new QLabel(
        tr("%n place(s) to look at afterwards:", nullptr, static_cast<int>(read.notes.size())), this);
    doubts->setBuddy(notes);
    if (read.notes.empty()) {
        doubts->setText(tr("✔ Nothing was read with doubt."));
        notes->hide();
        resize(width(), minimumHeight());
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make a draft of it"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(doubts);
    column->addWidget(notes, 1);
    if (read.notes.empty())
        column->addStretch(1);
    column->addWidget(buttons);
}

} // namespace nianbao
