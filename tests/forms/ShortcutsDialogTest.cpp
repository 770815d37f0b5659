#include "window/ShortcutsDialog.h"

#include "look/Mnemonic.h"

#include <support/Fixtures.h>

#include <QAction>
#include <QMenuBar>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

TEST(MnemonicTest, IsTakenOut) {
    const struct {
        const char* name;
        QString text;
        QString plain;
    } rows[] = {
        {"none", u"文件"_s, u"文件"_s},
        {"inside a word", u"E&xport…"_s, u"Export…"_s},
        {"behind a Chinese text", u"导出(&E)…"_s, u"导出…"_s},
        {"in full-width brackets", u"导出（&E）"_s, u"导出"_s},
        {"a mark of its own", u"A && B"_s, u"A & B"_s},
        {"brackets without a key", u"检查结果(3)"_s, u"检查结果(3)"_s},
        {"at the end", u"A&"_s, u"A"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(withoutMnemonic(row.text), row.plain) << row.name;
}

TEST(ShortcutsDialogTest, ListsTheKeysOfMenusAndSubmenus) {
    QMenuBar menus;
    QMenu* file = menus.addMenu(u"&File"_s);
    file->addAction(u"&Open"_s)->setShortcut(QKeySequence(u"Ctrl+O"_s));
    file->addAction(u"Keyless"_s);
    file->addMenu(u"More"_s)
        ->addAction(u"a < b"_s)
        ->setShortcuts({QKeySequence(u"F6"_s), QKeySequence(u"Ctrl+G"_s)});
    menus.addMenu(u"Bare"_s)->addAction(u"Nothing"_s);
    const ShortcutsDialog dialog(menus);
    const QString text = dialog.findChild<QTextBrowser*>()->toPlainText();
    for (const QString& shown : {u"File"_s, u"Ctrl+O"_s, u"Open"_s, u"F6 / Ctrl+G"_s, u"a < b"_s})
        EXPECT_TRUE(text.contains(shown)) << shown.toStdString();
    for (const QString& hidden : {u"Keyless"_s, u"Bare"_s, u"&"_s})
        EXPECT_FALSE(text.contains(hidden)) << hidden.toStdString();
}

} // namespace

} // namespace nianbao::test
