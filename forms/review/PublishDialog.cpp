#include "PublishDialog.h"

#include "CopyButton.h"
#include "look/SeverityLook.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideEnough = 640; ///< for the abstract's beginning

/// What is wrong with an address; empty for one that is fine, and for none.
QString urlProblem(const QString& text) {
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb)
        return PublishDialog::tr("A web address begins with http:// or https://; leave it empty if there is "
                                 "none yet.");
    if (!url.isValid() || url.host().isEmpty())
        return PublishDialog::tr("This is no whole web address; copy it from the browser’s address line.");
    return {};
}

} // namespace

PublishDialog::PublishDialog(const Report& report, const std::optional<QString>& suggestedUrl,
                             QWidget* parent)
    : AskDialog({tr("Record the publication"),
                 tr("Records where and when the report was published; nothing is sent anywhere."),
                 tr("&Record as published")},
                parent),
      m_report(report) {
    setMinimumWidth(wideEnough);
    m_url = addLine(tr("&Web address:"), u"url"_s);
    m_url->setText(suggestedUrl.value_or(QString()));
    m_urlHint = new QLabel(this);
    m_urlHint->setObjectName(u"urlHint"_s);
    m_urlHint->setTextFormat(Qt::PlainText);
    m_urlHint->setWordWrap(true);
    addBelow(m_urlHint);
    m_day = new QDateEdit(QDate::currentDate(), this);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    addRow(tr("&Published on:"), m_day, u"day"_s);
    addBelow(newFields());
    connect(m_url, &QLineEdit::textChanged, this, &PublishDialog::showUrlState);
    connect(m_day, &QDateEdit::dateChanged, this, &PublishDialog::followDay);
    showUrlState();
    m_url->setFocus();
}

QWidget* PublishDialog::newFields() {
    auto* box = new QGroupBox(tr("For the site’s own form"), this);
    auto* grid = new QGridLayout;
    m_offered = publicationFields(m_report, m_day->date());
    for (const PublicationField& field : m_offered)
        addField(grid, field);
    grid->setColumnStretch(1, 1);
    auto* all = new CopyButton(
        tr("Copy &all"), box->title(), [this] { return publicationFieldsText(fields()); }, box);
    all->setObjectName(u"copyAll"_s);
    auto* column = new QVBoxLayout(box);
    column->addLayout(grid);
    column->addWidget(all, 0, Qt::AlignRight);
    return box;
}

void PublishDialog::addField(QGridLayout* grid, const PublicationField& field) {
    const int row = grid->rowCount();
    auto* label = new QLabel(field.name, this);
    auto* value = new QLineEdit(field.value, this);
    value->setObjectName(field.name);
    value->setAccessibleName(field.name);
    value->setCursorPosition(0);
    label->setBuddy(value);
    auto* copy = new CopyButton(
        tr("Copy"), field.name, [value] { return value->text(); }, this);
    copy->setObjectName(u"copy"_s + field.name);
    grid->addWidget(label, row, 0);
    grid->addWidget(value, row, 1);
    grid->addWidget(copy, row, 2);
    m_values.push_back(value);
}

void PublishDialog::followDay() {
    const std::vector<PublicationField> now = publicationFields(m_report, m_day->date());
    for (size_t i = 0; i < m_values.size(); ++i) {
        // What was typed over stays.
        if (m_values[i]->text() == m_offered[i].value)
            m_values[i]->setText(now[i].value);
    }
    m_offered = now;
}

std::vector<PublicationField> PublishDialog::fields() const {
    std::vector<PublicationField> fields = m_offered;
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].value = m_values[i]->text();
    return fields;
}

Publication PublishDialog::publication() const {
    return {m_url->text().trimmed(), m_day->date()};
}

void PublishDialog::showUrlState() {
    const QString problem = urlProblem(publication().url);
    m_urlHint->setText(problem.isEmpty() ? QString() : severitySign(Severity::Warning) + u' ' + problem);
    m_urlHint->setVisible(!problem.isEmpty());
    m_url->setAccessibleDescription(problem);
}

QString PublishDialog::missing() {
    const QString problem = urlProblem(publication().url);
    if (problem.isEmpty())
        return {};
    m_url->setFocus();
    return tr("Put the web address right first.");
}

} // namespace nianbao
