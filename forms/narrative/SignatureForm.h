#pragma once

#include <report/Report.h>

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace nianbao {

class DraftSession;

/// 落款 at the end of the last narrative section: whether one prints, whose, and of which day.
class SignatureForm : public QWidget {
    Q_OBJECT
public:
    explicit SignatureForm(DraftSession* session, QWidget* parent = nullptr);

    void refresh();
    void commit();

private:
    void build();
    void take(const QString& what);

    QPointer<DraftSession> m_session;
    QCheckBox* m_signed = nullptr;
    QLineEdit* m_agency = nullptr;
    QCheckBox* m_dated = nullptr;
    QDateEdit* m_date = nullptr;
    bool m_refreshing = false;
};

} // namespace nianbao
