#include "ShortcutsDialog.h"

#include "look/Mnemonic.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString& text) {
    return withoutMnemonic(text).toHtmlEscaped();
}

/// The menu's commands that have a key, as rows.
QString rowsOf(const QMenu& menu) {
    QString rows;
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            rows += rowsOf(*action->menu());
            continue;
        }
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText).toHtmlEscaped());
        if (!keys.isEmpty() && !action->text().isEmpty())
            rows += u"<tr><td style=\"padding-right: 24px\"><b>%1</b></td><td>%2</td></tr>"_s.arg(
                keys.join(u" / "_s), plain(action->text()));
    }
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    resize(520, 460);
    QString html =
        u"<p>"_s +
        tr("In a table, digits replace a figure, Tab and Enter go on, the arrows move, F2 edits, Esc "
           "gives up, Delete clears. Alt with an underlined letter opens a menu or presses a button.")
            .toHtmlEscaped() +
        u"</p><p>"_s +
        tr("In the list of findings, Enter goes to the place, Ctrl+Enter takes the first offered correction "
           "and "
           "Ctrl+Shift+Enter the second, F2 explains a warning.")
            .toHtmlEscaped() +
        u"</p>"_s;
    for (const QAction* action : menus.actions()) {
        const QString rows = action->menu() ? rowsOf(*action->menu()) : QString();
        if (!rows.isEmpty())
            html += u"<h4>%1</h4><table>%2</table>"_s.arg(plain(action->text()), rows);
    }
    auto* view = new QTextBrowser(this);
    view->setAccessibleName(tr("Keys"));
    view->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
}

} // namespace nianbao
