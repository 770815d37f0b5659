#pragma once

#include <report/Edit.h>
#include <report/Finding.h>
#include <report/Where.h>

#include <QPointer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace nianbao {

class DraftSession;
class FindBar;
class HeadingText;
class NarrativeFigures;
class PartEditor;
class PartText;
class SignatureForm;
class TitleForm;

/// A narrative section: its heading, its parts as cards, for the preface the title and the agency, for the
/// last section the signature. Whatever the user does becomes an edit of the session; what changes there is
/// shown here, whoever did it.
class NarrativeForm : public QWidget {
    Q_OBJECT
public:
    /// `section` is a narrative section of the session's format. The session must outlive the form's use, but
    /// may be destroyed before the form is.
    NarrativeForm(DraftSession* session, int section, QWidget* parent = nullptr);
    ~NarrativeForm() override;

    [[nodiscard]] int section() const { return m_section; }
    /// Focuses and selects a place of this section, scrolled into view. Title and agency belong to the
    /// preface, the signature to the last narrative section. Does nothing for places elsewhere.
    void goTo(const Where& where);
    /// Size of the texts, 1 for 100 %.
    void setZoom(double zoom);
    /// Whether the official requirement is folded out below the heading.
    void setRequirementShown(bool shown);
    [[nodiscard]] bool isRequirementShown() const;
    /// Uses a bar that the window shares among its forms; the form then neither shows nor owns one, and the
    /// bar must outlive the form's use. Call it once, before anything is looked for; without, the form makes
    /// its own when it is first asked to find.
    void setFindBar(FindBar* bar);
    [[nodiscard]] FindBar* findBar();
    /// Place of the caret in a part's text; the section while it is in none.
    [[nodiscard]] Where caretPlace() const;

public slots:
    /// Opens the search with the selected text as its term.
    void showFind(bool withReplace);
    void findNext();
    void findPrevious();
    /// Turns headings that are being typed into edits. To be called before the draft is saved or closed.
    void commitPending();
    /// Adds an empty part at the end and puts the caret into its heading.
    void addPart();

signals:
    void requirementShownChanged(bool shown);
    /// The caret or selection moved in a part's text.
    void placeChanged(const nianbao::Where& where);
    /// The search found something in another section.
    void goToRequested(const nianbao::Where& where);
    /// Something the user should know, for the status bar.
    void notice(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    // NarrativeForm.cpp shows the section; NarrativeFormCommands.cpp has what the user does in it.
    void buildHead();
    void addFigureButtons(QBoxLayout* row);
    void showFigures();
    void showPhrases();
    void buildColumn();
    void apply(const Edits& edits);
    void syncParts();
    void syncHeading();
    void showFindings();
    PartEditor* addEditor(const Part& part);
    void connectText(PartEditor* editor);
    [[nodiscard]] PartEditor* editorOf(quint32 partId) const;
    [[nodiscard]] PartEditor* focusedEditor() const;
    void takeSplice(quint32 partId, int position, const QString& removed, const QString& inserted);
    void takePartHeading(quint32 partId, const QString& text);
    void takeHeading(const QString& text);
    void movePart(quint32 partId, int by);
    void removePart(quint32 partId);
    void keepCaretInSight(PartText* text);
    void scrollTo(QWidget* widget);
    void updateFonts();
    [[nodiscard]] QString partName(const Part& part) const;
    [[nodiscard]] bool isPreface() const;

    QPointer<DraftSession> m_session;
    int m_section;
    double m_zoom = 1;
    HeadingText* m_heading = nullptr;
    NarrativeFigures* m_figures = nullptr;
    QToolButton* m_bind = nullptr;
    QToolButton* m_phrases = nullptr;
    quint32 m_lastPart = 0; ///< where the caret was last
    QToolButton* m_requirementToggle = nullptr;
    QLabel* m_requirement = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_parts = nullptr;
    TitleForm* m_title = nullptr;         ///< preface only
    SignatureForm* m_signature = nullptr; ///< last narrative section only
    QPushButton* m_add = nullptr;
    FindBar* m_findBar = nullptr;       ///< a child, or the window's
    std::vector<PartEditor*> m_editors; ///< in the section's order
};

} // namespace nianbao
