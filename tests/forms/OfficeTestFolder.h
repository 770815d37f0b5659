#pragma once

#include "StoreTestFolder.h"

#include <approval/Office.h>
#include <support/Need.h>

#include <QFile>
#include <QLineEdit>

namespace nianbao::test {

inline const QString officePassphrase = QStringLiteral("四个词 组成 一句话");
inline const QString otherPassphrase = QStringLiteral("另外 一句 话语");

/// An office with one user of each role, whose names are the roles' ids. The passphrases are costly to make,
/// so the office is made once and its file copied for each test.
class OfficeTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_made = std::make_unique<QTemporaryDir>();
        Office made(need(Store::open(madeFile())));
        s_code = need(made.switchOn(QStringLiteral("administrator"), officePassphrase));
        needDone(made.addUser(QStringLiteral("clerk"), Role::Clerk, officePassphrase));
        needDone(made.addUser(QStringLiteral("supervisor"), Role::Supervisor, officePassphrase));
    }
    static void TearDownTestSuite() { s_made.reset(); }
    void SetUp() override {
        ASSERT_TRUE(QFile::copy(madeFile(), folder.filePath(QStringLiteral("office.sqlite"))));
        store = need(Store::open(folder.filePath(QStringLiteral("office.sqlite"))));
        office = std::make_unique<Office>(store);
    }
    void signIn(const QString& name) { needDone(office->signIn(name, officePassphrase)); }
    [[nodiscard]] QStringList names() {
        QStringList found;
        for (const User& user : need(office->users()))
            found.append(user.name);
        return found;
    }
    [[nodiscard]] static const QString& code() { return s_code; }

    QTemporaryDir folder;
    std::shared_ptr<Store> store;
    std::unique_ptr<Office> office;

private:
    [[nodiscard]] static QString madeFile() { return s_made->filePath(QStringLiteral("made.sqlite")); }

    inline static std::unique_ptr<QTemporaryDir> s_made;
    inline static QString s_code;
};

/// Types into the field of this object name.
inline void type(const QWidget& parent, const QString& name, const QString& text) {
    childOf<QLineEdit>(parent, name)->setText(text);
}

inline void typeNewPassphrase(const QWidget& parent, const QString& passphrase) {
    type(parent, QStringLiteral("newPassphrase"), passphrase);
    type(parent, QStringLiteral("repeatedPassphrase"), passphrase);
}

} // namespace nianbao::test
