#include "Doubts.h"

#include <work/OpenReport.h>

#include <QCoreApplication>

#include <map>

namespace nianbao {

namespace {

struct DoubtWords {
    Q_DECLARE_TR_FUNCTIONS(DoubtWords)
public:
    static QString unread() { return tr("was not read"); }
};

} // namespace

std::vector<Doubt> doubtsOf(const ReadReport& read) {
    std::map<int, QStringList> byCell;
    std::vector<Doubt> others;
    for (const ReadNote& note : read.notes) {
        Problem problem = note.problem;
        problem.file.clear(); // the same for all, and named above
        if (note.cell < 0)
            others.push_back({-1, problemText(problem)});
        else
            byCell[note.cell].append(problemText(problem));
    }
    for (const int cell : unreadCells(read)) {
        if (!byCell.contains(cell))
            byCell[cell].append(DoubtWords::unread());
    }
    std::vector<Doubt> doubts;
    for (const auto& [cell, why] : byCell)
        doubts.push_back({cell, why.join(u'\n')});
    doubts.insert(doubts.end(), others.begin(), others.end());
    return doubts;
}

} // namespace nianbao
