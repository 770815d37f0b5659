#pragma once

#include "DraftListModel.h"

class QTableView;

namespace nianbao {

/// A table of drafts, sorted by `sortedBy` with the newest first; one row can be selected, the agency's
/// column takes what the others leave. Named "drafts".
[[nodiscard]] QTableView* newDraftTable(DraftListModel* model, DraftListModel::Column sortedBy,
                                        QWidget* parent);

} // namespace nianbao
