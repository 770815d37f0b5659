#pragma once

#include "PartText.h"

#include <report/Figure.h>
#include <rules/FigureOffers.h>

#include <QObject>
#include <QPointer>
#include <QStringList>

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

    /// Looks for figures that could be bound. To be called when the report has changed.
    void refresh();
    /// The figures of a part, by place, and what a tooltip says of each.
    struct Marks {
        std::vector<FigureMark> figures;
        QStringList tips;
    };
    [[nodiscard]] Marks marks(quint32 part) const;
    /// Figures of the section that could be bound.
    [[nodiscard]] int offerCount() const { return static_cast<int>(m_offers.size()); }
    /// Last year's figures and years that wait to be replaced.
    [[nodiscard]] int carriedCount() const;

    void bindAll();
    /// What can be done with the figure at a character of a part: bind, unbind, leave as it is.
    void addActions(QMenu* menu, quint32 part, int position);
    /// The usual sentences for the part, filled; choosing one puts it in at the position.
    void addPhrases(QMenu* menu, quint32 part, int position);

signals:
    void notice(const QString& text);

private:
    /// Binds figures of one part in one step.
    void bind(quint32 part, const std::vector<BoundFigure>& figures);
    void unbind(quint32 part, const BoundFigure& figure, const QString& what);
    void addCellChoices(QMenu* menu, quint32 part, int position);
    [[nodiscard]] QString sourceText(const FigureSource& source) const;

    QPointer<DraftSession> m_session;
    int m_section;
    std::vector<FigureOffer> m_offers;
};

} // namespace nianbao
