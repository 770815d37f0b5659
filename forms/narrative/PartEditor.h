#pragma once

#include "look/Card.h"

#include <report/Finding.h>
#include <report/Report.h>

#include <vector>

class QLabel;
class QToolButton;
class QUndoStack;

namespace nianbao {

class HeadingText;
class PartText;

/// A card with one part of a section: heading, text, what was found in it. It shows what it is told and tells
/// what the user does; the form around it turns that into edits.
class PartEditor : public Card {
    Q_OBJECT
public:
    explicit PartEditor(quint32 partId, QWidget* parent = nullptr);

    [[nodiscard]] quint32 partId() const { return m_partId; }
    [[nodiscard]] PartText* text() const { return m_text; }
    [[nodiscard]] HeadingText* heading() const { return m_heading; }

    /// Shows a part as it is now; only what differs is touched.
    void showPart(const Part& part);
    /// A part without heading, as the preface's, offers none.
    void setHeadingOffered(bool offered);
    /// What the part is called for a screen reader where it has no heading.
    void setFallbackName(const QString& name);
    /// Whether the part can go up and down.
    void setPlace(bool first, bool last);
    /// The findings about this part. `report` makes their words.
    void setFindings(std::vector<Finding> findings, const Report& report);
    void setReadOnly(bool readOnly);
    void setUndoStack(QUndoStack* stack);
    /// What takes the focus, in the order of Tab.
    [[nodiscard]] std::vector<QWidget*> tabOrder() const;
    /// The font of the text; the heading's is made from it.
    void setTextFont(const QFont& font);

signals:
    void moveRequested(int by);
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QToolButton* addButton(const QString& objectName, const QString& text, const QString& tip);
    void nameChildren();
    void updateCount();
    void updateSummary();
    [[nodiscard]] QString tipAt(int position, Where::Kind kind) const;

    quint32 m_partId;
    HeadingText* m_heading;
    PartText* m_text;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QLabel* m_count;
    QLabel* m_summary;
    QString m_fallbackName;
    std::vector<Finding> m_findings;
    QStringList m_sentences; ///< of m_findings
    bool m_readOnly = false;
    bool m_headingOffered = true;
};

} // namespace nianbao
