#pragma once

#include "PartText.h"

#include <report/Figure.h>
#include <rules/FigureOffers.h>

#include <QObject>
#include <QPointer>

#include <vector>

class QMenu;

namespace nianbao {

class DraftSession;

/// What a narrative section does with figures: knows which are bound, carried over or could be bound, and
/// binds, unbinds and inserts them as edits of the session.
class NarrativeFigures : public QObject {
    Q_OBJECT
public:
    NarrativeFigures(DraftSession* session, int section, QObject* parent = nullptr);

    /// The figures of a part, by place.
    [[nodiscard]] std::vector<FigureMark> marks(quint32 part) const;
    /// Figures of the section that could be bound.
    [[nodiscard]] int offerCount() const { return static_cast<int>(offers().size()); }

    void bindAll();
    /// What can be done with the figure at a character of a part: bind, unbind, leave as it is.
    void addActions(QMenu* menu, quint32 part, int position);
    /// The usual sentences for the part, filled; choosing one puts it in at the position.
    void addPhrases(QMenu* menu, quint32 part, int position);

private:
    /// The section's offers; none for a draft that is read only.
    [[nodiscard]] std::vector<FigureOffer> offers() const;
    void bind(quint32 part, const BoundFigure& figure);
    void unbind(quint32 part, const BoundFigure& figure, const QString& what);
    void addCellChoices(QMenu* menu, quint32 part, int position);
    [[nodiscard]] QString sourceText(const FigureSource& source) const;

    QPointer<DraftSession> m_session;
    int m_section;
};

} // namespace nianbao
