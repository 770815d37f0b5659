#pragma once

#include <report/Finding.h>
#include <report/Where.h>

#include <QPointer>
#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QPushButton;

namespace nianbao {

class DraftSession;
class HeadingText;

/// The top of the preface's section: the title, and whose report it is.
class TitleForm : public QWidget {
    Q_OBJECT
public:
    explicit TitleForm(DraftSession* session, QWidget* parent = nullptr);

    /// Shows the session's report as it is now.
    void refresh();
    void showFindings();
    void setTextFont(const QFont& font);
    /// Gives the focus to the title or a field of the agency; true when `where` is one of them.
    bool goTo(const Where& where);
    /// Tells what was typed and not told yet.
    void commit();
    [[nodiscard]] HeadingText* title() const { return m_title; }

public slots:
    /// Composes title and preface anew from the agency, as one undo step.
    void compose();
    /// Opens the agency dialog; `field` gets the focus.
    void editAgency(const QString& field = {});

private:
    void build();
    QWidget* buildTitle();
    QWidget* buildAgency();
    void addField(QGridLayout* grid, int row, int column, const QString& field, const QString& label);
    void setTitle(const QString& text);

    QPointer<DraftSession> m_session;
    HeadingText* m_title = nullptr;
    QPushButton* m_compose = nullptr;
    QPushButton* m_edit = nullptr;
    std::map<QString, QLabel*> m_fields; ///< by agency member
};

} // namespace nianbao
