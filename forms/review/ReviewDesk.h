#pragma once

#include "session/OfficeSession.h"

#include <document/ApprovalSheet.h>
#include <work/ExportReport.h>

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace nianbao {

class FontBook;

/// A version of the open draft that somebody has reviewed.
struct ReviewedVersion {
    Report report;
    ReviewEvent event; ///< that it was returned, or approved
};

/// What the window does in review, on one store: asks for what a deed takes, has it done, and says so.
class ReviewDesk : public QObject {
    Q_OBJECT
public:
    using Fonts = std::function<const FontBook&()>;
    /// `window` is the parent of its dialogs; `fonts` is called when something is printed or signed.
    ReviewDesk(std::shared_ptr<Store> store, Fonts fonts, QWidget* window);
    ~ReviewDesk() override;

    [[nodiscard]] OfficeSession& office() { return m_office; }
    /// Why a draft cannot be written in by whoever is signed in; empty when it can.
    [[nodiscard]] QString whyNotWrite(DraftId draft);

    /// The newest version of the open draft that was returned or approved; nullopt when none was.
    [[nodiscard]] Result<std::optional<ReviewedVersion>> lastReviewed();
    /// How the open draft is printed and exported.
    [[nodiscard]] Result<ExportOptions> exportOptions();
    /// The form that goes with a printed copy: an empty one without review.
    [[nodiscard]] Pages approvalSheet();
    /// Notes in the audit log what was done with the open draft, where review is on.
    void log(const QString& what, const QJsonObject& detail = {});

public slots:
    void doDeed(nianbao::Deed deed);
    void signIn();
    void signOut();
    void showOffice();
    void saveApprovalSheet();

signals:
    /// What may be done with the open draft has changed: it is to be opened anew.
    void standingChanged();

private:
    [[nodiscard]] Problem carryOut(Deed deed, const QString& sentence, const QString& passphrase);
    void publish();
    /// The standing that the window shows, at the revision that it shows, of a draft that is only read.
    [[nodiscard]] Office::Seen seenNow() const;
    [[nodiscard]] static Problem notSaved();
    /// Beside the window, which goes on.
    void tellLater(const QStringList& warnings);
    void tell(const Problem& problem);

    std::shared_ptr<Store> m_store;
    Fonts m_fonts;
    QWidget* m_window;
    OfficeSession m_office;
};

} // namespace nianbao
