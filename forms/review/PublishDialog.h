#pragma once

#include "AskDialog.h"

#include <report/Report.h>
#include <store/Review.h>
#include <work/PublicationFields.h>

#include <optional>

class QDateEdit;
class QGridLayout;
class QLabel;

namespace nianbao {

/// Records where and when a report was published, and offers what the back end of a site asks for, to be
/// copied.
class PublishDialog : public AskDialog {
    Q_OBJECT
public:
    /// Takes a copy of the report.
    PublishDialog(const Report& report, const std::optional<QString>& suggestedUrl,
                  QWidget* parent = nullptr);

    /// As the fields have it; the address may be empty.
    [[nodiscard]] Publication publication() const;
    /// The fields for the site as they stand there, edited or not.
    [[nodiscard]] std::vector<PublicationField> fields() const;

protected:
    [[nodiscard]] QString missing() override;

private:
    [[nodiscard]] QWidget* newFields();
    void addField(QGridLayout* grid, const PublicationField& field);
    void followDay();
    void showUrlState();

    const Report m_report;
    std::vector<PublicationField> m_offered; ///< values as they were made
    std::vector<QLineEdit*> m_values;        ///< of m_offered
    QLineEdit* m_url = nullptr;
    QLabel* m_urlHint = nullptr;
    QDateEdit* m_day = nullptr;
};

} // namespace nianbao
