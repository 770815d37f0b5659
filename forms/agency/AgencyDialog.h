#pragma once

#include <report/Agency.h>

#include <QDialog>

#include <memory>

class QLabel;
class QWidget;

namespace Ui {
class AgencyDialog;
}

namespace nianbao {

/// A level of agencyLevels() in the user's language; "not stated" for an empty id, the id itself for one that
/// is not known.
[[nodiscard]] QString agencyLevelText(const QString& level);

/// Edits an agency: a new profile, or that of a draft. Only the name is required; a postcode, telephone,
/// e-mail or web address that looks wrong is remarked on and accepted all the same.
class AgencyDialog : public QDialog {
    Q_OBJECT
public:
    explicit AgencyDialog(const Agency& agency, QWidget* parent = nullptr);
    ~AgencyDialog() override;

    /// The agency as the fields have it, without white space at the ends of fields.
    [[nodiscard]] Agency agency() const;
    /// Puts the focus on the field of an agency member ("phone"); does nothing for an unknown one.
    void focusField(const QString& field);

private:
    void showAgency(const Agency& agency);
    void validate();
    void showProblem(QLabel* label, QWidget* field, const QString& problem);

    std::unique_ptr<Ui::AgencyDialog> m_ui;
    Agency m_agency; ///< what was given; keeps the members that have no field
};

} // namespace nianbao
