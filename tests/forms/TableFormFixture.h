#pragma once

#include "TableTestSession.h"
#include "table/TableForm.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

inline constexpr int clerksWidth = 760; // what a window of 1366 leaves between its docks

/// A table of a blank draft in a form as wide as a clerk's, with the keys going to it.
class TableFormTest : public testing::Test {
protected:
    explicit TableFormTest(const QString& table = u"requests"_s, int year = 2024) : session(year) {
        show(table);
    }

    void show(const QString& table) {
        form = std::make_unique<TableForm>(session.get(), session.table(table));
        form->resize(clerksWidth, 560);
        form->show();
        QApplication::setActiveWindow(form.get());
        EXPECT_TRUE(QTest::qWaitForWindowExposed(form.get()));
        form->view()->setFocus();
    }
    /// The open editor, null when there is none. A closed one lives on hidden for a while.
    QLineEdit* editor() const {
        for (QLineEdit* line : form->findChildren<QLineEdit*>(u"cellEditor"_s)) {
            if (!line->isHidden())
                return line;
        }
        return nullptr;
    }
    QLabel* refusal() const { return form->findChild<QLabel*>(u"refusal"_s); }
    /// Where the keys go: an open editor, else the table.
    QWidget* keys() const {
        QWidget* focus = QApplication::focusWidget();
        return focus && form->isAncestorOf(focus) ? focus : form->view();
    }
    /// Types as a person does: each key goes where the focus is by then.
    void type(const QString& text) const {
        for (const QChar c : text)
            QTest::keyClicks(keys(), QString(c));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(keys(), key, modifiers);
    }
    void goTo(const QString& path) { form->goToCell(session.cell(path)); }
    QString current() const {
        const CellSpec& spec = form->model()->cellSpec(form->view()->currentCell());
        return spec.row + u'.' + spec.column;
    }
    void select(const QString& first, const QString& last) {
        const QItemSelection block(form->model()->indexOf(session.cell(first)),
                                   form->model()->indexOf(session.cell(last)));
        goTo(first);
        form->view()->selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    }
    static void putOnClipboard(const QString& text) { QApplication::clipboard()->setText(text); }

    TableTestSession session;
    std::unique_ptr<TableForm> form;
};

} // namespace nianbao::test
